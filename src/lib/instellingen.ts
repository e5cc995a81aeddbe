/** Wie deze kopie van de site beheert: een naam, en waar een lezer een fout kan melden. */
export type Beheerder = {
  /** De naam zoals hij in een zin staat: "Samenwerkingsverband Voorbeeld". */
  readonly naam: string;
  /** Een e-mailadres, of het adres van een contactpagina (https://…). */
  readonly contact: string;
};

/**
 * De ene plek waar een kopie van de site haar beheerder invult. Zolang hier `null` staat, zegt elke pagina dat er
 * geen beheerder is ingevuld.
 */
export const BEHEERDER: Beheerder | null = null;

/** De dag waarop de wet voor het laatst is nagekeken (JJJJ-MM-DD). */
export const WET_NAGEKEKEN = '2026-11-21';

/** De versie van de wet die toen is gelezen (JJJJ-MM-DD). */
export const WET_VERSIE = '2026-08-01';

/** De naam van de site, achter elke titel. */
export const SITE_NAAM = 'Wegwijzer passend onderwijs';
