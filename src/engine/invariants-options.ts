import type { FlowMachine } from './flow-types.ts';
import { isId } from './id.ts';
import { bewakerFouten } from './invariants-guards.ts';
import { als } from './invariants-laws.ts';
import type { Overtreding, Stap } from './invariants-laws.ts';

/** The laws that the options of one step break: names, targets, guards and actions. */
export const optieFouten = (machine: FlowMachine, stap: Stap): Overtreding[] => {
  const einde = stap.type === 'final';
  return [
    ...als(!einde && stap.transitions.size === 0, 'zonder-opties', 'The question has no options.'),
    ...als(einde && stap.transitions.size > 0, 'opties-op-uitkomst', 'The outcome has options.'),
    ...[...stap.transitions].flatMap(([keuze, takken]) => [
      // An id of digits only would change place: JavaScript puts such keys first.
      ...als(!isId(keuze) || /^\d+$/.test(keuze), 'id', `Option id "${keuze}" is not kebab-case with a letter in it.`),
      ...als(takken.at(-1)?.guard !== undefined, 'laatste-bewaakt', `The last branch of option "${keuze}" has a guard.`),
      ...als(
        takken.slice(0, -1).some(({ guard }) => guard === undefined),
        'tak-onbereikbaar',
        `Option "${keuze}" has a branch after one without a guard.`,
      ),
      ...als(
        takken.some((tak) => tak.target?.length !== 1),
        'zonder-doel',
        `A branch of option "${keuze}" has not exactly one target.`,
      ),
      ...takken
        .flatMap(({ guard }) => bewakerFouten(machine, guard))
        .map((fout): Overtreding => ({ code: 'bewaker', boodschap: `Option "${keuze}": ${fout}` })),
      ...als(
        takken.some(({ actions }) => !actions.every(steltVast)),
        'actie',
        `Option "${keuze}" does something else than stelVast with fixed facts.`,
      ),
    ]),
  ];
};

/** The one action that a flow may take, with params that are there and not worked out from an event. */
const steltVast = (actie: unknown): boolean => {
  if (typeof actie !== 'object' || actie === null || !('type' in actie) || actie.type !== 'stelVast' || !('params' in actie))
    return false;
  const feiten: unknown = actie.params;
  return (
    typeof feiten === 'object' &&
    feiten !== null &&
    Object.values(feiten).every((feit) => ['string', 'boolean'].includes(typeof feit))
  );
};
