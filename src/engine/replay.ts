import { initialTransition, transition } from 'xstate';
import type { BevindingId, RegelId } from 'content-ids';
import { metaVan, metaVanStap, stapVan } from './flow-types.ts';
import type { Antwoord, Antwoorden, FlowMachine, FlowSnapshot } from './flow-types.ts';
import type { TransitieMeta } from './flow-setup.ts';
import { bereikbareStappen } from './reach.ts';
import { leesAntwoorden } from './replay-input.ts';
import type { GelezenAntwoorden, VervallenAntwoord } from './replay-input.ts';

/** What a replay gives. `snapshot` to `klaar` are about the step where it stopped. */
export type Replay = {
  /** Where the replay stopped: at `tot`, else at the first step without a valid answer, or at an outcome. */
  readonly snapshot: FlowSnapshot;
  /** The step of that snapshot. */
  readonly stap: string;
  /** The answers before that step, in route order. */
  readonly spoor: readonly Antwoord[];
  /** The findings of the trail, in trail order, each once. */
  readonly bevindingen: readonly BevindingId[];
  /** The rules of the trail's steps and answers and of `stap` itself, in trail order, each once. */
  readonly regels: readonly RegelId[];
  /** Whether `stap` is an outcome. */
  readonly klaar: boolean;
  /** Whether `tot` was reached; true when no `tot` was asked for. */
  readonly opRoute: boolean;
  /** The answers to `tot` and to later steps that still hold, in route order; empty when `tot` was not reached. */
  readonly later: readonly Antwoord[];
  /** Answers that are not used yet: their step can still come after the first open step. */
  readonly wachtend: readonly Antwoord[];
  /** Answers that are dropped, each with its reason. */
  readonly vervallen: readonly VervallenAntwoord[];
  /** Retired step ids that were read as a living step. */
  readonly verhuisd: GelezenAntwoorden['verhuisd'];
};

/** `tot`: the step of this page. `vervallen`: retired step id → the nearest living step id. */
export type ReplayOpties = { readonly tot?: string; readonly vervallen?: Antwoorden };

/** Where a route stands, and the answer that was taken there. */
type Plek = { readonly snapshot: FlowSnapshot; readonly stap: string };
type Gekozen = Plek & { readonly keuze: string; readonly meta: TransitieMeta };

/**
 * Plays answers from the start of a flow. Pure; throws on no answers whatever their keys and values are.
 * Their order does not matter: at each step the answer to that step is taken when the machine can take it.
 */
export const replay = (machine: FlowMachine, antwoorden: Antwoorden, { tot, vervallen = {} }: ReplayOpties = {}): Replay => {
  const gelezen = leesAntwoorden(machine, antwoorden, vervallen);
  const { route, einde } = speel(machine, gelezen.perStap);
  const index = [...route, einde].findIndex(({ stap }) => stap === tot);
  const voorbij = index === -1 ? route : route.slice(0, index);
  const hier = route[voorbij.length] ?? einde;
  return {
    snapshot: hier.snapshot,
    stap: hier.stap,
    spoor: voorbij.map(alsAntwoord),
    bevindingen: [...new Set(voorbij.flatMap(({ meta }) => meta.bevinding ?? []))],
    regels: [...new Set([...voorbij.flatMap((plek) => regelsVan(machine, plek)), ...metaVanStap(machine, hier.stap).regels])],
    klaar: hier.snapshot.status === 'done',
    opRoute: tot === undefined || index !== -1,
    later: route.slice(voorbij.length).map(alsAntwoord),
    verhuisd: gelezen.verhuisd,
    ...ongebruikt(machine, gelezen, route, einde.stap),
  };
};

type Genomen = Gekozen & { readonly na: FlowSnapshot };

/** Where each machine starts, and the answers that were taken at a snapshot: replays of one route share most of their steps. */
const begin = new WeakMap<FlowMachine, FlowSnapshot>();
const vervolg = new WeakMap<FlowSnapshot, Map<string, Genomen>>();

const speel = (machine: FlowMachine, antwoorden: GelezenAntwoorden['perStap']): { route: Gekozen[]; einde: Plek } => {
  const route: Gekozen[] = [];
  const bezocht = new Set<string>();
  let snapshot = begin.get(machine) ?? initialTransition(machine)[0];
  begin.set(machine, snapshot);
  for (;;) {
    const stap = stapVan(snapshot);
    const keuze = antwoorden.get(stap)?.keuze;
    // A flow has no cycles; should one slip in, the second visit stops the replay instead of hanging the page.
    if (keuze === undefined || bezocht.has(stap) || !snapshot.can({ type: keuze })) {
      return { route, einde: { snapshot, stap } };
    }
    bezocht.add(stap);
    const bekend = vervolg.get(snapshot) ?? new Map<string, Genomen>();
    const gekozen = bekend.get(keuze) ?? neem(machine, { snapshot, stap }, keuze);
    vervolg.set(snapshot, bekend.set(keuze, gekozen));
    route.push(gekozen);
    snapshot = gekozen.na;
  }
};

const neem = (machine: FlowMachine, plek: Plek, keuze: string): Genomen => {
  const overgang = machine.getTransitionData(plek.snapshot, { type: keuze })[0];
  const [na] = transition(machine, plek.snapshot, { type: keuze });
  return { ...plek, keuze, meta: overgang ? metaVan(overgang) : {}, na };
};

const ongebruikt = (
  machine: FlowMachine,
  { perStap, onbruikbaar }: GelezenAntwoorden,
  route: readonly Gekozen[],
  einde: string,
): Pick<Replay, 'wachtend' | 'vervallen'> => {
  const gebruikt = new Set(route.map(({ stap }) => stap));
  const komtNog = bereikbareStappen(machine, einde);
  const wachtend: Antwoord[] = [];
  const vervallen: VervallenAntwoord[] = [...onbruikbaar];
  for (const [stap, { gegeven, keuze }] of perStap) {
    if (gebruikt.has(stap)) continue;
    if (stap !== einde && komtNog.has(stap)) wachtend.push({ stap, keuze });
    else vervallen.push({ stap: gegeven, keuze, reden: 'niet-op-route' });
  }
  return { wachtend, vervallen };
};

const alsAntwoord = ({ stap, keuze }: Gekozen): Antwoord => ({ stap, keuze });
const regelsVan = (machine: FlowMachine, { stap, meta }: Gekozen): readonly RegelId[] => [
  ...metaVanStap(machine, stap).regels,
  ...(meta.regels ?? []),
];
