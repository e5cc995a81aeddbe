import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { klasBeelden } from '../../src/oefenen/klas.ts';
import { telCasus } from '../../src/oefenen/casus.ts';
import { schendingen } from './axe.ts';
import { casusMet, speelHeel } from './casussen.ts';
import { kiesBestand, letOp } from './helpers.ts';

const casus = casusMet('gpo-107087');
const stuk = (tekst: string) => ({ name: 'casus.json', mimeType: 'application/json', buffer: Buffer.from(tekst) });
const WACHT_OP = '#eigen-controle';

/** Loopt de route en schrijft het verhaal: alles van een casus, of alleen de eerste `aantal` stappen. */
const schrijf = async (page: Page, aantal = casus.stappen.length) => {
  await page.locator('#eigen-titel').fill('Onze eigen casus');
  await page.locator('#eigen-stroom').selectOption('opp');
  for (const [plaats, { stap, goed, omdat }] of casus.stappen.slice(0, aantal).entries()) {
    await page.locator(`fieldset[data-stap="${stap}"] input[value="${goed}"]`).check();
    await page.locator(`#omdat-${stap}`).fill(omdat);
    if (plaats < 2) await page.locator(`#deel-${stap}`).fill(`Deel ${plaats + 1} van het verhaal.`);
  }
};
const maakAf = async (page: Page) => {
  await page.locator('#eigen-groep').selectOption(casus.groep);
  for (const veld of ['uitspraak', 'gesprek', 'notities']) await page.locator(`#eigen-${veld}`).fill(`Tekst bij ${veld}.`);
  await expect(page.locator(WACHT_OP)).toHaveAttribute('data-klaar', 'true');
};
const bewaar = async (page: Page) => {
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.locator('#eigen-bewaar').click()]);
  return { naam: bestand.suggestedFilename(), pad: await bestand.path() };
};
const open = (page: Page, bestand: string | ReturnType<typeof stuk>) => kiesBestand(page, '#eigen-bestand', bestand);

test('een eigen casus: gemaakt, bewaard, geweigerd als zij stuk is, weer geopend, gedeeld en gespeeld', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/oefenen/eigen/');
  await schrijf(page);
  await expect(page.locator(WACHT_OP)).toHaveAttribute('data-klaar', 'false');
  await maakAf(page);
  const { naam, pad } = await bewaar(page);
  expect(naam).toBe('eigen-casus.json');
  await page.locator('#eigen-deel').click();
  const link = await page.locator('#eigen-link').inputValue();
  await page.locator('#eigen-titel').fill('Nog niet vervangen');
  for (const kapot of [
    '{',
    '{"soort":"wegwijzer-casus","versie":9}',
    '{"soort":"wegwijzer-casus-in-wording","versie":1,"ontwerp":{"stroom":"opp"}}',
    readFileSync(pad, 'utf8').replace('"po"', '"bestaat-niet"'),
  ]) {
    await open(page, stuk(kapot));
    await expect(page.locator('#eigen-melding')).toContainText('Er is niets veranderd');
    await expect(page.locator('#eigen-titel')).toHaveValue('Nog niet vervangen');
  }
  await open(page, pad);
  await page.locator('#eigen-vervang .knop.stil').click();
  await expect(page.locator('#eigen-titel')).toHaveValue('Nog niet vervangen');
  await open(page, pad);
  await page.locator('#eigen-vervang .knop').first().click();
  await expect(page.locator('#eigen-titel')).toHaveValue('Onze eigen casus');

  const ander = await page.context().newPage();
  await ander.goto('/oefenen/eigen/#casus/AAAA');
  await expect(ander.locator('#eigen-melding')).toContainText('Er is niets veranderd');
  await ander.goto(link);
  await expect(ander.locator('#eigen-titel')).toHaveValue('Onze eigen casus');
  await ander.locator('#eigen-alleen').click();
  await expect(ander.locator('#casusspel')).toHaveAttribute('data-hash', casus.machineHash);
  const { stappen, einde } = await speelHeel(ander, casus, false);
  const zetten = stappen.map(({ keuze }) => ({ keuze, hint: false }));
  expect(einde.punten).toBe(String(telCasus(casus, { zetten, oordeel: casus.groep }).punten));
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('een eigen casus die niet af is, blijft bewaard in een bestand en na een keuze op het apparaat', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/oefenen/eigen/');
  await schrijf(page, 3);
  await page.locator('#eigen-gesprek').fill('Waarover praten wij?');
  const staat = () => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  expect(await staat()).toEqual([]);
  const { naam, pad } = await bewaar(page);
  expect(naam).toBe('eigen-casus-in-wording.json');
  await page.locator('#eigen-blijft').check();
  await page.locator('#eigen-notities').fill('Later verder.');
  await page.reload();
  const heel = async () => {
    await expect(page.locator('#eigen-titel')).toHaveValue('Onze eigen casus');
    await expect(page.locator('#eigen-gesprek')).toHaveValue('Waarover praten wij?');
    for (const { stap, goed, omdat } of casus.stappen.slice(0, 3)) {
      await expect(page.locator(`fieldset[data-stap="${stap}"] input[value="${goed}"]`)).toBeChecked();
      await expect(page.locator(`#omdat-${stap}`)).toHaveValue(omdat);
    }
  };
  await heel();
  await expect(page.locator('#eigen-notities')).toHaveValue('Later verder.');
  await expect(page.locator('#eigen-blijft')).toBeChecked();
  await page.locator('#eigen-blijft').uncheck();
  expect(await staat()).toEqual([]);

  await page.goto('/oefenen/');
  await page.goto('/oefenen/eigen/');
  await expect(page.locator('#eigen-titel')).toHaveValue('');
  await open(page, pad);
  await heel();
  // Wat op het apparaat stuk is, wordt gezegd en blijft staan onder een andere sleutel.
  await page.evaluate(() => localStorage.setItem('wegwijzer-eigen-casus', '{stuk'));
  page.on('dialog', (vraag) => void vraag.accept());
  await page.reload();
  await expect(page.locator('#eigen-melding')).toContainText('opzijgezet');
  expect(await page.evaluate(() => localStorage.getItem('wegwijzer-eigen-casus-opzij'))).toBe('{stuk');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('de dag van een eigen casus: een onmogelijke dag krijgt een zin, en wat er stond blijft', async ({ page }) => {
  await page.goto('/oefenen/eigen/');
  const dag = page.locator('#eigen-dag');
  const eerst = await dag.getAttribute('data-dag');
  const vul = async (...velden: readonly string[]) => {
    for (const [plaats, veld] of ['dag', 'maand', 'jaar'].entries())
      await page.locator(`#eigen-datum-${veld}`).fill(velden[plaats] ?? '');
    await page.locator('#eigen-datum-jaar').press('Enter');
  };
  for (const fout of [
    ['31', '2', '2025'],
    ['', '', ''],
    ['1', 'x', '2025'],
    ['1', '1', '25'],
  ] as const) {
    await vul(...fout);
    await expect(page.locator('#eigen-datum-fout')).not.toBeEmpty();
    await expect(dag).toHaveAttribute('data-dag', eerst ?? '?');
    await expect(page.locator('#eigen-datum-dag')).toHaveValue(fout[0]);
  }
  await vul('17', '3', '2025');
  await expect(page.locator('#eigen-datum-fout')).toBeEmpty();
  await expect(dag).toHaveAttribute('data-dag', '2025-03-17');
});

test('een eigen casus in een groep: groot scherm met stemmen en antwoord, notities en bladen, zoals bij een casus van de site', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const gezien = letOp(page);
  await page.goto('/oefenen/eigen/');
  await schrijf(page);
  await maakAf(page);
  const beelden = klasBeelden({
    stappen: casus.stappen,
    delen: casus.stappen.slice(0, 2).map(({ stap }) => ({ bij: stap, tekst: '' })),
  });
  await page.locator('#eigen-klas').click();
  await expect(page.locator('#klas')).toHaveAttribute('data-hash', casus.machineHash);
  await page.locator('#klas-verder').click();
  for (const toets of ['1', '9', 'Escape', 'u']) await page.keyboard.press(toets);
  await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '9');
  await expect(page.locator('#klas-antwoord')).toHaveAttribute('data-goed', casus.stappen[0]?.goed ?? '?');
  expect(await schendingen(page)).toEqual([]);
  await page.keyboard.press('g');
  await expect(page.locator('#klas-lijst button')).toHaveCount(beelden.length);
  await page.locator('#eigen-terug').click();

  await page.locator('#eigen-trainer').click();
  await expect(page.locator('.trainerlijst > li')).toHaveCount(beelden.length);
  await expect(page.getByText('Tekst bij notities.')).toBeVisible();
  await page.locator('#eigen-terug').click();

  await page.locator('#eigen-blad').click();
  await expect(page.locator('.invullijst > li')).toHaveCount(casus.stappen.length);
  await expect(page.locator('.blad').first()).toContainText('Deel 2 van het verhaal.');
  await expect(page.locator('.blad').first()).not.toContainText('Tekst bij uitspraak.');
  await page.locator('#eigen-terug').click();
  await expect(page.locator('#eigen-titel')).toHaveValue('Onze eigen casus');
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});
