import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { schendingen } from './axe.ts';
import { TERMIJN, adres, kijkNa, wachtOpSpeler } from './helpers.ts';

/** De laatste dag die bij {@link maakZaak} hoort: 5 oktober 2026 + zes en vier weken. */
export const EIND = '2026-12-14';

/** Vult een datum in drie velden in en laat de site rekenen. */
export const vulDatum = async (
  page: Page,
  veld: string,
  [dag, maand, jaar]: readonly [string, string, string],
): Promise<void> => {
  for (const [deel, waarde] of [
    ['dag', dag],
    ['maand', maand],
    ['jaar', jaar],
  ]) {
    await page.locator(`#${veld}-${deel}`).fill(waarde ?? '');
  }
  await page.locator(`form:has(#${veld}-dag)`).getByRole('button', { name: 'Reken uit' }).click();
};

/** Een zaak met twaalf antwoorden en één datum, tot op de controle. */
export const totDeControle = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00+01:00'));
  await page.goto(adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10)));
  await wachtOpSpeler(page);
  await vulDatum(page, 'datum-ontvangst-aanmelding', ['5', '10', '2026']);
  await expect(page.locator('#berekening p')).toBeVisible();
  for (const [, keuze] of TERMIJN.slice(10)) await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
};

/** Dezelfde zaak, tot op de uitkomst met haar knoppen. */
export const maakZaak = async (page: Page): Promise<void> => {
  await totDeControle(page);
  await kijkNa(page);
  await expect(page.locator('.bewaarbalk')).toBeVisible();
};

/** De dag die de lijst op de uitkomst voor de beslistermijn noemt. */
export const eindVanDeTermijn = (page: Page) =>
  page.locator('.momenten [data-termijn="aanmelding-beslistermijn-zes-weken"]').getAttribute('data-datum');

/** Opent een paneel van de balk. */
export const open = async (page: Page, paneel: string): Promise<void> => {
  await page.locator(`[data-paneel="${paneel}"]`).click();
  await expect(page.locator('#bewaarpaneel')).toBeVisible();
};

/** Bewaart de zaak op het apparaat, met deze naam. */
export const bewaar = async (page: Page, naam: string): Promise<void> => {
  await open(page, 'apparaat');
  await page.locator('#zaaknaam').fill(naam);
  await page.locator('#bewaarpaneel button[type="submit"]').click();
  await expect(page.locator('#bewaard-melding a')).toBeVisible();
};

/** Wat er in een gedownload bestand staat. */
export const inhoudVan = async (wacht: Promise<Download>): Promise<string> => readFile(await (await wacht).path(), 'utf8');

/** Alles wat deze browser van de site bewaart. */
export const opslag = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({ sessie: { ...sessionStorage }, apparaat: { ...localStorage } }));

/** Een browser die niets laat bewaren. */
export const blokkeer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const naam of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, naam, {
        get: () => {
          throw new DOMException('nee', 'SecurityError');
        },
      });
    }
  });

/** Geen schending van WCAG 2.2 AA op wat er nu te zien is, licht en donker: de hele pagina, of het deel dat de kiezer aanwijst. */
export const toegankelijk = async (page: Page, wat: string, deel = 'html'): Promise<void> => {
  expect(await schendingen(page, { deel }), wat).toEqual([]);
  // In het donker is alleen de kleur anders.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await schendingen(page, { deel, alleenKleur: true }), `${wat}, donker`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(teBreed, `${wat} past in de breedte`).toBeLessThanOrEqual(0);
};
