import { createHash } from 'node:crypto';
import { canon } from '../engine/canon.ts';
import type { FlowMachine } from '../engine/flow-types.ts';

/** De hash over een machine: dezelfde stappen, opties, voorwaarden en bevindingen geven dezelfde twaalf tekens. */
export const machineHash = (machine: FlowMachine): string =>
  createHash('sha256').update(canon(machine.config)).digest('hex').slice(0, 12);
