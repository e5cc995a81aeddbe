import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { letOp, wachtOpSpeler } from './helpers.ts';

const antwoord = (page: Page, keuze: string) => page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();

test('het antwoord op wie u bent zet de rol, en het laatste antwoord geldt', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/start/wie-bent-u/#sector=vo');
  await wachtOpSpeler(page);
  for (const [keuze, stem, merk] of [
    ['ouder', 'ouder', '.rol-ouder'],
    ['intern-begeleider', 'school', '.rol-ib'],
    ['leerling', 'leerling', '.rol-leerling'],
  ] as const) {
    await antwoord(page, keuze);
    await expect(page).toHaveURL(new RegExp(`/start/wat-speelt-er/#sector=vo&wie-bent-u=${keuze}$`));
    await expect(page.locator('html')).toHaveAttribute('data-stem', stem);
    await expect(page.locator(`.strook ${merk}`)).toBeVisible();
    await expect(page.locator('main h1')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/start\/wie-bent-u\//);
  }
  // De rol blijft na herladen, en wie haar daarna in de strook wijzigt, houdt die.
  await page.reload();
  await wachtOpSpeler(page);
  await expect(page.locator('html')).toHaveAttribute('data-rol', 'leerling');
  await page.locator('.strook summary').click();
  await page.locator('.strook a[data-kies="schoolleider"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-rol', 'schoolleider');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('wie een route opent met een antwoord in het adres, houdt de eigen rol', async ({ page }) => {
  await page.goto('/start/wat-speelt-er/#sector=vo&wie-bent-u=ouder');
  await wachtOpSpeler(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-rol');
});

test('zit het kind thuis, dan staat boven de route wat niet kan wachten en wie helpt', async ({ page }) => {
  await page.goto('/start/wie-bent-u/#sector=vo');
  await wachtOpSpeler(page);
  for (const keuze of ['ouder', 'niet-op-school', 'komt-niet']) await antwoord(page, keuze);
  await expect(page).toHaveURL(/\/start\/naar-verzuim\//);
  await expect(page.locator('[data-taak="laat-uw-kind-ingeschreven"]')).toBeVisible();
  await expect(page.locator('[data-taak="blijf-onderwijs-geven"]')).toBeVisible();
  await expect(page.locator('#hulp-nu')).toBeVisible();
  const hoogte = async (kies: string) => (await page.locator(kies).first().boundingBox())?.y ?? 0;
  expect(await hoogte('#hulp-nu')).toBeLessThan(await hoogte('[data-taak]'));
  expect(await hoogte('[data-taak]')).toBeLessThan(await hoogte('.naar-route'));
  await expect(page.locator('.naar-route a')).toHaveAttribute('href', /^\/verzuim\/.*sector=vo/);
});

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });

  test('draagt het antwoord op wie u bent de stem mee, en wijst de uitkomst de route', async ({ page }) => {
    await page.goto('/start/wie-bent-u/');
    await antwoord(page, 'ouder');
    await expect(page).toHaveURL(/\/start\/wat-speelt-er\/#ouder$/);
    await page.goto('/start/wie-bent-u/#ouder');
    await antwoord(page, 'leraar');
    await expect(page).toHaveURL(/\/start\/wat-speelt-er\/$/);
    await page.goto('/start/naar-verzuim/');
    await expect(page.locator('.naar-route a')).toHaveAttribute('href', '/verzuim/');
  });
});
