import type { FlowMachine } from '../engine/flow-types.ts';
import type { GebouwdeStroom } from './index.ts';

/** Dezelfde stromen voor de browser: elke pagina laadt alleen haar eigen machine. */
export const laadStroom: Record<GebouwdeStroom, () => Promise<FlowMachine>> = {
  aanmelding: async () => (await import('./aanmelding.ts')).aanmelding,
  ondersteuning: async () => (await import('./ondersteuning.ts')).ondersteuning,
  opp: async () => (await import('./opp.ts')).opp,
  geschil: async () => (await import('./geschil.ts')).geschil,
  verzuim: async () => (await import('./verzuim.ts')).verzuim,
  verwijdering: async () => (await import('./verwijdering.ts')).verwijdering,
  verwijzing: async () => (await import('./verwijzing.ts')).verwijzing,
  'medisch-handelen': async () => (await import('./medisch-handelen.ts')).medischHandelen,
  'gegevens-delen': async () => (await import('./gegevens-delen.ts')).gegevensDelen,
  start: async () => (await import('./start.ts')).start,
};

/** De machine van een stroom, bij id. De belofte faalt als die stroom er niet is. */
export const laadMachine = (stroom: string): Promise<FlowMachine> =>
  Object.hasOwn(laadStroom, stroom)
    ? laadStroom[stroom as GebouwdeStroom]()
    : Promise.reject(new Error(`There is no flow "${stroom}".`));
