import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { koppelBegrippen } from '../../src/inhoud/koppel-begrippen.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { letOp } from './helpers.ts';

const DIST = join(process.cwd(), 'dist');
const paginas = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('index.html'));
const MET_BEGRIPPEN = /<!--begrippen-->([\s\S]*?)<!--\/begrippen-->/g;

test('op elke pagina heeft elk begrip bij het eerste gebruik uitleg, en die uitleg staat er', () => {
  const { begrippen } = leesInhoud(process.cwd()).inhoud;
  const mis: string[] = [];
  let gekoppeld = 0;
  for (const pad of paginas) {
    const html = readFileSync(join(DIST, pad), 'utf8');
    for (const [, deel = ''] of html.matchAll(MET_BEGRIPPEN)) {
      if (koppelBegrippen(deel, begrippen).html !== deel) mis.push(`${pad}: een begrip zonder uitleg`);
      for (const [, id = ''] of deel.matchAll(/popovertarget="([^"]+)"/g)) {
        gekoppeld += 1;
        if (html.split(` id="${id}"`).length !== 2) mis.push(`${pad}: ${id} staat er niet één keer`);
      }
    }
  }
  expect(mis).toEqual([]);
  expect(gekoppeld).toBeGreaterThan(1000);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'met script' : 'zonder script', () => {
    test.use({ javaScriptEnabled });
    test('de uitleg van een begrip gaat open en dicht met het toetsenbord', async ({ page }) => {
      const gezien = letOp(page);
      await page.goto('/kennisbank/school/drie-niveaus/');
      const knop = page.locator('button.begrip').first();
      const uitleg = page.locator(`#${await knop.getAttribute('popovertarget')}`);
      await expect(uitleg).toBeHidden();
      await knop.focus();
      await page.keyboard.press('Enter');
      await expect(uitleg).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(uitleg.getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(uitleg).toBeHidden();
      await expect(knop).toBeFocused();
      expect(gezien).toEqual({ fouten: [], vreemd: [] });
    });
  });
}
