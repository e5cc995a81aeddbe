import * as z from 'zod/mini';
import { DEEL_IDS, HOOFDSTUK_IDS, LIJST_IDS, VELD_IDS } from './hoofdstukken.ts';

/** De versie van de vorm waarin een concept wordt bewaard. Gaat omhoog als een oud concept niet meer zo te lezen is. */
export const CONCEPT_VERSIE = 1;

const itemSchema = z.strictObject({
  /** Een eigen naam binnen de lijst, zodat verplaatsen en terugzetten het goede onderdeel raken. */
  id: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  /** Wat er per onderdeel is ingevuld. */
  delen: z.partialRecord(z.enum(DEEL_IDS), z.string()),
});

/** Een OPP in wording. Wat niet is ingevuld, ontbreekt of is leeg; wat is ingevuld, staat er letterlijk. */
export const conceptSchema = z.strictObject({
  /** Altijd {@link CONCEPT_VERSIE}. */
  versie: z.literal(CONCEPT_VERSIE),
  /** Wat er per veld is ingevuld, ook de gekozen antwoorden en de datums zoals getypt. */
  velden: z.partialRecord(z.enum(VELD_IDS), z.string()),
  /** De doelen, de hulp en de andere lijsten, in volgorde. */
  lijsten: z.partialRecord(z.enum(LIJST_IDS), z.array(itemSchema)),
  /** De hoofdstukken die iemand klaar noemt. */
  klaar: z.array(z.enum(HOOFDSTUK_IDS)),
});

/** Een OPP in wording. */
export type Concept = z.infer<typeof conceptSchema>;
/** Eén onderdeel van een lijst. */
export type Item = z.infer<typeof itemSchema>;

/** Een concept waarin nog niets staat. */
export const LEEG_CONCEPT: Concept = { versie: CONCEPT_VERSIE, velden: {}, lijsten: {}, klaar: [] };

/** Of er niets in staat dan hoogstens de schoolsoort. */
export const isLeeg = ({ velden, lijsten }: Concept): boolean =>
  Object.entries(velden).every(([veld, waarde]) => veld === 'sector' || waarde.trim() === '') &&
  Object.values(lijsten).every((items) => items.every(isLeegItem));

/** Of er in een onderdeel van een lijst niets staat. */
export const isLeegItem = ({ delen }: Item): boolean => Object.values(delen).every((waarde) => waarde.trim() === '');
