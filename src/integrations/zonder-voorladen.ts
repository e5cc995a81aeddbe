import type { Plugin } from 'vite';

/** De module waarmee Vite bij elke `import()` de stijlen en stukken van dat deel vooraf laadt. */
const HULP = '\0vite/preload-helper.js';

/**
 * Vervangt die module door niets dan de `import()` zelf. De delen die later komen, hebben geen eigen stijlen (de site heeft één
 * stylesheet) en vooraf laden staat uit; zo scheelt het elke stap ruim een halve kB. Krijgt een deel toch eigen stijlen, dan
 * stopt de bouw.
 */
export const zonderVoorladen = (): Plugin => ({
  name: 'zonder-voorladen',
  enforce: 'pre',
  load(id) {
    if (this.environment.name !== 'client' || id !== HULP) return null;
    return 'export const __vitePreload = (laad) => laad();';
  },
  generateBundle(_, bundel) {
    if (this.environment.name !== 'client') return;
    for (const stuk of Object.values(bundel)) {
      if (stuk.type === 'chunk' && stuk.isDynamicEntry && (stuk.viteMetadata?.importedCss.size ?? 0) > 0)
        this.error(`${stuk.fileName} has styles of its own; nothing loads them (src/integrations/zonder-voorladen.ts).`);
    }
  },
});
