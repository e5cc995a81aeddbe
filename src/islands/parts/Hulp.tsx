import type { HulpWoord } from '../../exports/woorden.ts';
import { Stem } from './Stem.tsx';

const KOP = {
  school: 'Zit het kind thuis? Vraag vandaag nog hulp',
  ouder: 'Zit uw kind thuis? Vraag vandaag nog hulp',
  leerling: 'Zit je thuis? Vraag vandaag nog hulp',
};

/** Wie meteen kan helpen als een kind thuiszit. */
export const Hulp = ({ ids, hulp }: { ids: readonly string[]; hulp: Readonly<Record<string, HulpWoord>> }) => (
  <section className="gaat-mis" aria-labelledby="hulp-nu">
    <h2 id="hulp-nu">
      <Stem tekst={KOP} />
    </h2>
    <ul>
      {ids.flatMap((id) => {
        const wie = hulp[id];
        return wie
          ? [
              <li key={id}>
                <a href={`/organisaties/#${id}`}>{wie.naam}</a>: {wie.waarvoor}
              </li>,
            ]
          : [];
      })}
    </ul>
  </section>
);
