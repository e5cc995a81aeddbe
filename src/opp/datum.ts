import { leesDatum } from '../regels/kalender.ts';
import type { GelezenDatum } from '../regels/kalender.ts';
import { MAANDEN } from '../regels/maanden.ts';

/** De zin bij een datum die niet te lezen is. */
const VORM = 'Schrijf een datum als 14-9-2026 of 14 september 2026.';

/**
 * Leest een datum zoals iemand haar typt: 14-9-2026, 14/9/2026, 14 9 2026, 14 september 2026 of 2026-09-14. Een dag die niet
 * bestaat wordt geweigerd, nooit verschoven. Null als er niets staat.
 */
export const leesGetypteDatum = (tekst: string | undefined): GelezenDatum | null => {
  const kaal = (tekst ?? '').trim().toLowerCase().replace(WEEKDAG, '');
  if (kaal === '') return null;
  const [, jaar, maand, dag] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal) ?? [];
  if (jaar !== undefined && maand !== undefined && dag !== undefined) return leesDatum({ dag, maand, jaar });
  const [, eerste, midden, laatste] = /^(\d{1,2})(?:e)?[\s./-]+([a-z]+\.?|\d{1,2})[\s./-]+(\d{4})$/.exec(kaal) ?? [];
  if (eerste === undefined || midden === undefined || laatste === undefined) return geenDatum();
  const nummer = maandnummer(midden.replace('.', ''));
  return nummer === null ? geenDatum() : leesDatum({ dag: eerste, maand: nummer, jaar: laatste });
};

const WEEKDAG = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+/;

const geenDatum = (): GelezenDatum => ({ soort: 'fout', veld: 'dag', uitleg: VORM });

/** "9", "september" of "sept": het nummer van de maand als tekst, of null. */
const maandnummer = (woord: string): string | null => {
  if (/^\d+$/.test(woord)) return woord;
  const plek =
    woord.length < 3 ? -1 : MAANDEN.findIndex((maand) => maand.startsWith(woord) || (woord === 'mrt' && maand === 'maart'));
  return plek === -1 ? null : String(plek + 1);
};
