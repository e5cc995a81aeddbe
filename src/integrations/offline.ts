import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { bundelVan, CACHE, isMeteen } from '../offline/indeling.ts';
import type { Bundel, OfflineLijst } from '../offline/indeling.ts';
import { geleverd } from './geleverd.ts';

/** De map in dist/ met de bundels. */
const MAP = 'offline';
/** Alleen voor andere programma's; niet nodig om de site te lezen. */
const NIET = /^\/(export|embed)\/|^\/(robots\.txt|404\.html|sw\.js|noodstop\.js|_headers)$/;
/** Wat bij het eerste bezoek al bewaard wordt naast de pagina's. */
const METEEN = /^\/(_astro|woorden)\/|^\/(favicon\.svg|manifest\.webmanifest|icoon-.+\.png)$/;

/**
 * Maakt na de bouw wat de service worker nodig heeft: bundels van pagina's onder /offline/, en /sw.js met de lijst erin. Ernaast
 * komt /noodstop.js: wie die over /sw.js heen zet, wist de bewaarde site bij elke lezer. `stromen` zijn de ids van de routes:
 * elk krijgt een eigen bundel, zodat een verandering in één route de andere niet opnieuw laat halen.
 */
export const offline = (stromen: readonly string[]): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const lijst = await maakLijst(dir, new Set(stromen));
      await bouwWorker(dir, 'sw', { OFFLINE_LIJST: JSON.stringify(lijst) });
      await bouwWorker(dir, 'noodstop', {});
      logger.info(`${lijst.meteen.length} bundels meteen, ${lijst.later.length} later`);
    },
  },
});

/** Leest dist/, schrijft de bundels en geeft de lijst. */
const maakLijst = async (dist: URL, stromen: ReadonlySet<string>): Promise<OfflineLijst> => {
  const paden = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((deel) => deel.isFile())
    .map((deel) => `${deel.parentPath}/${deel.name}`.slice(fileURLToPath(dist).length - 1).replaceAll('//', '/'))
    .filter((pad) => !NIET.test(pad) && !pad.startsWith(`/${MAP}/bundel-`))
    .sort();
  const bundels = await schrijfBundels(dist, paden, stromen);
  const losse = paden.filter((pad) => !pad.endsWith('.html'));
  const laterAdressen = losse.filter((pad) => !METEEN.test(pad));
  const lijst = {
    bestanden: await Promise.all(losse.filter((pad) => METEEN.test(pad)).map((pad) => metRevisie(dist, pad))),
    meteen: bundels.filter(({ naam }) => isMeteen(naam)),
    later: bundels.filter(({ naam }) => !isMeteen(naam)),
    laterBestanden: { cache: `${CACHE}later-${await hashVan(dist, laterAdressen)}`, adressen: laterAdressen },
  };
  return { ...lijst, versie: hash(JSON.stringify(lijst)) };
};

const schrijfBundels = async (dist: URL, paden: readonly string[], stromen: ReadonlySet<string>): Promise<Bundel[]> => {
  const perBundel = Map.groupBy(
    paden.filter((pad) => pad.endsWith('/index.html')).map((pad) => pad.slice(0, -'index.html'.length)),
    (pad) => bundelVan(pad, stromen),
  );
  await mkdir(new URL(`${MAP}/`, dist), { recursive: true });
  return Promise.all([...perBundel].map(([naam, paginas]) => schrijfBundel(dist, naam, paginas)));
};

const schrijfBundel = async (dist: URL, naam: string, paginas: readonly string[]): Promise<Bundel> => {
  const delen = await Promise.all(paginas.map(async (pad) => [pad, await readFile(new URL(`.${pad}index.html`, dist), 'utf8')]));
  const inhoud = JSON.stringify(Object.fromEntries(delen));
  const code = hash(inhoud);
  const adres = `/${MAP}/bundel-${naam}.${code}.json`;
  await writeFile(new URL(`.${adres}`, dist), inhoud);
  return { naam, adres, cache: `${CACHE}${naam}-${code}` };
};

/** Bundelt src/<naam>.ts tot één bestand zonder imports. */
const bouwWorker = (dist: URL, naam: string, waarden: Record<string, string>): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    plugins: [geleverd()],
    define: { ...waarden, 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: fileURLToPath(dist),
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL(`../${naam}.ts`, import.meta.url)),
        formats: ['iife'],
        name: naam,
        fileName: () => `${naam}.js`,
      },
    },
  });

const metRevisie = async (dist: URL, pad: string) => ({
  url: pad,
  revision: pad.startsWith('/_astro/') ? null : await hashVan(dist, [pad]),
});
const hashVan = async (dist: URL, paden: readonly string[]): Promise<string> => {
  const delen = await Promise.all(paden.map((pad) => readFile(new URL(`.${pad}`, dist))));
  return hash(Buffer.concat(delen));
};
const hash = (inhoud: string | Buffer): string => createHash('sha256').update(inhoud).digest('hex').slice(0, 12);
