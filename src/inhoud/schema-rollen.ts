import { z } from 'zod';
import { STROOM_IDS } from './schema.ts';

/** De rollen met een eigen pagina, in de volgorde van de lijst; de id is de bestandsnaam en de rol van de lezer. */
export const ROL_PAGINAS = ['ouder', 'leerling', 'leraar', 'intern-begeleider', 'schoolleider'] as const;
/** Een rol met een eigen pagina. */
export type RolPagina = (typeof ROL_PAGINAS)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const pagina = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'een pagina is hoofdstuk/onderwerp');
const zin = z.string().min(1);
/** Geen bewering over recht of plicht zonder regel. */
const regels = z.array(id).min(1);

/** De pagina van één rol: wat zij mag en moet, stap voor stap. Bestand: content/rollen/<rol>.yaml. */
export const rolSchema = z.strictObject({
  /** De titel van de pagina, in de woorden van de rol. */
  titel: z.string().min(1).max(60),
  /** De naam van de rol: "Ouder". */
  naam: zin,
  /** Waar de pagina over gaat, in een paar zinnen. */
  kort: zin,
  /** De plaats in de lijst van rollen. */
  volgorde: z.number().int(),
  /** Ids van content/wijzigingen die voor deze rol nu tellen. */
  nu: z.array(id).default([]),
  /** De stappen, in de volgorde waarin iemand ze meemaakt. */
  stappen: z
    .array(
      z.strictObject({
        /** De stap in een paar woorden. */
        titel: z.string().min(1).max(60),
        /** Wat er dan geldt; met gaten zoals {termijn:<regel>}. */
        tekst: zin,
        /** De regels waar de tekst op rust. */
        regels,
        /** Rechten, plichten en raad bij deze stap, elk met haar regels. */
        punten: z.array(z.strictObject({ tekst: zin, regels })).default([]),
        /** De routes die helpen om te handelen. */
        doe: z.array(z.strictObject({ stroom: z.enum(STROOM_IDS), stap: id.optional() })).default([]),
        /** Pagina's van de kennisbank: hoofdstuk/onderwerp. */
        lees: z.array(pagina).default([]),
      }),
    )
    .min(3),
  /** De brieven en bladen voor deze rol: ids van content/brieven. */
  papieren: z.array(id).default([]),
  /** De organisaties die deze rol het eerst helpen: ids van content/organisaties, met waarvoor in de woorden van de rol. */
  hulp: z.array(z.strictObject({ wie: id, tekst: zin.optional() })).min(1),
});

/** De pagina van één rol. */
export type RolWoorden = z.infer<typeof rolSchema>;
