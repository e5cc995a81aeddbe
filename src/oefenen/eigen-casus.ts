import * as z from 'zod/mini';
import { heeftStap } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { replay } from '../engine/replay.ts';
import { GROEPEN } from './casus.ts';
import { casusFouten } from './casus-controle.ts';

/** Waaraan een bestand of link als eigen casus van deze site te herkennen is. */
const SOORT = 'wegwijzer-casus';
/** De versie van de vorm; gaat omhoog als een oud bestand niet meer zo te lezen is. */
const VERSIE = 1;
/** Zo veel tekens mag een bestand hebben; een casus is een paar bladzijden tekst. */
export const GROOTSTE_CASUS = 200_000;
/** Zo lang mag een link zijn, in tekens; langere links breken in mail en chat. */
export const LANGSTE_LINK = 12_000;
/** De oordelen die een uitkomst kan hebben, zoals in src/inhoud/schema.ts; een test houdt ze gelijk. */
const OORDELEN = ['mag', 'mag-mits', 'mag-nog-niet', 'mag-niet', 'moet', 'geen-besluit', 'andere-weg', 'hangt-af'] as const;

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ids = z._default(z.array(id), []);
const zin = z.string().check(z.minLength(1));

/** Een eigen casus: dezelfde vorm als een casus van de site (src/inhoud/casus.ts), en altijd om mee te oefenen. */
export const eigenCasusSchema = z.strictObject({
  bron: id,
  datum: z.iso.date(),
  feiten: zin,
  antwoorden: z.array(z.strictObject({ stap: id, keuze: id, omdat: zin })).check(z.minLength(1)),
  verwacht: z.strictObject({
    groep: z.enum(['nee', 'ja', 'ja-mits', 'moet', 'geen-besluit', 'andere-weg', 'hangt-af'] satisfies (keyof typeof GROEPEN)[]),
    oordeel: z.array(z.enum(OORDELEN)).check(z.minLength(1)),
    hoofdreden: z.nullable(id),
    ook: ids,
    taken: ids,
    hulp: ids,
  }),
  oefening: z.strictObject({
    titel: z.string().check(z.minLength(5), z.maxLength(70)),
    niveau: z.enum(['makkelijk', 'middel', 'moeilijk']),
    kant: z.enum(['school', 'ouder']),
    delen: z.array(z.strictObject({ bij: id, tekst: zin })).check(z.minLength(2)),
    uitspraak: zin,
    gesprek: zin,
    notities: zin,
  }),
});
const bestandSchema = z.strictObject({ soort: z.literal(SOORT), versie: z.literal(VERSIE), stroom: id, casus: eigenCasusSchema });
const kopSchema = z.looseObject({ soort: z.literal(SOORT), versie: z.int().check(z.positive()) });

/** Een eigen casus. */
export type EigenCasus = z.infer<typeof eigenCasusSchema>;
/** Een eigen casus met de stroom waar zij op speelt. */
export type CasusBestand = { readonly stroom: string; readonly casus: EigenCasus };
/** Waarom een tekst geen eigen casus werd. */
export type CasusFout = 'te-groot' | 'geen-casus' | 'nieuwer' | 'beschadigd';
/** Wat de pagina dan zegt. */
export const CASUSFOUT: Record<CasusFout, string> = {
  'te-groot': 'Dit bestand is te groot voor een casus. Er is niets veranderd.',
  'geen-casus': 'Dit is geen casus van deze site. Er is niets veranderd.',
  nieuwer:
    'Deze casus komt van een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.',
  beschadigd: 'Deze casus is beschadigd. Er is niets veranderd.',
};

/** Een eigen casus als tekst voor een bestand. */
export const casusNaarTekst = ({ stroom, casus }: CasusBestand): string =>
  JSON.stringify({ soort: SOORT, versie: VERSIE, stroom, casus }, null, 2);

/**
 * Leest een eigen casus uit een tekst die van overal kan komen. Onbekende sleutels, andere soorten waarden of een nieuwere versie
 * geven een fout; er wordt niets geraden. Of de antwoorden op de route passen, zegt {@link routeFouten}. Gooit nooit.
 */
export const leesCasus = (tekst: string): { ok: true; bestand: CasusBestand } | { ok: false; fout: CasusFout } => {
  if (tekst.length > GROOTSTE_CASUS) return { ok: false, fout: 'te-groot' };
  const json = ontleed(tekst);
  const kop = kopSchema.safeParse(json);
  if (!kop.success) return { ok: false, fout: 'geen-casus' };
  if (kop.data.versie > VERSIE) return { ok: false, fout: 'nieuwer' };
  const gelezen = bestandSchema.safeParse(json);
  if (!gelezen.success) return { ok: false, fout: 'beschadigd' };
  return { ok: true, bestand: { stroom: gelezen.data.stroom, casus: gelezen.data.casus } };
};

/** Een tekst als JSON, of null; ook null als er een sleutel in staat die nergens bij hoort. Gooit nooit. */
export const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/, ''), (sleutel: string, waarde: unknown) => {
      if (sleutel === '__proto__') throw new Error('A key of this name belongs to no case.');
      return waarde;
    });
  } catch {
    return null;
  }
};

/** Wat er op de route van de stroom niet klopt, met dezelfde regels als de casussen van de site. Leeg als alles past. */
export const routeFouten = (
  casus: EigenCasus,
  machine: FlowMachine,
  oordeelVan: (stap: string) => string | undefined,
): string[] => {
  const vreemd = casus.antwoorden.filter(({ stap }) => !heeftStap(machine, stap));
  const dubbel = new Set(casus.antwoorden.map(({ stap }) => stap)).size < casus.antwoorden.length;
  const spel = replay(machine, Object.fromEntries(casus.antwoorden.map(({ stap, keuze }) => [stap, keuze])));
  return [
    ...vreemd.map(({ stap }) => `stap "${stap}" bestaat niet in deze route`),
    ...(dubbel ? ['een stap heeft twee antwoorden'] : []),
    ...casusFouten(casus, spel, oordeelVan(spel.stap)),
  ];
};

/** Een eigen casus als fragment van een adres, met zijn `#`; null als de link te lang wordt. */
export const casusNaarFragment = ({ stroom, casus }: CasusBestand): string | null => {
  const bytes = new TextEncoder().encode(JSON.stringify({ soort: SOORT, versie: VERSIE, stroom, casus }));
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = `#casus/${code.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  return fragment.length > LANGSTE_LINK ? null : fragment;
};

/** De tekst van een casus uit een fragment; null als er geen casus in staat, en '' als de code niet te lezen is. Gooit nooit. */
export const fragmentNaarTekst = (fragment: string): string | null => {
  if (!fragment.startsWith('#casus/')) return null;
  if (fragment.length > LANGSTE_LINK) return '';
  try {
    const ruw = atob(fragment.slice('#casus/'.length).replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(ruw, (teken) => teken.charCodeAt(0)));
  } catch {
    return '';
  }
};
