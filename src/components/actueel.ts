import { regelGebruik } from '../exports/regel-gebruik.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { StroomId } from '../inhoud/schema.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import { begintNa } from '../regels/actualiteit.ts';

/** De dag waarna een verandering "sinds de handreiking" is: de handreiking is van 2022. */
export const HANDREIKING = '2022-01-01';

/** Eén verandering: verteld (met wat het was), of alleen bekend als nieuwe versie van een regel (`was` en `is` zijn dan null). */
export type Verandering = {
  readonly id: string;
  readonly titel: string;
  readonly sinds: string | null;
  readonly was: string | null;
  readonly is: string | null;
  readonly regels: readonly string[];
  readonly stromen: readonly StroomId[];
};
/** De veranderingen van één jaar; `jaar` is null als de begindatum niet is nagegaan. */
export type Jaar = { readonly jaar: string | null; readonly veranderingen: readonly Verandering[] };

/**
 * Wat er veranderde sinds de handreiking en wat er nog komt, gerekend vanaf een dag (ISO-datum). Per jaar, het nieuwste eerst; zonder
 * datum achteraan. Een nieuwe versie van een regel die bij geen wijziging hoort, staat er los bij.
 */
export const veranderingen = (inhoud: Inhoud, datum: string): { geweest: Jaar[]; komt: Verandering[] } => {
  const gebruik = regelGebruik(inhoud, gebouwdeStromen());
  const stromenVan = (regels: readonly string[]) => [
    ...new Set(regels.flatMap((regel) => (gebruik.get(regel) ?? []).map(({ stroom }) => stroom))),
  ];
  const verteld = Object.entries(inhoud.wijzigingen).map(([id, { titel, sinds, was, is, regels }]): Verandering => ({
    id,
    titel,
    sinds,
    was,
    is,
    regels,
    stromen: stromenVan(regels),
  }));
  const gedekt = new Set(verteld.flatMap(({ regels }) => regels));
  const los = begintNa(inhoud.regels, HANDREIKING)
    .filter(({ id }) => !gedekt.has(id))
    .map(({ id, titel, datum: sinds }): Verandering => ({
      id: `regel-${id}`,
      titel,
      sinds,
      was: null,
      is: null,
      regels: [id],
      stromen: stromenVan([id]),
    }));
  const alles = [...verteld, ...los].sort(
    (a, b) => (b.sinds ?? '').localeCompare(a.sinds ?? '') || a.titel.localeCompare(b.titel, 'nl'),
  );
  const komt = alles.filter(({ sinds }) => sinds !== null && sinds > datum).toReversed();
  const geweest = alles.filter((een) => !komt.includes(een));
  const perJaar = Map.groupBy(geweest, ({ sinds }) => sinds?.slice(0, 4) ?? null);
  return { geweest: [...perJaar].map(([jaar, lijst]) => ({ jaar, veranderingen: lijst })), komt };
};
