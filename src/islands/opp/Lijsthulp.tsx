import type { OppVelden } from '../../inhoud/schema-opp.ts';
import { Voorbeeld } from './Voorbeeld.tsx';

/** De voorbeelden bij de velden van een lijst; één keer, naast de hele lijst. Op een smal scherm dicht: daar staan zij ervoor. */
export const Lijsthulp = ({ woord }: { woord: OppVelden['lijsten'][string] }) => (
  <details className="opp-hulp" open={matchMedia('(min-width: 64rem)').matches}>
    <summary>Voorbeelden bij {woord.kop.toLowerCase()}</summary>
    {Object.entries(woord.delen).map(([id, { kort, goed, zwak }]) =>
      goed === undefined ? null : (
        <div key={id}>
          <p className="klein">
            <b>{kort}</b>
          </p>
          <Voorbeeld goed={goed} zwak={zwak} />
        </div>
      ),
    )}
  </details>
);
