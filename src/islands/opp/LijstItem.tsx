import type { Lijst } from '../../opp/hoofdstukken.ts';
import type { Item } from '../../opp/schema.ts';
import type { OppVelden } from '../../inhoud/schema-opp.ts';
import { Veld } from './Veld.tsx';
import type { VeldKader } from './veld-kader.ts';

type Props = {
  kader: VeldKader;
  lijst: Lijst;
  woord: OppVelden['lijsten'][string];
  item: Item;
  plek: number;
  aantal: number;
  verplaats: (richting: 1 | -1) => void;
  haalWeg: () => void;
};

/** Eén onderdeel van een lijst met zijn velden en knoppen. */
export const LijstItem = ({ kader, lijst, woord, item, plek, aantal, verplaats, haalWeg }: Props) => {
  const naam = `${woord.kop} ${plek + 1}`;
  const knop = (richting: 1 | -1, tekst: string, kan: boolean) => (
    <button
      type="button"
      className="knop-link"
      id={`${lijst.id}-${item.id}-${richting === -1 ? 'op' : 'neer'}`}
      aria-disabled={kan ? undefined : 'true'}
      onClick={() => kan && verplaats(richting)}
    >
      {tekst}
      <span className="onzichtbaar">: {naam}</span>
    </button>
  );
  return (
    <li>
      <div className="opp-item" role="group" aria-label={naam}>
        <h2 className="opp-itemkop">{naam}</h2>
        {lijst.delen.map((deel) => {
          const woorden = woord.delen[deel.id];
          return woorden === undefined ? null : (
            <Veld
              key={deel.id}
              kader={kader}
              plek={{ lijst: lijst.id, item: item.id, deel: deel.id, nummer: plek + 1 }}
              veld={deel}
              woord={woorden}
              waarde={item.delen[deel.id] ?? ''}
              regels={[]}
              zonderVoorbeeld
            />
          );
        })}
        <p className="opp-itemknoppen">
          {knop(-1, 'Naar boven', plek > 0)}
          {knop(1, 'Naar beneden', plek < aantal - 1)}
          <button type="button" className="knop-link" onClick={haalWeg}>
            Haal weg<span className="onzichtbaar">: {naam}</span>
          </button>
        </p>
      </div>
    </li>
  );
};
