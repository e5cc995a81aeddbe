import { doelVan, heeftStap } from './flow-types.ts';
import type { FlowMachine } from './flow-types.ts';

const onthouden = new WeakMap<FlowMachine, Map<string, ReadonlySet<string>>>();

/**
 * The steps that the declared targets reach from a step, that step included, whatever guards say.
 * Cheap enough for the browser: it looks at states, never at facts. Empty for an unknown step.
 */
export const bereikbareStappen = (machine: FlowMachine, van: string): ReadonlySet<string> => {
  const perStap = onthouden.get(machine) ?? new Map<string, ReadonlySet<string>>();
  onthouden.set(machine, perStap);
  const bekend = perStap.get(van);
  if (bekend) return bekend;

  const bereikt = new Set(heeftStap(machine, van) ? [van] : []);
  for (const stap of bereikt) for (const doel of doelenVan(machine, stap)) bereikt.add(doel); // a Set grows while it is walked
  perStap.set(van, bereikt);
  return bereikt;
};

/** The steps that follow a step on any branch of any option, each once, in declared order. */
export const doelenVan = (machine: FlowMachine, stap: string): string[] => {
  const overgangen = heeftStap(machine, stap) ? [...(machine.states[stap]?.transitions.values() ?? [])].flat() : [];
  return [...new Set(overgangen.map(doelVan).filter((doel) => doel !== null))];
};
