import { antwoordenNaarFragment } from '../engine/answers-codec.ts';
import type { Antwoord } from '../engine/flow-types.ts';

/** Waar een uitkomst op rust: genoeg om haar na te spelen. Datums zijn ISO. */
export type Kwitantie = {
  readonly stroom: string;
  /** De versie van de stroom. */
  readonly versie: string;
  readonly uitkomst: string;
  /** De dag waarop de site is gemaakt. */
  readonly site: string;
  readonly nagekeken: string;
  readonly wet: string;
  readonly peildatum: string;
  readonly antwoorden: readonly Antwoord[];
  readonly datums: Readonly<Record<string, string>>;
};
/** Het begin van elke kwitantie. */
export const MERK = 'wegwijzer-1';
/** Zoveel tekens van de SHA-256 staan op de kwitantie. */
export const CONTROLE_LENGTE = 10;

/** De kwitantie als één regel zonder controlegetal; gelijke uitkomsten geven gelijke tekst. */
export const kwitantieTekst = (kwitantie: Kwitantie): string => {
  const { stroom, versie, uitkomst, site, nagekeken, wet, peildatum, antwoorden, datums } = kwitantie;
  const dagen = Object.entries(datums)
    .filter(([naam]) => naam !== 'peildatum')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((paar) => paar.join('='));
  const codes = antwoordenNaarFragment(antwoorden).slice(1);
  return [MERK, stroom, versie, uitkomst, site, nagekeken, wet, peildatum, codes, dagen.join('&')].join(';');
};

/** De hele kwitantie, met haar controlegetal erachter. */
export const metControle = (tekst: string, controle: string): string => `${tekst};${controle}`;

/** Het controlegetal uit een SHA-256 in hexadecimale tekens. */
export const kort = (hex: string): string => hex.slice(0, CONTROLE_LENGTE);
