import * as z from 'zod/mini';
import type { Antwoord } from '../engine/flow-types.ts';
import { isId } from '../engine/id.ts';
import { isGedeeld } from '../engine/stored-answers.ts';
import type { Bewaard } from '../engine/stored-answers.ts';
import { leesIsoDatum } from '../regels/kalender.ts';
import { migreer } from './migraties.ts';

// Zonder dit maakt zod code met `new Function`, en dat weigert de CSP.
z.config({ jitless: true });

/** Hieraan herkent de site een eigen bestand. */
export const SCHEMA = 'wegwijzer-zaak';
/** De vorm die deze site schrijft. Een oudere leest zij via {@link migreer}. */
export const VERSIE = 2;
/** Langer mag een naam niet zijn, in tekens. */
export const MAX_NAAM = 60;
/** Een groter bestand wordt niet gelezen, in tekens; een volle zaak heeft er een honderdste van nodig. */
export const MAX_BESTAND = 200_000;
const MAX_ANTWOORDEN = 100;
const MAX_STROMEN = 20;

const hoogstens = (aantal: number) => z.refine((waarde: unknown) => Object.keys(Object(waarde)).length <= aantal);
const id = z.string().check(z.maxLength(80), z.refine(isId));
const dag = z.string().check(z.refine((datum: string) => leesIsoDatum(datum).soort === 'datum'));
const antwoorden = z.record(id, id).check(hoogstens(MAX_ANTWOORDEN));
const naam = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(MAX_NAAM),
  z.refine((tekst: string) => !/\p{Cc}/u.test(tekst)),
);

/** Een bewaarde zaak, versie 2: haar naam, waar en wanneer zij is gemaakt, en de antwoorden en datums. Datums zijn ISO. */
const zaakSchema = z.strictObject({
  schema: z.literal(SCHEMA),
  versie: z.literal(VERSIE),
  /** Blijft bij de zaak zolang zij bestaat; agenda's herkennen er hun afspraken aan. */
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  naam,
  bewaard: dag,
  site: dag,
  wet: z.strictObject({ nagekeken: dag, versie: dag }),
  /** De stroom waarin de zaak opengaat. */
  stroom: id,
  stromen: z
    .record(id, antwoorden.check(z.refine((eigen: Record<string, string>) => !Object.keys(eigen).some(isGedeeld))))
    .check(hoogstens(MAX_STROMEN)),
  gedeeld: antwoorden.check(z.refine((gedeeld: Record<string, string>) => Object.keys(gedeeld).every(isGedeeld))),
  datums: z.record(id, dag).check(hoogstens(MAX_ANTWOORDEN)),
});
/** Een bewaarde zaak zoals zij in een bestand en op het apparaat staat. */
export type BewaardeZaak = Readonly<z.infer<typeof zaakSchema>>;
/** Een gelezen zaak, of in woorden waarom het niet ging. */
export type GelezenZaak = { soort: 'zaak'; zaak: BewaardeZaak } | { soort: 'fout'; uitleg: string };

/** De woorden bij een bestand dat niet te openen is. Er is dan niets veranderd. */
export const BESTANDSFOUT = {
  groot: 'Dit bestand is te groot. Het is geen zaak van deze site. Er is niets veranderd.',
  onleesbaar: 'Dit bestand is niet te lezen. Het is beschadigd, of het komt niet van deze site. Er is niets veranderd.',
  vreemd: 'Dit bestand komt niet van deze site. Er is niets veranderd.',
  nieuwer: 'Dit bestand is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw. Er is niets veranderd.',
  kapot: 'In dit bestand staat iets dat niet kan. Het is beschadigd of veranderd. Er is niets geopend.',
} as const;

/** Leest een bestand. Gooit nooit een fout, en verandert niets: wat niet klopt, komt terug als uitleg. */
export const leesZaakbestand = (tekst: string): GelezenZaak => {
  if (tekst.length > MAX_BESTAND) return fout('groot');
  try {
    return leesZaak(JSON.parse(tekst));
  } catch {
    return fout('onleesbaar');
  }
};

/** Leest wat er in een bestand of in de opslag stond, van deze of van een oudere versie. */
export const leesZaak = (json: unknown): GelezenZaak => {
  if (typeof json !== 'object' || json === null || !('schema' in json) || json.schema !== SCHEMA) return fout('vreemd');
  if ('versie' in json && typeof json.versie === 'number' && json.versie > VERSIE) return fout('nieuwer');
  const gelezen = zaakSchema.safeParse(migreer(json));
  return gelezen.success ? { soort: 'zaak', zaak: gelezen.data } : fout('kapot');
};

const fout = (soort: keyof typeof BESTANDSFOUT): GelezenZaak => ({ soort: 'fout', uitleg: BESTANDSFOUT[soort] });

/** De tekst van een bestand; {@link leesZaakbestand} leest er dezelfde zaak uit. */
export const zaakbestand = (zaak: BewaardeZaak): string => `${JSON.stringify(zaak, null, 2)}\n`;

/** De naam van een bestand: zonder de naam van de zaak, want die kan iets verklappen in een map met downloads. */
export const bestandsnaam = ({ stroom, bewaard }: BewaardeZaak): string => `wegwijzer-${stroom}-${bewaard}.json`;

type Nieuw = Pick<BewaardeZaak, 'id' | 'naam' | 'bewaard' | 'site' | 'wet' | 'stroom'> & {
  readonly spoor: readonly Antwoord[];
  readonly datums: Readonly<Record<string, string>>;
};

/** Maakt een zaak van één route: alleen de antwoorden op de route, en de datums. */
export const maakBewaardeZaak = ({ spoor, datums, ...rest }: Nieuw): BewaardeZaak => {
  const deel = (mag: (stap: string) => boolean) =>
    Object.fromEntries(spoor.filter(({ stap }) => mag(stap)).map(({ stap, keuze }) => [stap, keuze]));
  return {
    schema: SCHEMA,
    versie: VERSIE,
    ...rest,
    naam: rest.naam.trim(),
    stromen: { [rest.stroom]: deel((stap) => !isGedeeld(stap)) },
    gedeeld: deel(isGedeeld),
    datums: { ...datums },
  };
};

/** Een zaak zoals de sessie haar bewaart. */
export const alsSessie = ({ stromen, gedeeld, datums }: BewaardeZaak): Bewaard => ({
  versie: 1,
  flows: stromen,
  gedeeld,
  datums,
});
