import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { casusMet, speelHeel } from './casussen.ts';
import { eersteBezoek, kijkNa, letOp, loop, wachtOpSpeler, WEIGERING } from './helpers.ts';
import { wegen } from './routes.ts';

test.use({ serviceWorkers: 'allow' });

/** Breekt ook het netwerk van de service worker af, wat `setOffline` alleen niet in elke versie doet. */
const zonderNet = async (context: BrowserContext): Promise<void> => {
  await context.route('**/*', (route) => (route.request().serviceWorker() ? route.abort() : route.fallback()));
  await context.setOffline(true);
};

/** Loopt alle soorten oefenpagina's: een casus spelen, een groep laten stemmen, en de notities, bladen, plannen en vragen lezen. */
const oefenZonderNet = async (page: Page): Promise<void> => {
  const casus = casusMet('zelf-noor-minder-uren');
  const adres = `/oefenen/${casus.stroom}/${casus.id}/`;
  await page.goto(adres);
  await page.locator('#casusspel').waitFor();
  const { einde } = await speelHeel(page, casus, false);
  expect(einde.punten).toBe(einde.van);
  await page.goto(`${adres}klas/`);
  await page.locator('#klas-verder').click();
  for (const toets of ['1', '7', 'Escape', 'u']) await page.keyboard.press(toets);
  await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '7');
  await expect(page.locator('#klas-antwoord')).toHaveAttribute('data-goed', casus.stappen[0]?.goed ?? '?');
  await page.goto('/oefenen/kennistoets/');
  await page.locator('.toetswens button[type="submit"]').click();
  await expect(page.locator('.toetskeuzes .optie').first()).toBeVisible();
  await page.goto('/oefenen/eigen/');
  await expect(page.locator('.ontwerpstap').first()).toBeVisible();
  for (const pad of ['/oefenen/', '/oefenen/sessie/45/', '/oefenen/sessie/90/', `${adres}trainer/`, `${adres}uitdelen/`]) {
    await page.goto(pad);
    await expect(page.locator('#niet-bewaard')).toHaveCount(0);
    await expect(page.locator('main h1')).toBeVisible();
  }
};

test('wat bij het eerste bezoek wordt bewaard, past binnen 1,5 MB brotli', () => {
  const lees = (pad: string) =>
    brotliCompressSync(readFileSync(join('dist', pad)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  const worker = readFileSync('dist/sw.js', 'utf8');
  const bestanden = ['_astro', 'woorden', 'offline']
    .flatMap((map) =>
      readdirSync(join('dist', map), { withFileTypes: true }).map((deel) => ({ deel, pad: `${map}/${deel.name}` })),
    )
    .flatMap(({ deel, pad }) => (deel.isFile() ? [pad] : []))
    .filter((pad) => worker.includes(`/${pad}`) && !pad.includes('/bundel-later-'));
  expect(bestanden.length).toBeGreaterThan(30);
  expect(bestanden.reduce((som, pad) => som + lees(pad), 0)).toBeLessThan(1.5 * 1024 * 1024);
});

test('na één bezoek loopt elke stroom zonder internet, van het begin tot een uitkomst', async ({ page, context }) => {
  test.setTimeout(120_000);
  await eersteBezoek(page);
  await zonderNet(context);
  const gezien = letOp(page);
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING);
  await kijkNa(page);
  await expect(page).toHaveURL(/\/aanmelding\/weigeren-mag-niet\//);
  await expect(page.locator('#taken')).toBeVisible();
  await page.reload();
  await wachtOpSpeler(page);
  await expect(page.locator('#taken')).toBeVisible();
  // En elke andere stroom, van de eerste vraag tot haar verste uitkomst.
  for (const { stroom, begin, antwoorden, uitkomst } of wegen().filter(({ stroom }) => stroom !== 'aanmelding')) {
    // Zonder wat een vorige stroom al weet: dan komt elke vraag.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`/${stroom}/${begin}/`);
    await wachtOpSpeler(page);
    for (const [stap, keuze] of antwoorden) {
      await expect(page).toHaveURL(new RegExp(`/${stroom}/${stap}/`));
      await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
    }
    await expect(page).toHaveURL(new RegExp(`/${stroom}/(controleer|${uitkomst})/#`));
    if (page.url().includes('/controleer/')) await page.locator('[data-klaar="true"] .knop').click();
    await expect(page).toHaveURL(new RegExp(`/${stroom}/${uitkomst}/#`));
    await expect(page.locator(stroom === 'start' ? '.naar-route' : '#kwitantie'), uitkomst).toBeVisible();
  }
  expect(gezien.vreemd).toEqual([]);
  expect(gezien.fouten.filter((fout) => !fout.includes('ERR_INTERNET_DISCONNECTED') && !fout.includes('ERR_FAILED'))).toEqual([]);
});

test('wat niet bewaard is zegt dat, en met de knop staat daarna de hele site op het apparaat', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await eersteBezoek(page);
  await context.setOffline(true);
  await page.goto('/regels/zorgplicht-kern/');
  await expect(page.locator('#niet-bewaard')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/offline/');
  await expect(page.locator('#niet-bewaard')).toBeHidden();
  await page.locator('[data-bewaar-offline] button').click();
  await expect(page.locator('[data-bewaar-offline] [role=status]')).toContainText('Klaar', { timeout: 60_000 });
  await zonderNet(context);
  await page.goto('/regels/zorgplicht-kern/');
  await expect(page.locator('#niet-bewaard')).toHaveCount(0);
  await expect(page.locator('main h1')).toBeVisible();
  await oefenZonderNet(page);
});

test('een nieuwe versie meldt zich en laat de lopende route staan; de noodstop wist alles en heft zichzelf op', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  // Een host waarvan de service worker tijdens de test verandert; de rest komt van de gewone server.
  let worker = readFileSync('dist/sw.js', 'utf8');
  const host = createServer(async ({ url = '/' }, antwoord) => {
    const bron = await fetch(new URL(url, baseURL));
    antwoord.writeHead(bron.status, { 'content-type': bron.headers.get('content-type') ?? '' });
    antwoord.end(url === '/sw.js' ? worker : Buffer.from(await bron.arrayBuffer()));
  });
  await new Promise<void>((klaar) => host.listen(0, '127.0.0.1', klaar));
  const plek = host.address();
  const site = `http://127.0.0.1:${typeof plek === 'object' ? plek?.port : plek}`;
  const vernieuw = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  await eersteBezoek(page, site);
  await page.goto(`${site}/aanmelding/sector/`);
  await wachtOpSpeler(page);
  await loop(page, WEIGERING.slice(0, 3));
  await expect(page).toHaveURL(/\/aanmelding\/waar-ingeschreven\//);
  // Een tweede tabblad, met een andere zaak, blijft bij de oude versie tot de lezer kiest.
  const ander = await context.newPage();
  await ander.goto(`${site}/opp/sector/#sector=vo`);
  await wachtOpSpeler(ander);
  await ander.locator('.optie[data-keuze="vo"]:visible').click();
  await expect(ander).toHaveURL(/\/opp\/stand\/#sector=vo/);
  worker += '\n// versie twee';
  await page.reload();
  await wachtOpSpeler(page);
  await vernieuw();
  await expect(page.locator('#nieuwe-versie button')).toBeVisible({ timeout: 30_000 });
  await expect(ander).toHaveURL(/\/opp\/stand\/#sector=vo/);
  await Promise.all([page.waitForEvent('load'), page.locator('#nieuwe-versie button').click()]);
  await wachtOpSpeler(page);
  await expect(page.locator('.route li.klaar')).toHaveCount(3);
  await expect(page).toHaveURL(/sector=po&leeftijd=oud-genoeg&is-schriftelijk=ja/);
  // Het oude tabblad hoort ervan, houdt zijn zaak en loopt door; vernieuwen verandert zijn antwoorden niet.
  await expect(ander.locator('#nieuwe-versie button')).toBeVisible();
  await ander.locator('.optie:visible').first().click();
  await expect(ander).not.toHaveURL(/\/opp\/stand\//);
  const adresVoor = ander.url();
  await Promise.all([ander.waitForEvent('load'), ander.locator('#nieuwe-versie button').click()]);
  await wachtOpSpeler(ander);
  expect(ander.url()).toBe(adresVoor);
  await expect(ander.locator('.route li.klaar')).toHaveCount(2);
  await ander.close();

  worker = readFileSync('dist/noodstop.js', 'utf8');
  await vernieuw();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  const antwoord = await page.reload();
  expect(antwoord?.fromServiceWorker()).toBe(false);
  await wachtOpSpeler(page);
  await expect(page.locator('.route li.klaar')).toHaveCount(3);
  host.close();
});
