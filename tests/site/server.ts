import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { koppenVoor } from '../../src/hosting/koppen.ts';

/** De kleinste server voor dist/: wat een gewone host ook doet, met een 404-pagina en de koppen van src/hosting. Gebruik: node server.ts POORT. */
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
const MAP = join(process.cwd(), 'dist');

const zoek = (pad: string): string | null => {
  const vol = join(MAP, normalize(decodeURIComponent(pad)));
  if (!vol.startsWith(MAP) || !existsSync(vol)) return null;
  if (!statSync(vol).isDirectory()) return vol;
  const index = join(vol, 'index.html');
  return existsSync(index) ? index : null;
};

createServer((vraag, antwoord) => {
  const pad = new URL(vraag.url ?? '/', 'http://localhost').pathname;
  const bestand = zoek(pad);
  const doel = bestand ?? join(MAP, '404.html');
  const soort = SOORTEN[extname(doel)] ?? 'application/octet-stream';
  antwoord.writeHead(bestand ? 200 : 404, { 'content-type': soort, ...koppenVoor(pad, bestand !== null) });
  createReadStream(doel).pipe(antwoord);
}).listen(Number(process.argv[2] ?? 4387), '127.0.0.1');
