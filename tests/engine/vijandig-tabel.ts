// Voert elke soort vijandige invoer 100.000 keer uit en schrijft tests/engine/vijandig.md. `npm run vijandig`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

type Verslag = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly duration?: number }[];
  }[];
};

const WORTEL = join(import.meta.dirname, '..', '..');
const map = mkdtempSync(join(tmpdir(), 'vijandig-'));
const uit = join(map, 'verslag.json');
const vitest = join(WORTEL, 'node_modules', 'vitest', 'vitest.mjs');
const argumenten = [
  'run',
  '--config',
  'tests/vitest.config.ts',
  'tests/engine/vijandig',
  '--reporter=json',
  `--outputFile=${uit}`,
];
const { status } = spawnSync(process.execPath, [vitest, ...argumenten], {
  cwd: WORTEL,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, VIJANDIG: process.env['VIJANDIG'] ?? '100000' },
});
const verslag: Verslag = JSON.parse(readFileSync(uit, 'utf8'));
rmSync(map, { recursive: true });

const rijen = verslag.testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ title }) => /^[\d,]+ /.test(title))
  .map(({ title, status: uitslag, duration = 0 }) => {
    const [, aantal = '', wat = '', eis = ''] = /^([\d,]+) ([^:]+): (.*)$/.exec(title) ?? [];
    return `| ${wat} | ${aantal} | ${eis} | ${uitslag === 'passed' ? '0' : '**ja**'} | ${(duration / 1000).toFixed(1)} s |`;
  });
writeFileSync(
  join(import.meta.dirname, 'vijandig.md'),
  await format(
    `# Vijandige invoer

Gemaakt door \`npm run vijandig\` op ${new Date().toISOString().slice(0, 10)}, met ${cpus().length} processoren en Node ${process.version}.
In CI lopen dezelfde aantallen; bij het ontwikkelen een tiende.

| wat | keer | wat moet gelden | fouten | duur |
| --- | --: | --- | --: | --: |
${rijen.join('\n')}
`,
    { parser: 'markdown' },
  ),
);
process.exitCode = status ?? 1;
