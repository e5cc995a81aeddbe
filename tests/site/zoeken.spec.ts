import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { woordenVan } from '../../src/lib/woorden-van.ts';
import { ZOEKVRAGEN } from '../zoeken/vragen.ts';
import { letOp } from './helpers.ts';

/** Typt een vraag en wacht tot haar uitslag er staat; geeft de adressen in de volgorde van de pagina. */
const zoekOp = async (page: Page, vraag: string): Promise<string[]> => {
  await page.locator('#zoekvraag').fill(vraag);
  await page.locator('#zoekvraag').press('Enter'); // zonder te wachten op het einde van het typen
  await expect(page.locator('#zoeklijst')).toHaveAttribute('data-klaar', vraag);
  return page.locator('#zoeklijst .treffers a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

test('each of the sixty queries has the right page among the first three', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/zoeken/');
  const mis: string[] = [];
  for (const { vraag, goed } of ZOEKVRAGEN) {
    const eerste = (await zoekOp(page, vraag)).slice(0, 3);
    if (!eerste.some((adres) => goed.includes(adres))) mis.push(`${vraag} → ${eerste.join(' ')}`);
  }
  expect(mis).toEqual([]);
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('the list is what it says: sixty queries, every page exists, and a third holds no word of the title of its page', async ({
  page,
}) => {
  expect(ZOEKVRAGEN).toHaveLength(60);
  const paden = [...new Set(ZOEKVRAGEN.flatMap(({ goed }) => goed))];
  const leeg = paden.filter((pad) => !existsSync(join('dist', pad.replace(/#.*$/, ''), 'index.html')));
  expect(leeg).toEqual([]);
  await page.goto('/zoeken/');
  let zonder = 0;
  for (const { vraag, goed } of ZOEKVRAGEN) {
    await zoekOp(page, vraag);
    const titels = await page
      .locator('#zoeklijst .treffers a')
      .evaluateAll(
        (links, ook) => links.filter((link) => ook.includes(link.getAttribute('href') ?? '')).map((link) => link.textContent),
        [...goed],
      );
    // De goede pagina die het eerst gevonden wordt; zonder zo'n pagina telt de vraag niet mee.
    const [titel] = titels.map(woordenVan);
    const gevraagd = new Set(woordenVan(vraag));
    if (titel && !titel.some((woord) => gevraagd.has(woord))) zonder += 1;
  }
  expect(zonder).toBeGreaterThanOrEqual(20);
});
