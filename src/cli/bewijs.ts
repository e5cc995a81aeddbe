import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alsVerslag, bewijs, uitkomstTabelAlsTekst } from '../exports/bewijs.ts';
import { wegen } from '../exports/wegen.ts';
import { maakWoorden } from '../exports/woorden.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import { WET_NAGEKEKEN } from '../lib/instellingen.ts';
import { goedeInhoud, WORTEL } from './inhoud.ts';

/** Bewijst elke stroom; met `--schrijf` komt ook de tabel van uitkomsten in tests/uitkomsten en die van wegen in tests/wegen. */
const inhoud = goedeInhoud();
const schrijf = process.argv.includes('--schrijf');
for (const { stroom, machine } of gebouwdeStromen()) {
  const invoer = { machine, woorden: maakWoorden(stroom, machine, inhoud), peildatum: WET_NAGEKEKEN };
  const begin = performance.now();
  const uitslag = bewijs(invoer);
  process.stdout.write(`${alsVerslag(machine, uitslag, performance.now() - begin)}\n`);
  if (!uitslag.goed) process.exitCode = 1;
  if (schrijf) {
    const tabellen = {
      uitkomsten: [`${stroom}.md`, uitkomstTabelAlsTekst(invoer)],
      wegen: [`${stroom}.txt`, wegen(machine)],
    } as const;
    for (const [map, [naam, tekst]] of Object.entries(tabellen)) {
      mkdirSync(join(WORTEL, 'tests', map), { recursive: true });
      writeFileSync(join(WORTEL, 'tests', map, naam), tekst);
    }
  }
}
