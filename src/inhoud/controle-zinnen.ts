import type { LeesTekst } from './controle-teksten.ts';

/** Hoe lang de volle zinnen van één bestand of verzameling zijn: hoeveel het er zijn, en hoeveel woorden zij gemiddeld hebben. */
export type Zinslengte = { readonly naam: string; readonly zinnen: number; readonly gemiddeld: number };

/**
 * De zinnen van een tekst, zonder opmaak. Een gat of een ingevuld onderdeel telt als één woord, een termijn ("zes weken") als twee;
 * een label (`<Regel />`) valt weg. Een kop, een punt van een lijst en een cel van een tabel zijn elk een zin.
 */
export const zinnenUit = (tekst: string): string[] =>
  tekst
    .replace(/<(?:Regel|Bron)\b[^>]*\/>/g, '')
    .replace(/<(?:Termijn|Verlenging)\b[^>]*\/>|\{(?:termijn|verlenging|duur)\b[^}]*\}/g, 'x x')
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

/**
 * De gemiddelde zinslengte in woorden, per bestand of per verzameling, in de volgorde van de teksten. Alleen volle zinnen tellen mee:
 * wat niet eindigt op een punt, vraagteken of uitroepteken (een kop, een keuze, een cel) maakt het gemiddelde anders te mooi.
 */
export const zinslengtes = (teksten: readonly LeesTekst[], per: 'bestand' | 'verzameling'): Zinslengte[] => {
  const lengtesPer = new Map<string, number[]>();
  for (const tekst of teksten) {
    const lengtes = zinnenUit(tekst.tekst)
      .filter((zin) => VOL.test(zin))
      .map((zin) => woordenIn(zin).length);
    if (lengtes.length > 0) lengtesPer.set(tekst[per], [...(lengtesPer.get(tekst[per]) ?? []), ...lengtes]);
  }
  return [...lengtesPer].map(([naam, lengtes]) => ({
    naam,
    zinnen: lengtes.length,
    gemiddeld: lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length,
  }));
};

/** Wat aan het eind van een volle zin staat. */
const VOL = /[.?!…]["'”’)]*$/;
/** Een punt, vraagteken of uitroepteken met een hoofdletter of cijfer erna, maar niet na een afkorting ("art. 40"). */
const EINDE = /(?<!\b(?:art|bijv|blz|jo|nr|[a-z]\.[a-z])\.)(?<=[.!?…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}\d])/u;
