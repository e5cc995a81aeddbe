import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { TERMIJN, wachtOpSpeler } from './helpers.ts';
import type { Route } from './helpers.ts';
import { wegen } from './routes.ts';
import { vulDatum } from './zaak.ts';

/*
 * Wat een schermlezer op drie routes voorleest, uit de boom voor toegankelijkheid van de browser: van de eerste pagina en de uitkomst
 * alles, van de stappen ertussen de vraag met haar opties. Klopt een verandering, lees dan de nieuwe tekst en leg haar vast met
 * `npm run schermlezer`.
 */
const weg = (stroom: string): Route => wegen().find((een) => een.stroom === stroom)?.antwoorden ?? [];
const ROUTES: readonly (readonly [string, Route])[] = [
  ['start', weg('start')],
  ['aanmelding', TERMIJN],
  ['verzuim', weg('verzuim')],
];

/** De tekst van een deel van de pagina, met een kop, zonder adressen; een datum die met elke bouw verandert staat er als `<datum>`. */
const lees = async (page: Page, deel: string): Promise<string> => {
  const [titel, boom] = [await page.title(), await page.locator(deel).ariaSnapshot()];
  const pad = new URL(page.url()).pathname;
  const tekst = boom
    .replace(/\n *- \/url: .*/g, '')
    .replace(/Site van \d+ \w+ \d{4}/g, 'Site van <datum>')
    .replace(/(Deze site is gemaakt op\n *- time:) .*/g, '$1 <datum>');
  return `=== ${pad}\n=== ${titel}\n${tekst}\n`;
};

for (const [stroom, route] of ROUTES) {
  test(`wat een schermlezer zegt is zoals het is nagelezen: ${stroom}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-21T12:00:00+01:00'));
    const teksten: string[] = [];
    await page.goto(`/${stroom}/${route[0]?.[0]}/`);
    for (const [plaats, [stap, keuze]] of route.entries()) {
      await expect(page).toHaveURL(new RegExp(`/${stroom}/${stap}/`));
      await wachtOpSpeler(page);
      if (stap === 'is-de-beslistermijn-voorbij') {
        await vulDatum(page, 'datum-ontvangst-aanmelding', ['5', '10', '2026']);
        await expect(page.locator('#berekening p')).toBeVisible();
      }
      teksten.push(await lees(page, plaats === 0 ? 'body' : '.vraag'));
      await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
    }
    await expect(page.locator('main h1')).toBeFocused();
    // Het adres volgt op het beeld.
    await expect(page).not.toHaveURL(new RegExp(`/${stroom}/${route.at(-1)?.[0]}/`));
    if (page.url().includes('/controleer/')) {
      teksten.push(await lees(page, 'main'));
      await page.locator('[data-klaar="true"] .knop').click();
    }
    await expect(page.locator('.opbrengst > *').first()).toBeVisible();
    await expect(page.locator('main [data-bevinding]:visible').first()).toBeVisible();
    // Een uitkomst van de keuzehulp wijst door en heeft niets te bewaren.
    if (stroom !== 'start') await expect(page.locator('#kwitantie')).toBeVisible();
    teksten.push(await lees(page, 'body'));
    expect(teksten.join('\n')).toMatchSnapshot(`${stroom}.txt`);
  });
}
