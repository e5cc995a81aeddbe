import { existsSync, readFileSync, statSync } from 'node:fs';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { koppenVoor } from '../../src/hosting/koppen.ts';

const SOORTEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const INPAKKEN = /^(text|application)\/|svg/;
type Mappen = readonly (readonly [string, string])[];
type Antwoord = { readonly lijf: Buffer; readonly soort: string; readonly ingepakt: boolean };

/**
 * Start de server in een eigen proces, zodat inpakken de metingen niet ophoudt; stop hem met `kill()`. `mappen`: zie {@link luister}.
 */
export const serveer = (poort: number, mappen: Mappen): Promise<ChildProcess> => {
  const kind = fork(import.meta.filename, [String(poort), JSON.stringify(mappen)]);
  return new Promise((goed, fout) => {
    kind.once('message', () => goed(kind));
    kind.once('exit', (code) => fout(new Error(`De server stopte met code ${code}; is poort ${poort} vrij?`)));
  });
};

/**
 * Eén statische server voor wat er gemeten wordt: `mappen` is een lijst van [begin van het pad, map]; de eerste die past, telt. Alles
 * wat tekst is gaat met brotli (één keer ingepakt en daarna uit het geheugen), met de koppen van src/hosting.
 */
const luister = (poort: number, mappen: Mappen): void => {
  const klaar = new Map<string, Antwoord | null>();
  const haal = (pad: string): Antwoord | null => {
    const bekend = klaar.get(pad);
    if (bekend !== undefined) return bekend;
    const nieuw = lees(pad, mappen);
    klaar.set(pad, nieuw);
    return nieuw;
  };
  const server = createServer((vraag, antwoord) => {
    const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://localhost').pathname);
    const gevonden = haal(pad);
    const { lijf, soort, ingepakt } = gevonden ??
      haal('/404.html') ?? { lijf: Buffer.from('404'), soort: 'text/plain', ingepakt: false };
    antwoord.writeHead(gevonden ? 200 : 404, {
      'content-type': soort,
      'content-length': lijf.length,
      ...(ingepakt ? { 'content-encoding': 'br' } : {}),
      ...koppenVoor(pad, gevonden !== null),
    });
    antwoord.end(lijf);
  });
  server.listen(poort, '127.0.0.1', () => process.send?.('klaar'));
};

const lees = (pad: string, mappen: Mappen): Antwoord | null => {
  const [begin = '/', map = ''] = mappen.find(([eerste]) => pad.startsWith(eerste)) ?? [];
  const deel = join(map, normalize(`/${pad.slice(begin.length)}`));
  const vol = existsSync(deel) && statSync(deel).isDirectory() ? join(deel, 'index.html') : deel;
  if (!existsSync(vol)) return null;
  const inhoud = readFileSync(vol);
  const soort = SOORTEN[extname(vol)] ?? 'application/octet-stream';
  const ingepakt = INPAKKEN.test(soort) && soort !== 'application/octet-stream' && inhoud.length > 256;
  // De stand van `npm run comprimeer`. De bundels voor offline komen pas na de meting en zijn groot: daar is een lage stand genoeg.
  const params = { [constants.BROTLI_PARAM_QUALITY]: pad.startsWith('/offline/') ? 4 : 10 };
  return { lijf: ingepakt ? brotliCompressSync(inhoud, { params }) : inhoud, soort, ingepakt };
};

if (process.argv[1] === import.meta.filename) luister(Number(process.argv[2]), JSON.parse(process.argv[3] ?? '[]') as Mappen);
