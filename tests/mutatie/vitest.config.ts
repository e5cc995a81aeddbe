import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { MAPPEN } from './mappen.mjs';

/** De tests die Stryker voor één map draait: die van die map zelf, zonder de trage die dezelfde mutanten doden als een snelle. */
const { tests, traag } = MAPPEN[process.env['WEGWIJZER_MAP'] ?? 'engine'];

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: tests,
    exclude: [...traag, '**/node_modules/**'],
    environment: 'node',
  },
});
