import { z } from 'zod';
import { ACTOR_IDS } from '../regels/actoren.ts';
import { GEBEURTENIS_IDS } from '../regels/gebeurtenissen.ts';

/** De stemmen waarin een tekst kan spreken. */
export const STEMMEN = ['school', 'ouder', 'leerling'] as const;
/** De antwoorden op de gedeelde vraag `sector`, in elke stroom gelijk. */
export const SECTOR_KEUZES = ['po', 'sbo', 'so', 'vso', 'vo', 'praktijkonderwijs', 'cluster-1-2'] as const;
/** De antwoorden op de gedeelde vraag `bestuursvorm`, in elke stroom gelijk. */
export const BESTUURSVORM_KEUZES = ['openbaar', 'bijzonder', 'weet-niet'] as const;
/** Alle stromen die er zijn of komen. Een nieuwe naam kan er niet bij zonder besluit. */
export const STROOM_IDS = [
  'start',
  'aanmelding',
  'ondersteuning',
  'opp',
  'verwijzing',
  'verwijdering',
  'geschil',
  'verzuim',
  'gegevens-delen',
  'medisch-handelen',
] as const;
/** Wat een uitkomst zegt. */
export const OORDELEN = [
  'mag',
  'mag-mits',
  'mag-nog-niet',
  'mag-niet',
  'moet',
  'geen-besluit',
  'andere-weg',
  'hangt-af',
] as const;
/** Wat een bevinding voor het oordeel betekent. */
export const GEWICHTEN = ['draagt', 'blokkade', 'herstelbaar', 'let-op'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const ids = z.array(id).default([]);
const zin = z.string().min(1);

/** Een tekst: voor ieder hetzelfde, of per stem. Zonder `leerling` leest een leerling de tekst van de school. */
export const tekstSchema = z.union([zin, z.strictObject({ school: zin, ouder: zin, leerling: zin.optional() })]);

/** Voor welke feiten iets geldt; zonder script staat de voorwaarde er in woorden bij. */
export const bijSchema = z.strictObject({
  /** Alleen bij deze schoolsoorten. */
  sector: z.array(z.enum(SECTOR_KEUZES)).min(1).optional(),
  /** Alleen bij deze vorm van bestuur; wie het niet weet, ziet het ook. */
  bestuursvorm: z
    .array(z.enum(['openbaar', 'bijzonder']))
    .min(1)
    .optional(),
});

/** Eén stroom: de naam, de kaart en de hoofdstukken. Bestand: content/stromen/<stroom>.mdx, met een inleiding als tekst. */
export const stroomSchema = z.strictObject({
  /** Neutrale naam: <title>, kruimels. */
  titel: z.string().max(60),
  /** Versie van de stroom: de dag waarop de structuur voor het laatst veranderde. */
  versie: z.iso.date(),
  /** De hoofdstukken in volgorde: id en naam zoals die boven de vraag staat. */
  hoofdstukken: z.record(id, zin),
});

const keuze = z.union([zin, z.strictObject({ tekst: tekstSchema, hint: tekstSchema.optional() })]);

/** Een vraag: de woorden van één stap. */
export const vraagSchema = z.strictObject({
  /** Neutrale titel, hoogstens 60 tekens: <title>, routelijst, kaarten, print. */
  titel: z.string().max(60),
  /** Een van de hoofdstukken van de stroom. */
  hoofdstuk: id,
  /** De vraag zelf. */
  vraag: tekstSchema,
  /** Eén korte zin bij de vraag, zonder link. */
  hint: tekstSchema.optional(),
  /** Precies de opties van de stap, in de volgorde waarin ze staan. */
  keuzes: z.record(id, keuze),
  /** Alleen bij opties met meer vervolgen: optie → volgende stap → de voorwaarde in woorden. */
  takken: z.record(id, z.record(id, zin)).default({}),
  /** Op een stap die vraagt aan welke kant van een datum men staat: de gebeurtenis en de regel(s). */
  datum: z
    .strictObject({
      /** De gebeurtenis waarvan de dag wordt gevraagd. */
      gebeurtenis: z.enum(GEBEURTENIS_IDS),
      /** De regels wier termijn wordt uitgerekend; sector en bestuursvorm kiezen. */
      regels: z.array(id).min(1),
      /** De gebeurtenis waarvan de dag met de laatste dag wordt vergeleken; zonder: vandaag. */
      tegen: z.enum(GEBEURTENIS_IDS).optional(),
      /** Welke optie volgt uit de datum: als de laatste dag nog niet voorbij is, en als dat wel zo is. */
      volgt: z.strictObject({ 'nog-niet': id, voorbij: id }),
    })
    .nullable()
    .default(null),
  /** Ids van content/cijfers: waar het hier vaak misgaat. */
  misgaat: ids,
  /** Ids van content/wijzigingen die deze stap raken. */
  veranderd: ids,
});

/** Een uitkomst: het antwoord en wat er altijd bij hoort. */
export const uitkomstSchema = z.strictObject({
  /** Neutrale titel, hoogstens 60 tekens. */
  titel: z.string().max(60),
  /** Het oordeel; het staat hier en nergens anders. */
  oordeel: z.enum(OORDELEN),
  /** Het antwoord in één zin: de <h1>. */
  antwoord: tekstSchema,
  /** Waarom dat zo is: één of twee zinnen onder het antwoord. */
  waarom: tekstSchema,
  /** Taken die er altijd bij horen; die van de bevindingen komen erbij. */
  taken: ids,
  /** Wat de andere partij nu moet of mag doen (ids van content/taken). */
  ander: ids,
  /** Wie kan helpen (ids van content/organisaties). */
  hulp: ids,
  /** Termijnen die hier met hun datum getoond worden (ids van content/regels). */
  termijnen: ids,
  /** Ids van content/cijfers. */
  misgaat: ids,
  /** Ids van content/wijzigingen. */
  veranderd: ids,
  /** Waar: het kind zit (misschien) thuis, dus de hulp staat in het eerste scherm. */
  thuis: z.boolean().default(false),
});

/** Een stap is een vraag of een uitkomst; alleen een uitkomst heeft een oordeel. */
export const stapSchema = z.union([vraagSchema, uitkomstSchema]);

/** Een bevinding: wat één antwoord betekent voor het oordeel. Bestand: content/bevindingen/<id>.yaml. */
export const bevindingSchema = z
  .strictObject({
    /** De bevinding in één zin, zonder hoofdletterwoorden als "Houdt tegen": dat zegt het gewicht. */
    titel: tekstSchema,
    /** Wat zij betekent voor het oordeel. */
    gewicht: z.enum(GEWICHTEN),
    /** Op welke regels zij rust. */
    regels: ids,
    /** Regels en taken die er alleen in één stroom bij horen: een bevinding kan in meer stromen voorkomen. */
    in_stroom: z.partialRecord(z.enum(STROOM_IDS), z.strictObject({ regels: ids, taken: ids })).default({}),
    /** De taken die haar herstellen of die eruit volgen. */
    taken: ids,
    /** Uitleg in een paar zinnen. */
    tekst: tekstSchema,
    /** Wat dit antwoord met een termijn doet; zo rekent de speler mee zonder feit in de machine. */
    termijn: z
      .strictObject({
        /** De termijn die verandert. */
        regel: id,
        /** Verlengd, misschien verlengd, stilgelegd (nog steeds of voorbij), of vervangen door een andere regel. */
        effect: z.enum(['verlengd', 'verlenging-onbekend', 'staat-stil', 'stond-stil', 'vervangen']),
        /** Bij stilstand: de regels die haar geven; alleen die bij deze school passen, tellen. Bij vervangen: de nieuwe regel. */
        door: z.array(id).min(1).optional(),
      })
      .optional(),
  })
  .refine(({ regels, in_stroom }) => regels.length > 0 || Object.values(in_stroom).some((extra) => extra.regels.length > 0), {
    message: 'een bevinding rust op minstens één regel',
    path: ['regels'],
  });

/** Een taak: wie wat doet, voor wanneer, waarmee bewezen. Bestand: content/taken/<id>.yaml. */
export const taakSchema = z.strictObject({
  /** Gebiedende wijs: "Zoek samen een school …". Voor wie de taak niet heeft: wat de ander doet; een leerling leest er ook wat hij kan vragen. */
  titel: tekstSchema,
  /** Hoe dat gaat, in een paar zinnen. */
  tekst: tekstSchema,
  /** Wie dit doet. */
  wie: z.enum(ACTOR_IDS),
  /** Wanneer: de laatste dag van een of meer regels (sector en bestuursvorm kiezen), of een tijd in woorden. */
  wanneer: z.union([z.strictObject({ termijn: z.array(id).min(1) }), tekstSchema]),
  /** Wat laat zien dat het gedaan is. */
  bewijs: tekstSchema,
  /** Op welke regels de taak rust. */
  regels: z.array(id).min(1),
  /** Plaats in de lijst: lager komt eerder. */
  volgorde: z.number().int(),
  /** Alleen bij deze feiten. */
  bij: bijSchema.optional(),
});

/** Een tekst, voor ieder gelijk of per stem. */
export type Tekst = z.infer<typeof tekstSchema>;
/** De stem waarin een tekst spreekt. */
export type Stem = (typeof STEMMEN)[number];
/** De id van een stroom. */
export type StroomId = (typeof STROOM_IDS)[number];
/** De woorden van een vraag. */
export type VraagWoorden = z.infer<typeof vraagSchema>;
/** De woorden van een uitkomst. */
export type UitkomstWoorden = z.infer<typeof uitkomstSchema>;
/** Een bevinding. */
export type Bevinding = z.infer<typeof bevindingSchema>;
/** Een taak. */
export type Taak = z.infer<typeof taakSchema>;
/** Het oordeel van een uitkomst. */
export type Oordeel = (typeof OORDELEN)[number];
/** Het gewicht van een bevinding. */
export type Gewicht = (typeof GEWICHTEN)[number];
/** De feiten waar een voorwaarde naar kijkt. */
export type Bij = z.infer<typeof bijSchema>;
