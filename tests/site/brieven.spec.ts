import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { doorloop } from '../../src/exports/doorloop.ts';
import { datumInWoorden } from '../../src/regels/kalender.ts';
import { aanmelding, inhoud, woorden } from '../helpers/inhoud.ts';
import { schendingen } from './axe.ts';
import { WEIGERING, adres, letOp, wachtOpSpeler } from './helpers.ts';

const BESLUIT = { dag: '21', maand: '9', jaar: '2026' };
const BEZWAAR = '/brieven/bezwaar/';
/** De route van de weigering zoals een brief haar in het adres krijgt. */
const MET_ROUTE = `#stroom=aanmelding&${WEIGERING.map((antwoord) => antwoord.join('=')).join('&')}`;

/** Vult een dag in bij een gebeurtenis. */
const vulDag = async (page: Page, gebeurtenis: string, { dag, maand, jaar }: typeof BESLUIT): Promise<void> => {
  await page.locator(`#datum-${gebeurtenis}-dag`).fill(dag);
  await page.locator(`#datum-${gebeurtenis}-maand`).fill(maand);
  await page.locator(`#datum-${gebeurtenis}-jaar`).fill(jaar);
  await page.locator(`form:has(#datum-${gebeurtenis}-dag)`).getByRole('button', { name: 'Reken uit' }).click();
};

/** Haalt het Word-bestand op en geeft de XML van het document en van de stijlen. */
const haalWord = async (page: Page): Promise<{ naam: string; xml: string; stijlen: string; alineas: string[] }> => {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als Word-bestand' }).click(),
  ]);
  const zip = unzipSync(readFileSync(await bestand.path()));
  const lees = (naam: string) => strFromU8(zip[naam] ?? new Uint8Array());
  const xml = lees('word/document.xml');
  const alineas = xml
    .split('</w:p>')
    .map((alinea) => [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, tekst = '']) => tekst).join(''));
  return { naam: bestand.suggestedFilename(), xml, stijlen: lees('word/styles.xml'), alineas };
};

test('van een gelopen route naar de brief: feiten en dagen staan erin, en in het Word-bestand', async ({ page }) => {
  const gezien = letOp(page);
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(`${verzoek.url().split('#')[0]} ${verzoek.postData() ?? ''}`));
  await page.goto(adres('weigeren-mag-niet', WEIGERING));
  await wachtOpSpeler(page);
  const link = page.locator('[data-brief="bezwaar"]').first();
  await expect(link).toHaveAttribute('href', `${BEZWAAR}${MET_ROUTE}`);
  await page.goto((await link.getAttribute('href')) ?? '');

  await expect(page.locator('#brief-sector')).toHaveValue('po');
  await expect(page.locator('#brief-vorm')).toHaveValue('bijzonder');
  await vulDag(page, 'bekendmaking-besluit', BESLUIT);
  await page.locator('#vak-naam-kind').fill('Noor <Geheim>');
  await page.locator('.briefvraag', { hasText: 'te laat' }).getByLabel('Nee').check();

  const antwoorden = Object.fromEntries(WEIGERING);
  const datums = { 'bekendmaking-besluit': '2026-09-21' };
  const uit = doorloop({ machine: aanmelding, woorden, antwoorden, datums, peildatum: '2026-11-21', stem: 'ouder' });
  const eind = uit.termijnen.find(({ regel }) => regel === 'geschil-bezwaar-zes-weken')?.eind ?? 'geen';
  const papier = page.locator('.papier');
  for (const tekst of [datumInWoorden(eind), 'Noor <Geheim>', 'mijn kind niet toe te laten', '[vul in: uw naam]'])
    await expect(papier).toContainText(tekst);
  await expect(papier).not.toContainText('te laat');

  const { naam, xml, stijlen, alineas } = await haalWord(page);
  expect(naam).toBe('bezwaar.docx');
  expect(stijlen).toMatch(/<w:lang [^>]*w:val="nl-NL"/);
  expect([...xml.matchAll(/<w:pStyle w:val="(Heading\d)"/g)].map(([, stijl]) => stijl)).toEqual([
    'Heading1',
    ...(inhoud.brieven['bezwaar']?.blokken ?? []).filter((blok) => 'kop' in blok && !blok.alleen_als).map(() => 'Heading2'),
    'Heading2',
  ]);
  const tekst = alineas.join('\n');
  for (const deel of [
    datumInWoorden(eind),
    'Noor &lt;Geheim&gt;',
    'mijn kind niet toe te laten',
    '[vul in: uw naam]',
    'WPO art. 63 lid 3',
  ])
    expect(tekst).toContain(deel);
  expect(tekst).not.toMatch(/undefined|null|[{}]|openbare school/);

  expect(gezien).toEqual({ fouten: [], vreemd: [] });
  expect(verzoeken.filter((verzoek) => /weigeren=|sector=|Geheim|po&|2026-09-21/.test(verzoek))).toEqual([]);
});

test('wat is ingevuld, gaat mee naar een andere brief en blijft na herladen; wissen haalt het weg', async ({ page }) => {
  await page.goto(BEZWAAR);
  await page.locator('#vak-naam-school').fill('De Linde');
  await page.goto('/brieven/verzoek-geschillencommissie/');
  await expect(page.locator('#vak-naam-school')).toHaveValue('De Linde');
  await expect(page.locator('.papier')).toContainText('De Linde');
  await page.reload();
  await expect(page.locator('#vak-naam-school')).toHaveValue('De Linde');
  await page.goto('/privacy/');
  await page.locator('[data-wis-alles] button').click();
  await page.goto(BEZWAAR);
  await expect(page.locator('#vak-naam-school')).toHaveValue('');
});

test('een adres met een stroom die niet bestaat, of met onzin, geeft een melding en een lege brief', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto(`${BEZWAAR}#stroom=__proto__&sector=po`);
  await expect(page.locator('.papier')).toContainText('[vul in: uw naam]');
  await page.goto('/');
  await page.goto(`${BEZWAAR}#stroom=bestaat-niet&sector=po`);
  await expect(page.locator('.invullen .let-op')).toContainText('niet te lezen');
  await expect(page.locator('.papier')).toContainText('[kies: ');
  expect(gezien.fouten).toEqual([]);
});

test('zonder script is elke brief te lezen, met open plekken en wat de wet vraagt', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [id, brief] of Object.entries(inhoud.brieven)) {
    await page.goto(`/brieven/${id}/`);
    await expect(page.locator('.papier mark').first()).toBeVisible();
    await expect(page.locator('.briefwet li')).toHaveCount(brief.wet.length);
    await expect(page.locator('.invullen')).toBeHidden();
    expect(await page.locator('.papier').innerText()).not.toMatch(/[{}]|undefined/);
  }
  await page.goto('/brieven/');
  await expect(page.locator('.regellijst a')).toHaveCount(Object.keys(inhoud.brieven).length);
  await page.close();
});

test('op papier staat alleen de brief, met de dag van de wet', async ({ page }) => {
  await page.goto(`${BEZWAAR}${MET_ROUTE}`);
  await expect(page.locator('#brief-sector')).toHaveValue('po');
  await page.emulateMedia({ media: 'print' });
  for (const weg of ['.kop', '.voet', 'h1', '.invullen', '.knoppen', '.briefwet'])
    await expect(page.locator(weg).first()).toBeHidden();
  await expect(page.locator('.papier')).toBeVisible();
  await expect(page.locator('.papier footer')).toContainText('Volgens de wet zoals nagekeken op');
});

test('brieven hebben geen schending van WCAG 2.2 AA en passen op 320 breed', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const pad of [
      '/brieven/',
      `${BEZWAAR}${MET_ROUTE}`,
      '/brieven/gesprek-over-het-opp/',
      '/brieven/toestemming-gegevens-delen/',
    ]) {
      await page.goto('/robots.txt');
      await page.goto(pad);
      await page.waitForLoadState('networkidle');
      for (const velden of await page.locator('.briefvelden:not([open]) > summary:visible').all()) await velden.click();
      expect(await schendingen(page), pad).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of Object.keys(inhoud.brieven)) {
    await page.goto(`/brieven/${id}/`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
  }
});
