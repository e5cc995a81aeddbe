import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**', 'tests/bench/**', 'tests/mutatie/**', '**/node_modules/**'],
    environment: 'node',
    // Geen test verandert iets wat een ander bestand ziet; zonder eigen wereld per bestand wordt elk bestand maar één keer geladen.
    isolate: false,
  },
});
