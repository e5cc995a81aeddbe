import { expect, test } from '@playwright/test';
import { TERMIJN, adres, letOp, wachtOpSpeler } from './helpers.ts';
import { wegen } from './routes.ts';
import { heleRonde, tabNaar } from './toetsenbord.ts';

for (const { stroom, begin, antwoorden, uitkomst } of wegen()) {
  test(`met alleen het toetsenbord van de inleiding naar een uitkomst: ${stroom}`, async ({ page }) => {
    const gezien = letOp(page);
    const kop = page.locator('main h1');
    await page.goto(`/${stroom}/`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.spring a:visible')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await tabNaar(page, page.locator(`main a.knop[href^="/${stroom}/${begin}/"]:visible`), 'de knop om te beginnen');
    await page.keyboard.press('Enter');
    await wachtOpSpeler(page);
    for (const [plaats, [stap, keuze]] of antwoorden.entries()) {
      await expect(page).toHaveURL(new RegExp(`/${stroom}/${stap}/`));
      if (plaats > 0) await expect(kop, `bij ${stap} is de focus op de nieuwe vraag`).toBeFocused();
      await tabNaar(page, page.locator(`.optie[data-keuze="${keuze}"]:visible`), `${stap} ${keuze}`);
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(new RegExp(`/${stroom}/(controleer|${uitkomst})/#`));
    await expect(kop).toBeFocused();
    if (page.url().includes('/controleer/')) {
      await tabNaar(page, page.locator('[data-klaar="true"] .knop'), 'naar de uitkomst');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${stroom}/${uitkomst}/#`));
      await expect(kop).toBeFocused();
    }
    // Op de uitkomst staat het meeste: niets houdt de focus vast, en alles waar zij komt is te zien.
    await expect(page.locator('.opbrengst > *').first()).toBeVisible();
    expect(await heleRonde(page, uitkomst)).toBeGreaterThan(10);
    // Terug in de browser: ook dan is de focus op de vraag.
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${stroom}/(controleer|${antwoorden.at(-1)?.[0]})/`));
    await expect(kop).toBeFocused();
    expect(gezien).toEqual({ fouten: [], vreemd: [] });
  });
}

test('met alleen het toetsenbord een datum invullen: een fout krijgt de focus en wordt gelezen, een goede datum rekent', async ({
  page,
}) => {
  await page.goto(adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10)));
  await wachtOpSpeler(page);
  const dag = page.locator('#datum-ontvangst-aanmelding-dag');
  await tabNaar(page, dag, 'de dag');
  for (const [deel, waarde] of Object.entries({ dag: '31', maand: '2', jaar: '2026' })) {
    await expect(page.locator(`#datum-ontvangst-aanmelding-${deel}`)).toBeFocused();
    await page.keyboard.type(waarde);
    if (deel !== 'jaar') await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(dag).toBeFocused();
  await expect(dag).toHaveAccessibleDescription(/./);
  await expect(dag).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(page.locator('#berekening p')).toBeVisible();
  await expect(dag).not.toHaveAttribute('aria-invalid', 'true');
});
