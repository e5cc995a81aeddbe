import { hoofdletter } from '../lib/hoofdletter.ts';
import { OORDELEN } from '../inhoud/schema.ts';
import type { StroomId } from '../inhoud/schema.ts';
import { OORDEEL_WOORDEN, kortVan } from './diagram.ts';
import { inRegels } from './diagram-maat.ts';
import { veilig } from './diagram-svg.ts';
import type { Woorden } from './woorden.ts';

/** De poster: A3 liggend, vier punten per millimeter. */
export const POSTER = { breedte: 1680, hoogte: 1188 } as const;
const RAND = 24;
const TOP = 76;
const TUSSEN = 12;
const KOLOMMEN = 6;
const TEKENS = 37;
const REGEL = 13;
const BREED = (POSTER.breedte - 2 * RAND - (KOLOMMEN - 1) * TUSSEN) / KOLOMMEN;

type Regel = { readonly klasse: 'route' | 'deel' | 'oordeel' | 'eind'; readonly tekst: string };
type Blok = { readonly stroom: StroomId; readonly regels: readonly Regel[]; readonly hoogte: number };

/** Wat er over één route op de poster staat: haar naam, de hoofdstukken met hun aantal vragen, en de uitkomsten per oordeel. */
export const blokVan = ({ stroom, titel, hoofdstukken, stappen }: Woorden): Blok => {
  const woorden = Object.values(stappen);
  const regels: Regel[] = [
    ...breek('route', titel, 26),
    ...Object.entries(hoofdstukken).flatMap(([id, naam], i) => {
      const vragen = woorden.filter((woord) => woord.soort === 'vraag' && woord.hoofdstuk === id).length;
      return breek('deel', `${i + 1}. ${kortVan(naam)}: ${vragen} ${vragen === 1 ? 'vraag' : 'vragen'}`);
    }),
    ...OORDELEN.flatMap((oordeel) => {
      const titels = woorden.flatMap((woord) => (woord.soort === 'uitkomst' && woord.oordeel === oordeel ? [woord.titel] : []));
      if (titels.length === 0) return [];
      const kop = OORDEEL_WOORDEN[oordeel];
      return [{ klasse: 'oordeel' as const, tekst: hoofdletter(kop) }, ...titels.flatMap((naam) => breek('eind', `• ${naam}`))];
    }),
  ];
  return { stroom, regels, hoogte: regels.reduce((som, { klasse }) => som + hoogteVan(klasse), 0) + 18 };
};

const breek = (klasse: Regel['klasse'], tekst: string, tekens = TEKENS): Regel[] =>
  inRegels(tekst, tekens).map((regel) => ({ klasse, tekst: regel }));
const hoogteVan = (klasse: Regel['klasse']): number => ({ route: 19, oordeel: REGEL + 5, deel: REGEL, eind: REGEL })[klasse];

/** Een blok met zijn plaats op de poster. */
export type Posterblok = Blok & { readonly x: number; readonly y: number; readonly b: number };

/** Zet de blokken in kolommen: het grootste eerst, steeds in de kolom met de meeste ruimte. */
export const deelPosterIn = (stromen: readonly Woorden[]): Posterblok[] => {
  const kolommen = Array.from({ length: KOLOMMEN }, () => TOP);
  return stromen
    .map(blokVan)
    .sort((a, b) => b.hoogte - a.hoogte)
    .map((blok) => {
      const kolom = kolommen.indexOf(Math.min(...kolommen));
      const y = kolommen[kolom] ?? TOP;
      kolommen[kolom] = y + blok.hoogte + TUSSEN;
      return { ...blok, x: RAND + kolom * (BREED + TUSSEN), y, b: BREED };
    });
};

/** De inhoud van de poster als SVG, zonder het element eromheen. */
export const posterBinnenin = (stromen: readonly Woorden[], onder: string): string =>
  [
    `<rect class="t-rand" width="${POSTER.breedte}" height="${POSTER.hoogte}"/>`,
    `<text class="t-titel" x="${RAND}" y="40">Wegwijzer passend onderwijs: alle routes</text>`,
    `<text class="t-onder" x="${RAND}" y="62">${veilig(onder)}</text>`,
    ...deelPosterIn(stromen).map(blokSvg),
  ].join('');

const blokSvg = ({ stroom, regels, hoogte, x, y, b }: Posterblok): string => {
  let hier = y + 6;
  const tekst = regels.map(({ klasse, tekst: regel }) => {
    hier += hoogteVan(klasse);
    return `<text class="t-${klasse}" x="${x + 14}" y="${hier}">${veilig(regel)}</text>`;
  });
  return `<g data-stroom="${stroom}"><rect class="t-blok" x="${x}" y="${y}" width="${b}" height="${hoogte}" rx="6"/><rect class="t-balk" x="${x}" y="${y}" width="6" height="${hoogte}"/>${tekst.join('')}</g>`;
};
