import { z } from 'zod';
import { ACTOR_IDS } from '../regels/actoren.ts';
import { STROOM_IDS, bijSchema } from './schema.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'een id is kebab-case');
const ids = z.array(id).default([]);
const zin = z.string().min(1);

/** Wie een brief verstuurt of een blad invult; ook de groepen op de lijst van brieven. */
export const BRIEF_VOOR = ['ouders', 'school', 'samen'] as const;

/** Wat elk blok kan hebben. */
const basis = {
  /** De eisen van de wet (ids uit `wet`) die dit blok vervult. */
  vult: ids,
  /** Alleen bij deze feiten; zijn zij onbekend, dan staat de voorwaarde er in woorden bij. */
  bij: bijSchema.optional(),
  /** Alleen als dit zo is, als bijzin: "u te laat bent". Wie de brief maakt, zegt of het zo is; tot dan staat de vraag erbij. */
  alleen_als: zin.optional(),
};

/**
 * Eén blok van een brief. In elke tekst mogen gaten staan: `{termijn:<regel>}`, `{verlenging:<regel>}`, `{datum:<gebeurtenis>}`,
 * `{eind:<regel>}`, `{eind-zonder:<regel>}` en `{eind-met:<regel>}` (zonder en met verlenging), `{ingang:<regel>}`, `{vak:<vak>}`
 * en `{vandaag}`.
 */
export const briefBlokSchema = z.union([
  /** Een tussenkop. */
  z.strictObject({ kop: zin, ...basis }),
  /** Een alinea. */
  z.strictObject({ alinea: zin, ...basis }),
  /** Een opsomming. */
  z.strictObject({ lijst: z.array(zin).min(1), ...basis }),
  /** Een lijst om af te vinken. */
  z.strictObject({ vakjes: z.array(zin).min(1), ...basis }),
  /** Een tabel; `leeg` is het aantal lege rijen onder de gevulde. */
  z.strictObject({
    tabel: z.strictObject({
      koppen: z.array(zin).min(2),
      rijen: z.array(z.array(z.string())).default([]),
      leeg: z.number().int().min(0).max(8).default(0),
    }),
    ...basis,
  }),
  /** Een vraag met regels om op te schrijven. */
  z.strictObject({ invulregels: z.strictObject({ vraag: zin, regels: z.number().int().min(1).max(12) }), ...basis }),
  /** Plaatsen voor een handtekening, met wie daar tekent. */
  z.strictObject({ ondertekening: z.array(zin).min(1), ...basis }),
]);

/** Een brief of blad. Bestand: content/brieven/<brief>.yaml. */
export const briefSchema = z.strictObject({
  /** De naam, zoals op de lijst en als kop van de pagina. */
  titel: z.string().max(70),
  /** Waar het papier voor is, in één zin. */
  samenvatting: zin,
  /** Wie het verstuurt of invult. */
  voor: z.enum(BRIEF_VOOR),
  /** Een brief heeft een afzender, een adres en een groet; een blad heeft alleen een titel. */
  vorm: z.enum(['brief', 'blad']),
  /** Aan wie een brief gaat; null bij een blad. */
  aan: z.enum(ACTOR_IDS).nullable(),
  /** Waar een brief over gaat; bij een blad de titel op papier. */
  betreft: zin,
  /** Voor welke scholen dit papier is; zonder voor alle. */
  bij: bijSchema.optional(),
  /** Wanneer men dit papier gebruikt. */
  wanneer: zin,
  /** Waar het heen gaat en hoe, in zinnen. */
  sturen: z.array(zin).min(1),
  /** Waar men op let, met de regels waarop dat rust. */
  let_op: z.array(z.strictObject({ tekst: zin, regels: ids })).default([]),
  /** Wat de wet aan vorm niet vraagt, in één of twee zinnen; null als de wet de vorm regelt. */
  vormvrij: zin.nullable(),
  /** Wat de wet van dit papier vraagt: elke eis rust op regels en heeft een blok. */
  wet: z.array(z.strictObject({ id, eis: zin, regels: z.array(id).min(1) })).default([]),
  /** Andere regels waar het papier op rust. */
  regels: ids,
  /** Wie kan helpen (ids van content/organisaties). */
  hulp: ids,
  /** De taken waarbij dit papier wordt aangeboden. */
  taken: ids,
  /** De uitkomsten waarbij het wordt aangeboden, als stroom/stap. */
  uitkomsten: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).default([]),
  /** Wat een route over een vak zegt: bij deze stroom, en als dat erbij staat bij dit antwoord, staat deze tekst er al. */
  uit_route: z
    .array(
      z.strictObject({
        /** Het vak dat gevuld wordt. */
        vak: id,
        /** De stroom waar de lezer vandaan komt. */
        stroom: z.enum(STROOM_IDS),
        /** Het antwoord dat hij gaf; zonder: bij elke route. */
        antwoord: z.strictObject({ stap: id, keuze: id }).optional(),
        /** Wat er dan staat. */
        tekst: zin,
      }),
    )
    .default([]),
  /** Wat men meestuurt. */
  bijlagen: z.array(zin).default([]),
  /** De tekst. */
  blokken: z.array(briefBlokSchema).min(1),
});

/** De vakken die iemand zelf invult. Bestand: content/brief-vakken.yaml. */
export const briefVakkenSchema = z.record(
  id,
  z.strictObject({
    /** Wat er moet komen, zoals in "[vul in: …]" en als naam van het veld. */
    naam: zin,
    /** Een zin die helpt bij het invullen. */
    hint: zin.optional(),
    /** Waar: het antwoord is een stuk tekst. */
    lang: z.literal(true).optional(),
  }),
);

/** Een brief of blad zoals hij uit zijn bestand komt. */
export type Brief = z.infer<typeof briefSchema>;
/** Eén blok van een brief. */
export type BriefBron = z.infer<typeof briefBlokSchema>;
/** De vakken die iemand zelf invult. */
export type BriefVakken = z.infer<typeof briefVakkenSchema>;
