import { dagVanVandaag } from '../../lib/dag-van-vandaag.ts';
import { useVoortgang } from './use-voortgang.ts';

/** Wat er van eerder oefenen te doen is: stappen die fout gingen en nu terugkomen, en gehaalde scores. Leeg zonder voortgang. */
export const AanDeBeurt = ({ titels }: { titels: Readonly<Record<string, string>> }) => {
  const { voortgang } = useVoortgang();
  const vandaag = dagVanVandaag();
  const klaar = Object.entries(voortgang.vragen).filter(([, { doos, weer }]) => doos === 0 || weer <= vandaag);
  const casussen = new Map<string, number>();
  for (const [id] of klaar) {
    const [soort, stroom, casus] = id.split('/');
    const sleutel = `${stroom}/${casus}`;
    if (soort === 'casus' && Object.hasOwn(titels, sleutel)) casussen.set(sleutel, (casussen.get(sleutel) ?? 0) + 1);
  }
  const vragen = klaar.filter(([id]) => !id.startsWith('casus/')).length;
  const scores = Object.entries(voortgang.casussen).filter(([id]) => Object.hasOwn(titels, id));
  if (casussen.size === 0 && vragen === 0 && scores.length === 0) return null;
  return (
    <section className="melding" aria-labelledby="aan-de-beurt" id="aan-de-beurt-blok">
      <h2 id="aan-de-beurt">Van eerder</h2>
      <ul>
        {vragen === 0 ? null : (
          <li>
            <a href="/oefenen/kennistoets/">{vragen === 1 ? '1 kennisvraag' : `${vragen} kennisvragen`} om te herhalen</a>
          </li>
        )}
        {[...casussen].map(([id, aantal]) => (
          <li key={id}>
            <a href={`/oefenen/${id}/`}>{titels[id]}</a>: {aantal === 1 ? '1 stap' : `${aantal} stappen`} om te herhalen
          </li>
        ))}
        {scores.map(([id, { punten, van }]) => (
          <li key={`score-${id}`}>
            {titels[id]}: {String(punten).replace('.', ',')} van de {van} punten
          </li>
        ))}
      </ul>
    </section>
  );
};
