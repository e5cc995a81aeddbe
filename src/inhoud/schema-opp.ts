import { z } from 'zod';
import { tekstSchema } from './schema.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const zin = z.string().min(1);

const veldWoordenSchema = z.strictObject({
  /** De vraag zoals zij boven het veld staat; een echte vraag. */
  vraag: zin,
  /** Hoe het onderdeel in een document en in een lijst heet. */
  kort: zin,
  /** Eén zin hulp onder de vraag. */
  hint: zin.optional(),
  /** Een goed voorbeeld, in eigen woorden. */
  goed: zin.optional(),
  /** Een zwak voorbeeld van hetzelfde. */
  zwak: zin.optional(),
  /** Bij een keuze: de antwoorden in volgorde. */
  keuzes: z.record(id, zin).optional(),
});

/** De woorden van één hoofdstuk van het OPP. Bestand: content/opp-velden/<hoofdstuk>.yaml. */
export const oppVeldenSchema = z.strictObject({
  /** De naam van het hoofdstuk. */
  titel: zin,
  /** Waar het hoofdstuk over gaat, per stem. */
  inleiding: tekstSchema,
  /** De velden, op id. */
  velden: z.record(id, veldWoordenSchema).default({}),
  /** De lijsten, op id. */
  lijsten: z
    .record(
      id,
      z.strictObject({
        /** Hoe één onderdeel heet: "Doel". */
        kop: zin,
        /** De tekst van de knop die er een bij zet. */
        voeg_toe: zin,
        /** De velden van één onderdeel, op id. */
        delen: z.record(id, veldWoordenSchema),
      }),
    )
    .default({}),
  /** Bij een groep velden: wat er staat als er geen enkel is ingevuld. */
  groepen: z.record(id, zin).default({}),
});

/** Vage woorden van één thema. Bestand: content/opp-vaag/<thema>.yaml. */
export const oppVaagSchema = z.strictObject({
  /** De naam van het thema. */
  naam: zin,
  /** De patronen, op id; een id komt in alle thema's samen één keer voor. */
  patronen: z.record(
    id,
    z.strictObject({
      /** Woorden zoals ze in een zin staan; de tekens `*`, `/` en `..` staan uitgelegd in src/opp/vaag.ts. */
      patronen: z.array(z.string().regex(/^[^{}]+$/)).min(1),
      /** Geen vraag als de zin zelf al een maat of uitleg geeft. */
      tenzij: z.enum(['maat', 'uitleg']).optional(),
      /** Alleen in deze velden of onderdelen. */
      delen: z.array(id).min(1).optional(),
      /** De vraag die de woorden oproepen. */
      vraag: zin,
      /** Een zwakke zin van onszelf; het patroon vindt haar. */
      zwak: zin,
      /** Een betere zin; geen enkel patroon vindt haar. */
      beter: zin,
    }),
  ),
});

/** Een uitgewerkt voorbeeld. Bestand: content/opp-voorbeelden/<id>.yaml; het concept zelf keurt src/opp/schema.ts. */
export const oppVoorbeeldSchema = z.strictObject({
  /** Hoe het voorbeeld heet. */
  titel: zin,
  /** Plaats in de lijst. */
  volgorde: z.number().int(),
  /** Het OPP, in de vorm van een concept. */
  concept: z.unknown(),
});

/** De woorden van een hoofdstuk. */
export type OppVelden = z.infer<typeof oppVeldenSchema>;
/** De woorden van een veld. */
export type OppVeldWoorden = z.infer<typeof veldWoordenSchema>;
