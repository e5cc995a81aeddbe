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
  // Deze lezer kwam niet rechtstreeks: zonder script weet de pagina dat niet, en zwijgt zij.
  await expect(page.locator('.rechtstreeks')).toBeHidden();
});

test('zonder script toont een uitkomst haar volledige lijst met bronnen', async ({ page }) => {
  await page.goto('/aanmelding/weigeren-mag-niet/');
  await expect(page.locator('#checklist')).toBeVisible();
  await expect(page.locator('.antwoord h1')).toBeVisible();
  // Wat tegenhoudt staat open; de rest vouwt open met het toetsenbord, en zegt vooraf hoeveel het is.
  await expect(page.locator('#checklist .groep[open]')).toHaveAttribute('id', 'groep-blokkade');
  const groepen = page.locator('#checklist .groep');
  for (const groep of await groepen.all()) {
    const kop = groep.locator('> summary');
    await expect(kop).toContainText(String(await groep.locator('> :is(ul, ol) > li').count()));
    const open = (await groep.getAttribute('open')) !== null;
    await kop.focus();
    if (!open) await page.keyboard.press('Enter');
    await expect(groep.locator('> :is(ul, ol) > li').first()).toBeVisible();
  }
  const punt = page.locator('#groep-blokkade > ul > li').first();
  await punt.locator('summary').click();
  await expect(punt.locator('a.wet').first()).toBeVisible();
});

test('zonder script vouwt een antwoord met meer vervolgen open, met één link per vervolg', async ({ page }) => {
  await page.goto('/opp/is-er-instemming/#ouder');
  const optie = page.locator('.takken').first();
  await expect(optie.locator('a.optie').first()).toBeHidden();
  await optie.locator('summary').focus();
  await page.keyboard.press('Enter');
  const links = optie.locator('a.optie:visible');
  expect(await links.count()).toBe(await optie.locator('li').count());
  await links.first().click();
  await expect(page).toHaveURL(/\/opp\/(?!is-er-instemming)[a-z-]+\/#ouder$/);
});

test('zonder script staat op papier alles open', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/aanmelding/weigeren-mag-niet/');
  for (const groep of await page.locator('#checklist .groep').all()) {
    await expect(groep.locator('a.wet').first()).toBeVisible();
  }
});

test('zonder script zegt een datumstap hoe men telt', async ({ page }) => {
  await page.goto('/aanmelding/is-de-beslistermijn-voorbij/');
  await expect(page.locator('.uitleg')).toBeVisible();
  await expect(page.locator('.optie:visible').first()).toBeVisible();
});
