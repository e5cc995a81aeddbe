import type { Brief, BriefBron } from './schema-brief.ts';

/** Een gat dat alleen een brief kent; het staat in `[1]` (de soort) en `[2]` (de id, als die erbij hoort). */
export const BRIEF_GAT = /\{(datum|eind|eind-zonder|eind-met|ingang|vak|vandaag)(?::([a-z0-9-]+))?\}/g;
/** Een gat van een brief, met de id die erbij hoort. */
export type BriefGat = { readonly soort: string; readonly id: string };

/** De teksten van een brief voor lezers. De gaten die alleen een brief kent, zijn al een woord. */
export const briefTeksten = (brief: Brief): string[] => ruweTeksten(brief).map((tekst) => tekst.replace(BRIEF_GAT, 'x'));

/** De gaten van een brief in een tekst, in de volgorde waarin zij er staan. */
export const briefGaten = (tekst: string): BriefGat[] =>
  [...tekst.matchAll(BRIEF_GAT)].map(([, soort = '', id = '']) => ({ soort, id }));

/** De gaten van een hele brief: een vak, een gebeurtenis of een termijn. */
export const gatenVanBrief = (brief: Brief): BriefGat[] => ruweTeksten(brief).flatMap(briefGaten);

/** De regels waarvan een brief de laatste dag noemt. */
export const regelsInGaten = (brief: Brief): string[] =>
  gatenVanBrief(brief).flatMap(({ soort, id }) => (/^(eind|ingang)/.test(soort) ? [id] : []));

/** De teksten van een blok, met de gaten er nog in. */
export const blokTeksten = (blok: BriefBron): string[] => {
  if ('kop' in blok) return [blok.kop];
  if ('alinea' in blok) return [blok.alinea];
  if ('lijst' in blok) return blok.lijst;
  if ('vakjes' in blok) return blok.vakjes;
  if ('tabel' in blok) return [...blok.tabel.koppen, ...blok.tabel.rijen.flat()].filter((cel) => cel !== '');
  return 'invulregels' in blok ? [blok.invulregels.vraag] : blok.ondertekening;
};

const ruweTeksten = (brief: Brief): string[] => [
  brief.titel,
  brief.samenvatting,
  brief.betreft,
  brief.wanneer,
  ...brief.sturen,
  ...brief.let_op.map(({ tekst }) => tekst),
  ...(brief.vormvrij === null ? [] : [brief.vormvrij]),
  ...brief.wet.map(({ eis }) => eis),
  ...brief.uit_route.map(({ tekst }) => tekst),
  ...brief.bijlagen,
  ...brief.blokken.flatMap((blok) => [...(blok.alleen_als === undefined ? [] : [blok.alleen_als]), ...blokTeksten(blok)]),
];
