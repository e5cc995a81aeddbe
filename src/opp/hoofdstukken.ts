import { HOOFDSTUKKEN_AFSPRAAK } from './hoofdstukken-afspraak.ts';
import { HOOFDSTUKKEN_KIND } from './hoofdstukken-kind.ts';
import { OPP_SECTOREN } from './vorm.ts';
import type { Eis, GroepVorm, HoofdstukVorm, Invulsoort, LijstVorm, OppSector, VeldVorm } from './vorm.ts';

const GEGEVEN = [...HOOFDSTUKKEN_KIND, ...HOOFDSTUKKEN_AFSPRAAK] as const;
type Gegeven = (typeof GEGEVEN)[number];

/** De naam van een hoofdstuk. */
export type HoofdstukId = Gegeven['id'];
/** De naam van een veld. */
export type VeldId = Gegeven['velden'][number]['id'];
/** De naam van een lijst. */
export type LijstId = Gegeven['lijsten'][number]['id'];
/** De naam van een onderdeel van een lijst. */
export type DeelId = Gegeven['lijsten'][number]['delen'][number]['id'];

/** Een veld met zijn naam. */
export type Veld = VeldVorm & { readonly id: VeldId };
/** Een onderdeel van een lijst met zijn naam. */
export type Deel = Invulsoort & { readonly id: DeelId };
/** Een lijst met haar naam. */
export type Lijst = Omit<LijstVorm, 'delen'> & { readonly id: LijstId; readonly delen: readonly Deel[] };
/** Een groep velden waarvan er minstens één is ingevuld. */
export type Groep = Omit<GroepVorm, 'velden'> & { readonly velden: readonly VeldId[] };
/** Een hoofdstuk met zijn velden en lijsten. */
export type Hoofdstuk = Omit<HoofdstukVorm, 'velden' | 'lijsten' | 'groepen'> & {
  readonly id: HoofdstukId;
  readonly velden: readonly Veld[];
  readonly lijsten: readonly Lijst[];
  readonly groepen?: readonly Groep[];
};

/** Alle hoofdstukken van een OPP, in volgorde. */
export const HOOFDSTUKKEN: readonly Hoofdstuk[] = GEGEVEN;
/** De namen van alle hoofdstukken. */
export const HOOFDSTUK_IDS: readonly HoofdstukId[] = HOOFDSTUKKEN.map(({ id }) => id);
/** De namen van alle velden. */
export const VELD_IDS: readonly VeldId[] = HOOFDSTUKKEN.flatMap(({ velden }) => velden.map(({ id }) => id));
/** De namen van alle lijsten. */
export const LIJST_IDS: readonly LijstId[] = HOOFDSTUKKEN.flatMap(({ lijsten }) => lijsten.map(({ id }) => id));
/** De namen van alle onderdelen van lijsten. */
export const DEEL_IDS: readonly DeelId[] = [
  ...new Set(HOOFDSTUKKEN.flatMap(({ lijsten }) => lijsten.flatMap(({ delen }) => delen.map(({ id }) => id)))),
];

/** De schoolsoort als het er een is, anders null. */
export const alsSector = (waarde: string | undefined): OppSector | null =>
  OPP_SECTOREN.find((sector) => sector === waarde) ?? null;

const past = ({ sector: alleen }: { readonly sector?: readonly OppSector[] }, sector: OppSector | null): boolean =>
  alleen === undefined || (sector !== null && alleen.includes(sector));

/**
 * De hoofdstukken die bij een schoolsoort horen, met alleen haar velden, lijsten en eisen. Zonder schoolsoort: wat voor elke
 * school geldt.
 */
export const hoofdstukkenVoor = (sector: OppSector | null): Hoofdstuk[] =>
  HOOFDSTUKKEN.filter((hoofdstuk) => past(hoofdstuk, sector)).map((hoofdstuk) => ({
    ...hoofdstuk,
    velden: hoofdstuk.velden.filter((veld) => past(veld, sector)).map((veld) => metEisen(veld, sector)),
    lijsten: hoofdstuk.lijsten.filter((lijst) => past(lijst, sector)).map((lijst) => metEisen(lijst, sector)),
  }));

const metEisen = <T extends { readonly eisen?: readonly Eis[] }>(ding: T, sector: OppSector | null): T =>
  ding.eisen === undefined ? ding : { ...ding, eisen: ding.eisen.filter((eis) => past(eis, sector)) };
