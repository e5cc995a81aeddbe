import type { Plugin } from 'vite';

const NAAR: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/** In de browser draait Preact waar de code React vraagt; de bouw zelf tekent met React. */
export const preactInBrowser = (): Plugin => ({
  name: 'preact-in-browser',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, van) {
    const naar = NAAR[id];
    return naar ? this.resolve(naar, van, { skipSelf: true }) : null;
  },
});
