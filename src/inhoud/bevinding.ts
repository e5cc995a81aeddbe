import type { Bevinding } from './schema.ts';

/** Een bevinding zoals zij in één stroom is: haar eigen regels en taken, met wat er alleen in die stroom bij hoort. */
export const bevindingIn = (bevinding: Bevinding, stroom: string): Bevinding => {
  const extra = Object.entries(bevinding.in_stroom).flatMap(([waar, wat]) => (waar === stroom ? [wat] : []));
  return {
    ...bevinding,
    regels: [...bevinding.regels, ...extra.flatMap(({ regels }) => regels)],
    taken: [...bevinding.taken, ...extra.flatMap(({ taken }) => taken)],
    in_stroom: {},
  };
};
