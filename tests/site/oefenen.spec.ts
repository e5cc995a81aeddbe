import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { telCasus } from '../../src/oefenen/casus.ts';
import { klasBeelden } from '../../src/oefenen/klas.ts';
import { schendingen } from './axe.ts';
import { casusMet } from './casussen.ts';
import { letOp } from './helpers.ts';

const casus = casusMet('gpo-107087');
const ADRES = '/oefenen/opp/gpo-107087/';

/** Speelt de casus; `fout` zegt bij welke stappen een verkeerd antwoord komt. Geeft de zetten die gedaan zijn. */
const speel = async (page: Page, fout: (plaats: number) => boolean) => {
  const zetten: { keuze: string; hint: boolean }[] = [];
  for (const [plaats, { stap, goed }] of casus.stappen.entries()) {
    await expect(page.locator(`#casusspel h2[data-stap="${stap}"]`)).toBeVisible();
    const opties = page.locator('#casusspel .optie');
    const ids = await opties.evaluateAll((lijst) => lijst.map((optie) => optie.getAttribute('data-keuze') ?? ''));
    const keuze = fout(plaats) ? (ids.find((id) => id !== goed) ?? '') : goed;
    await page.locator(`#casusspel .optie[data-keuze="${keuze}"]`).click();
    await expect(page.locator('#stap-uitleg')).toHaveAttribute('data-goed', String(keuze === goed));
    await expect(page.locator('#stap-uitleg')).toContainText(casus.stappen[plaats]?.omdat ?? '?');
    zetten.push({ keuze, hint: false });
    await page.locator('#casus-verder').click();
  }
  return zetten;
};

test('een casus alleen, goed en fout: score en feedback zijn wat de gegevens zeggen', async ({ page }) => {
  const gezien = letOp(page);
  for (const fout of [() => false, (plaats: number) => plaats % 2 === 1]) {
    await page.goto(ADRES);
    await expect(page.locator('#casusspel')).toHaveAttribute('data-hash', casus.machineHash);
    await expect(page.locator('#casusspel')).toHaveAttribute('data-stroom-id', 'opp');
    const zetten = await speel(page, fout);
    await page.locator(`[data-groep="${casus.groep}"]`).click();
    const { punten, van } = telCasus(casus, { zetten, oordeel: casus.groep });
    await expect(page.locator('#casus-score')).toHaveAttribute('data-punten', String(punten));
    await expect(page.locator('#casus-score')).toHaveAttribute('data-van', String(van));
  }
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('de kennistoets: elke vraag geeft uitleg, en de uitslag telt wat goed was', async ({ page }) => {
  await page.goto('/oefenen/kennistoets/');
  await page.getByRole('radio', { name: '5 vragen' }).check();
  await page.locator('.toetswens button[type="submit"]').click();
  let goed = 0;
  for (let vraag = 0; vraag < 5; vraag += 1) {
    await page.locator('.toetskeuzes .optie').first().click();
    if ((await page.locator('#toets-uitleg').getAttribute('data-goed')) === 'true') goed += 1;
    await page.locator('#toets-verder').click();
  }
  await expect(page.locator('#uitslag-kop')).toHaveAttribute('data-goed', String(goed));
  await expect(page.locator('#uitslag-kop')).toHaveAttribute('data-van', '5');
});

test('een groep, met alleen het toetsenbord op 1280x720: stemmen, antwoord, gesprek, klok, springen en uitkomst', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const gezien = letOp(page);
  await page.goto(`${ADRES}klas/`);
  const klas = page.locator('#klas');
  await expect(klas).toHaveAttribute('data-hash', casus.machineHash);
  const druk = (...toetsen: string[]) =>
    toetsen.reduce((na, toets) => na.then(() => page.keyboard.press(toets)), Promise.resolve());
  for (const [plek, beeld] of klasBeelden(casus).entries()) {
    await expect(klas).toHaveAttribute('data-plek', String(plek));
    if (beeld.soort === 'vraag' || beeld.soort === 'oordeel') {
      await druk('1', '9', 'Escape', '2', '3', 'Escape');
      await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '12');
    }
    if (beeld.soort === 'vraag') {
      await expect(page.locator('#klas-antwoord')).toHaveCount(0);
      await druk('u');
      await expect(page.locator('#klas-antwoord')).toHaveAttribute('data-goed', casus.stappen[beeld.plaats]?.goed ?? '?');
      await expect(page.locator('#klas-antwoord')).toBeInViewport({ ratio: 1 });
    }
    const onder = await page.locator('.klas-beeld').evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(onder).toBe(true);
    await druk('ArrowRight');
  }
  await expect(page.locator('#klas-uitkomst')).toHaveAttribute('data-groep', casus.groep);
  await druk('ArrowLeft', 'PageUp');
  await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '12');
  await druk('s');
  await expect(page.locator('#klas-gesprek')).toHaveText(casus.gesprek);
  await druk('Escape', 't');
  await expect(page.locator('#klas-rest')).not.toHaveText('5:00');
  await druk('g');
  await expect(page.locator('#klas-lijst button')).toHaveCount(klasBeelden(casus).length);
  await druk('Tab', 'Enter');
  await expect(klas).toHaveAttribute('data-plek', '0');
  // Toetsen van één teken zijn uit te zetten; op een knop doen toetsen niets.
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await page.getByRole('checkbox').uncheck();
  await druk('Escape', 'g');
  await expect(page.locator('#klas-lijst')).toHaveCount(0);
  await page
    .getByRole('button', { name: 'Start klok' })
    .or(page.getByRole('button', { name: 'Stop klok' }))
    .focus();
  await druk('ArrowRight');
  await expect(klas).toHaveAttribute('data-plek', '0');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('een eigen casus: gemaakt, bewaard, geweigerd als zij stuk is, weer geopend, gedeeld en gespeeld', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/oefenen/eigen/');
  await page.locator('#eigen-titel').fill('Onze eigen casus');
  await page.locator('#eigen-stroom').selectOption('opp');
  for (const [plaats, { stap, goed, omdat }] of casus.stappen.entries()) {
    await page.locator(`fieldset[data-stap="${stap}"] input[value="${goed}"]`).check();
    await page.locator(`#omdat-${stap}`).fill(omdat);
    if (plaats < 2) await page.locator(`#deel-${stap}`).fill(`Deel ${plaats + 1} van het verhaal.`);
  }
  await expect(page.locator('#eigen-controle')).toHaveAttribute('data-klaar', 'false');
  await page.locator('#eigen-groep').selectOption(casus.groep);
  for (const veld of ['uitspraak', 'gesprek', 'notities']) await page.locator(`#eigen-${veld}`).fill(`Tekst bij ${veld}.`);
  await expect(page.locator('#eigen-controle')).toHaveAttribute('data-klaar', 'true');
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('#eigen-bewaar').click()]);
  const pad = await bestand.path();
  await page.locator('#eigen-deel').click();
  const link = await page.locator('#eigen-link').inputValue();

  const stuk = (inhoudVan: string) => ({ name: 'casus.json', mimeType: 'application/json', buffer: Buffer.from(inhoudVan) });
  for (const kapot of [
    '{',
    '{"soort":"wegwijzer-casus","versie":9}',
    readFileSync(pad, 'utf8').replace('"po"', '"bestaat-niet"'),
  ]) {
    await page.locator('#eigen-titel').fill('Nog niet vervangen');
    await page.locator('#eigen-bestand').setInputFiles(stuk(kapot));
    await expect(page.locator('#eigen-melding')).toContainText('Er is niets veranderd');
    await expect(page.locator('#eigen-titel')).toHaveValue('Nog niet vervangen');
  }
  await page.locator('#eigen-bestand').setInputFiles(pad);
  await page.locator('#eigen-vervang .knop.stil').click();
  await expect(page.locator('#eigen-titel')).toHaveValue('Nog niet vervangen');
  await page.locator('#eigen-bestand').setInputFiles(pad);
  await page.locator('#eigen-vervang .knop').first().click();
  await expect(page.locator('#eigen-titel')).toHaveValue('Onze eigen casus');

  const ander = await page.context().newPage();
  await ander.goto(link);
  await expect(ander.locator('#eigen-titel')).toHaveValue('Onze eigen casus');
  await ander.locator('#eigen-speel').click();
  await expect(ander.locator('#casusspel')).toHaveAttribute('data-hash', casus.machineHash);
  const zetten = await speel(ander, () => false);
  await ander.locator(`[data-groep="${casus.groep}"]`).click();
  const { punten } = telCasus(casus, { zetten, oordeel: casus.groep });
  await expect(ander.locator('#casus-score')).toHaveAttribute('data-punten', String(punten));
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('elke soort oefenpagina heeft geen schending van WCAG 2.2 AA', async ({ page }) => {
  for (const pad of [
    '/oefenen/',
    ADRES,
    `${ADRES}klas/`,
    `${ADRES}trainer/`,
    `${ADRES}uitdelen/`,
    '/oefenen/eigen/',
    '/oefenen/sessie/45/',
  ]) {
    await page.goto(pad);
    await page.waitForLoadState('networkidle');
    if (pad.endsWith('klas/')) {
      await page.locator('#klas-verder').click();
      await page.keyboard.press('u');
    }
    if (pad.endsWith('eigen/')) await page.locator('.ontwerpstap input').first().check();
    expect(await schendingen(page), pad).toEqual([]);
  }
});

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });
  test('een casus is te lezen, met de oplossing dichtgevouwen', async ({ page }) => {
    await page.goto(ADRES);
    for (const { tekst } of casus.delen) await expect(page.getByText(tekst)).toBeVisible();
    await expect(page.locator('details.oplossing')).not.toHaveAttribute('open');
    await page.locator('details.oplossing summary').click();
    await expect(page.locator('details.oplossing').getByText(casus.uitspraak)).toBeVisible();
  });
});
