import type { Bij } from '../inhoud/schema.ts';
import { opsomming } from '../lib/opsomming.ts';
import { SECTOREN, SECTOR_NAMEN } from '../regels/sectoren.ts';
import type { RegelSector } from '../regels/sectoren.ts';
import type { ONDERWERPEN, Regel } from '../regels/schema.ts';

/** Een onderwerp waaronder een regel te vinden is. */
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** De onderwerpen zoals ze boven een groep regels staan. */
export const ONDERWERP_NAMEN: Record<Onderwerp, string> = {
  aanmelding: 'Aanmelden en toelaten',
  opp: 'Het ontwikkelingsperspectief (OPP)',
  verwijzing: 'Verwijzen en de toelaatbaarheidsverklaring (TLV)',
  verwijdering: 'Schorsen en verwijderen',
  geschil: 'Bezwaar, klachten en geschillen',
  verzuim: 'Verzuim en leerplicht',
  'gegevens-delen': 'Gegevens delen en privacy',
  'medisch-handelen': 'Medische hulp op school',
  basis: 'Passend onderwijs in het algemeen',
};

/** Wat voor regel het is: het woord op een label, en wat dat betekent. */
export const SOORT_WOORDEN: Record<Regel['kind'], { readonly naam: string; readonly uitleg: string }> = {
  plicht: { naam: 'plicht', uitleg: 'Een plicht: dit moet.' },
  recht: { naam: 'recht', uitleg: 'Een recht: iemand mag hierop rekenen of hierom vragen.' },
  termijn: { naam: 'termijn', uitleg: 'Een termijn: wanneer iets moet gebeuren, of hoe lang het duurt.' },
  uitzondering: { naam: 'uitzondering', uitleg: 'Een uitzondering: hier geldt een andere regel niet, of anders.' },
  verbod: { naam: 'verbod', uitleg: 'Een verbod: dit mag niet.' },
  advies: { naam: 'advies', uitleg: 'Een advies: zo gaat het goed, maar het is geen plicht.' },
  definitie: { naam: 'wat een woord betekent', uitleg: 'Uitleg van een woord of afspraak: wat er precies mee is bedoeld.' },
  bevoegdheid: { naam: 'bevoegdheid', uitleg: 'Een bevoegdheid: iemand mag dit doen of hierover beslissen.' },
  uitleg: { naam: 'uitleg van een commissie', uitleg: 'Uitleg van een commissie in een echte zaak. Dit is geen wet.' },
};

/** Hoe zeker een regel is: het woord op een label, en wat dat betekent. */
export const zekerheidInWoorden = ({
  confidence,
  nagekeken,
}: Pick<Regel, 'confidence' | 'nagekeken'>): { naam: string; uitleg: string } => {
  switch (confidence) {
    case 'verified':
      return nagekeken?.wetsversie
        ? { naam: 'nagekeken in de wet', uitleg: 'Nagekeken in de wet.' }
        : { naam: 'nagekeken', uitleg: 'Nagekeken op een officiële pagina.' };
    case 'seed-only':
      return { naam: 'nog niet in de wet nagekeken', uitleg: 'Nog niet in de wet nagekeken.' };
    case 'disputed':
      return { naam: 'niet zeker', uitleg: 'Niet zeker. Bronnen verschillen, of de lijn staat niet vast.' };
    case 'uitspraak':
      return { naam: 'geen wet', uitleg: 'Het oordeel van een commissie in één zaak. Het is geen wet.' };
  }
};

/** De schoolsoort kort, zoals op een label. */
const KORT: Record<RegelSector, string> = { po: 'po', sbo: 'sbo', so: 'so', vso: 'vso', vo: 'vo', cluster12: 'cluster 1 en 2' };

/** De schoolsoorten kort: "po, sbo en vo", of "alle schoolsoorten". */
export const sectorenKort = (sectors: readonly RegelSector[]): string =>
  sectors.length === SECTOREN.length ? 'alle schoolsoorten' : opsomming(opVolgorde(sectors).map((sector) => KORT[sector]));

/** De schoolsoorten voluit, als namen in een vaste volgorde. */
export const sectorNamen = (sectors: readonly RegelSector[]): string[] =>
  opVolgorde(sectors).map((sector) => SECTOR_NAMEN[sector]);

const opVolgorde = (sectors: readonly RegelSector[]): RegelSector[] => SECTOREN.filter((sector) => sectors.includes(sector));

/** Waar iets alleen voor geldt, per feit in woorden: `{ sector: 'alleen vo en so' }`; weg wat geen voorwaarde is. */
export const bijInWoorden = ({ sector, bestuursvorm }: Bij): { sector?: string; bestuursvorm?: string } => ({
  ...(sector ? { sector: `alleen ${opsomming(sector.map((naam) => (naam === 'cluster-1-2' ? KORT.cluster12 : naam)))}` } : {}),
  ...(bestuursvorm ? { bestuursvorm: `alleen ${opsomming(bestuursvorm)}` } : {}),
});
