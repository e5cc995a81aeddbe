import { z } from 'zod';
import { STROOM_IDS, tekstSchema } from './schema.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const zin = z.string().min(1);

/** Een cijfer. Cijfers uit één tabel overlappen en worden nooit opgeteld. Bestand: content/cijfers/<id>.yaml. */
export const cijferSchema = z.strictObject({
  /** Het percentage. */
  getal: z.number().min(0).max(100),
  /** Het aantal zaken waarop het percentage rust. */
  n: z.number().int().positive(),
  /** De jaren, zoals 2022–2024. */
  jaren: zin,
  /** Waar het percentage van is: "van de gegronde verzoeken". */
  van: zin,
  /** Id van content/bronnen. */
  bron: id,
  /** Tabel of paragraaf. */
  plaats: zin,
  /** Wat het cijfer zegt, na het percentage: "stappen uit de wet niet gevolgd". */
  zin: zin,
});

/** Een verandering in de wet, één keer verteld. Bestand: content/wijzigingen/<id>.yaml. */
export const wijzigingSchema = z.strictObject({
  /** Waar het over gaat. */
  titel: zin,
  /** Wat de handreiking of de oude wet zei, en waar. */
  was: zin,
  /** Wat nu geldt. */
  is: zin,
  /** Sinds wanneer; null als de begindatum niet is nagegaan. */
  sinds: z.iso.date().nullable(),
  /** Op welke regels het rust. */
  regels: z.array(id).min(1),
});

/** Een situatie zoals mensen haar zeggen. Bestand: content/situaties/<id>.yaml. */
export const situatieSchema = z.strictObject({
  /** De titel van de kaart, per stem. */
  titel: tekstSchema,
  /** Waar het over gaat, één of twee zinnen, per stem. */
  tekst: tekstSchema,
  /** De stroom waar zij naartoe leidt. */
  stroom: z.enum(STROOM_IDS),
  /** Een stap in die stroom, of het begin. */
  stap: id.optional(),
  /** Plaats op de beginpagina; zonder plaats staat de situatie alleen in de lijst. */
  kaart: z.number().int().optional(),
});

/** De zoekwoorden: wat mensen typen, en de woorden van de site die erbij horen. Bestand: content/zoekwoorden.yaml. */
export const zoekwoordenSchema = z.array(
  z.strictObject({
    /** Gewone woorden, afkortingen en veelgemaakte fouten, één of meer woorden per stuk. */
    zegt: z.array(zin).min(1),
    /** Waarnaar dan ook wordt gezocht: woorden die op de site staan. */
    zoek: z.array(zin).min(1),
  }),
);

/** Wat voor ding een begrip is: een schoolsoort, wet, persoon of raad, papier, soort hulp, stap of gebeurtenis, plicht of recht, getal. */
export const BEGRIP_GROEPEN = ['school', 'wet', 'wie', 'papier', 'hulp', 'stap', 'plicht', 'getal'] as const;
/** Wat voor ding een begrip is. */
export type BegripGroep = (typeof BEGRIP_GROEPEN)[number];

/** Een begrip. Bestand: content/begrippen/<id>.yaml. */
export const begripSchema = z.strictObject({
  /** Het begrip zoals het in een zin staat. */
  naam: zin,
  /** De afkorting, of null. */
  afkorting: z.string().nullable(),
  /** Wat voor ding het is: begrippen van één soort zijn in de kennistoets elkaars foute antwoord. */
  groep: z.enum(BEGRIP_GROEPEN),
  /** Andere vormen van het woord die ook uitleg krijgen: het meervoud, of een naam die hetzelfde betekent. */
  vormen: z.array(zin).default([]),
  /** Onwaar als de naam ook een gewoon woord is: dan krijgen alleen de vormen vanzelf uitleg. */
  vanzelf: z.boolean().default(true),
  /** De betekenis in gewone taal. */
  betekenis: zin,
  /** Waar de betekenis op rust. */
  bron: zin,
});

/** Een organisatie die kan helpen. Bestand: content/organisaties/<id>.yaml. */
export const organisatieSchema = z.strictObject({
  /** De naam. */
  naam: zin,
  /** Waarmee zij helpt, in één zin. */
  waarvoor: zin,
  /** Voor wie zij er is. */
  voor_wie: z.array(z.enum(['ouder', 'leerling', 'leraar', 'school', 'samenwerkingsverband', 'leerplicht'])).min(1),
  /** Het adres van de website zonder https://, of null. */
  website: z.string().nullable(),
  /** Waar dit staat. */
  bron: zin,
  /** Wat men erbij moet weten. */
  noot: z.string().nullable(),
});

/** Een pagina over de site zelf. Bestand: content/paginas/<pad>.mdx. */
export const paginaSchema = z.strictObject({
  /** De titel. */
  titel: zin,
  /** Eén zin voor zoekmachines en lijsten. */
  samenvatting: zin,
});

/** Een besluit over het recht of de bouw. Bestand: content/besluiten/<nnn-titel>.md. */
export const besluitSchema = z.strictObject({
  /** De titel. */
  titel: zin,
  /** Voorgesteld, genomen of vervangen. */
  status: z.enum(['voorgesteld', 'genomen', 'vervangen']),
  /** De dag van het besluit. */
  datum: z.iso.date(),
});

/** Vervallen adressen: "stroom/stap" → de naaste levende stap en een zin. */
export const vervallenSchema = z.record(
  z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  z.strictObject({
    /** De naaste levende stap in dezelfde stroom. */
    naar: id,
    /** Wat de lezer moet weten. */
    zin: zin,
  }),
);
