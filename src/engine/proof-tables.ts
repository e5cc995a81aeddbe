import { canon } from './canon.ts';
import { metaVan } from './flow-types.ts';
import type { Antwoord, FlowMachine } from './flow-types.ts';
import { graafVan, vanachterNaarVoren } from './graph.ts';
import type { Graaf, Knoop } from './graph.ts';
import type { OutcomeSignature } from './proof.ts';

/** One node with a shortest route to it. */
export type VoorbeeldRoute = {
  readonly sleutel: string;
  readonly stap: string;
  readonly klaar: boolean;
  readonly route: readonly Antwoord[];
};

/** For every node (step, facts) one shortest route, in the order of a search in breadth: the start first. */
export const voorbeeldRoutes = (machine: FlowMachine): VoorbeeldRoute[] => {
  const graaf = graafVan(machine);
  const routes = new Map<string, readonly Antwoord[]>([...graaf.keys()].slice(0, 1).map((begin) => [begin, []]));
  for (const [sleutel, route] of routes) {
    const knoop = graaf.get(sleutel);
    for (const { keuze, naar } of knoop?.uit ?? []) {
      if (knoop && !routes.has(naar)) routes.set(naar, [...route, { stap: knoop.stap, keuze }]); // a Map grows while it is walked
    }
  }
  return [...routes].flatMap(([sleutel, route]) => {
    const knoop = graaf.get(sleutel);
    return knoop ? [{ sleutel, stap: knoop.stap, klaar: knoop.klaar, route }] : [];
  });
};

/** For every reached outcome one shortest route, by step id. */
export const voorbeeldPerUitkomst = (machine: FlowMachine): ReadonlyMap<string, readonly Antwoord[]> => {
  const eerste = new Map<string, readonly Antwoord[]>();
  for (const { stap, klaar, route } of voorbeeldRoutes(machine)) if (klaar && !eerste.has(stap)) eerste.set(stap, route);
  return eerste;
};

/** One row of the table of outcomes: all nodes of one outcome that show the same. */
export type UitkomstRij = {
  readonly uitkomst: string;
  /** What it shows, as `outcomeSignature` gave it. */
  readonly toont: unknown;
  /** How many (step, facts) nodes show this. */
  readonly knopen: number;
  /** The findings that some route to it gives, in alphabetical order. */
  readonly bevindingen: readonly string[];
  /** A shortest route to it. */
  readonly voorbeeld: readonly Antwoord[];
};

/** The table of all outcomes, one row per distinct signature, in the order in which the flow declares its outcomes. */
export const uitkomstTabel = (machine: FlowMachine, outcomeSignature: OutcomeSignature): UitkomstRij[] => {
  const graaf = graafVan(machine);
  const onderweg = bevindingenOnderweg(graaf);
  const rijen = new Map<string, UitkomstRij>();
  for (const { sleutel, stap, klaar, route } of voorbeeldRoutes(machine)) {
    const knoop = graaf.get(sleutel);
    if (!klaar || !knoop) continue;
    const toont = outcomeSignature(knoop.snapshot, []);
    const rij = canon([stap, toont]);
    const eerder = rijen.get(rij);
    const bevindingen = [...new Set([...(eerder?.bevindingen ?? []), ...(onderweg.get(sleutel) ?? [])])].sort();
    rijen.set(rij, {
      uitkomst: stap,
      toont,
      knopen: (eerder?.knopen ?? 0) + 1,
      bevindingen,
      voorbeeld: eerder?.voorbeeld ?? route,
    });
  }
  const plaats = new Map(Object.keys(machine.states).map((stap, index) => [stap, index]));
  return [...rijen.values()].sort((a, b) => (plaats.get(a.uitkomst) ?? 0) - (plaats.get(b.uitkomst) ?? 0));
};

/**
 * Declared findings that change nothing on any outcome: none is reached after them, or what it shows
 * (`outcomeSignature`) is the same with and without the finding.
 */
export const bevindingenZonderEffect = (machine: FlowMachine, outcomeSignature: OutcomeSignature): string[] => {
  const graaf = graafVan(machine);
  const onderweg = bevindingenOnderweg(graaf);
  const metEffect = new Set<string>();
  for (const { sleutel, klaar, snapshot } of graaf.values()) {
    if (!klaar) continue;
    const zonder = canon(outcomeSignature(snapshot, []));
    for (const bevinding of onderweg.get(sleutel) ?? []) {
      if (!metEffect.has(bevinding) && canon(outcomeSignature(snapshot, [bevinding])) !== zonder) metEffect.add(bevinding);
    }
  }
  return verklaardeBevindingen(machine).filter((bevinding) => !metEffect.has(bevinding));
};

/** The findings that the transitions of a flow name, each once, in declared order. */
export const verklaardeBevindingen = (machine: FlowMachine): string[] => {
  const overgangen = Object.values(machine.states).flatMap((stap) => [...stap.transitions.values()].flat());
  return [...new Set(overgangen.flatMap((overgang) => metaVan(overgang).bevinding ?? []))];
};

/** Per node the findings that some route to it gives. */
const bevindingenOnderweg = (graaf: Graaf): ReadonlyMap<string, ReadonlySet<string>> => {
  const onderweg = new Map<string, Set<string>>();
  const bij = (sleutel: string): Set<string> => {
    const set = onderweg.get(sleutel) ?? new Set<string>();
    onderweg.set(sleutel, set);
    return set;
  };
  const voorwaarts: Knoop[] = [...vanachterNaarVoren(graaf).knopen].reverse();
  for (const { sleutel, uit } of voorwaarts) {
    for (const { naar, bevinding } of uit) {
      const doel = bij(naar);
      for (const eerder of bij(sleutel)) doel.add(eerder);
      if (bevinding !== null) doel.add(bevinding);
    }
  }
  return onderweg;
};
