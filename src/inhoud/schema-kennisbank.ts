import { z } from 'zod';
import { vindplaatsSchema } from '../regels/schema.ts';
import { STROOM_IDS, tekstSchema } from './schema.ts';

/** De hoofdstukken van de kennisbank, in de volgorde van de lijst: de naam, en één zin over wat er staat. */
export const KENNIS_HOOFDSTUKKEN = {
  stelsel: { naam: 'Hoe passend onderwijs werkt', zin: 'De zorgplicht, het samenwerkingsverband, het geld en het toezicht.' },
  school: { naam: 'Op school', zin: 'De hulp op school: van de gewone les tot extra ondersteuning en de overstap.' },
  leraar: { naam: 'Voor de leraar', zin: 'Samenwerken, oneens zijn, vastleggen, delen en medische hulp.' },
  verwijzen: { naam: 'Naar een andere school of hulp', zin: 'Doorverwijzen, cluster 1 en 2, praktijkonderwijs en lwoo.' },
  praktijk: { naam: 'Wat helpt en wat niet helpt', zin: 'Lessen uit onderzoek en uit scholen, met raad per rol.' },
  vragen: { naam: 'Veelgestelde vragen', zin: 'Een vraag per pagina, met het antwoord eerst.' },
  hulp: { naam: 'Wie helpt u verder', zin: 'Mensen en plekken die meedenken, en waar u meer leest.' },
} as const;
/** De id van een hoofdstuk. */
export type KennisHoofdstuk = keyof typeof KENNIS_HOOFDSTUKKEN;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const pagina = z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'een pagina is hoofdstuk/onderwerp');
const onderdeel = z.string().regex(/^\d+(\.\d+(-\d+)?)?$/, 'een onderdeel is zoals 2, 2.4 of 2.12-3');
const zin = z.string().min(1);

/** Eén pagina van de kennisbank. Bestand: content/kennisbank/<hoofdstuk>/<onderwerp>.mdx, met de uitleg als tekst. */
export const kennisSchema = z
  .strictObject({
    /** De titel in de woorden van de lezer; bij een vraag de vraag zelf. */
    titel: z.string().min(1).max(90),
    /** Het antwoord vooraf, hoogstens zestig woorden; met gaten zoals {termijn:<regel>}. */
    kort: tekstSchema,
    /** De plaats in het hoofdstuk: lager komt eerder. */
    volgorde: z.number().int(),
    /** De onderdelen van de handreiking die hier worden beantwoord: ids van content/dekking. */
    handreiking: z.array(onderdeel).default([]),
    /** Eén zin voor makers: wat hier staat en niet in de handreiking. */
    nieuw: zin,
    /** Op welke regels de pagina rust (ids van content/regels). */
    regels: z.array(id).default([]),
    /** Bronnen voor achtergrond, cijfers en voorbeelden. */
    bronnen: z.array(vindplaatsSchema).default([]),
    /** Ids van content/wijzigingen: wat er veranderde sinds de handreiking. */
    veranderd: z.array(id).default([]),
    /** De routes die helpen om iets te doen, naar een stap of naar het begin. */
    doe: z.array(z.strictObject({ stroom: z.enum(STROOM_IDS), stap: id.optional() })).default([]),
    /** Andere pagina's: hoofdstuk/onderwerp. */
    verwant: z.array(pagina).default([]),
    /** Gewone woorden, afkortingen en spelfouten waarop iemand zoekt; alleen voor de zoekpagina. */
    trefwoorden: z.array(zin).default([]),
  })
  .refine(({ regels, bronnen }) => regels.length + bronnen.length > 0, {
    message: 'een pagina rust op minstens één regel of bron',
    path: ['regels'],
  });

/** Waar elk onderdeel van de handreiking is gebleven. Bestand: content/dekking/handreiking-2022.yaml. */
export const dekkingSchema = z.array(
  z
    .strictObject({
      /** Paragraaf (1.4) of vraag (1.11-2, de tweede vraag van paragraaf 1.11). */
      id: onderdeel,
      /** Een korte titel in eigen woorden. */
      titel: z.string().min(1).max(90),
      /** De pagina's die het beantwoorden. */
      paginas: z.array(pagina).default([]),
      /** Waarom er geen pagina is. */
      reden: zin.optional(),
    })
    .refine(({ paginas, reden }) => paginas.length > 0 !== (reden !== undefined), {
      message: 'noem pagina’s, of een reden waarom die er niet zijn',
      path: ['paginas'],
    }),
);

/** Eén pagina, met haar tekst als MDX. */
export type KennisPagina = z.infer<typeof kennisSchema> & { mdx: string };
/** Eén onderdeel van de handreiking. */
export type Dekking = z.infer<typeof dekkingSchema>[number];
