import type { OefenCasus } from './casus.ts';

/** Eén beeld op het scherm van de groep: een nieuw deel van het verhaal, de vraag van een stap, het oordeel of de uitkomst. */
export type KlasBeeld =
  | { readonly soort: 'verhaal'; readonly plaats: number; readonly deel: number }
  | { readonly soort: 'vraag'; readonly plaats: number; readonly stap: string }
  | { readonly soort: 'oordeel' }
  | { readonly soort: 'uitkomst' };

/** Alle beelden van een casus in volgorde: bij elke stap eerst wat er nieuw is aan het verhaal, dan de vraag. */
export const klasBeelden = ({ delen, stappen }: Pick<OefenCasus, 'delen' | 'stappen'>): KlasBeeld[] => [
  ...stappen.flatMap(({ stap }, plaats): KlasBeeld[] => [
    ...delen.flatMap(({ bij }, deel): KlasBeeld[] => (bij === stap ? [{ soort: 'verhaal', plaats, deel }] : [])),
    { soort: 'vraag', plaats, stap },
  ]),
  { soort: 'oordeel' },
  { soort: 'uitkomst' },
];

/** Waar de groep is, welke antwoorden zichtbaar zijn, en de stemmen per beeld: een vraag onder haar stap, het oordeel onder `oordeel`. */
export type KlasStand = {
  readonly plek: number;
  readonly onthuld: ReadonlySet<number>;
  readonly stemmen: Readonly<Record<string, Readonly<Record<string, number>>>>;
};
/** De stand voor het begin. */
export const KLAS_BEGIN: KlasStand = { plek: 0, onthuld: new Set(), stemmen: {} };
/** Wat een trainer doet. */
export type KlasZet =
  | { readonly doe: 'verder' | 'terug' | 'onthul' }
  | { readonly doe: 'ga'; readonly plek: number }
  | { readonly doe: 'stem'; readonly bij: string; readonly keuze: string; readonly aantal: number };

/** De meeste stemmen die bij één optie te tellen zijn. */
export const MEESTE_STEMMEN = 99;

/**
 * De stand na een zet. `verder` toont bij een vraag eerst het antwoord, dan pas het volgende beeld. Stemmen blijven staan, wat de
 * trainer ook doet; een aantal dat geen heel getal van 0 tot en met 99 is, verandert niets.
 */
export const klasStap = (beelden: readonly KlasBeeld[], stand: KlasStand, zet: KlasZet): KlasStand => {
  const naar = (plek: number): KlasStand => ({ ...stand, plek: Math.max(0, Math.min(beelden.length - 1, plek)) });
  const vraag = beelden[stand.plek]?.soort === 'vraag';
  const onthul = (): KlasStand => ({ ...stand, onthuld: new Set([...stand.onthuld, stand.plek]) });
  switch (zet.doe) {
    case 'verder':
      return vraag && !stand.onthuld.has(stand.plek) ? onthul() : naar(stand.plek + 1);
    case 'terug':
      return naar(stand.plek - 1);
    case 'onthul':
      return vraag ? onthul() : stand;
    case 'ga':
      return naar(zet.plek);
    case 'stem': {
      if (!Number.isInteger(zet.aantal) || zet.aantal < 0 || zet.aantal > MEESTE_STEMMEN) return stand;
      return { ...stand, stemmen: { ...stand.stemmen, [zet.bij]: { ...stand.stemmen[zet.bij], [zet.keuze]: zet.aantal } } };
    }
  }
};

/** Hoeveel minuten een beeld ongeveer vraagt, voor de notities van de trainer. */
export const KLAS_MINUTEN = { verhaal: 1, vraag: 2, gat: 4, oordeel: 3, uitkomst: 5 } as const;
/** De minuten van één beeld: een stap met een gat in de procedure krijgt meer tijd. */
export const minutenVan = (beeld: KlasBeeld, { stappen }: Pick<OefenCasus, 'stappen'>): number =>
  beeld.soort === 'vraag' && stappen[beeld.plaats]?.gat ? KLAS_MINUTEN.gat : KLAS_MINUTEN[beeld.soort];
