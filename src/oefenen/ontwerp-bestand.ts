import * as z from 'zod/mini';
import type { Ontwerp } from './casus-ontwerp.ts';
import { GROOTSTE_CASUS, leesCasus, ontleed } from './eigen-casus.ts';
import type { CasusBestand, CasusFout } from './eigen-casus.ts';

/** Waaraan een casus die nog niet af is te herkennen is; zo kan niemand haar voor een gewone casus aanzien. */
const SOORT = 'wegwijzer-casus-in-wording';
/** De versie van de vorm; gaat omhoog als een oud bestand niet meer zo te lezen is. */
const VERSIE = 1;

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const idOfLeeg = z.union([z.literal(''), id]);

/** Een casus in wording: dezelfde velden als het formulier. Wat nog niet is ingevuld, is leeg. */
export const ontwerpSchema = z.strictObject({
  stroom: id,
  titel: z.string().check(z.maxLength(70)),
  niveau: z.enum(['makkelijk', 'middel', 'moeilijk']),
  kant: z.enum(['school', 'ouder']),
  datum: z.union([z.literal(''), z.iso.date()]),
  groep: z.enum(['', 'nee', 'ja', 'ja-mits', 'moet', 'geen-besluit', 'andere-weg', 'hangt-af']),
  hoofdreden: idOfLeeg,
  uitspraak: z.string(),
  gesprek: z.string(),
  notities: z.string(),
  stappen: z.record(id, z.strictObject({ keuze: idOfLeeg, omdat: z.string(), deel: z.string() })),
});
const bestandSchema = z.strictObject({ soort: z.literal(SOORT), versie: z.literal(VERSIE), ontwerp: ontwerpSchema });
const kopSchema = z.looseObject({ soort: z.literal(SOORT), versie: z.int().check(z.positive()) });

/** Een casus in wording als tekst, voor een bestand of voor het apparaat. */
export const ontwerpNaarTekst = (ontwerp: Ontwerp): string => JSON.stringify({ soort: SOORT, versie: VERSIE, ontwerp }, null, 2);

/** Wat er in een bestand stond: een casus die af is, of een die nog niet af is. */
export type Werk =
  { readonly soort: 'casus'; readonly bestand: CasusBestand } | { readonly soort: 'ontwerp'; readonly ontwerp: Ontwerp };

/**
 * Leest een casus of een casus in wording uit een tekst die van overal kan komen. Er wordt niets geraden: wat niet precies past, geeft
 * een fout. Gooit nooit.
 */
export const leesWerk = (tekst: string): { ok: true; werk: Werk } | { ok: false; fout: CasusFout } => {
  if (tekst.length > GROOTSTE_CASUS) return { ok: false, fout: 'te-groot' };
  const json = ontleed(tekst);
  const kop = kopSchema.safeParse(json);
  if (!kop.success) {
    const gelezen = leesCasus(tekst);
    return gelezen.ok ? { ok: true, werk: { soort: 'casus', bestand: gelezen.bestand } } : gelezen;
  }
  if (kop.data.versie > VERSIE) return { ok: false, fout: 'nieuwer' };
  const gelezen = bestandSchema.safeParse(json);
  return gelezen.success
    ? { ok: true, werk: { soort: 'ontwerp', ontwerp: gelezen.data.ontwerp } }
    : { ok: false, fout: 'beschadigd' };
};
