import type { Inhoud } from '../../inhoud/lees.ts';
import { KENNIS_HOOFDSTUKKEN } from '../../inhoud/schema-kennisbank.ts';
import type { KennisHoofdstuk, KennisPagina } from '../../inhoud/schema-kennisbank.ts';

/** Een pagina met haar id (hoofdstuk/onderwerp). */
export type KennisItem = KennisPagina & { readonly id: string };
/** Een hoofdstuk met zijn pagina's, in volgorde. */
export type KennisDeel = {
  readonly hoofdstuk: KennisHoofdstuk;
  readonly naam: string;
  readonly zin: string;
  readonly paginas: readonly KennisItem[];
};

const HOOFDSTUKKEN: readonly KennisHoofdstuk[] = ['stelsel', 'school', 'leraar', 'verwijzen', 'praktijk', 'vragen', 'hulp'];

/** De hoofdstukken die pagina's hebben, elk met zijn pagina's op volgorde en dan op titel. */
export const kennisDelen = ({ kennisbank }: Pick<Inhoud, 'kennisbank'>): KennisDeel[] =>
  HOOFDSTUKKEN.map((hoofdstuk) => ({
    hoofdstuk,
    ...KENNIS_HOOFDSTUKKEN[hoofdstuk],
    paginas: Object.entries(kennisbank)
      .filter(([id]) => id.startsWith(`${hoofdstuk}/`))
      .map(([id, pagina]) => ({ id, ...pagina }))
      .sort((a, b) => a.volgorde - b.volgorde || a.titel.localeCompare(b.titel, 'nl')),
  })).filter(({ paginas }) => paginas.length > 0);

/** De pagina's die naar deze route wijzen; met een stap alleen de pagina's die precies die stap noemen. */
export const kennisBij = ({ kennisbank }: Pick<Inhoud, 'kennisbank'>, stroom: string, stap?: string): KennisItem[] =>
  Object.entries(kennisbank)
    .filter(([, { doe }]) => doe.some((weg) => weg.stroom === stroom && (stap === undefined || weg.stap === stap)))
    .map(([id, pagina]) => ({ id, ...pagina }));

/** De oudste dag waarop een van deze regels is nagekeken (JJJJ-MM-DD); null als geen ervan dat is. */
export const oudsteNakijk = ({ regels }: Pick<Inhoud, 'regels'>, ids: readonly string[]): string | null =>
  ids
    .flatMap((id) => regels[id]?.nagekeken?.op ?? [])
    .sort()
    .at(0) ?? null;
