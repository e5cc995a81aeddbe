import { antwoordenNaarFragment, fragmentNaarAntwoorden } from '../engine/answers-codec.ts';
import type { Antwoord, Antwoorden } from '../engine/flow-types.ts';
import { isId } from '../engine/id.ts';

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
/** Een gelezen kwitantie met haar controlegetal, of null als het er geen is. */
export type GelezenKwitantie =
  (Omit<Kwitantie, 'antwoorden'> & { antwoorden: Antwoorden; tekst: string; controle: string }) | null;

const MERK = 'wegwijzer-1';
const DATUM = /^\d{4}-\d{2}-\d{2}$/;
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

/** Leest een kwitantie zoals {@link metControle} haar schrijft. Of het controlegetal klopt, rekent de aanroeper na. */
export const leesKwitantie = (regel: string): GelezenKwitantie => {
  const delen = regel.replace(/\s+/g, '').split(';');
  const [merk, stroom = '', versie = '', uitkomst = '', site = '', nagekeken = '', wet = '', peildatum = '', codes = ''] = delen;
  const [dagen = '', controle = ''] = delen.slice(9);
  const goed =
    delen.length === 11 && merk === MERK && isId(stroom) && isId(uitkomst) && [site, nagekeken, wet, peildatum].every(isDag);
  if (!goed) return null;
  const datums = Object.fromEntries(
    dagen.split('&').flatMap((deel): [string, string][] => {
      const [naam = '', dag = ''] = deel.split('=');
      return isId(naam) && isDag(dag) ? [[naam, dag]] : [];
    }),
  );
  const antwoorden = fragmentNaarAntwoorden(codes).antwoorden ?? {};
  const tekst = delen.slice(0, -1).join(';');
  return { stroom, versie, uitkomst, site, nagekeken, wet, peildatum, antwoorden, datums, tekst, controle };
};

const isDag = (tekst: string): boolean => DATUM.test(tekst);
