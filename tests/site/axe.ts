import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

const BRON = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** De regels die van de kleuren afhangen: in een ander kleurschema is de rest van de pagina dezelfde. */
const KLEUR = ['color-contrast', 'link-in-text-block'];

/**
 * Wat axe vindt op wat er nu te zien is, als `regel: plekken`. Leeg is goed. Alle regels van WCAG 2.2 AA en goede praktijk.
 * Zet axe-core zelf in de pagina: de verpakking voor Playwright opent per keer een tweede pagina en verzamelt ook wat goed is,
 * en is op dezelfde pagina's 2 tot 6 keer trager.
 * @param deel kiezer van het deel dat telt
 * @param alleenKleur alleen de regels over kleur, voor een tweede kleurschema
 */
export const schendingen = async (page: Page, { deel = 'html', alleenKleur = false } = {}): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${BRON};undefined`);
  return page.evaluate(
    async ({ deel, runOnly }) => {
      const { violations } = await window.axe.run(deel, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    { deel, runOnly: alleenKleur ? { type: 'rule' as const, values: KLEUR } : { type: 'tag' as const, values: WCAG } },
  );
};
