import { fileURLToPath } from 'node:url';
import { InhoudFout } from '../inhoud/fouten.ts';
import { leesInhoud } from '../inhoud/lees.ts';
import type { Inhoud } from '../inhoud/lees.ts';

/** De map van het project, waar deze opdracht ook vandaan wordt gegeven. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** De inhoud van het project. @throws InhoudFout met alle problemen als de vorm van een bestand niet klopt. */
export const goedeInhoud = (): Inhoud => {
  const { inhoud, problemen } = leesInhoud(WORTEL);
  const fouten = problemen.filter(({ waarschuwing }) => !waarschuwing);
  if (fouten.length > 0) throw new InhoudFout(fouten);
  return inhoud;
};
