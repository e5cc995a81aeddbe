import { WET_NAGEKEKEN } from '../lib/instellingen.ts';
import { siteDatum } from '../lib/site-datum.ts';

/** De regel onder de titel van de poster: de stand van de wet en van de site, en dat dit geen advies is. */
export const posterUitleg = (): string =>
  `De wet is nagekeken op ${dag(WET_NAGEKEKEN)}. De site is gemaakt op ${dag(siteDatum())}. Dit is uitleg, geen juridisch advies.`;

const dag = (datum: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${datum}T00:00:00Z`));
