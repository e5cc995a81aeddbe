// Draait Stryker over engine, regels en flows en schrijft tests/mutatie/resultaat.md. `npm run mutatie [-- engine regels flows]`
// Installeert zelf wat ontbreekt. Wat al is nagegaan staat in stand/ en wordt niet opnieuw gedaan; `--opnieuw` begint vooraan.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAPPEN } from './mappen.mjs';
import { schrijfResultaat } from './resultaat.mjs';

const HIER = dirname(fileURLToPath(import.meta.url));
const WORTEL = join(HIER, '..', '..');

const doe = (opdracht, argumenten, map, omgeving = {}) =>
  spawnSync(opdracht, argumenten, { cwd: map, stdio: 'inherit', env: { ...process.env, ...omgeving } }).status ?? 1;

const stryker = join(HIER, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
if (!existsSync(stryker) && doe('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], HIER) !== 0) {
  process.exit(1);
}

/** Alleen wat gedood is, geldt nog: bij code die bij het laden draait, ziet Stryker niet dat er tests bij kwamen. */
const vergeetOverlevers = (map) => {
  const pad = join(HIER, 'stand', `${map}.json`);
  if (!existsSync(pad)) return;
  const stand = JSON.parse(readFileSync(pad, 'utf8'));
  for (const bestand of Object.values(stand.files)) {
    bestand.mutants = bestand.mutants.filter(({ status }) => status === 'Killed' || status === 'Ignored');
  }
  writeFileSync(pad, JSON.stringify(stand));
};

const gevraagd = process.argv.slice(2).filter((naam) => naam in MAPPEN);
if (process.argv.includes('--opnieuw')) rmSync(join(HIER, 'stand'), { recursive: true, force: true });
mkdirSync(join(HIER, 'stand'), { recursive: true });

for (const map of gevraagd.length > 0 ? gevraagd : Object.keys(MAPPEN)) {
  vergeetOverlevers(map);
  const begin = performance.now();
  const code = doe(process.execPath, [stryker, 'run', 'tests/mutatie/stryker.config.mjs'], WORTEL, { WEGWIJZER_MAP: map });
  process.stdout.write(`${map}: ${Math.round((performance.now() - begin) / 1000)} s\n`);
  if (code !== 0) process.exitCode = code;
}
if (!(await schrijfResultaat())) process.exitCode = 1;
