import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { OppVraag } from '../../opp/controleer.ts';
import type { Hoofdstuk } from '../../opp/hoofdstukken.ts';
import type { Concept } from '../../opp/schema.ts';
import { standVan } from '../../opp/stand.ts';
import type { Stand } from '../../opp/stand.ts';
import { adresVan } from './use-beeld.ts';

type Props = { hoofdstukken: readonly Hoofdstuk[]; concept: Concept; vragen: readonly OppVraag[]; woorden: OppWoorden };

const STAND: Record<Stand, string> = { 'niet-begonnen': 'Niet begonnen', bezig: 'Bezig', klaar: 'Klaar' };

/** De takenlijst: elk hoofdstuk met hoe ver het is en hoeveel vragen er nog zijn. */
export const Hoofdstukken = ({ hoofdstukken, concept, vragen, woorden }: Props) => (
  <>
    <h2 tabIndex={-1} data-opp-kop>
      De hoofdstukken
    </h2>
    <ol className="opp-taken">
      {hoofdstukken.map((hoofdstuk) => {
        const stand = standVan(hoofdstuk, concept);
        const aantal = vragen.filter((vraag) => vraag.hoofdstuk === hoofdstuk.id).length;
        return (
          <li key={hoofdstuk.id} data-stand={stand}>
            <a href={adresVan(hoofdstuk.id)}>{woorden.hoofdstukken[hoofdstuk.id]?.titel}</a>
            <span className="opp-stand">
              {hoofdstuk.handelingsdeel && <small>instemming nodig</small>}
              {stand !== 'niet-begonnen' && aantal > 0 && <small>{aantal === 1 ? '1 vraag' : `${aantal} vragen`}</small>}
              <b className={`opp-pil ${stand}`}>{STAND[stand]}</b>
            </span>
          </li>
        );
      })}
    </ol>
    <p className="knoppen">
      <a className="knop" href={adresVan(hoofdstukken.find((een) => standVan(een, concept) !== 'klaar')?.id ?? 'nakijken')}>
        {hoofdstukken.every((een) => standVan(een, concept) === 'niet-begonnen') ? 'Begin met het eerste hoofdstuk' : 'Ga verder'}
      </a>
      <a className="knop stil" href={adresVan('nakijken')}>
        Kijk het na ({vragen.length === 1 ? '1 vraag' : `${vragen.length} vragen`})
      </a>
      <a className="knop stil" href={adresVan('document')}>
        Bekijk, download of druk af
      </a>
    </p>
  </>
);
