import { medewerker } from './medisch-handelen/medewerker.ts';
import { beginFeiten, opzet } from './medisch-handelen/opzet.ts';
import { school } from './medisch-handelen/school.ts';
import { uitkomsten } from './medisch-handelen/uitkomsten.ts';
import { vraag } from './medisch-handelen/vraag.ts';

/** Medische hulp op school: wie mag wat doen, wie beslist, en wat wordt er opgeschreven. */
export const medischHandelen = opzet.createMachine({
  id: 'medisch-handelen',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...vraag, ...school, ...medewerker, ...uitkomsten },
});
