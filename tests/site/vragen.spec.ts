import { expect, test } from '@playwright/test';
import { sleutelVan } from '../../src/engine/settings-store.ts';
import { letOp } from './helpers.ts';
import { PRAKTIJKVRAGEN } from './vragen.ts';

test('elke praktijkvraag is vanaf de beginpagina in twee keuzes te vinden, met de kern van het antwoord in beeld', async ({
  page,
}) => {
  test.slow();
  const gezien = letOp(page);
  for (const { id, rol, keuzes, regels } of PRAKTIJKVRAGEN) {
    await page.goto('/');
    await page.evaluate(([sleutel, waarde]) => localStorage.setItem(sleutel, waarde), [sleutelVan('rol'), rol] as const);
    await page.reload();
    for (const adres of keuzes) {
      const link = page.locator('main').locator(`a[href="${adres}"]:visible, a[href^="${adres}#"]:visible`);
      await link.first().click();
      await expect(page, `${id} komt op ${adres}`).toHaveURL(new RegExp(`${adres}(#|$)`));
    }
    await expect(page.locator('main h1'), id).toHaveCount(1);
    for (const regel of regels) {
      const label = page.locator(`[data-vast] a.wet[href="/regels/${regel}/"]:visible`);
      await expect(label.first(), `${id}: ${regel} staat in beeld`).toBeVisible();
    }
  }
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});
