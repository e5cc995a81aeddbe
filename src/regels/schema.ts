import { z } from 'zod';
import { ACTOR_IDS } from './actoren.ts';
import { AKKOORD_IDS } from './akkoord.ts';
import { GEBEURTENIS_IDS } from './gebeurtenissen.ts';
import { SECTOREN } from './sectoren.ts';

/** De onderwerpen waaronder een regel te vinden is: de stromen, en `basis` voor wat bij geen stroom hoort. */
export const ONDERWERPEN = [
  'aanmelding',
  'opp',
  'verwijzing',
  'verwijdering',
  'geschil',
  'verzuim',
  'gegevens-delen',
  'medisch-handelen',
  'basis',
] as const;
/** Wat een regel is; `uitleg` is de lezing van een commissie of rechter en nooit wet. */
export const SOORTEN_REGEL = [
  'plicht',
  'recht',
  'termijn',
  'uitzondering',
  'verbod',
  'advies',
  'definitie',
  'bevoegdheid',
  'uitleg',
] as const;
/** Hoe zeker een regel is; `uitspraak` hoort bij `uitleg`. */
export const ZEKERHEDEN = ['verified', 'seed-only', 'disputed', 'uitspraak'] as const;
/** Soorten bron; alleen bij `wet` en `amvb` geldt de Algemene termijnenwet. */
export const SOORTEN_BRON = [
  'wet',
  'amvb',
  'beleidsregel',
  'procedure',
  'uitspraak',
  'handreiking',
  'rapport',
  'advies',
  'pagina',
] as const;

const datum = z.iso.date();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
/** Een ISO 8601-duur in hele dagen (D), weken (W), maanden (M) of jaren (Y), zoals P6W. */
const duur = z.string().regex(/^P[1-9]\d*[DWMY]$/, 'een duur is bijvoorbeeld P6W of P4M');

/** Een termijn met een begin en een duur. */
const lopend = z.strictObject({
  /** Alleen `handelen` is een laatste dag om iets te doen. */
  aard: z.enum(['handelen', 'maximum', 'wachten', 'terugrekenen', 'venster', 'bewaren']),
  /** Hoe lang: P6W is zes weken. */
  duur,
  /** Het begin: een gebeurtenis van de gesloten lijst, of de laatste dag van een andere termijn. */
  vanaf: z.union([z.enum(GEBEURTENIS_IDS), z.strictObject({ 'einde-van': id })]),
  /** Hoeveel er hoogstens bij komt, geteld vanaf dezelfde gebeurtenis na `duur`. */
  verlenging: duur.optional(),
  /** Waar bij een duur in dagen: alleen dagen die geen zaterdag, zondag of feestdag zijn tellen. */
  werkdagen: z.literal(true).optional(),
});

/** Een termijn zonder duur: een vaste tijd in het jaar, of een leeftijd. */
const kalender = z.strictObject({
  aard: z.literal('kalender'),
  /** Eerste dag in het jaar, als --MM-DD. */
  van: z
    .string()
    .regex(/^--\d\d-\d\d$/)
    .optional(),
  /** Laatste dag in het jaar, als --MM-DD. */
  tot: z
    .string()
    .regex(/^--\d\d-\d\d$/)
    .optional(),
  /** De leeftijd waar het om gaat, in hele jaren. */
  leeftijd: z.number().int().positive().optional(),
});

/** De termijn van een regel. */
export const termijnSchema = z.discriminatedUnion('aard', [lopend, kalender]);

/** Eén vindplaats: welke bron, en waar daarin. */
export const vindplaatsSchema = z.strictObject({
  /** Id van een bestand in content/bronnen. */
  bron: id,
  /** Artikel en lid ("art. 40 lid 6"), paragraaf of andere plek; null als de bron één geheel is. */
  plaats: z.string().min(1).nullable(),
  /** Een andere versie van de wet dan de bron noemt, bij een regel die vervallen is. */
  versie: datum.optional(),
});

/** Eén versie van een regel: wat er gold, van wanneer tot wanneer. */
export const versieSchema = z.strictObject({
  /** Eerste dag waarop deze versie geldt; null: geldt al langer, de begindatum is niet nagegaan. */
  valid_from: datum.nullable(),
  /** Laatste dag waarop deze versie geldt; null zolang zij geldt. */
  valid_until: datum.nullable(),
  /** Wat de regel zegt. Eigen termijn als {duur}, eigen verlenging als {verlenging}, andere als {termijn:id}. */
  tekst: z.string().min(10),
  /** De termijn van deze regel, of null. */
  termijn: termijnSchema.nullable(),
  /** Waar het staat; minstens één. */
  bronnen: z.array(vindplaatsSchema).min(1),
  /** Wat een lezer erbij moet weten, in gewone taal; null als er niets bij hoort. */
  toelichting: z.string().min(5).nullable(),
});

/** Eén regel van het recht met al zijn versies, oudste eerst. De bestandsnaam is het id. */
export const regelSchema = z.strictObject({
  /** Waar de regel over gaat, in gewone woorden, hoogstens negen; nooit het id. */
  titel: z.string().refine((t) => t.trim().split(/\s+/).length <= 9, 'een titel heeft hoogstens negen woorden'),
  /** Onder welke onderwerpen de regel te vinden is. */
  onderwerpen: z.array(z.enum(ONDERWERPEN)).min(1),
  /** Voor welke schoolsoorten de regel geldt. */
  sectors: z.array(z.enum(SECTOREN)).min(1),
  /** Voor welke scholen: alleen openbaar, alleen bijzonder, of beide. */
  bestuursvorm: z.enum(['beide', 'openbaar', 'bijzonder']),
  /** Wie iets moet, mag of krijgt. */
  actor: z.array(z.enum(ACTOR_IDS)).min(1),
  /** Wat voor regel het is. */
  kind: z.enum(SOORTEN_REGEL),
  /** Hoe zeker de regel is. */
  confidence: z.enum(ZEKERHEDEN),
  /** Wat de regel betekent: voor elke actor van `actor` één zin. */
  betekent: z.partialRecord(z.enum(ACTOR_IDS), z.string().min(10)),
  /** Wanneer de regel is nagekeken, en in welke versie van de wet (null: op een officiële pagina); null bij seed-only. */
  nagekeken: z.strictObject({ op: datum, wetsversie: datum.nullable() }).nullable(),
  /** Vroegste dag waarop de regel in elk geval bekend is, bij een versie zonder begindatum. */
  bekend_vanaf: datum.optional(),
  /** Alleen bij een regel over wie akkoord moet zijn: wie, en waarvoor (een zinsdeel zonder die naam). */
  akkoord: z.strictObject({ wie: z.enum(AKKOORD_IDS), waarvoor: z.string().min(5) }).optional(),
  /** Alleen bij een regel die geen stap of kennispagina gebruikt: waarom niet, in één zin die op haar pagina staat. */
  los: z.string().min(10).optional(),
  /** Alle versies, oudste eerst, zonder overlap. */
  versies: z.array(versieSchema).min(1),
});

/** Eén wet of document. De bestandsnaam is het id. */
export const bronSchema = z.strictObject({
  /** Volledige naam. */
  titel: z.string().min(3),
  /** Korte naam voor een bronlabel: "WPO". */
  kort: z.string().min(2).max(40),
  /** Soort bron. */
  soort: z.enum(SOORTEN_BRON),
  /** Adres; {versie} en {artikel} worden ingevuld uit de bron en de vindplaats. */
  url: z.url({ protocol: /^https$/ }),
  /** Versie van de wet die is gelezen; null bij wat geen versies heeft. */
  versie: datum.nullable(),
  /** Wanneer de bron is geraadpleegd. */
  geraadpleegd_op: datum,
  /** Bij een uitspraak: nummer en datum. */
  uitspraak: z.strictObject({ nummer: z.string(), datum }).optional(),
  /** Wat een lezer over deze bron moet weten. */
  toelichting: z.string().nullable(),
});

/** Een regel zoals hij uit zijn bestand komt. */
export type Regel = z.infer<typeof regelSchema>;
/** Eén versie van een regel. */
export type Versie = z.infer<typeof versieSchema>;
/** De termijn van een versie. */
export type Termijn = z.infer<typeof termijnSchema>;
/** Een termijn met begin en duur. */
export type LopendeTermijn = Exclude<Termijn, { aard: 'kalender' }>;
/** Eén vindplaats. */
export type Vindplaats = z.infer<typeof vindplaatsSchema>;
/** Een bron zoals zij uit haar bestand komt. */
export type Bron = z.infer<typeof bronSchema>;
