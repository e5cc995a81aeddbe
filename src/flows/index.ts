import type { FlowMachine } from '../engine/flow-types.ts';
import { aanmelding } from './aanmelding.ts';
import { gegevensDelen } from './gegevens-delen.ts';
import { geschil } from './geschil.ts';
import { medischHandelen } from './medisch-handelen.ts';
import { ondersteuning } from './ondersteuning.ts';
import { opp } from './opp.ts';
import { start } from './start.ts';
import { verwijdering } from './verwijdering.ts';
import { verwijzing } from './verwijzing.ts';
import { verzuim } from './verzuim.ts';

/** De stromen die er zijn, voor de bouw, de tests en de shell. */
export const flows = {
  start,
  aanmelding,
  ondersteuning,
  opp,
  verwijzing,
  verwijdering,
  geschil,
  verzuim,
  'gegevens-delen': gegevensDelen,
  'medisch-handelen': medischHandelen,
} as const satisfies Record<string, FlowMachine>;

/** De id van een stroom die er is. */
export type GebouwdeStroom = keyof typeof flows;
