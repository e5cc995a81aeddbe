import { expect, test } from '@playwright/test';
import { OVERAL } from '../../src/hosting/koppen.ts';
import { adres, letOp, wachtOpSpeler } from './helpers.ts';
import { tabNaar } from './toetsenbord.ts';
import { SOORTEN, metRuimte, openSoort, pastNiet } from './vormen.ts';
import * as zaak from './zaak.ts';

/** Wat een host bij elk antwoord stuurt, met namen zoals de browser ze teruggeeft. */
const HOSTKOPPEN = Object.fromEntries(Object.entries(OVERAL).map(([naam, waarde]) => [naam.toLowerCase(), waarde]));

for (const soort of SOORTEN) {
  test(`op 320 breed, vier keer vergroot en met eigen letterruimte past alles, en de host ziet geen schending: ${soort.naam}`, async ({
    page,
  }) => {
    const gezien = letOp(page);
    const koppen: Record<string, string>[] = [];
    page.on('response', (antwoord) => antwoord.request().isNavigationRequest() && koppen.push(antwoord.headers()));
    const fouten: string[] = [];
    const kijk = async (vorm: string) => fouten.push(...(await pastNiet(page)).map((fout) => `${vorm}: ${fout}`));
    await page.setViewportSize({ width: 320, height: 256 });
    await openSoort(page, soort);
    await kijk('320');
    await metRuimte(page);
    await kijk('320 met ruimte');
    await page.setViewportSize({ width: 1280, height: 1024 });
    await kijk('1280 met ruimte');
    expect(fouten).toEqual([]);
    // Met de koppen van de host en de CSP van de pagina: geen schending, geen koekje, geen ander adres.
    expect(gezien).toEqual({ fouten: [], vreemd: [] });
    expect(await page.context().cookies()).toEqual([]);
    expect(koppen.length).toBeGreaterThan(0);
    for (const kop of koppen) expect(kop).toMatchObject(HOSTKOPPEN);
  });
}

test('met gedwongen kleuren blijft te zien wat gekozen is, waar u bent en waar de focus staat', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const rand = (kiezer: string, eigenschap: string) =>
    page
      .locator(kiezer)
      .first()
      .evaluate((element, naam) => getComputedStyle(element).getPropertyValue(naam), eigenschap);
  // Wat elders met een vlak of een schaduw gaat, is hier een streep of een dikkere rand: die kleuren neemt het apparaat weg.
  await page.goto('/regels/');
  expect(await rand('.kop nav a[aria-current]', 'text-decoration-line')).toBe('underline');
  expect(await rand('.kop nav a:not([aria-current])', 'text-decoration-line')).toBe('none');
  await page.goto('/#ouder');
  await page.locator('a.pil[data-kies="ouder"]').first().click();
  expect(await rand('.pil[data-kies="ouder"]', 'text-decoration-line')).toBe('underline');
  await page.goto(
    adres('leeftijd', [
      ['sector', 'po'],
      ['leeftijd', 'oud-genoeg'],
    ]),
  );
  await wachtOpSpeler(page);
  const [gekozen, ander] = [
    await rand('.optie[aria-current]', 'border-left-width'),
    await rand('.optie:not([aria-current])', 'border-left-width'),
  ];
  expect(parseFloat(gekozen)).toBeGreaterThan(parseFloat(ander) + 3);
  await tabNaar(page, page.locator('.optie[aria-current]'), 'het gekozen antwoord');
  await page.goto('/diagrammen/opp/#stap-sector');
  const lijnen = await page
    .locator('.routekaart :is(.t-vorm, .t-lijn, .t-blok)')
    .evaluateAll((alle) => alle.map((een) => getComputedStyle(een).stroke));
  // CanvasText, en Highlight voor het vak waar de lezer is.
  expect([...new Set(lijnen)].toSorted()).toEqual(['rgb(255, 255, 255)', 'rgba(0, 230, 255, 0.8)']);
});

test('wie minder beweging wil, ziet niets bewegen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const pad of ['/', adres('leeftijd', [['sector', 'po']]), '/diagrammen/opp/']) {
    await page.goto(pad);
    const beweegt = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration.split(', ').every((duur) => parseFloat(duur) === 0) &&
          animationName === 'none' &&
          scrollBehavior === 'auto'
          ? []
          : [element.tagName];
      }),
    );
    expect(beweegt, pad).toEqual([]);
  }
});

test('een naam in het Arabisch of Hebreeuws keert de Nederlandse zin niet om: in het veld, in de brief, op papier en in Mijn zaken', async ({
  page,
}) => {
  const richting = (kiezer: string) => page.locator(kiezer).evaluate((veld) => (veld.matches(':dir(rtl)') ? 'rtl' : 'ltr'));
  await page.goto('/brieven/bezwaar/');
  const veld = page.locator('#vak-naam-kind');
  await veld.fill('Noor');
  expect(await richting('#vak-naam-kind')).toBe('ltr');
  await veld.fill('يوسف (7)');
  expect(await richting('#vak-naam-kind')).toBe('rtl');
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const naam = page.locator('.papier bdi', { hasText: 'يوسف' }).first();
    await expect(naam).toBeVisible();
    // Wat na de naam komt, staat ook rechts van de naam.
    const volgorde = await naam.evaluate((bdi) => {
      const na = document.createRange();
      if (bdi.nextSibling) na.selectNodeContents(bdi.nextSibling);
      const [naamVak, naVak] = [bdi.getClientRects()[0], na.getClientRects()[0]];
      return { tekst: bdi.nextSibling?.textContent?.slice(0, 4), rechts: (naVak?.left ?? 0) >= (naamVak?.right ?? 1) - 1 };
    });
    expect(volgorde, media).toEqual({ tekst: ' (7)', rechts: true });
  }
  await page.emulateMedia({ media: 'screen' });
  await zaak.maakZaak(page);
  await zaak.bewaar(page, 'נועה (7)');
  await page.goto('/mijn-zaken/');
  await expect(page.locator('.zaken h2 bdi')).toHaveText('נועה (7)');
  await page.goto('/opp-opstellen/#opp-basis');
  await page.locator('#opp-veld-initialen').fill('י.כ.');
  expect(await richting('#opp-veld-initialen')).toBe('rtl');
  await page.evaluate(() => (location.hash = '#opp-document'));
  await expect(page.locator('.papier bdi').first()).toBeVisible();
});
