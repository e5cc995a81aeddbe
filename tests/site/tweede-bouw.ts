import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offline } from '../../src/integrations/offline.ts';
import { STROOM_IDS } from '../../src/inhoud/schema.ts';

const TEKST = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.txt', '.svg']);
/** Wat de bouw van het bewaren zelf maakt; dat wordt voor de tweede bouw opnieuw gemaakt. */
const OPNIEUW = /^(sw\.js|noodstop\.js|offline\/bundel-.+)$/;

/**
 * Zet in `map` een tweede bouw van de site naast die in dist/, zoals na een nieuwe versie: elk script heet anders, elke pagina
 * draagt `data-versie="twee"`, en de service worker en zijn bundels zijn opnieuw gemaakt met dezelfde code als bij de bouw.
 */
export const maakTweedeBouw = async (map: string): Promise<void> => {
  const paden = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((deel) => deel.isFile())
    .map((deel) => join(deel.parentPath, deel.name).slice('dist/'.length))
    .filter((pad) => !OPNIEUW.test(pad));
  const scripts = paden.filter((pad) => /^_astro\/.+\.js$/.test(pad)).map((pad) => basename(pad));
  const nieuw = new Map(scripts.map((naam) => [naam, naam.replace(/\.js$/, '2.js')]));
  const hernoem = (tekst: string): string => tekst.replaceAll(/[\w.-]+\.js\b/g, (naam) => nieuw.get(naam) ?? naam);
  for (const pad of paden) {
    const doel = join(map, dirname(pad), nieuw.get(basename(pad)) ?? basename(pad));
    mkdirSync(dirname(doel), { recursive: true });
    const inhoud = readFileSync(join('dist', pad));
    const tekst = TEKST.has(extname(pad)) ? hernoem(inhoud.toString('utf8')).replace('<body', '<body data-versie="twee"') : null;
    writeFileSync(doel, tekst ?? inhoud);
  }
  const logger = { info: () => {} };
  const klaar = offline(STROOM_IDS).hooks['astro:build:done'] as (gegevens: object) => Promise<void>;
  await klaar({ dir: pathToFileURL(`${map}/`), logger });
};

const SOORTEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Een host die van map kan wisselen: wat er in de nieuwe map niet is, is er niet meer. */
export const wisselhost = async (begin: string): Promise<{ site: string; wissel: (map: string) => void; sluit: () => void }> => {
  let map = begin;
  const host = createServer(({ url = '/' }, antwoord) => {
    const pad = decodeURIComponent(new URL(url, 'http://host').pathname);
    const bestand = join(map, pad.endsWith('/') ? `${pad}index.html` : pad);
    try {
      const inhoud = readFileSync(bestand);
      antwoord.writeHead(200, {
        'content-type': SOORTEN[extname(bestand)] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      });
      antwoord.end(inhoud);
    } catch {
      antwoord.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      antwoord.end(readFileSync(join(map, '404.html')));
    }
  });
  await new Promise<void>((klaar) => host.listen(0, '127.0.0.1', klaar));
  const plek = host.address();
  const site = `http://127.0.0.1:${typeof plek === 'object' ? plek?.port : plek}`;
  return { site, wissel: (nieuw) => (map = nieuw), sluit: () => void host.close() };
};
