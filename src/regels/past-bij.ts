import { SECTOREN } from './sectoren.ts';
import type { RegelSector } from './sectoren.ts';
import type { Regel } from './schema.ts';

/** De feiten waar een voorwaarde naar kijkt, zoals een stroom ze vaststelt; wat ontbreekt is niet bekend. */
export type Feit = { readonly sector?: string | undefined; readonly bestuursvorm?: string | undefined };
/** Voor welke feiten iets alleen geldt. */
export type Voorwaarde = {
  readonly sector?: readonly string[] | undefined;
  readonly bestuursvorm?: readonly string[] | undefined;
};

/** De schoolsoort van een stroom zoals een regel hem noemt: praktijkonderwijs telt als vo, cluster-1-2 als cluster12. */
export const regelSector = (sector: string): RegelSector => {
  if (sector === 'praktijkonderwijs') return 'vo';
  if (sector === 'cluster-1-2') return 'cluster12';
  return SECTOREN.find((bekend) => bekend === sector) ?? 'po';
};

/** Of een regel bij deze feiten hoort. Onbekend sluit niets uit. */
export const regelPast = ({ sectors, bestuursvorm }: Pick<Regel, 'sectors' | 'bestuursvorm'>, feit: Feit): boolean =>
  (feit.sector === undefined || sectors.includes(regelSector(feit.sector))) &&
  vormPast(bestuursvorm === 'beide' ? undefined : [bestuursvorm], feit);

/** Of een voorwaarde (`bij`) bij deze feiten hoort. Onbekend sluit niets uit. */
export const pastBij = (bij: Voorwaarde | undefined, feit: Feit): boolean =>
  bij === undefined ||
  ((bij.sector === undefined || feit.sector === undefined || bij.sector.includes(feit.sector)) &&
    vormPast(bij.bestuursvorm, feit));

const vormPast = (vormen: readonly string[] | undefined, { bestuursvorm }: Feit): boolean =>
  vormen === undefined || bestuursvorm === undefined || bestuursvorm === 'weet-niet' || vormen.includes(bestuursvorm);
