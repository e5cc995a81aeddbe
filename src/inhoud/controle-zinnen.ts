import type { LeesTekst } from './controle-teksten.ts';

/** Hoe lang de zinnen van één verzameling zijn. */
export type Zinslengte = { readonly verzameling: string; readonly zinnen: number; readonly gemiddeld: number };

/**
 * De zinnen van een tekst, zonder opmaak. Een gat of een ingevuld onderdeel telt als één woord; een label (`<Regel />`) valt weg.
 * Een kop, een punt van een lijst en een cel van een tabel zijn elk een zin.
 */
export const zinnenUit = (tekst: string): string[] =>
  tekst
    .replace(/<(?:Regel|Bron)\b[^>]*\/>/g, '')
    .replace(/<[A-Z]\w*\b[^>]*\/>|\{[^}]*\}/g, 'x')
    .replace(/<\/?Begrip\b[^>]*>/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '\n\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-#>|]|\d+\.\s))|\|/)
    .flatMap((blok) => blok.replace(/\s+/g, ' ').split(EINDE))
    .map((zin) => zin.replace(/^(?:[\s#>-]|\d+\.\s)+|\s+$/g, ''))
    .filter((zin) => woordenIn(zin).length > 0);

/** De woorden van een zin: alles tussen spaties waar een letter of cijfer in staat. */
export const woordenIn = (zin: string): string[] => zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord));

/** De gemiddelde zinslengte per verzameling, in woorden. */
export const zinslengtes = (teksten: readonly LeesTekst[]): Zinslengte[] => {
  const perVerzameling = new Map<string, number[]>();
  for (const { verzameling, tekst } of teksten) {
    const lengtes = zinnenUit(tekst).map((zin) => woordenIn(zin).length);
    perVerzameling.set(verzameling, [...(perVerzameling.get(verzameling) ?? []), ...lengtes]);
  }
  return [...perVerzameling]
    .filter(([, lengtes]) => lengtes.length > 0)
    .map(([verzameling, lengtes]) => ({
      verzameling,
      zinnen: lengtes.length,
      gemiddeld: lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length,
    }));
};

/** Een punt, vraagteken of uitroepteken met een hoofdletter of cijfer erna, maar niet na een afkorting ("art. 40"). */
const EINDE = /(?<!\b(?:art|bijv|blz|jo|nr|[a-z]\.[a-z])\.)(?<=[.!?…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}\d])/u;
