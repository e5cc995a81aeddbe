import { einde } from './opp/einde.ts';
import { inhoudEnHoren } from './opp/inhoud-en-horen.ts';
import { nodig } from './opp/nodig.ts';
import { beginFeiten, opzet } from './opp/opzet.ts';
import { overleg } from './opp/overleg.ts';
import { tijd } from './opp/tijd.ts';
import { uitkomsten } from './opp/uitkomsten.ts';
import { uitvoering } from './opp/uitvoering.ts';

/** Het ontwikkelingsperspectief: van de vraag of het nodig is tot en met evalueren, bijstellen en afsluiten. */
export const opp = opzet.createMachine({
  id: 'opp',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...nodig, ...tijd, ...inhoudEnHoren, ...overleg, ...uitvoering, ...einde, ...uitkomsten },
});
