import { canon } from './canon.ts';
import { doelVan, soortVan, stappenVan } from './flow-types.ts';
import type { FlowMachine, FlowSnapshot } from './flow-types.ts';
import { graafVan, vanachterNaarVoren } from './graph.ts';
import type { Graaf, Knoop } from './graph.ts';

/**
 * What an outcome shows for the facts of this snapshot and for these findings, as plain data: verdict, tasks, terms, rules.
 * The proof asks it without findings, as those stand on the answers. Must not depend on the order in which facts were set.
 */
export type OutcomeSignature = (uitkomst: FlowSnapshot, bevindingen: readonly string[]) => unknown;

/** What holds for every route of a flow. All lists of steps are sorted as the flow declares them, each step once. */
export type Proof = {
  readonly steps: number;
  readonly outcomes: number;
  /** Declared branches of options. */
  readonly transitions: number;
  /** Reached pairs of step and facts. */
  readonly nodes: number;
  /** Routes from start to outcome, counted and never listed. */
  readonly routes: bigint;
  /** Questions on the shortest and the longest route. */
  readonly shortest: number;
  readonly longest: number;
  /** Steps where a way back was found. */
  readonly cycles: readonly string[];
  /** Steps that no route reaches. */
  readonly unreachable: readonly string[];
  /** Questions where, for some facts, no option is open. */
  readonly deadEnds: readonly string[];
  /** Steps from where, for some facts, no outcome is reached. */
  readonly traps: readonly string[];
  /** Declared branches that no route takes: `step option → target`. */
  readonly neverTaken: readonly string[];
  /** Questions where for no facts the answer makes a difference. */
  readonly withoutEffect: readonly string[];
};

/** Works out what holds for every route, over the graph of (step, facts). Throws when a guard throws. */
export const proof = (machine: FlowMachine, outcomeSignature: OutcomeSignature): Proof => {
  const graaf = graafVan(machine);
  const { knopen, cycli } = vanachterNaarVoren(graaf);
  const resultaten = beoordeel(knopen, outcomeSignature);
  const begin = resultaten.get(graaf.keys().next().value ?? '');
  const loopt = looptAf(graaf);
  const stappen = stappenVan(machine);
  const stappenWaar = (voldoet: (knoop: Knoop) => boolean): string[] => {
    const gevonden = new Set(knopen.filter(voldoet).map(({ stap }) => stap));
    return stappen.filter((stap) => gevonden.has(stap));
  };
  const bereikt = new Set(stappenWaar(() => true));
  const metEffect = new Set(stappenWaar(({ sleutel }) => resultaten.get(sleutel)?.hasEffect === true));
  const genomen = new Set(knopen.flatMap(({ uit }) => uit.map(({ overgang }) => overgang)));
  const takken = stappen.flatMap((stap) => [...(machine.states[stap]?.transitions.values() ?? [])].flat());
  return {
    steps: stappen.length,
    outcomes: stappen.filter((stap) => soortVan(machine, stap) === 'uitkomst').length,
    transitions: takken.length,
    nodes: graaf.size,
    routes: begin?.routes ?? 0n,
    shortest: begin?.shortest ?? 0,
    longest: begin?.longest ?? 0,
    cycles: stappen.filter((stap) => cycli.includes(stap)),
    unreachable: stappen.filter((stap) => !bereikt.has(stap)),
    deadEnds: stappenWaar(({ klaar, uit }) => !klaar && uit.length === 0),
    traps: stappenWaar(({ sleutel }) => !loopt.has(sleutel)),
    neverTaken: takken
      .filter((tak) => !genomen.has(tak))
      .map((tak) => `${tak.source.key} ${tak.eventType} → ${doelVan(tak) ?? '(no target)'}`),
    withoutEffect: [...bereikt].filter((stap) => !metEffect.has(stap) && soortVan(machine, stap) === 'vraag'),
  };
};

type Resultaat = {
  readonly routes: bigint;
  readonly shortest: number;
  readonly longest: number;
  readonly hasEffect: boolean;
  /** A number that stands for the signature: signatures are long and repeat. */
  readonly signature: number;
};

/** Works from the outcomes back; in a cycle the edge that closes it is left out. */
const beoordeel = (knopen: readonly Knoop[], outcomeSignature: OutcomeSignature): ReadonlyMap<string, Resultaat> => {
  const resultaten = new Map<string, Resultaat>();
  const nummers = new Map<string, number>();
  const nummer = (waarde: unknown): number => {
    const tekst = canon(waarde);
    const getal = nummers.get(tekst) ?? nummers.size;
    nummers.set(tekst, getal);
    return getal;
  };
  for (const { sleutel, snapshot, stap, klaar, uit } of knopen) {
    if (klaar) {
      const signature = nummer(['uitkomst', stap, outcomeSignature(snapshot, [])]);
      resultaten.set(sleutel, { routes: 1n, shortest: 0, longest: 0, hasEffect: false, signature });
      continue;
    }
    const volgende = uit.flatMap(({ keuze, naar, bevinding }) => {
      const eind = resultaten.get(naar);
      return eind ? [{ keuze, eind, effect: [bevinding, eind.signature] }] : [];
    });
    resultaten.set(sleutel, {
      routes: volgende.reduce((som, { eind }) => som + eind.routes, 0n),
      shortest: Math.min(...volgende.map(({ eind }) => 1 + eind.shortest)),
      longest: Math.max(0, ...volgende.map(({ eind }) => 1 + eind.longest)),
      hasEffect: new Set(volgende.map(({ effect }) => canon(effect))).size > 1,
      signature: nummer(['vraag', stap, volgende.map(({ keuze, effect }) => [keuze, effect])]),
    });
  }
  return resultaten;
};

/** The keys of all nodes from where some outcome is reached. */
const looptAf = (graaf: Graaf): ReadonlySet<string> => {
  const voorgangers = new Map<string, string[]>();
  for (const { sleutel, uit } of graaf.values()) {
    for (const { naar } of uit) voorgangers.set(naar, [...(voorgangers.get(naar) ?? []), sleutel]);
  }
  const goed = new Set([...graaf.values()].filter(({ klaar }) => klaar).map(({ sleutel }) => sleutel));
  for (const sleutel of goed) for (const vorige of voorgangers.get(sleutel) ?? []) goed.add(vorige); // grows while walked
  return goed;
};
