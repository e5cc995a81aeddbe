import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostbestanden } from '../hosting/vormen.ts';

/** `node src/cli/hosting.ts [--schrijf]`: vergelijkt de bestanden voor hosts met de ene lijst, of schrijft ze. Stopt met 1 bij verschil. */
const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

for (const [pad, inhoud] of Object.entries(hostbestanden())) {
  const vol = join(WORTEL, pad);
  if (process.argv.includes('--schrijf')) writeFileSync(vol, inhoud);
  else if (readFileSync(vol, 'utf8') !== inhoud) {
    console.error(`${pad} loopt achter op src/hosting/koppen.ts. Voer uit: node src/cli/hosting.ts --schrijf`);
    process.exitCode = 1;
  }
}
