import * as z from 'zod/mini';
import { conceptSchema, CONCEPT_VERSIE } from './schema.ts';
import type { Concept } from './schema.ts';

/** Waaraan een bestand of een bewaarde tekst als OPP van deze site te herkennen is. */
const SOORT = 'wegwijzer-opp';
/** Groter hoeft een OPP niet te zijn: het is tekst. Zo leest niemand per ongeluk een filmpje in. */
export const GROOTSTE_BESTAND = 8 * 1024 * 1024;

/** Waarom een tekst geen concept werd. */
export type LeesFout = 'te-groot' | 'geen-opp' | 'nieuwer' | 'beschadigd';
/** Een gelezen concept, of waarom het er geen is. */
export type GelezenConcept = { soort: 'concept'; concept: Concept } | { soort: 'fout'; fout: LeesFout };

/** Een concept als tekst: de inhoud van het bestand en van de opslag. */
export const naarTekst = (concept: Concept): string => JSON.stringify({ soort: SOORT, ...concept });

const kopSchema = z.looseObject({ soort: z.literal(SOORT), versie: z.int().check(z.positive()) });

/**
 * Leest een concept uit een tekst die van overal kan komen. Onbekende sleutels, andere soorten waarden of een nieuwere versie
 * geven een fout; er wordt niets overgeslagen en niets geraden. Gooit nooit.
 */
export const leesConcept = (tekst: string): GelezenConcept => {
  if (tekst.length > GROOTSTE_BESTAND) return fout('te-groot');
  const json = ontleed(tekst.replace(/^\uFEFF/, ''));
  const kop = kopSchema.safeParse(json);
  if (!kop.success) return fout('geen-opp');
  if (kop.data.versie > CONCEPT_VERSIE) return fout('nieuwer');
  const { soort: _, ...rest } = kop.data;
  const gelezen = conceptSchema.safeParse(rest);
  if (!gelezen.success || dubbel(gelezen.data)) return fout('beschadigd');
  return { soort: 'concept', concept: gelezen.data };
};

const fout = (waarom: LeesFout): GelezenConcept => ({ soort: 'fout', fout: waarom });

const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst, (sleutel: string, waarde: unknown) => {
      if (sleutel === '__proto__') throw new Error('A key of this name belongs to no draft.');
      return waarde;
    });
  } catch {
    return null;
  }
};

/** Twee onderdelen met dezelfde naam in een lijst: dan is niet te zeggen welke verplaatst of weggehaald wordt. */
const dubbel = ({ lijsten }: Concept): boolean =>
  Object.values(lijsten).some((items) => new Set(items.map(({ id }) => id)).size < items.length);
