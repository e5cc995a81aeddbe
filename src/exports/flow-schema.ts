import { z } from 'zod';
import { GEWICHTEN, OORDELEN, STROOM_IDS } from '../inhoud/schema.ts';
import { ACTOR_IDS } from '../regels/actoren.ts';

/** De versie van de vorm; hoger zodra een lezer van de oude vorm de nieuwe niet meer kan lezen. */
export const SCHEMA_VERSIE = 1;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const tekst = z.string().min(1);
const feit = z.union([z.string(), z.boolean()]);

const stemmen = z
  .strictObject({ ouder: tekst.optional(), leerling: tekst.optional() })
  .describe('Dezelfde tekst in de stem van de ouder en de leerling, waar die anders is dan die van de school.');

const patroon = z
  .record(z.string(), z.array(feit.nullable()).min(1))
  .describe('Per feit de waarden waarbij het klopt; null is: niet vastgesteld. Alle genoemde feiten moeten kloppen.');

const tak = z.strictObject({
  stap: id.describe('De volgende stap.'),
  voorwaarde: z
    .strictObject({
      naam: tekst.nullable().describe('De naam van de voorwaarde in de machine.'),
      woorden: tekst.describe('De voorwaarde in woorden.'),
      als: z
        .array(patroon)
        .describe('De voorwaarde als gegeven: zij geldt als een van de patronen klopt met de feiten tot nu toe.'),
    })
    .nullable()
    .describe('Wanneer dit antwoord hierheen leidt; null: altijd. De eerste tak waarvan de voorwaarde klopt, telt.'),
  stelt: z.record(z.string(), feit).describe('Wat dit antwoord vaststelt, nadat de tak is gekozen.'),
  bevinding: id.nullable(),
  regels: z.array(id),
});

const keuze = z.strictObject({
  tekst,
  stemmen,
  naar: z.array(tak).min(1).describe('De takken, in volgorde.'),
  bevinding: id.nullable().describe('De bevinding van dit antwoord, als die op elke tak dezelfde is.'),
});

const stap = z.strictObject({
  soort: z.enum(['vraag', 'uitkomst']),
  titel: tekst,
  hoofdstuk: id.nullable(),
  weging: z.boolean().describe('Of de vraag een oordeel van mensen vraagt.'),
  vraag: tekst.nullable().describe('De vraag in de stem van de school; null bij een uitkomst.'),
  stemmen,
  keuzes: z.record(id, keuze).describe('De opties, in de volgorde waarin zij worden getoond; leeg bij een uitkomst.'),
  regels: z.array(id),
});

const uitkomst = z.strictObject({
  titel: tekst,
  oordeel: z.enum(OORDELEN),
  antwoord: tekst,
  stemmen,
  taken: z.array(id),
  ander: z.array(id).describe('Taken van de andere partij.'),
  hulp: z.array(id),
  termijnen: z.array(id),
  regels: z.array(id),
});

const bevinding = z.strictObject({
  titel: tekst,
  stemmen,
  gewicht: z.enum(GEWICHTEN),
  regels: z.array(id),
  taken: z.array(id),
});

const taak = z.strictObject({ wie: z.enum(ACTOR_IDS), wat: tekst, stemmen, regels: z.array(id) });

/** Eén stroom als gegevens: genoeg om haar na te spelen zonder de machine. Teksten zijn in de stem van de school. */
export const flowJsonSchema = z
  .strictObject({
    $schema: z.literal('./stroom.schema.json'),
    schema_versie: z.literal(SCHEMA_VERSIE),
    stroom: z.enum(STROOM_IDS),
    titel: tekst,
    versie: z.iso.date().describe('De dag waarop de stroom voor het laatst veranderde.'),
    start: id.describe('De eerste stap.'),
    feiten_begin: z.record(z.string(), feit).describe('De feiten vóór het eerste antwoord.'),
    stappen: z.record(id, stap),
    uitkomsten: z.record(id, uitkomst),
    bevindingen: z.record(id, bevinding),
    taken: z.record(id, taak),
    vervallen: z.record(id, id).describe('Stappen die niet meer bestaan, met de stap die ervoor in de plaats komt.'),
  })
  .describe('Eén stroom van de Wegwijzer passend onderwijs.');

/** De uitvoer van `/export/<stroom>.json`. */
export type FlowJson = z.infer<typeof flowJsonSchema>;

/** Het JSON-schema (2020-12) van de uitvoer, zoals het naast de bestanden staat. */
export const flowJsonSchemaAlsJson = (): object => z.toJSONSchema(flowJsonSchema, { target: 'draft-2020-12' });
