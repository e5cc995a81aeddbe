import type { Plugin } from 'vite';
import { GELEVERD } from '../licenties/lijst.ts';
import { pakketVan } from '../licenties/pakket.ts';

/**
 * Laat de bouw stoppen als er code naar de lezer gaat van een pakket dat niet in src/licenties/lijst.ts staat. Zo kan de pagina met
 * licenties niet achterlopen op wat er echt in dist/ komt.
 */
export const geleverd = (): Plugin => ({
  name: 'geleverd',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundel) {
    const pakketten = Object.values(bundel).flatMap((deel) =>
      deel.type !== 'chunk'
        ? []
        : Object.entries(deel.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (pakketVan(id) ?? []) : [])),
    );
    const onbekend = [...new Set(pakketten)].filter((naam) => !Object.hasOwn(GELEVERD, naam)).sort();
    if (onbekend.length > 0) this.error(`Not in src/licenties/lijst.ts, with what it is for: ${onbekend.join(', ')}`);
  },
});
