import { getNextTransitions } from 'xstate';
import type { TransitieMeta } from './flow-setup.ts';
import { doelVan, heeftStap, metaVan } from './flow-types.ts';
import type { FlowMachine, FlowSnapshot, Overgang } from './flow-types.ts';

/** One branch of an option: where it leads, whether a guard decides about it, and what the answer means. */
export type Tak = { readonly naar: string; readonly bewaakt: boolean; readonly meta: TransitieMeta };
/** One option of a step with all its branches; the last branch is the one without a guard. */
export type Optie = { readonly keuze: string; readonly takken: readonly Tak[] };
/** An option for known facts: `tak` is the branch that is taken now, null when no branch is open. */
export type OptieNu = Optie & { readonly tak: Tak | null };

/**
 * The options of a step in declared order, each with **all** its branches, whatever the facts are.
 * `vanaf` is a step id (a page without script, which knows no facts) or a snapshot; both give the same list.
 * An outcome and an unknown step have no options.
 */
export const options = (machine: FlowMachine, vanaf: string | FlowSnapshot): Optie[] => {
  if (typeof vanaf === 'string' && !heeftStap(machine, vanaf)) return [];
  const snapshot = typeof vanaf === 'string' ? machine.resolveState({ value: vanaf, context: { feiten: {} } }) : vanaf;
  const perKeuze = new Map<string, Tak[]>();
  for (const overgang of getNextTransitions(snapshot)) {
    perKeuze.set(overgang.eventType, [...(perKeuze.get(overgang.eventType) ?? []), ...takVan(overgang)]);
  }
  return [...perKeuze].map(([keuze, takken]) => ({ keuze, takken }));
};

/** The options of a live snapshot, each with the branch that its facts choose (guards are asked, nothing is sent). */
export const optionsNow = (machine: FlowMachine, snapshot: FlowSnapshot): OptieNu[] =>
  options(machine, snapshot).map((optie) => {
    const gekozen = machine.getTransitionData(snapshot, { type: optie.keuze })[0];
    return { ...optie, tak: (gekozen && takVan(gekozen)[0]) ?? null };
  });

/** A transition as a branch; a transition without a target is no branch (the invariants refuse it). */
const takVan = (overgang: Overgang): Tak[] => {
  const naar = doelVan(overgang);
  return naar === null ? [] : [{ naar, bewaakt: overgang.guard !== undefined, meta: metaVan(overgang) }];
};
