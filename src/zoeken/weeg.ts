import type { Groep } from './plan.ts';

/** De punten van een pagina voor één term: de id van de pagina en haar score. */
export type Punten = readonly { readonly id: string; readonly score: number }[];
/** Een pagina met haar punten samen, en de term die het meest bijdroeg (daar komt het uittreksel vandaan). */
export type Gewogen = { readonly id: string; readonly punten: number; readonly term: string };

/**
 * Weegt de pagina's voor een vraag. Per groep telt het beste van haar termen. Een groep die op weinig pagina's staat weegt zwaarder,
 * en een pagina die meer groepen raakt gaat voor: de som telt mee naar het aandeel van de vraag dat zij dekt.
 */
export const weeg = (groepen: readonly Groep[], punten: ReadonlyMap<string, Punten>, totaal: number): Gewogen[] => {
  const perPagina = new Map<string, { som: number; gedekt: number; term: string; hoogste: number }>();
  let alles = 0;
  for (const { zoek } of groepen) {
    const beste = new Map<string, { score: number; term: string }>();
    for (const [term, gewicht] of zoek) {
      const lijst = punten.get(term) ?? [];
      const top = Math.max(...lijst.map(({ score }) => score), Number.EPSILON);
      for (const { id, score } of lijst) {
        const waarde = gewicht * (0.1 + (0.9 * score) / top);
        if (waarde > (beste.get(id)?.score ?? 0)) beste.set(id, { score: waarde, term });
      }
    }
    const zeldzaam = Math.log(1 + totaal / (1 + beste.size));
    alles += zeldzaam;
    for (const [id, { score, term }] of beste) {
      const waarde = zeldzaam * score;
      const oud = perPagina.get(id) ?? { som: 0, gedekt: 0, term, hoogste: 0 };
      const hoger = waarde > oud.hoogste;
      perPagina.set(id, {
        som: oud.som + waarde,
        gedekt: oud.gedekt + zeldzaam,
        term: hoger ? term : oud.term,
        hoogste: hoger ? waarde : oud.hoogste,
      });
    }
  }
  return [...perPagina]
    .map(([id, { som, gedekt, term }]) => ({ id, punten: som * (gedekt / alles), term }))
    .sort((a, b) => b.punten - a.punten);
};
