import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { bronSchema, regelSchema } from '../regels/schema.ts';
import type { Bron, Regel } from '../regels/schema.ts';
import { casusSchema } from './casus.ts';
import type { Casus } from './casus.ts';
import { briefSchema, briefVakkenSchema } from './schema-brief.ts';
import type { Brief, BriefVakken } from './schema-brief.ts';
import type { Probleem } from './fouten.ts';
import { dekkingSchema, kennisSchema } from './schema-kennisbank.ts';
import type { Dekking, KennisPagina } from './schema-kennisbank.ts';
import {
  begripSchema,
  besluitSchema,
  cijferSchema,
  organisatieSchema,
  paginaSchema,
  situatieSchema,
  vervallenSchema,
  wijzigingSchema,
  zoekwoordenSchema,
} from './schema-naslag.ts';
import { sessieSchema } from './schema-sessie.ts';
import type { Sessie } from './schema-sessie.ts';
import { rolSchema } from './schema-rollen.ts';
import type { RolWoorden } from './schema-rollen.ts';
import { oppVaagSchema, oppVeldenSchema, oppVoorbeeldSchema } from './schema-opp.ts';
import { bevindingSchema, stroomSchema, taakSchema, uitkomstSchema, vraagSchema } from './schema.ts';
import type { Bevinding, StroomId, Taak, UitkomstWoorden, VraagWoorden } from './schema.ts';

/** Dingen met een id, uit één map; de id is de bestandsnaam. */
export type Verzameling<T> = Readonly<Record<string, T>>;
/** De woorden van één stap, met de lopende tekst als MDX. */
export type StapTekst =
  ({ soort: 'vraag' } & VraagWoorden & { mdx: string }) | ({ soort: 'uitkomst' } & UitkomstWoorden & { mdx: string });

/** Alles wat in content/ staat, gelezen en gekeurd. Wat niet door de keuring kwam, ontbreekt hier. */
export type Inhoud = {
  readonly regels: Verzameling<Regel>;
  readonly bronnen: Verzameling<Bron>;
  readonly bevindingen: Verzameling<Bevinding>;
  readonly taken: Verzameling<Taak>;
  readonly brieven: Verzameling<Brief>;
  readonly briefvakken: BriefVakken;
  readonly cijfers: Verzameling<z.infer<typeof cijferSchema>>;
  readonly wijzigingen: Verzameling<z.infer<typeof wijzigingSchema>>;
  readonly situaties: Verzameling<z.infer<typeof situatieSchema>>;
  readonly begrippen: Verzameling<z.infer<typeof begripSchema>>;
  readonly organisaties: Verzameling<z.infer<typeof organisatieSchema>>;
  readonly paginas: Verzameling<z.infer<typeof paginaSchema> & { mdx: string }>;
  /** Onder `hoofdstuk/onderwerp`. */
  readonly kennisbank: Verzameling<KennisPagina>;
  readonly rollen: Verzameling<RolWoorden>;
  /** Elk onderdeel van de handreiking, in haar volgorde. */
  readonly dekking: readonly Dekking[];
  readonly besluiten: Verzameling<z.infer<typeof besluitSchema> & { mdx: string }>;
  readonly stromen: Partial<Record<StroomId, z.infer<typeof stroomSchema> & { mdx: string }>>;
  readonly stappen: Partial<Record<StroomId, Verzameling<StapTekst>>>;
  readonly casussen: Partial<Record<StroomId, Verzameling<Casus>>>;
  /** Plannen voor een oefensessie, onder haar duur in minuten. */
  readonly oefensessies: Verzameling<Sessie>;
  readonly oppVelden: Verzameling<z.infer<typeof oppVeldenSchema>>;
  readonly oppVaag: Verzameling<z.infer<typeof oppVaagSchema>>;
  readonly oppVoorbeelden: Verzameling<z.infer<typeof oppVoorbeeldSchema>>;
  readonly vervallen: z.infer<typeof vervallenSchema>;
  readonly zoekwoorden: z.infer<typeof zoekwoordenSchema>;
};

/** De gelezen inhoud, en wat er aan de vorm mis was. */
export type Lezing = { readonly inhoud: Inhoud; readonly problemen: readonly Probleem[] };

/** Leest heel content/ onder `wortel` (de map van het project). Gooit niets: wat mis is, staat in `problemen`. */
export const leesInhoud = (wortel: string): Lezing => {
  const problemen: Probleem[] = [];
  const lezer = maakLezer(wortel, problemen);
  const stromen = lezer.map('stromen', stroomSchema, 'mdx');
  const stappen = Object.fromEntries(
    mappenIn(join(wortel, 'content', 'stappen')).map((stroom) => [stroom, lezer.stappen(`stappen/${stroom}`)]),
  );
  const casussen = Object.fromEntries(
    mappenIn(join(wortel, 'content', 'casussen')).map((stroom) => [stroom, lezer.map(`casussen/${stroom}`, casusSchema, 'yaml')]),
  );
  const kennisbank = Object.fromEntries(
    mappenIn(join(wortel, 'content', 'kennisbank')).flatMap((hoofdstuk) =>
      Object.entries(lezer.map(`kennisbank/${hoofdstuk}`, kennisSchema, 'mdx')).map(([id, pagina]) => [
        `${hoofdstuk}/${id}`,
        pagina,
      ]),
    ),
  );
  const inhoud: Inhoud = {
    regels: lezer.map('regels', regelSchema, 'yaml'),
    bronnen: lezer.map('bronnen', bronSchema, 'yaml'),
    bevindingen: lezer.map('bevindingen', bevindingSchema, 'yaml'),
    taken: lezer.map('taken', taakSchema, 'yaml'),
    brieven: lezer.map('brieven', briefSchema, 'yaml'),
    briefvakken: lezer.bestand('brief-vakken.yaml', briefVakkenSchema) ?? {},
    cijfers: lezer.map('cijfers', cijferSchema, 'yaml'),
    wijzigingen: lezer.map('wijzigingen', wijzigingSchema, 'yaml'),
    situaties: lezer.map('situaties', situatieSchema, 'yaml'),
    begrippen: lezer.map('begrippen', begripSchema, 'yaml'),
    organisaties: lezer.map('organisaties', organisatieSchema, 'yaml'),
    paginas: lezer.map('paginas', paginaSchema, 'mdx'),
    kennisbank,
    rollen: lezer.map('rollen', rolSchema, 'yaml'),
    dekking: lezer.bestand('dekking/handreiking-2022.yaml', dekkingSchema) ?? [],
    besluiten: lezer.map('besluiten', besluitSchema, 'md'),
    stromen,
    stappen,
    casussen,
    oefensessies: lezer.map('oefensessies', sessieSchema, 'yaml'),
    oppVelden: lezer.map('opp-velden', oppVeldenSchema, 'yaml'),
    oppVaag: lezer.map('opp-vaag', oppVaagSchema, 'yaml'),
    oppVoorbeelden: lezer.map('opp-voorbeelden', oppVoorbeeldSchema, 'yaml'),
    vervallen: lezer.bestand('vervallen-adressen.yaml', vervallenSchema) ?? {},
    zoekwoorden: lezer.bestand('zoekwoorden.yaml', zoekwoordenSchema) ?? [],
  };
  return { inhoud, problemen };
};

const mappenIn = (pad: string): string[] =>
  existsSync(pad)
    ? readdirSync(pad, { withFileTypes: true })
        .filter((d) => d.isDirectory())
        .map((d) => d.name)
    : [];

type Extensie = 'yaml' | 'mdx' | 'md';

const maakLezer = (wortel: string, problemen: Probleem[]) => {
  const keur = <S extends z.ZodType>(schema: S, waarde: unknown, bestand: string): z.output<S> | null => {
    const uitslag = schema.safeParse(waarde);
    if (uitslag.success) return uitslag.data;
    for (const { path, message } of uitslag.error.issues) {
      problemen.push({ code: 'INHOUD_VORM', bestand, waarde: path.join('.') || 'het bestand', uitleg: message });
    }
    return null;
  };

  const ontleed = (tekst: string, bestand: string): unknown => {
    try {
      return parse(tekst);
    } catch (fout) {
      problemen.push({
        code: 'INHOUD_YAML_KAPOT',
        bestand,
        waarde: (fout instanceof Error ? fout.message : String(fout)).split('\n')[0] ?? '',
      });
      return null;
    }
  };

  const ruw = (pad: string, bestand: string): { kop: unknown; mdx: string } => {
    const tekst = readFileSync(pad, 'utf8');
    if (pad.endsWith('.yaml')) return { kop: ontleed(tekst, bestand), mdx: '' };
    const [, kop = '', mdx = tekst] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(tekst) ?? [];
    return { kop: ontleed(kop, bestand), mdx };
  };

  const bestanden = (submap: string, extensie: Extensie) => {
    const map = join(wortel, 'content', submap);
    if (!existsSync(map)) return [];
    return readdirSync(map)
      .filter((naam) => naam.endsWith(`.${extensie}`))
      .sort()
      .flatMap((naam) => {
        const pad = join(map, naam);
        const id = naam.slice(0, -(extensie.length + 1));
        const bestand = relative(wortel, pad);
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) problemen.push({ code: 'INHOUD_NAAM', bestand, waarde: id });
        return [{ id, bestand, ...ruw(pad, bestand) }];
      });
  };

  return {
    /** Alle bestanden van één map; `mdx` is de tekst onder de kop. */
    map: <S extends z.ZodType<object>>(
      submap: string,
      schema: S,
      extensie: Extensie,
    ): Record<string, z.output<S> & { mdx: string }> =>
      Object.fromEntries(
        bestanden(submap, extensie).flatMap(({ id, bestand, kop, mdx }) => {
          const data = kop === null ? null : keur(schema, kop, bestand);
          return data === null ? [] : [[id, { ...data, mdx }]];
        }),
      ),
    /** De stappen van één stroom: een uitkomst heeft een oordeel, een vraag niet. */
    stappen: (submap: string): Record<string, StapTekst> =>
      Object.fromEntries(
        bestanden(submap, 'mdx').flatMap(({ id, bestand, kop, mdx }): [string, StapTekst][] => {
          if (typeof kop !== 'object' || kop === null) return [];
          if ('oordeel' in kop) {
            const uitkomst = keur(uitkomstSchema, kop, bestand);
            return uitkomst ? [[id, { soort: 'uitkomst', ...uitkomst, mdx }]] : [];
          }
          const vraag = keur(vraagSchema, kop, bestand);
          return vraag ? [[id, { soort: 'vraag', ...vraag, mdx }]] : [];
        }),
      ),
    /** Eén los bestand in content/. */
    bestand: <S extends z.ZodType>(naam: string, schema: S): z.output<S> | null => {
      const pad = join(wortel, 'content', naam);
      if (!existsSync(pad)) return null;
      const { kop } = ruw(pad, `content/${naam}`);
      return kop === null ? null : keur(schema, kop, `content/${naam}`);
    },
  };
};
