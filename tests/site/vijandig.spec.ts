import { expect, test } from '@playwright/test';
import { WEIGERING, adres, kiesBestand, wachtOpSpeler } from './helpers.ts';
import { FRAGMENTEN, PLEKKEN, SCRIPT, TEKSTEN, wacht } from './vijandig.ts';
import * as zaak from './zaak.ts';

test('geen fragment voert script uit, geeft een fout of haalt een pagina onderuit', async ({ page }) => {
  test.setTimeout(120_000);
  const { klopt } = await wacht(page);
  const paden = ['/', '/aanmelding/leeftijd/', '/aanmelding/controleer/', '/aanmelding/weigeren-mag-niet/', '/brieven/bezwaar/'];
  const meer = [
    '/opp-opstellen/',
    '/zoeken/',
    '/oefenen/eigen/',
    '/oefenen/opp/gpo-107087/klas/',
    '/mijn-zaken/',
    '/diagrammen/opp/',
  ];
  for (const [nummer, pad] of [...paden, ...meer].entries()) {
    // De stap krijgt alle fragmenten; van de andere pagina's elke volgende een ander derde deel, zodat elk fragment op vier soorten pagina's komt.
    const fragmenten = FRAGMENTEN.filter((_, plaats) => pad === '/aanmelding/leeftijd/' || plaats % 3 === nummer % 3);
    // Eén keer als adres van de pagina, de rest na elkaar in dezelfde pagina.
    await page.goto(`${pad}${fragmenten[0]}`);
    await expect(page.locator('main h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(async (lijst) => {
      for (const fragment of lijst) {
        location.hash = fragment;
        postMessage({ soort: fragment, hoogte: fragment }, '*');
        await new Promise((klaar) => setTimeout(klaar, 5));
      }
    }, fragmenten);
    await expect(page.locator('main h1').first()).toBeVisible();
    await klopt(pad);
  }
});

const ANDERE = [
  ['/opp-opstellen/', '.opp'],
  ['/oefenen/kennistoets/', 'main h1'],
  ['/brieven/bezwaar/', '.papier'],
] as const;

test('geen bewaarde waarde voert script uit of geeft een fout, en wat er stond gaat niet verloren', async ({ page }) => {
  test.setTimeout(120_000);
  const { klopt } = await wacht(page);
  await zaak.maakZaak(page);
  await zaak.bewaar(page, SCRIPT[0]);
  const echt = await page.evaluate(() => localStorage.getItem('wegwijzer-zaken') ?? '');
  expect(echt).toContain('hoe-ver-is-het-onderzoek');
  for (const [plaats, tekst] of TEKSTEN.entries()) {
    const wat = tekst.slice(0, 80);
    await page.evaluate(
      ([plekken, waarde, zaken]) => {
        for (const opslag of [sessionStorage, localStorage]) {
          opslag.clear();
          for (const plek of plekken) opslag.setItem(plek, waarde);
        }
        localStorage.setItem('wegwijzer-zaken', zaken);
      },
      [PLEKKEN, tekst, echt] as const,
    );
    await page.goto('about:blank');
    await page.goto(adres('leeftijd', WEIGERING.slice(0, 1)));
    await wachtOpSpeler(page);
    await expect(page.locator('.optie:visible').first()).toBeVisible();
    // Van de andere plekken bij elke tekst een andere pagina.
    const [pad, klaar] = ANDERE[plaats % ANDERE.length] ?? ANDERE[0];
    await page.goto(pad);
    await expect(page.locator(klaar).first(), `${wat}: ${pad}`).toBeVisible();
    // De goede zaak staat er nog, en om de paar keer ook op haar eigen pagina, met de naam die op script lijkt als gewone tekst.
    expect(await page.evaluate(() => localStorage.getItem('wegwijzer-zaken')), wat).toBe(echt);
    if (plaats % 4 === 0) {
      await page.goto('/mijn-zaken/');
      await expect(page.locator('.zaken h2')).toHaveText(SCRIPT[0]);
    }
    await klopt(wat);
  }
});

test('geen bestand voert script uit of geeft een fout; elk krijgt een zin en er verandert niets', async ({ page }) => {
  const { klopt } = await wacht(page);
  const vakken = [
    ['/mijn-zaken/', '#zaakbestand'],
    ['/opp-opstellen/', 'input[type=file]'],
    ['/oefenen/eigen/', 'input[type=file]'],
  ] as const;
  for (const [pad, veld] of vakken) {
    await page.goto(pad);
    await expect(page.locator(veld)).toBeAttached();
    await page.waitForLoadState('networkidle');
    const voor = await zaak.opslag(page);
    for (const tekst of [...TEKSTEN, `"${'x'.repeat(3_000_000)}"`]) {
      const bestand = { name: `${SCRIPT[0]}.json`.replaceAll('/', ''), mimeType: 'application/json', buffer: Buffer.from(tekst) };
      await kiesBestand(page, veld, bestand);
      await expect(
        page.locator('main :is([role=status], [role=alert]):not(:empty)').first(),
        `${pad} ${tekst.slice(0, 60)}`,
      ).toBeVisible();
    }
    expect(await zaak.opslag(page), pad).toEqual(voor);
    await klopt(pad);
  }
});

test.describe('met de service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('geen bericht aan de service worker stopt hem, vervangt hem of wist wat bewaard is', async ({ page }) => {
    const { klopt } = await wacht(page);
    await page.goto('/');
    const na = await page.evaluate(async (teksten) => {
      const dienst = navigator.serviceWorker;
      const { active } = await dienst.ready;
      const voor = await caches.keys();
      const kring: { zelf?: unknown } = {};
      kring.zelf = kring;
      for (const gegeven of [...teksten, ...teksten.map((soort) => ({ soort })), null, 7, kring, new Map(), new ArrayBuffer(9)]) {
        const { port1, port2 } = new MessageChannel();
        port1.start();
        active?.postMessage(gegeven, [port2]);
      }
      await new Promise((klaar) => setTimeout(klaar, 500));
      const antwoord = await fetch('/mijn-zaken/');
      // Wat er nog bij komt, is de rest van de site, die op een rustig moment wordt bewaard.
      const nu = await caches.keys();
      return { stand: active?.state, gelijk: voor.every((naam) => nu.includes(naam)), goed: antwoord.ok };
    }, TEKSTEN);
    expect(na).toEqual({ stand: 'activated', gelijk: true, goed: true });
    await klopt('berichten');
  });
});
