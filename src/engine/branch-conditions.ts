import { canon } from './canon.ts';
import { stapVan } from './flow-types.ts';
import type { FlowMachine, FlowSnapshot, Overgang } from './flow-types.ts';
import { graafVan } from './graph.ts';

/** A value of a fact; null stands for a fact that was not established. */
export type FeitWaarde = string | boolean | null;
/** Facts by name. */
export type FeitWaarden = Readonly<Record<string, FeitWaarde>>;
/** For each fact the values with which it holds; a fact that is not named may be anything. */
export type Patroon = Readonly<Record<string, readonly FeitWaarde[]>>;

/** What a snapshot has established so far. */
export const feitenVan = ({ context }: Pick<FlowSnapshot, 'context'>): FeitWaarden => {
  const { feiten = {} }: { feiten?: FeitWaarden } = context;
  return feiten;
};

/** What a branch establishes: the parameters of its `stelVast`. */
export const steltVast = ({ actions }: Overgang): FeitWaarden =>
  Object.assign({}, ...actions.map((actie) => (typeof actie === 'object' && 'params' in actie ? actie.params : {})));

/**
 * The conditions of the branches of one option as data, in the order of the branches: any of the patterns holds, or null for
 * the last branch, which needs none. They are read off the guards on every node (step, facts) of the flow, so they agree with
 * the guards there; a branch counts only when none before it holds. Throws when a guard throws.
 */
export const takVoorwaarden = (machine: FlowMachine, stap: string, keuze: string): (readonly Patroon[] | null)[] => {
  const takken = machine.states[stap]?.transitions.get(keuze) ?? [];
  if (takken.length < 2) return takken.map(() => null);
  const gevallen = [...graafVan(machine).values()]
    .filter((knoop) => stapVan(knoop.snapshot) === stap)
    .map(({ snapshot }) => gevalVan(machine, snapshot, keuze));
  const namen = [...new Set(gevallen.flatMap(({ gelezen }) => [...gelezen]))];
  return takken.map((tak, plaats) => {
    if (tak.guard === undefined) return null;
    const [waar, onwaar] = [gevallen.filter((g) => g.tak === tak), gevallen.filter((g) => takken.indexOf(g.tak) > plaats)];
    return patronen(nodig(namen, waar, onwaar), waar);
  });
};

type Geval = { readonly feiten: FeitWaarden; readonly gelezen: ReadonlySet<string>; readonly tak: Overgang };

/** Which branch the guards choose at a node, and which facts they looked at for that. */
const gevalVan = (machine: FlowMachine, snapshot: FlowSnapshot, keuze: string): Geval => {
  const gelezen = new Set<string>();
  const feiten = feitenVan(snapshot);
  const bespied = new Proxy(feiten, {
    get: (doel, naam) => {
      if (typeof naam === 'string') gelezen.add(naam);
      return Reflect.get(doel, naam);
    },
  });
  const hier = machine.resolveState({ value: stapVan(snapshot), context: { feiten: bespied } });
  const tak = machine.getTransitionData(hier, { type: keuze })[0];
  if (!tak) throw new Error(`Option "${keuze}" of step "${stapVan(snapshot)}" has no open branch.`);
  return { feiten, gelezen, tak };
};

/** As few facts as tell the two lists of cases apart. */
const nodig = (namen: readonly string[], waar: readonly Geval[], onwaar: readonly Geval[]): string[] =>
  namen.reduce(
    (over, naam) => {
      const minder = over.filter((ander) => ander !== naam);
      const gezien = new Set(waar.map((geval) => kort(minder, geval)));
      return onwaar.some((geval) => gezien.has(kort(minder, geval))) ? over : minder;
    },
    [...namen],
  );

const kort = (namen: readonly string[], { feiten }: Geval): string => canon(namen.map((naam) => feiten[naam] ?? null));

/** One pattern per case, then patterns that differ in one fact only are joined. */
const patronen = (namen: readonly string[], waar: readonly Geval[]): Patroon[] => {
  const los = new Map(
    waar.map((geval) => [kort(namen, geval), Object.fromEntries(namen.map((naam) => [naam, [geval.feiten[naam] ?? null]]))]),
  );
  return namen.reduce<Patroon[]>(voegSamen, [...los.values()]);
};

/** Joins patterns that differ in this fact only; its values in a fixed order. */
const voegSamen = (lijst: readonly Patroon[], naam: string): Patroon[] => {
  const samen = new Map<string, Patroon>();
  for (const patroon of lijst) {
    const rest = canon({ ...patroon, [naam]: [] });
    const eerder = samen.get(rest)?.[naam] ?? [];
    samen.set(rest, {
      ...patroon,
      [naam]: [...eerder, ...(patroon[naam] ?? [])].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    });
  }
  return [...samen.values()];
};
