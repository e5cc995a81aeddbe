import { z } from 'zod';

const zin = z.string().min(1);

/** Een plan voor een oefensessie in een groep. Bestand: content/oefensessies/<minuten>.yaml. */
export const sessieSchema = z.strictObject({
  /** De naam van het plan. */
  titel: z.string().min(5).max(70),
  /** Hoe lang de sessie duurt; de onderdelen tellen hierop uit (de controle kijkt dat na). */
  minuten: z.int().positive(),
  /** Wat deelnemers na afloop kunnen. */
  doelen: z.array(zin).min(1),
  /** Wat de trainer vooraf klaarzet. */
  vooraf: z.array(zin).min(1),
  /** De onderdelen in volgorde. */
  onderdelen: z
    .array(
      z.strictObject({
        /** Hoe lang dit onderdeel duurt, in minuten. */
        minuten: z.int().positive(),
        /** Wat er gebeurt, in een paar woorden. */
        wat: zin,
        /** Wat de trainer doet. */
        hoe: zin,
        /** De casus die dan op het scherm staat: `stroom/id` van een casus om mee te oefenen. */
        casus: z
          .string()
          .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
          .optional(),
      }),
    )
    .min(3),
});

/** Een plan voor een oefensessie. */
export type Sessie = z.infer<typeof sessieSchema>;
