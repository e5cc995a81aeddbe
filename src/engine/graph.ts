import { getAdjacencyMap } from 'xstate/graph';
import type { BevindingId } from 'content-ids';
import { canon } from './canon.ts';
import { metaVan, stapVan } from './flow-types.ts';
import type { FlowMachine, FlowSnapshot, Overgang } from './flow-types.ts';

/** The most nodes that a flow may have (architecture, section 10). */
export const MAX_KNOPEN = 5000;
/** Where the search gives up with an error, so that a broken flow never hangs a build. */
const MAX_STAPPEN_ZOEKEN = 200_000;

/** One answer in the graph: the option, the node it leads to, and the branch that was taken. */
export type Rand = {
  readonly keuze: string;
  readonly naar: string;
  readonly overgang: Overgang | undefined;
  readonly bevinding: BevindingId | null;
};
/** One node: a step with the facts known there. */
export type Knoop = {
  readonly sleutel: string;
  readonly snapshot: FlowSnapshot;
  readonly stap: string;
  readonly klaar: boolean;
  readonly uit: readonly Rand[];
};
/** All nodes by key, the start first, in the order of a search in breadth. */
export type Graaf = ReadonlyMap<string, Knoop>;

/** An entry of XState's adjacency map, whose own key type hides what it holds. */
type Buur = {
  readonly state: FlowSnapshot;
  readonly transitions: Record<string, { event: { type: string }; state: FlowSnapshot }>;
};

const onthouden = new WeakMap<FlowMachine, Graaf>();

/** The key of a node: step and facts, whatever the order in which the facts were set. */
export const sleutelVanKnoop = (snapshot: FlowSnapshot): string => canon([snapshot.value, snapshot.context]);

/**
 * The graph of (step, facts) of a flow, made once per machine. Throws when a guard throws, or past 200,000 edges.
 * It loads `xstate/graph`: in the browser import it lazily.
 */
export const graafVan = (machine: FlowMachine): Graaf => {
  const bekend = onthouden.get(machine);
  if (bekend) return bekend;
  const kaart = getAdjacencyMap(machine, {
    filterEvents: (snapshot, gebeurtenis) => snapshot.can(gebeurtenis),
    serializeState: sleutelVanKnoop,
    limit: MAX_STAPPEN_ZOEKEN,
  });
  const buren: [string, Buur][] = Object.entries(kaart);
  const graaf = new Map<string, Knoop>();
  for (const [sleutel, { state: snapshot, transitions }] of buren) {
    const uit = Object.values(transitions).map(({ event, state }) => {
      const overgang = machine.getTransitionData(snapshot, event)[0];
      return {
        keuze: event.type,
        naar: sleutelVanKnoop(state),
        overgang,
        bevinding: (overgang && metaVan(overgang).bevinding) ?? null,
      };
    });
    graaf.set(sleutel, { sleutel, snapshot, stap: stapVan(snapshot), klaar: snapshot.status === 'done', uit });
  }
  onthouden.set(machine, graaf);
  return graaf;
};

/** The nodes from end to start: each one after everything it leads to. `cycli` names the steps where a way back was cut. */
export type Volgorde = { readonly knopen: readonly Knoop[]; readonly cycli: readonly string[] };

/** Orders a graph for work from the outcomes back. Without recursion, so the depth of a flow does not matter. */
export const vanachterNaarVoren = (graaf: Graaf): Volgorde => {
  const [knopen, cycli]: [Knoop[], Set<string>] = [[], new Set()];
  const staat = new Map<string, 'open' | 'klaar'>();
  const stapel: { knoop: Knoop; volgende: number }[] = [];
  const betreed = (sleutel: string): void => {
    const knoop = graaf.get(sleutel);
    if (!knoop) return;
    if (staat.get(sleutel) === 'open') cycli.add(knoop.stap);
    if (staat.has(sleutel)) return;
    staat.set(sleutel, 'open');
    stapel.push({ knoop, volgende: 0 });
  };
  for (const begin of graaf.keys()) {
    betreed(begin);
    for (let top = stapel.at(-1); top; top = stapel.at(-1)) {
      const rand = top.knoop.uit[top.volgende++];
      if (rand) betreed(rand.naar);
      else {
        staat.set(top.knoop.sleutel, 'klaar');
        knopen.push(top.knoop);
        stapel.pop();
      }
    }
  }
  return { knopen, cycli: [...cycli] };
};
