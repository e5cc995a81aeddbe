import type { RegelId } from 'content-ids';

/** De schoolsoorten waarvoor een OPP kan worden geschreven; dezelfde woorden als het antwoord op de gedeelde vraag `sector`. */
export const OPP_SECTOREN = ['po', 'sbo', 'so', 'vso', 'vo', 'praktijkonderwijs', 'cluster-1-2'] as const;
/** Een schoolsoort. */
export type OppSector = (typeof OPP_SECTOREN)[number];

/** Wat iemand invult: een lap tekst, één regel, een datum, of een keuze uit een lijst. */
export type Invulsoort = { soort: 'tekst' | 'regel' | 'datum' } | { soort: 'keuze'; keuzes: readonly string[] };
/** Waarom een onderdeel nodig is: de regel, en bij welke schoolsoorten en antwoorden. De woorden staan in content/opp-velden. */
export type Eis = {
  readonly regel: RegelId;
  readonly sector?: readonly OppSector[];
  /** Alleen als deze vraag zo is beantwoord. */
  readonly als?: { readonly veld: string; readonly is: readonly string[] };
};
/** Eén veld. `eigenWoorden`: iemand anders is aan het woord, dus vage woorden blijven staan. */
export type VeldVorm = Invulsoort & {
  readonly id: string;
  readonly sector?: readonly OppSector[];
  readonly eisen?: readonly Eis[];
  /** Regels waar de hulp bij dit veld op rust, zonder dat zij het veld vragen. */
  readonly ook?: readonly RegelId[];
  readonly eigenWoorden?: boolean;
};
/** Een lijst van gelijke onderdelen, zoals doelen. `eisen`: er is er minstens één. */
export type LijstVorm = {
  readonly id: string;
  readonly delen: readonly (Invulsoort & { readonly id: string })[];
  readonly sector?: readonly OppSector[];
  readonly eisen?: readonly Eis[];
};
/** Velden waarvan er minstens één is ingevuld. */
export type GroepVorm = { readonly id: string; readonly velden: readonly string[]; readonly eisen: readonly Eis[] };
/** Eén hoofdstuk zoals het in de lijst staat. */
export type HoofdstukVorm = {
  readonly id: string;
  readonly sector?: readonly OppSector[];
  /** Waar: dit deel vraagt instemming van de ouders. */
  readonly handelingsdeel?: true;
  readonly velden: readonly VeldVorm[];
  readonly lijsten: readonly LijstVorm[];
  readonly groepen?: readonly GroepVorm[];
};

/** De scholen onder de wet voor het speciaal onderwijs. */
export const SPECIAAL = ['so', 'vso', 'cluster-1-2'] as const;
/** De andere scholen. */
export const GEWOON = ['po', 'sbo', 'vo', 'praktijkonderwijs'] as const;
/** Een vraag met ja of nee. */
export const JA_NEE = { soort: 'keuze', keuzes: ['ja', 'nee'] } as const;
