import { expect, test } from '@playwright/test';
import { WEIGERING, adres, letOp, wachtOpSpeler } from './helpers.ts';

test('de privacypagina wist alles en zegt wat er stond', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto(adres('meer-scholen', WEIGERING.slice(0, 4)));
  await wachtOpSpeler(page);
  await page.locator('.strook summary').click();
  await page.locator('.strook a[data-kies="ouder"]').click();
  await page.goto('/privacy/#ouder');
  const knop = page.getByRole('button', { name: 'Wis alles van dit apparaat' });
  const zin = page.locator('main [role=status]');
  await knop.click();
  await expect(zin).toHaveText('Gewist: uw antwoorden en uw rol. Er staat nu niets meer van deze site op dit apparaat.');
  await expect(knop).toBeFocused();
  await expect(page).toHaveURL(/\/privacy\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-rol');
  await expect(page.locator('html')).not.toHaveAttribute('data-stem');
  expect(await page.evaluate(() => ({ ...sessionStorage, ...localStorage }))).toEqual({});
  await knop.click();
  await expect(zin).toHaveText('Er was niets bewaard. Er hoeft dus niets gewist te worden.');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('zonder script staat er geen knop die niets doet', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/privacy/');
  await expect(page.getByRole('button', { name: 'Wis alles van dit apparaat' })).toBeHidden();
  await expect(page.getByText('Uw browser voert geen script uit.')).toBeVisible();
  await context.close();
});
