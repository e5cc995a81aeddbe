import { MAPPEN } from './mappen.mjs';

/** Instellingen van Stryker voor één map; WEGWIJZER_MAP zegt welke. `npm run mutatie` start dit. */
const map = process.env['WEGWIJZER_MAP'] ?? 'engine';
const { muteer, zonder, vast } = MAPPEN[map];

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutatie/vitest.config.ts', related: true },
  mutate: muteer,
  mutator: { excludedMutations: zonder },
  ignoreStatic: !vast,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WEGWIJZER_SAMEN'] ?? 2),
  timeoutMS: 30_000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: `tests/mutatie/stand/${map}.json`,
  tempDirName: `.stryker-tmp/${map}`,
  ignorePatterns: ['dist', '.astro', '.git', 'beelden', 'test-results', 'tests/mutatie/stand', 'tests/site', 'public', 'content'],
  reporters: ['progress-append-only', 'json', 'clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: `tests/mutatie/stand/${map}-rapport.json` },
  allowEmpty: false,
};
