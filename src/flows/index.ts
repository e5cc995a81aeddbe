import type { FlowMachine } from '../engine/flow-types.ts';
import { aanmelding } from './aanmelding.ts';
import { medischHandelen } from './medisch-handelen.ts';
import { verwijzing } from './verwijzing.ts';
import { verwijdering } from './verwijdering.ts';
import { verzuim } from './verzuim.ts';
import { geschil } from './geschil.ts';
import { opp } from './opp.ts';
import { ondersteuning } from './ondersteuning.ts';

/** De stromen die er zijn, voor de bouw, de tests en de shell. */
export const flows = {
  aanmelding,
  ondersteuning,
  opp,
  geschil,
  verzuim,
  verwijdering,
  verwijzing,
  'medisch-handelen': medischHandelen,
} as const satisfies Record<string, FlowMachine>;

/** De id van een stroom die er is. */
export type GebouwdeStroom = keyof typeof flows;
