import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { eersteBezoek, letOp, loop, wachtOpBewaking, wachtOpSpeler, WEIGERING } from './helpers.ts';
import { maakTweedeBouw, wisselhost } from './tweede-bouw.ts';

/** Twee echte bouwen op één host: dist/, en een tweede waarin elk script anders heet. */
let tweede = '';
let host: Awaited<ReturnType<typeof wisselhost>>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  tweede = mkdtempSync(join(tmpdir(), 'wegwijzer-twee-'));
  await maakTweedeBouw(tweede);
});
test.beforeEach(async () => void (host = await wisselhost('dist')));
test.afterEach(() => void host.sluit());
test.afterAll(() => rmSync(tweede, { recursive: true }));

const TE_JONG = [
  ['sector', 'po'],
  ['leeftijd', 'te-jong'],
] as const;

test('zonder service worker: een tabblad van de oude bouw houdt zijn antwoorden als de host al de nieuwe heeft', async ({
  page,
}) => {
  const { fouten } = letOp(page);
  await page.goto(`${host.site}/aanmelding/sector/`);
  await wachtOpSpeler(page);
  await wachtOpBewaking(page);
  host.wissel(tweede);
  // De vragen lopen door met wat er al geladen is; het deel dat pas bij de uitkomst nodig is, bestaat niet meer.
  await loop(page, TE_JONG);
  await expect(page).toHaveURL(/\/aanmelding\/te-jong-om-aan-te-melden\/#sector=po&leeftijd=te-jong$/);
  await page.locator('#nieuwe-versie button').click();
  await expect(page.locator('body[data-versie="twee"]')).toBeAttached();
  await expect(page.locator('#kwitantie')).toBeVisible();
  await expect(page).toHaveURL(/#sector=po&leeftijd=te-jong$/);
  // Wat er misging, is precies dat ene deel dat er niet meer was.
  for (const fout of fouten) expect(fout).toMatch(/_astro\/|404|dynamically imported/);
});

test.describe('met de service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('oud en nieuw naast elkaar: elk tabblad is van één bouw, en geen van beide verliest zijn zaak', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    await eersteBezoek(page, host.site);
    await page.goto(`${host.site}/aanmelding/sector/`);
    await wachtOpSpeler(page);
    await loop(page, WEIGERING.slice(0, 3));
    const { fouten } = letOp(page);

    host.wissel(tweede);
    const ander = await context.newPage();
    await ander.goto(`${host.site}/aanmelding/sector/`);
    await wachtOpSpeler(ander);
    // Tot de lezer kiest is ook een nieuw tabblad helemaal van de oude bouw: nooit half oud, half nieuw.
    await expect(ander.locator('body[data-versie]')).toHaveCount(0);
    await loop(ander, TE_JONG.slice(0, 1));
    await expect(ander.locator('#nieuwe-versie button')).toBeVisible({ timeout: 30_000 });
    await Promise.all([ander.waitForEvent('load'), ander.locator('#nieuwe-versie button').click()]);
    await expect(ander.locator('body[data-versie="twee"]')).toBeAttached();
    await wachtOpSpeler(ander);
    await loop(ander, TE_JONG.slice(1));
    await expect(ander.locator('#kwitantie')).toBeVisible();
    await expect(ander).toHaveURL(/\/aanmelding\/te-jong-om-aan-te-melden\/#sector=po&leeftijd=te-jong$/);

    // Het eerste tabblad loopt door in de oude bouw, en gaat met al zijn antwoorden over als de lezer dat wil.
    await expect(page.locator('#nieuwe-versie button')).toBeVisible();
    await loop(page, WEIGERING.slice(3, 5));
    await expect(page).toHaveURL(/\/aanmelding\/bestuursvorm\/#/);
    expect(fouten).toEqual([]);
    const adresVoor = page.url();
    await Promise.all([page.waitForEvent('load'), page.locator('#nieuwe-versie button').click()]);
    await expect(page.locator('body[data-versie="twee"]')).toBeAttached();
    await wachtOpSpeler(page);
    expect(page.url()).toBe(adresVoor);
    await expect(page.locator('.route li.klaar')).toHaveCount(5);
  });
});
