import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** De map van deze metingen, en die van het project. */
export const HIER = import.meta.dirname;
export const WORTEL = join(HIER, '..', '..');

/** Zet de mededingers en gereedschappen neer (tests/bench/package-lock.json) als zij er nog niet zijn. */
export const installeer = (): void => {
  if (existsSync(join(HIER, 'node_modules', '.package-lock.json'))) return;
  console.log('Installeert de mededingers in tests/bench …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HIER, stdio: 'inherit' });
};

/** Gooit een fout met uitleg als de site nog niet is gebouwd. */
export const eisGebouwd = (): void => {
  if (!existsSync(join(WORTEL, 'dist', 'index.html')))
    throw new Error('Er is nog geen gebouwde site. Voer eerst "npm run build" uit.');
};

/** De versie van een pakket in tests/bench of, met `wortel`, in het project. */
export const versieVan = (pakket: string, wortel = false): string => {
  const pad = join(wortel ? WORTEL : HIER, 'node_modules', pakket, 'package.json');
  const { version } = JSON.parse(readFileSync(pad, 'utf8')) as { version: string };
  return version;
};

/** Laadt een pakket uit tests/bench/node_modules pas als het er is. */
export const laadPakket = async <T>(pakket: string): Promise<T> =>
  (await import(createRequire(join(HIER, 'package.json')).resolve(pakket))) as T;
