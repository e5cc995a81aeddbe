import type { StapBeeld } from '../../exports/casus-beeld.ts';
import type { CasusStap } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';
import { LETTERS } from './Stemmen.tsx';

type Props = { stap: CasusStap | undefined; beeld: StapBeeld | null | undefined };

/** Eén vraag in de notities: de opties met hun letter, de goede letter, de reden en de regels. */
export const TrainerStap = ({ stap, beeld }: Props) =>
  stap && beeld ? (
    <>
      <h3>
        <Stem tekst={beeld.vraag} />
      </h3>
      <p>
        {beeld.keuzes.map(({ keuze, tekst }, nummer) => (
          <span key={keuze}>
            {nummer > 0 ? ' · ' : ''}
            {LETTERS[nummer]} <Stem tekst={tekst} />
          </span>
        ))}
      </p>
      <p>
        <b>Goed: {LETTERS[beeld.keuzes.findIndex(({ keuze }) => keuze === stap.goed)]}.</b> Waarom: <q>{stap.omdat}</q>
        {stap.gat ? <b> Hier zit een gat in de procedure: neem de tijd.</b> : null}
      </p>
      {beeld.regels.length === 0 ? null : (
        <p className="klein">
          Regels:{' '}
          {beeld.regels.slice(0, 4).map(({ id, titel }, nummer) => (
            <span key={id}>
              {nummer > 0 ? '; ' : ''}
              <a href={`/regels/${id}/`}>{titel}</a>
            </span>
          ))}
        </p>
      )}
    </>
  ) : null;
