import { hulp } from './ondersteuning/hulp.ts';
import { meer } from './ondersteuning/meer.ts';
import { onderzoek } from './ondersteuning/onderzoek.ts';
import { beginFeiten, opzet } from './ondersteuning/opzet.ts';
import { signaal } from './ondersteuning/signaal.ts';
import { uitkomsten } from './ondersteuning/uitkomsten.ts';

/** Zorgen om een leerling: van het eerste signaal tot de hulp die past. */
export const ondersteuning = opzet.createMachine({
  id: 'ondersteuning',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...signaal, ...hulp, ...onderzoek, ...meer, ...uitkomsten },
});
