import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { TERMIJN, WEIGERING, wachtOpSpeler } from './helpers.ts';

/** Wat een lezer krijgt: de inhoud, de titel, het adres en waar de focus staat. */
const beeld = async (page: Page) => {
  await wachtOpSpeler(page);
  return page.evaluate(() => {
    const main = document.createElement('main');
    main.append(...[...(document.querySelector('main')?.childNodes ?? [])].map((deel) => deel.cloneNode(true)));
    // De volgorde van attributen zegt niets: de bouw en de browser zetten ze elk op hun manier.
    for (const deel of main.querySelectorAll('*')) {
      const paren = [...deel.attributes].map(({ name, value }) => [name, value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [naam] of paren) deel.removeAttribute(naam);
      for (const [naam, waarde] of paren) deel.setAttribute(naam, waarde);
    }
    return {
      // Het eiland zelf draagt zijn startgegevens mee; wat erin en eromheen staat, moet gelijk zijn.
      main: main.innerHTML
        .replace(/<astro-island[^>]*>/g, '<astro-island>')
        .replace(/<!--.*?-->/g, '')
        .replace(/<(style|script)>[\s\S]*?<\/\1>/g, ''),
      titel: document.title,
      adres: location.pathname + location.hash,
      terug: document.querySelector('#terug a')?.getAttribute('href'),
      stroom: document.body.dataset['stroom'],
      focus: document.activeElement?.tagName,
    };
  });
};

for (const [naam, route] of [
  ['een weigering', WEIGERING],
  ['een lopende termijn', TERMIJN],
] as const) {
  test(`stap voor stap gelijk aan laden: ${naam}`, async ({ page, context }) => {
    await page.goto('/aanmelding/sector/');
    await wachtOpSpeler(page);
    // Na de laatste vraag komt de controle, en daarna de uitkomst.
    for (const klik of [...route.map(([, keuze]) => `.optie[data-keuze="${keuze}"]:visible`), '[data-klaar="true"] .knop']) {
      const vorige = page.url();
      await page.locator(klik).click();
      await expect(page).not.toHaveURL(vorige);
      const los = await context.newPage();
      await los.goto(page.url());
      await los.waitForLoadState('networkidle');
      // Delen die later geladen worden, kunnen op de ene pagina eerder klaar zijn dan op de andere.
      await expect(async () => expect(await beeld(los)).toEqual(await beeld(page))).toPass({ timeout: 15_000 });
      await los.close();
    }
  });
}
