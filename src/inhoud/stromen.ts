import type { FlowMachine } from '../engine/flow-types.ts';
import { flows } from '../flows/index.ts';
import { STROOM_IDS } from './schema.ts';
import type { StroomId } from './schema.ts';

/** Een stroom die er is: zijn id en zijn machine. */
export type GebouwdeStroom = { readonly stroom: StroomId; readonly machine: FlowMachine };

/** De stromen die er zijn, in de volgorde van {@link STROOM_IDS}. */
export const gebouwdeStromen = (): GebouwdeStroom[] => {
  const gebouwd: Partial<Record<StroomId, FlowMachine>> = flows;
  return STROOM_IDS.flatMap((stroom) => {
    const machine = gebouwd[stroom];
    return machine ? [{ stroom, machine }] : [];
  });
};
