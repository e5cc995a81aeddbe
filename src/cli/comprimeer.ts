import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { INPAKKEN } from '../hosting/koppen.ts';

/**
 * `npm run comprimeer [-- map]`: zet naast elk tekstbestand in dist/ (of die map) een .br en een .gz, zodat nginx of Caddy niets meer hoeft in te pakken.
 * Een bestand onder 256 bytes blijft zoals het is. Los van de bouw: een CDN pakt zelf in.
 */
const DIST = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const uitgangen = new Set(INPAKKEN.map((uitgang) => `.${uitgang}`));

const paden = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((deel) => deel.isFile() && uitgangen.has(extname(deel.name)))
  .map((deel) => join(deel.parentPath, deel.name));

const verklein = async (pad: string): Promise<void> => {
  const inhoud = readFileSync(pad);
  if (inhoud.length < 256) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(inhoud, { params }), promisify(gzip)(inhoud, { level: 9 })]);
  writeFileSync(`${pad}.br`, br);
  writeFileSync(`${pad}.gz`, gz);
};

for (let plaats = 0; plaats < paden.length; plaats += 16) await Promise.all(paden.slice(plaats, plaats + 16).map(verklein));
console.log(`${paden.length} bestanden ingepakt`);
