import { gebeurtenis } from './verwijdering/gebeurtenis.ts';
import { grond } from './verwijdering/grond.ts';
import { horen } from './verwijdering/horen.ts';
import { ondersteuning } from './verwijdering/ondersteuning.ts';
import { beginFeiten, opzet } from './verwijdering/opzet.ts';
import { schorsing } from './verwijdering/schorsing.ts';
import { slot } from './verwijdering/slot.ts';
import { uitkomsten } from './verwijdering/uitkomsten.ts';

/** Een school schorst, verwijdert of houdt thuis: van wat er is gebeurd tot wat ieder nu doet. */
export const verwijdering = opzet.createMachine({
  id: 'verwijdering',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...gebeurtenis, ...schorsing, ...grond, ...ondersteuning, ...horen, ...slot, ...uitkomsten },
});
