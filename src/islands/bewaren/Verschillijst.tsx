import type { Verschil } from '../../exports/verschil.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { Stem } from '../parts/Stem.tsx';

/** Eén soort verandering: de taken en termijnen ervan, met hun dag nu en dan naast elkaar. */
export const Verschillijst = ({ kop, items }: { kop: string; items: readonly (Verschil & { naam: Tekst })[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>{kop}</h3>
      <ul className="verschil">
        {items.map(({ soort, id, wat, voor, na, naam }) => (
          <li key={`${soort} ${id}`} data-verschil={wat} data-id={id}>
            <b>
              <Stem tekst={naam} />
            </b>
            {voor === null && na === null ? null : (
              <dl>
                <div>
                  <dt>Nu</dt>
                  <dd>{dag(voor)}</dd>
                </div>
                <div>
                  <dt>Dan</dt>
                  <dd>{dag(na)}</dd>
                </div>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </>
  );

const dag = (datum: string | null): string => (datum === null ? 'geen dag' : datumInWoorden(datum));
