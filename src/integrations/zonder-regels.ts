import type { Plugin } from 'vite';

/**
 * Haalt in de browser de regel-ids uit de machines (`regels: […]` en `uitkomst(…)` in src/flows). De speler toont regels uit de woorden van de
 * stroom; in de machine dienen zij de pagina's, de controle en het bewijs, en die draaien niet in de browser. Dat scheelt op elke
 * stap een derde van de machine. Opties, voorwaarden en bevindingen blijven precies gelijk.
 */
export const zonderRegels = (): Plugin => ({
  name: 'zonder-regels',
  enforce: 'pre',
  transform(code, id) {
    if (this.environment.name !== 'client' || !/\/src\/flows\/.+\.ts$/.test(id)) return null;
    return { code: kaal(code), map: null };
  },
});

/** De bron van een machine zonder regel-ids. */
export const kaal = (code: string): string =>
  code.replace(/\bregels: \[[^\]]*\]/g, 'regels: []').replace(/\buitkomst\([^()]*\)/g, 'uitkomst()');
