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
});

/** Een casus zoals zij uit haar bestand komt. */
export type Casus = z.infer<typeof casusSchema>;
