import { z } from 'zod';
import { OORDELEN } from './schema.ts';

/**
 * Wat een casus verwacht, los van de precieze uitkomst: nee, ja, ja onder een voorwaarde, iemand moet nu iets doen, geen besluit,
 * een andere weg, of te weinig bekend om het te zeggen.
 */
export const CASUS_GROEPEN = ['nee', 'ja', 'ja-mits', 'moet', 'geen-besluit', 'andere-weg', 'hangt-af'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const ids = z.array(id).default([]);
const zin = z.string().min(1);

/** Hoe moeilijk een casus is om te oefenen. */
export const CASUS_NIVEAUS = ['makkelijk', 'middel', 'moeilijk'] as const;

/** Wat een casus nodig heeft om mee te oefenen, alleen en in een groep. */
export const oefeningSchema = z.strictObject({
  /** De naam van de casus, hoogstens 70 tekens, zonder naam van een kind. */
  titel: z.string().min(5).max(70),
  /** Hoe moeilijk zij is. */
  niveau: z.enum(CASUS_NIVEAUS),
  /** Aan wiens kant de deelnemer staat. */
  kant: z.enum(['school', 'ouder']),
  /** Het verhaal in delen; een deel komt in beeld bij de stap waar het voor het eerst nodig is, het eerste bij de eerste stap. */
  delen: z.array(z.strictObject({ bij: id, tekst: zin })).min(2),
  /** Wat de commissie of rechter zei, in eigen woorden; bij een gemaakte casus waarom de uitkomst zo is. */
  uitspraak: zin,
  /** Een vraag voor een gesprek in de groep. */
  gesprek: zin,
  /** Wat een trainer erbij moet weten. */
  notities: zin,
});

/** Een casus: feiten, antwoorden en wat eruit moet komen; om mee te oefenen en te toetsen. Bestand: content/casussen/<stroom>/<id>.yaml. */
export const casusSchema = z.strictObject({
  /** Id van content/bronnen: de uitspraak waar de feiten uit komen. */
  bron: id,
  /** De dag wiens recht telt. */
  datum: z.iso.date(),
  /** Wat er gebeurde, in eigen woorden. */
  feiten: zin,
  /** De antwoorden in volgorde, elk met de woorden uit de feiten waar het op rust. */
  antwoorden: z.array(z.strictObject({ stap: id, keuze: id, omdat: zin })).min(1),
  /** Wat eruit moet komen. */
  verwacht: z.strictObject({
    /** De groep van het oordeel. */
    groep: z.enum(CASUS_GROEPEN),
    /** De oordelen die goed zijn. */
    oordeel: z.array(z.enum(OORDELEN)).min(1),
    /** De bevinding waar het om draait; null als het oordeel genoeg is. */
    hoofdreden: id.nullable(),
    /** Bevindingen die er ook bij moeten staan. */
    ook: ids,
    /** Taken die er bij moeten staan (ids van content/taken). */
    taken: ids,
    /** Wie er als hulp bij moet staan (ids van content/organisaties). */
    hulp: ids,
  }),
  /** Alleen bij een casus om mee te oefenen. */
  oefening: oefeningSchema.optional(),
});

/** Een casus zoals zij uit haar bestand komt. */
export type Casus = z.infer<typeof casusSchema>;
/** Wat een casus heeft om mee te oefenen. */
export type Oefening = z.infer<typeof oefeningSchema>;
