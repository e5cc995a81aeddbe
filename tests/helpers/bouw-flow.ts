import { assign, setup } from 'xstate';

type Feiten = Readonly<Record<string, string | boolean>>;
/** Where an option leads: a step id, or that with a finding, facts that it sets, rules, and the name of a guard. */
export type Doel = string | { naar: string; bevinding?: string; feiten?: Feiten; regels?: string[]; als?: string };
/** A question with its options, or an outcome. */
export type Rij = 'uitkomst' | Readonly<Record<string, Doel | readonly Doel[]>>;
type Bewakers = Readonly<Record<string, (feiten: Feiten) => boolean>>;

/**
 * Builds a tiny flow from a table; the first row is the first step. Each step rests on the rule `r-<stap>`.
 * Like `flowSetup`, but with free ids: those of a test do not exist in content/.
 */
export const bouwFlow = (rijen: Readonly<Record<string, Rij>>, bewakers: Bewakers = {}, id = 'proef') =>
  setup({
    types: {
      context: {} as { feiten: Feiten },
      events: {} as { type: string },
      tags: {} as string,
      meta: {} as { regels: readonly string[] },
      transitionMeta: {} as { regels?: readonly string[]; bevinding?: string },
    },
    actions: {
      stelVast: assign(({ context }, feiten: Feiten) => ({ feiten: { ...context.feiten, ...feiten } })),
    },
    guards: Object.fromEntries(
      Object.entries(bewakers).map(([naam, mag]) => [
        naam,
        ({ context }: { context: { feiten: Feiten } }) => mag(context.feiten),
      ]),
    ),
  }).createMachine({
    id,
    context: { feiten: {} },
    initial: Object.keys(rijen)[0] ?? '',
    states: Object.fromEntries(Object.entries(rijen).map(([stap, rij]) => [stap, staat(stap, rij)])),
  });

const staat = (stap: string, rij: Rij) =>
  rij === 'uitkomst'
    ? { type: 'final' as const, tags: ['uitkomst'], meta: { regels: [`r-${stap}`] } }
    : {
        tags: ['vraag'],
        meta: { regels: [`r-${stap}`] },
        on: Object.fromEntries(Object.entries(rij).map(([keuze, doel]) => [keuze, [doel].flat().map(overgang)])),
      };

const overgang = (doel: Doel) => {
  if (typeof doel === 'string') return { target: doel };
  const { naar, bevinding, feiten, regels, als } = doel;
  return {
    target: naar,
    meta: { ...(regels && { regels }), ...(bevinding && { bevinding }) },
    ...(feiten && { actions: [{ type: 'stelVast' as const, params: feiten }] }),
    ...(als && { guard: als }),
  };
};
