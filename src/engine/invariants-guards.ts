import type { FlowMachine } from './flow-types.ts';

/**
 * What is wrong with a guard: it must be a name declared in `.extend({ guards })`, or `and` / `or` / `not` of those.
 * An undeclared name would throw only when somebody gives the answer. Empty when the guard is good or absent.
 */
export const bewakerFouten = (machine: FlowMachine, bewaker: unknown): string[] => {
  if (bewaker === undefined) return [];
  if (typeof bewaker === 'string') return naamFouten(machine, bewaker);
  if (typeof bewaker === 'object' && bewaker !== null && 'type' in bewaker) return naamFouten(machine, String(bewaker.type));
  if (typeof bewaker === 'function' && 'guards' in bewaker && Array.isArray(bewaker.guards)) {
    return bewaker.guards.flatMap((deel: unknown) => bewakerFouten(machine, deel));
  }
  return ['the guard has no name; declare it in .extend({ guards }).'];
};

const naamFouten = (machine: FlowMachine, naam: string): string[] =>
  Object.hasOwn(machine.implementations.guards, naam) ? [] : [`guard "${naam}" is not declared.`];
