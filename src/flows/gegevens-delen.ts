import { bewaren } from './gegevens-delen/bewaren.ts';
import { inzage } from './gegevens-delen/inzage.ts';
import { ontvanger } from './gegevens-delen/ontvanger.ts';
import { beginFeiten, opzet } from './gegevens-delen/opzet.ts';
import { toestemming } from './gegevens-delen/toestemming.ts';
import { uitkomsten } from './gegevens-delen/uitkomsten.ts';

/** Gegevens over een leerling: wat mag naar wie, wie mag het dossier zien, en hoe lang blijft het. */
export const gegevensDelen = opzet.createMachine({
  id: 'gegevens-delen',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...ontvanger, ...toestemming, ...inzage, ...bewaren, ...uitkomsten },
});
