import { assign, setup } from 'xstate';
import type { BevindingId, FlowId, RegelId } from 'content-ids';

/** A step asks a question or is an outcome. */
export type StapSoort = 'vraag' | 'uitkomst';
/** What a state says about itself; `naar` only on outcomes of the flow `start`. */
export type StapMeta = { regels: readonly RegelId[]; naar?: FlowId };
/** What one answer means: the rules that make it lead there, and the finding it gives. */
export type TransitieMeta = { regels?: readonly RegelId[]; bevinding?: BevindingId };

type Gebeurtenis<Keuze extends string> = Keuze extends string ? { type: Keuze } : never;

/**
 * The one way to declare a flow: types, tags and the single action are fixed here.
 * `Keuze` is the union of all option ids of the flow; `Feiten` the facts that its guards read (booleans or string unions).
 */
export const flowSetup = <Keuze extends string, Feiten extends object = object>() =>
  setup({
    types: {
      context: {} as { feiten: Partial<Feiten> },
      events: {} as Gebeurtenis<Keuze>,
      tags: {} as StapSoort | 'weging', // weging: a question that needs judgement
      meta: {} as StapMeta,
      transitionMeta: {} as TransitieMeta,
    },
    actions: {
      stelVast: assign(({ context }, feiten: Partial<Feiten>) => ({ feiten: { ...context.feiten, ...feiten } })),
    },
  });
