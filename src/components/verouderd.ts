import { regelGebruik } from '../exports/regel-gebruik.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import { isVerouderd } from '../regels/actualiteit.ts';

/** Een regel op een pagina die te lang geleden is nagekeken. */
export type Verouderd = { readonly id: string; readonly titel: string; readonly op: string };

/** Welke van deze regels op een dag (ISO-datum) te lang geleden zijn nagekeken; een onbekende id telt niet. */
export const verouderdeVan = (regels: Inhoud['regels'], ids: Iterable<string>, datum: string): Verouderd[] =>
  [...new Set(ids)].flatMap((id) => {
    const regel = regels[id];
    if (!regel || regel.nagekeken === null || !isVerouderd(regel, datum)) return [];
    return [{ id, titel: regel.titel, op: regel.nagekeken.op }];
  });

const perInhoud = new WeakMap<Inhoud, ReadonlyMap<string, readonly string[]>>();

/** Alle regels waar een stap op rust: uit de machine, de bevindingen, de taken en de tekst. Eén keer per bouw uitgezocht. */
export const regelsOnder = (inhoud: Inhoud, stroom: string, stap: string): readonly string[] => {
  const bekend = perInhoud.get(inhoud) ?? omgekeerd(inhoud);
  perInhoud.set(inhoud, bekend);
  return bekend.get(`${stroom}/${stap}`) ?? [];
};

const omgekeerd = (inhoud: Inhoud): ReadonlyMap<string, readonly string[]> => {
  const perStap = new Map<string, string[]>();
  for (const [regel, stappen] of regelGebruik(inhoud, gebouwdeStromen())) {
    for (const { stroom, stap } of stappen)
      perStap.set(`${stroom}/${stap}`, [...(perStap.get(`${stroom}/${stap}`) ?? []), regel]);
  }
  return perStap;
};
