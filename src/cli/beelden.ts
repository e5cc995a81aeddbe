import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run beelden [-- deel]`: legt elke soort pagina van de gebouwde site vast in ./beelden/, met de browser en de server
 * van de browsertests; met `deel` alleen de beelden met dat in hun naam. Stopt met 1 als er geen gebouwde site is, of als een
 * pagina een fout in de console gaf.
 */
const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

if (existsSync(join(WORTEL, 'dist', 'index.html'))) {
  const { status } = spawnSync(process.execPath, [join('tests', 'site', 'beelden.ts'), ...process.argv.slice(2)], {
    cwd: WORTEL,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.error('Er is nog geen gebouwde site. Voer eerst "npm run build" uit, en daarna weer "npm run beelden".');
  process.exitCode = 1;
}
