import { flows } from '../flows/index.ts';
import { siteDatum } from '../lib/site-datum.ts';
import { controle } from './controle.ts';
import { InhoudFout } from './fouten.ts';
import { leesInhoud } from './lees.ts';
import type { Inhoud } from './lees.ts';

let gelezen: Inhoud | undefined;

/**
 * De hele inhoud, één keer per bouw gelezen en door de controle gehaald; tijdens het schrijven (`astro dev`) elke keer opnieuw.
 * Gooit een InhoudFout met alle problemen tegelijk, en dan stopt de bouw.
 */
export const laadInhoud = (): Inhoud => {
  if (gelezen && import.meta.env.PROD) return gelezen;
  const lezing = leesInhoud(process.cwd());
  const fouten = controle({ lezing, flows, datum: siteDatum() }).filter(({ waarschuwing }) => !waarschuwing);
  if (fouten.length > 0) throw new InhoudFout(fouten);
  gelezen = lezing.inhoud;
  return gelezen;
};
