import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { plekNaam } from '../../opp/controleer.ts';
import type { OppVraag } from '../../opp/controleer.ts';
import type { Hoofdstuk } from '../../opp/hoofdstukken.ts';
import { RegelLabels } from '../parts/RegelLabels.tsx';
import { adresVan } from './use-beeld.ts';
import { plekInWoorden, vraagInWoorden } from './vraagtekst.ts';

type Props = { hoofdstukken: readonly Hoofdstuk[]; vragen: readonly OppVraag[]; woorden: OppWoorden; sector: string | undefined };

/** Alle vragen bij het OPP, per hoofdstuk, elk met een link naar het veld. Niets houdt tegen. */
export const Nakijken = ({ hoofdstukken, vragen, woorden, sector }: Props) => (
  <div className="opp-nakijken">
    <p className="bovenkop">Ontwikkelingsperspectief (OPP)</p>
    <h1 tabIndex={-1} data-opp-kop>
      Kijk het na
    </h1>
    <p className="groot">
      {vragen.length === 0
        ? 'Wij hebben geen vragen bij dit OPP. Lees het nog één keer met de ouders en de leerling.'
        : 'Dit zijn vragen, geen fouten. U beslist zelf of u iets verandert. Afdrukken en downloaden kan altijd.'}
    </p>
    {hoofdstukken.map(({ id }) => {
      const eigen = vragen.filter(({ hoofdstuk }) => hoofdstuk === id);
      return eigen.length === 0 ? null : (
        <section key={id} aria-labelledby={`nakijken-${id}`}>
          <h2 id={`nakijken-${id}`}>{woorden.hoofdstukken[id]?.titel}</h2>
          <ul className="opp-nakijklijst">
            {eigen.map((vraag) => (
              <li key={vraag.id} data-vraag={vraag.id} data-soort={vraag.soort}>
                <a href={adresVan(id, plekNaam(vraag.plek))}>{plekInWoorden(id, vraag.plek, woorden)}</a>
                <p>{vraagInWoorden(vraag, woorden)}</p>
                <Beter vraag={vraag} woorden={woorden} />
                {vraag.regel && <RegelLabels ids={[vraag.regel]} regels={woorden.regels} sector={sector} />}
              </li>
            ))}
          </ul>
        </section>
      );
    })}
    <p className="knoppen">
      <a className="knop" href={adresVan('document')}>
        Bekijk, download of druk af
      </a>
      <a className="knop stil" href="#opp">
        Naar alle hoofdstukken
      </a>
    </p>
  </div>
);

const Beter = ({ vraag: { soort, patroon }, woorden }: { vraag: OppVraag; woorden: OppWoorden }) => {
  const beter = soort === 'vaag' ? woorden.patronen.find(({ id }) => id === patroon)?.beter : undefined;
  return beter === undefined ? null : <p className="klein">Zo kan het bijvoorbeeld: {beter}</p>;
};
