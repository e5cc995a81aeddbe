import { expect, test } from '@playwright/test';
import { WEIGERING, kijkNa, letOp, loop, wachtOpBewaking, wachtOpSpeler } from './helpers.ts';

test('een vraag buiten de route zegt dat en biedt het begin en de laatste stap', async ({ page }) => {
  await page.goto('/aanmelding/helpen-aanpassingen/#sector=po&leeftijd=oud-genoeg');
  await expect(page.locator('#melding-niet-op-route')).toBeVisible();
  await expect(page.locator('#melding-niet-op-route a[href="/aanmelding/"]')).toBeVisible();
  await page.locator('#melding-niet-op-route a[href^="/aanmelding/is-schriftelijk/#"]').click();
  await expect(page).toHaveURL(/\/aanmelding\/is-schriftelijk\/#sector=po&leeftijd=oud-genoeg$/);
});

test('een uitkomst zonder antwoorden is de volledige lijst', async ({ page }) => {
  await page.goto('/aanmelding/weigeren-mag-niet/');
  await expect(page.locator('#checklist')).toBeVisible();
  expect(await page.locator('#checklist li').count()).toBeGreaterThan(20);
});

for (const pad of ['/aanmelding/is-schriftelijk/', '/aanmelding/weigeren-mag-niet/', '/opp/']) {
  test(`wie zonder antwoorden op ${pad} komt, ziet niets verspringen als de speler gaat lopen`, async ({ page }) => {
    await page.addInitScript(() => {
      const geschoven: string[] = [];
      Object.assign(window, { geschoven });
      new PerformanceObserver((lijst) => {
        for (const schuif of lijst.getEntries()) geschoven.push(JSON.stringify(schuif));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pad);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'geschoven'))).toEqual([]);
    // Op een stap en op een uitkomst staat dat zij niet bij antwoorden van de lezer hoort.
    await expect(page.locator('#melding-niet-op-route:visible')).toHaveCount(pad === '/opp/' ? 0 : 1);
  });
}

test('een uitkomst van de keuzehulp houdt zonder antwoorden haar link naar de route', async ({ page }) => {
  await page.goto('/start/naar-geschil/');
  await expect(page.locator('#melding-niet-op-route')).toBeVisible();
  await expect(page.locator('.naar-route a[href="/geschil/"]')).toBeVisible();
});

test('een uitkomst zonder termijn heeft geen lege tijdlijn en vraagt niet om datums die niets uitrekenen', async ({ page }) => {
  await page.goto('/medisch-handelen/sector/');
  await wachtOpSpeler(page);
  for (const keuze of ['vo', 'levensgevaar']) await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
  await expect(page.locator('#geen-termijn')).toBeVisible();
  await expect(page.locator('.momenten')).toHaveCount(0);
  await page.locator('.datums > summary').click();
  // De peildatum kan altijd: dat is de enige dag die hier nog iets verandert.
  await expect(page.locator('.datums fieldset')).toHaveCount(1);
});

test('een gedeelde route overschrijft de eigen antwoorden niet', async ({ page }) => {
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING.slice(0, 3));
  await page.goto('/');
  await page.goto('/aanmelding/leeftijd/#sector=sbo');
  await expect(page.locator('#melding-gedeeld')).toBeVisible();
  const eigen = await page.evaluate(() => sessionStorage.getItem('wegwijzer-antwoorden'));
  expect(eigen).toContain('"sector":"po"');
  await page.getByRole('button', { name: 'Terug naar de mijne' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-sector', 'po');
  await expect(page.locator('#melding-gedeeld')).toHaveCount(0);
});

test('zonder opslag zegt de speler dat en werkt de route uit het adres', async ({ page }) => {
  await page.addInitScript(() => {
    for (const naam of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, naam, {
        get: () => {
          throw new DOMException('nee', 'SecurityError');
        },
      });
    }
  });
  const gezien = letOp(page);
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING);
  await kijkNa(page);
  await expect(page).toHaveURL(/weigeren-mag-niet/);
  await expect(page.locator('#melding-opslag')).toBeVisible();
  await page.reload();
  await wachtOpSpeler(page);
  await expect(page.locator('.route li.klaar')).toHaveCount(WEIGERING.length);
  expect(gezien.fouten).toEqual([]);
});

test('een volle opslag kost de lezer niets', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING.slice(0, 5));
  await expect(page.locator('#melding-opslag')).toBeVisible();
  await expect(page.locator('.route li.klaar')).toHaveCount(5);
});

test('onleesbare opslag wordt apart gezet en niet weggegooid', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => sessionStorage.setItem('wegwijzer-antwoorden', '{"versie":9,"kapot":true}'));
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await expect(page.locator('#melding-opslag')).toBeVisible();
  const alles = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(alles).toContain('kapot');
});

test('een vijandig fragment geeft geen fout en de eerste vraag', async ({ page }) => {
  const gezien = letOp(page);
  for (const fragment of [
    '#__proto__=x&constructor=y',
    '#sector=<img src=x onerror=alert(1)>',
    '#%E0%A4%A',
    `#sector=po&${'a=b&'.repeat(4000)}`,
    '#sector=po&sector=vo&leeftijd=toString',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/aanmelding/leeftijd/${fragment}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.optie:visible').first()).toBeVisible();
  }
  expect(gezien.fouten).toEqual([]);
});

test('een vervallen stap in een link wordt als de nieuwe gelezen, met een zin', async ({ page }) => {
  await page.route('**/woorden/aanmelding.json', async (route) => {
    const woorden = await (await route.fetch()).json();
    woorden.vervallen = { 'hoe-oud': { naar: 'leeftijd', zin: 'De vraag "hoe oud" heet nu "leeftijd".' } };
    await route.fulfill({ json: woorden });
  });
  await page.goto('/aanmelding/is-schriftelijk/#sector=po&hoe-oud=oud-genoeg');
  await expect(page.getByText('heet nu "leeftijd"')).toBeVisible();
  await expect(page.locator('.route li.klaar')).toHaveCount(2);
});

test('een onbekend adres krijgt een pagina die helpt', async ({ page }) => {
  const antwoord = await page.goto('/aanmelding/bestaat-niet/');
  expect(antwoord?.status()).toBe(404);
  await expect(page.locator('main a[href="/aanmelding/"]').first()).toBeVisible();
});

test('een stuk script dat niet meer te halen is, kost geen antwoord: de pagina zegt het en laadt opnieuw', async ({ page }) => {
  // Zoals na een nieuwe versie op de host: het tabblad vraagt een bestand dat er niet meer is.
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await wachtOpBewaking(page);
  await page.route(/\/_astro\/Opbrengst\./, (route) => route.fulfill({ status: 404, body: '' }));
  await loop(page, WEIGERING.slice(0, 1));
  await loop(page, [['leeftijd', 'te-jong']]);
  await expect(page).toHaveURL(/\/aanmelding\/te-jong-om-aan-te-melden\/#/);
  const adresVoor = page.url();
  await expect(page.locator('#nieuwe-versie button')).toBeVisible();
  await page.unroute(/\/_astro\/Opbrengst\./);
  await Promise.all([page.waitForEvent('load'), page.locator('#nieuwe-versie button').click()]);
  await expect(page.locator('#kwitantie')).toBeVisible();
  expect(page.url()).toBe(adresVoor);
});

test('valt de verbinding even weg, dan komt het deel van de uitkomst alsnog, zonder opnieuw te laden', async ({ page }) => {
  let keer = 0;
  await page.route(/\/_astro\/Opbrengst\./, (route) => (keer++ === 0 ? route.abort('failed') : route.fallback()));
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await page.evaluate(() => document.body.setAttribute('data-zelfde', ''));
  await loop(page, [
    ['sector', 'po'],
    ['leeftijd', 'te-jong'],
  ]);
  await expect(page.locator('#kwitantie')).toBeVisible();
  await expect(page.locator('body[data-zelfde]')).toBeAttached();
  expect(keer).toBeGreaterThan(1);
});

test('komt het deel met de controle niet, dan laadt de browser die pagina zelf, en staat daar nooit een andere vraag', async ({
  page,
}) => {
  // Op de pagina met de vragen komt het deel niet; op de pagina van de controle zelf één keer niet.
  let keer = 0;
  const weg = /\/_astro\/Controle\./;
  await page.route(weg, (route) =>
    !page.url().includes('/controleer/') || keer++ === 0 ? route.abort('failed') : route.fallback(),
  );
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING);
  await expect(page).toHaveURL(/\/aanmelding\/controleer\/#sector=po&/);
  await expect(page.locator('main h1')).toHaveText(/Controleer/);
  await page.locator('[data-klaar="true"] .knop').click();
  await expect(page).toHaveURL(/\/aanmelding\/weigeren-mag-niet\/#/);
});

test('wie data spaart, haalt geen pagina’s vooruit, en de route loopt gewoon', async ({ page }) => {
  const vooruit = async (): Promise<string[]> => {
    const paden: string[] = [];
    page.on('request', (verzoek) => verzoek.resourceType() === 'fetch' && paden.push(new URL(verzoek.url()).pathname));
    await page.goto('/aanmelding/sector/');
    await wachtOpSpeler(page);
    await page.waitForLoadState('networkidle');
    return paden.filter((pad) => pad.startsWith('/aanmelding/'));
  };
  expect((await vooruit()).length).toBeGreaterThan(0);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  expect(await vooruit()).toEqual([]);
  await loop(page, WEIGERING.slice(0, 2));
  await expect(page).toHaveURL(/\/aanmelding\/is-schriftelijk\/#/);
});
