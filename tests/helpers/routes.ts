import { graafVan } from '../../src/engine/graph.ts';
import type { Antwoord, FlowMachine } from '../../src/engine/flow-types.ts';

/** Per uitkomst van een stroom een route erheen, uit de graaf: de eerste die in de breedte wordt gevonden. */
export const routePerUitkomst = (machine: FlowMachine): Map<string, readonly Antwoord[]> => {
  const graaf = graafVan(machine);
  const wegen = new Map<string, readonly Antwoord[]>();
  const uitkomsten = new Map<string, readonly Antwoord[]>();
  for (const [sleutel, { stap, klaar, uit }] of graaf) {
    const weg = wegen.get(sleutel) ?? [];
    wegen.set(sleutel, weg);
    if (klaar && !uitkomsten.has(stap)) uitkomsten.set(stap, weg);
    for (const { keuze, naar } of uit) if (!wegen.has(naar)) wegen.set(naar, [...weg, { stap, keuze }]);
  }
  return uitkomsten;
};

/** Dezelfde antwoorden zoals een machine ze leest. */
export const alsAntwoorden = (weg: readonly Antwoord[]): Record<string, string> =>
  Object.fromEntries(weg.map(({ stap, keuze }) => [stap, keuze]));
