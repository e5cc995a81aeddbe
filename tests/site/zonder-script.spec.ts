import { expect, test } from '@playwright/test';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';

test.use({ javaScriptEnabled: false });

for (const { stroom } of gebouwdeStromen()) {
  test(`zonder script zijn alle stappen en uitkomsten via links te bereiken: ${stroom}`, async ({ request }) => {
    const json = await (await request.get(`/export/${stroom}.json`)).json();
    const verwacht = [...new Set([...Object.keys(json.stappen), ...Object.keys(json.uitkomsten)])];
    const begin = `/${stroom}/`;
    const gezien = new Set([begin]);
    for (const pad of gezien) {
      const html = await (await request.get(pad)).text();
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      for (const [link] of main.matchAll(/<a [^>]*>/g)) {
        const href = /href="(\/[a-z0-9-]+\/[a-z0-9-]+\/)/.exec(link)?.[1];
        if (href?.startsWith(begin) && /class="[^"]*\b(?:optie|knop)\b/.test(link)) gezien.add(href);
      }
    }
    const bereikt = [...gezien].filter((pad) => pad !== begin).map((pad) => pad.split('/')[2]);
    expect(bereikt.toSorted()).toEqual(verwacht.toSorted());
  });
}

test('zonder script loopt een ouder de route in de eigen stem', async ({ page }) => {
  await page.goto('/');
  await page.locator('a.pil[href="#ouder"]').click();
  await page.locator('.kaart a[href^="/aanmelding/"]:visible').click();
  await page.locator('a.knop:visible').first().click();
  await expect(page).toHaveURL(/\/aanmelding\/sector\/#ouder$/);
  await expect(page.locator('main h1 .v-ouder')).toBeVisible();
  await expect(page.locator('main h1 .v-school')).toBeHidden();
  await page.locator('.optie:visible').first().click();
  await expect(page).toHaveURL(/#ouder$/);
});

test('zonder script toont een uitkomst haar volledige lijst met bronnen', async ({ page }) => {
  await page.goto('/aanmelding/weigeren-mag-niet/');
  await expect(page.locator('#checklist')).toBeVisible();
  await expect(page.locator('#checklist a.wet').first()).toBeVisible();
  await expect(page.locator('.antwoord h1')).toBeVisible();
});

test('zonder script zegt een datumstap hoe men telt', async ({ page }) => {
  await page.goto('/aanmelding/is-de-beslistermijn-voorbij/');
  await expect(page.locator('.uitleg')).toBeVisible();
  await expect(page.locator('.optie:visible').first()).toBeVisible();
});
