import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';

/** Een ingang die geen eigen pagina heeft: een begrip, een situatie, een organisatie. */
export type Ingang = { readonly url: string; readonly tekst: string; readonly meta: Readonly<Record<string, string>> };
type Ingangen = { readonly ingangen: readonly Ingang[]; readonly synoniemen: readonly { zegt: string[]; zoek: string[] }[] };

/** Wat niet in de index hoort: de stemmen die hetzelfde zeggen, en wat geen lopende tekst is. */
const WEG = [
  'svg',
  'script',
  'nav',
  '.v-leerling:not(.v-school)',
  'span.v-ouder:not(.v-school)',
  'a.v-ouder:not(.v-school)',
  '.route',
  '.bovenkop',
  'details.bevinding',
  '.regelpagina .kort',
];

/**
 * Maakt na de bouw de zoekindex (Pagefind) in `dist/pagefind`: de hoofdtekst van elke pagina met `data-pagefind-body`, en de ingangen
 * uit `/zoeken/ingangen.json`. Schrijft ook `/zoeken/woorden.json`: de synoniemen, en de woorden waarmee tikfouten worden verbeterd.
 */
export const zoekindex = (): AstroIntegration => ({
  name: 'zoekindex',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const map = fileURLToPath(dir);
      const bron = join(map, 'zoeken', 'ingangen.json');
      const { ingangen, synoniemen }: Ingangen = JSON.parse(await readFile(bron, 'utf8'));
      const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: WEG, maxFragments: 250 });
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const gelezen = await index.addDirectory({ path: map, glob: '**/*.html' });
      const toegevoegd = [];
      for (const { url, tekst, meta } of ingangen) {
        toegevoegd.push(await index.addCustomRecord({ url, content: tekst, language: 'nl', meta: { ...meta } }));
      }
      const geschreven = await index.writeFiles({ outputPath: join(map, 'pagefind') });
      const fouten = [...gelezen.errors, ...toegevoegd.flatMap((een) => een.errors), ...geschreven.errors];
      if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
      await close();
      await ruimOp(join(map, 'pagefind'));
      await zonderTijd(join(map, 'pagefind', 'pagefind.js'));
      const woorden = await woordenVan(join(map, 'pagefind', 'fragment'));
      const totaal = gelezen.page_count + ingangen.length;
      await writeFile(join(map, 'zoeken', 'woorden.json'), JSON.stringify({ totaal, synoniemen, woorden }));
      await rm(bron);
      logger.info(`${gelezen.page_count} pages and ${ingangen.length} entries indexed, ${woorden.length} words`);
    },
  },
});

/** Pagefind zet de tijd achter een vraagteken. Deze site gebruikt dat nooit, en een bewaarde pagina vindt zo'n adres niet terug. */
const zonderTijd = async (bestand: string): Promise<void> => {
  const script = await readFile(bestand, 'utf8');
  const zonder = script.replace(/entryUrl\+=`\?ts=\$\{[^}]*\}`;/g, '');
  if (zonder === script) throw new Error('Pagefind no longer puts the time behind its entry; remove this step.');
  await writeFile(bestand, zonder);
};

/** De kant-en-klare zoekvakken van Pagefind gebruiken wij niet. */
const ruimOp = async (map: string): Promise<void> => {
  const over = (await readdir(map)).filter((naam) => /^pagefind-(?!entry)[a-z-]+\.(?:js|css)$|^wasm\.unknown/.test(naam));
  await Promise.all(over.map((naam) => rm(join(map, naam))));
};

/** Alle woorden van twee letters of meer in de index zelf, het meest gebruikte eerst. Gooit als Pagefind anders gaat schrijven. */
const woordenVan = async (map: string): Promise<string[]> => {
  const tellingen = new Map<string, number>();
  const bundels = (await readdir(map)).filter((naam) => naam.endsWith('.pf_fragment'));
  for (const naam of bundels) {
    const tekst = gunzipSync(await readFile(join(map, naam))).toString('utf8');
    const bundel: unknown = JSON.parse(tekst.slice(KOP.length));
    for (const { content, meta } of paginasIn(bundel)) {
      for (const woord of new Set(woordenIn([content, ...Object.values(meta)].join(' ')))) {
        tellingen.set(woord, (tellingen.get(woord) ?? 0) + 1);
      }
    }
  }
  return [...tellingen].sort((a, b) => b[1] - a[1]).map(([woord]) => woord);
};

/** Elk fragment begint met deze letters. */
const KOP = 'pagefind_dcd';
type Bewaard = { readonly content: string; readonly meta: object };
const isBewaard = (waarde: unknown): waarde is Bewaard =>
  typeof waarde === 'object' && waarde !== null && 'content' in waarde && typeof waarde.content === 'string' && 'meta' in waarde;

/** Een bestand houdt één pagina of een rij pagina's op id. */
const paginasIn = (bundel: unknown): Bewaard[] => {
  const paginas = isBewaard(bundel) ? [bundel] : Object.values(typeof bundel === 'object' && bundel !== null ? bundel : {});
  if (paginas.length === 0 || !paginas.every(isBewaard)) throw new Error('Pagefind wrote a fragment of an unknown form.');
  return paginas;
};

const woordenIn = (tekst: string): string[] =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];
