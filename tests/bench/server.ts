import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
type Antwoord = { readonly lijf: Buffer; readonly soort: string; readonly ingepakt: boolean };

/**
 * Eén statische server voor wat er gemeten wordt: `mappen` is een lijst van [begin van het pad, map]; de eerste die past, telt. Alles
 * wat tekst is gaat met brotli (hoogste stand, één keer ingepakt en daarna uit het geheugen), met de koppen van src/hosting.
 */
export const serveer = (poort: number, mappen: readonly (readonly [string, string])[]): Promise<Server> => {
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
  return new Promise((goed) => server.listen(poort, '127.0.0.1', () => goed(server)));
};

const lees = (pad: string, mappen: readonly (readonly [string, string])[]): Antwoord | null => {
  const [begin = '/', map = ''] = mappen.find(([eerste]) => pad.startsWith(eerste)) ?? [];
  const deel = join(map, normalize(`/${pad.slice(begin.length)}`));
  const vol = existsSync(deel) && statSync(deel).isDirectory() ? join(deel, 'index.html') : deel;
  if (!existsSync(vol)) return null;
  const inhoud = readFileSync(vol);
  const soort = SOORTEN[extname(vol)] ?? 'application/octet-stream';
  const ingepakt = INPAKKEN.test(soort) && soort !== 'application/octet-stream' && inhoud.length > 256;
  return { lijf: ingepakt ? brotliCompressSync(inhoud) : inhoud, soort, ingepakt };
};
