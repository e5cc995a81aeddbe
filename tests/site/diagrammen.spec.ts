import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { schendingen } from './axe.ts';
import { letOp } from './helpers.ts';

const stromen = gebouwdeStromen().map(({ stroom, machine }) => ({ stroom, eerste: String(machine.config.initial) }));

/** Eén pagina van elke soort, en de grootste kaart; `npm run axe-alles` doet ze allemaal. */
const MET_AXE = new Set(['/diagrammen/', '/diagrammen/poster/', '/diagrammen/verwijzing/', '/actueel/', '/zoeken/']);

test('every map page is accessible, shows where you are without script, and breaks no rule of the page', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const gezien = letOp(page);
  for (const pad of [
    '/diagrammen/',
    '/diagrammen/poster/',
    '/actueel/',
    '/zoeken/',
    ...stromen.map(({ stroom }) => `/diagrammen/${stroom}/`),
  ]) {
    await page.goto(pad);
    if (MET_AXE.has(pad)) {
      expect(await schendingen(page), pad).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), pad).toBe(true);
  }
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('without script the step in the address is marked, in the drawing that scrolls by keyboard', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { stroom, eerste } of stromen) {
    await page.goto(`/diagrammen/${stroom}/#stap-${eerste}`);
    await expect(page.locator(`#stap-${eerste} .t-hier`)).toBeVisible();
    await expect(page.locator('.t-hier:visible')).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Tekening' }).first()).toHaveAttribute('tabindex', '0');
  }
  await page.goto(`/opp/is-er-instemming/`);
  await page.getByRole('link', { name: 'op de kaart' }).click();
  await expect(page.locator('#stap-is-er-instemming')).toBeInViewport();
  await context.close();
});

test('the picture to keep stands on its own: well-formed, and nothing is fetched', async ({ page }) => {
  for (const naam of [...stromen.map(({ stroom }) => stroom), 'poster']) {
    const svg = readFileSync(`dist/diagrammen/${naam}.svg`, 'utf8');
    expect(svg).not.toMatch(/(?:href|src|url\()\s*=?\s*["']?(?:https?:|\/)(?!\/www\.w3\.org)/);
    expect(svg).toContain('<style>');
    await page.goto(`/diagrammen/${naam}.svg`);
    await expect(page.locator('parsererror')).toHaveCount(0);
    await expect(page.locator('svg.routekaart > title')).toHaveCount(1);
  }
});
