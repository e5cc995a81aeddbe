import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { schendingen } from './axe.ts';
import { kiesBestand, letOp } from './helpers.ts';

const PAD = '/opp-opstellen/';
const open = async (page: Page, adres = ''): Promise<void> => {
  await page.goto(`${PAD}${adres}`);
  await expect(page.locator('.opp')).toBeVisible();
};
const naar = async (page: Page, waar: string): Promise<void> => {
  await page.evaluate((adres) => (location.hash = adres), `#opp-${waar}`);
  await expect(page.locator('[data-opp-kop]')).toBeFocused();
};
const voorbeeld = (page: Page) => page.locator('[data-voorbeeld="basisschool"]').click();
const veld = (page: Page, plek: string) => page.locator(`#opp-veld-${plek.replaceAll('.', '-')}`);
const opgeslagen = (page: Page) => page.evaluate(() => sessionStorage.getItem('wegwijzer-opp') ?? '');
const bestand = (inhoud: string, name = 'opp.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(inhoud) });
const kies = (page: Page, inhoud: string) => kiesBestand(page, 'input[type=file]', bestand(inhoud));

test('het voorbeeld roept geen vragen op, en het Word-bestand heeft koppen, taal, feiten en geen restjes', async ({ page }) => {
  const gezien = letOp(page);
  await open(page);
  await voorbeeld(page);
  await expect(page.locator('.opp-pil.klaar')).toHaveCount(13);
  await naar(page, 'nakijken');
  await expect(page.locator('[data-vraag]')).toHaveCount(0);
  await naar(page, 'document');
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: /Word/ }).click();
  const download = await wacht;
  expect(download.suggestedFilename()).toMatch(/^opp-concept-\d{4}-\d{2}-\d{2}\.docx$/);
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())));
  const [document = '', stijlen = '', voet = ''] = ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'].map((naam) =>
    strFromU8(zip[naam] ?? new Uint8Array()),
  );
  const tekst = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, stuk]) => stuk).join(' ');
  const koppen = [...document.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, stijl]) => stijl);
  expect(koppen[0]).toBe('Heading1');
  expect(koppen.filter((kop) => kop === 'Heading2').length).toBeGreaterThan(12);
  expect(koppen.some((kop, plek) => Number(kop?.slice(-1)) > Number((koppen[plek - 1] ?? 'Heading0').slice(-1)) + 1)).toBe(false);
  expect([...document.matchAll(/<w:tbl>/g)].length).toBe([...document.matchAll(/<w:tblHeader/g)].length);
  expect(stijlen).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="nl-NL"/);
  for (const feit of ['S.B.', 'Basisschool De Eik', 'vrijdag 29 januari 2027', 'Ouder 2', 'WPO art. 40a lid 2'])
    expect(tekst).toContain(feit);
  expect(voet).toMatch(/Wet nagekeken op/);
  expect(tekst).not.toMatch(/undefined|\[object|[{}]|vul in:/);
  expect(gezien.vreemd).toEqual([]);
});

test('invullen, herladen, terugknop, lijsten en plakken: er gaat niets verloren', async ({ page }) => {
  const gezien = letOp(page);
  await open(page);
  await page.locator('.opp-taken a').first().click();
  await expect(page).toHaveURL(/#opp-basis$/);
  await page.locator('#opp-veld-sector input[value="so"]').check();
  await veld(page, 'initialen').fill('Sanne');
  await veld(page, 'opgesteld').fill('31-2-2026');
  await expect(page.locator('#opp-veld-initialen-vragen li')).toHaveCount(1);
  await page.locator('.opp-voet .knop').first().click();
  await expect(page.locator('[role=alert].melding.fout')).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  await page.locator('[role=alert].melding.fout a').click();
  await expect(veld(page, 'opgesteld')).toBeFocused();
  await expect(veld(page, 'opgesteld')).toHaveValue('31-2-2026');
  await veld(page, 'opgesteld').fill('14-9-2026');
  await page.locator('.opp-voet .knop').first().click();
  await expect(page).toHaveURL(/#opp-uitstroom$/);
  await expect(veld(page, 'uitstroomprofiel')).toBeVisible();
  // Typen en meteen herladen: ook zonder het veld te verlaten blijft het staan.
  await veld(page, 'uitstroom').fill('Dagbesteding: de tuin.');
  await page.reload();
  await expect(veld(page, 'uitstroom')).toHaveValue('Dagbesteding: de tuin.');
  await page.goBack();
  await expect(veld(page, 'opgesteld')).toHaveValue('14-9-2026');
  await naar(page, 'doelen');
  const voegToe = page.locator('.opp-lijst > .knop');
  for (const doel of ['een', 'twee', 'drie']) {
    await voegToe.click();
    await expect(page.locator('.opp-item').last().locator('textarea').first()).toBeFocused();
    await page.keyboard.type(doel);
  }
  const doelen = () =>
    page.locator('.opp-item').evaluateAll((items) => items.map((item) => item.querySelector('textarea')?.value));
  expect(await doelen()).toEqual(['een', 'twee', 'drie']);
  await page
    .locator('.opp-item')
    .nth(2)
    .getByRole('button', { name: /Naar boven/ })
    .click();
  expect(await doelen()).toEqual(['een', 'drie', 'twee']);
  await page
    .locator('.opp-item')
    .nth(0)
    .getByRole('button', { name: /Haal weg/ })
    .click();
  await expect(page.locator('#doelen-terug')).toBeFocused();
  await page.locator('#doelen-terug').click();
  expect(await doelen()).toEqual(['een', 'drie', 'twee']);
  await page.locator('.opp-item textarea').first().focus();
  await page.keyboard.press('Control+A');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '•\tlezen\r\n•\tGroep\u00A06');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect(await doelen()).toEqual(['- lezen\n- Groep 6', 'drie', 'twee']);
  await naar(page, 'nakijken');
  await page.locator('[data-vraag^="zonder-datum:doelen"] > a').first().click();
  await expect(page.locator('.opp-datum:focus')).toHaveCount(1);
  await expect.poll(() => opgeslagen(page)).toContain('- lezen\\n- Groep 6');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('openen vraagt eerst, een kapot of vijandig bestand verandert niets, en het oude concept komt terug', async ({ page }) => {
  await open(page, '#opp-basis');
  await veld(page, 'school').fill('Mijn school');
  await naar(page, '');
  await voorbeeld(page);
  await expect(page.locator('[aria-labelledby="opp-vervang"]')).toBeFocused();
  await expect.poll(() => opgeslagen(page)).toContain('Mijn school');
  await page.getByRole('button', { name: /^Nee/ }).click();
  for (const inhoud of [
    '',
    'PK',
    '{"soort":"wegwijzer-opp","versie":9}',
    '{"soort":"wegwijzer-opp","versie":1,"velden":{"__proto__":{}}}',
    '[]',
  ]) {
    await kies(page, inhoud);
    await expect(page.locator('.opp-beheer [role=alert] .melding')).toBeVisible();
    expect(await opgeslagen(page)).toContain('Mijn school');
  }
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const bewaard = await readFile(await (await wacht).path(), 'utf8');
  await voorbeeld(page);
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect.poll(() => opgeslagen(page)).toContain('De Eik');
  // Een tweede voorbeeld over het eerste heen: het eigen concept is nog steeds terug te halen.
  await page.locator('[data-voorbeeld="praktijkonderwijs"]').click();
  await page.getByRole('button', { name: /^Ja/ }).click();
  await expect.poll(() => opgeslagen(page)).toContain('Het Kanaal');
  await page.locator('[data-terug]').click();
  await expect.poll(() => opgeslagen(page)).toContain('Mijn school');
  await page.getByRole('button', { name: 'Wis dit OPP' }).click();
  await page.getByRole('button', { name: /^Ja, wis/ }).click();
  await expect
    .poll(() => page.evaluate(() => [sessionStorage.getItem('wegwijzer-opp'), localStorage.getItem('wegwijzer-opp')]))
    .toEqual([null, null]);
  await kies(page, bewaard);
  await expect.poll(() => opgeslagen(page)).toContain('Mijn school');
});

test('op het apparaat pas na een keuze; een volle opslag wordt gezegd; "wis alles" wist ook het OPP', async ({ page }) => {
  await open(page);
  await voorbeeld(page);
  await expect.poll(() => opgeslagen(page)).toContain('De Eik');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('.opp-beheer .keuzerij input').check();
  expect(await page.evaluate(() => localStorage.getItem('wegwijzer-opp'))).toContain('De Eik');
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(page.locator('[data-melding="van-apparaat"]')).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await naar(page, 'basis');
  await veld(page, 'school').fill('Nieuwe naam');
  await expect(page.locator('[data-melding="vol"]')).toBeVisible();
  await expect(veld(page, 'school')).toHaveValue('Nieuwe naam');
  await page.goto('/privacy/');
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  expect(await page.evaluate(() => ({ ...sessionStorage, ...localStorage }))).toEqual({});
});

test('een bewaarde tekst die niet te lezen is, wordt opzij gezet en niet weggegooid', async ({ page }) => {
  await page.addInitScript(
    () =>
      sessionStorage.getItem('klaar') ?? (sessionStorage.setItem('klaar', ''), sessionStorage.setItem('wegwijzer-opp', '{kapot')),
  );
  await open(page);
  await expect(page.locator('[data-melding="opzijgezet"]')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('wegwijzer-opzij'))).toBe('{kapot');
});

test('zonder script staat er wat in een OPP hoort, met de regels, en geen formulier', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAD);
  await expect(page.locator('.opp-onderdelen')).toHaveCount(14);
  for (const regel of ['opp-inhoud-uitstroombestemming', 'opp-hoorrecht-leerling', 'opp-inhoud-praktijkonderwijs']) {
    await expect(page.locator(`.opp-onderdelen a[href="/regels/${regel}/"]`).first()).toBeVisible();
  }
  await expect(page.locator('.zonder-script.melding')).toBeVisible();
  await expect(page.locator('textarea')).toHaveCount(0);
  await context.close();
});

test('bij het afdrukken van het document blijven alleen het papier en zijn voet over', async ({ page }) => {
  await open(page);
  await voorbeeld(page);
  await naar(page, 'document');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.papier')).toBeVisible();
  for (const weg of ['.kop nav', '.opp .knoppen', 'body > footer.voet, .voet'])
    await expect(page.locator(weg).first()).toBeHidden();
});

for (const kleur of ['light', 'dark'] as const) {
  test(`geen schending van WCAG 2.2 AA en niets te breed (${kleur})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: kleur });
    await open(page);
    await voorbeeld(page);
    await naar(page, 'basis');
    await veld(page, 'initialen').fill('Sanne');
    await veld(page, 'school').focus();
    for (const waar of ['', 'basis', 'doelen', 'handelingsdeel', 'nakijken', 'document']) {
      await naar(page, waar);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await schendingen(page), `${waar} ${width}`).toEqual([]);
      }
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(teBreed, `${waar} ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
