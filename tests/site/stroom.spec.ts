import { expect, test } from '@playwright/test';
import { TERMIJN, WEIGERING, adres, kijkNa, letOp, loop, wachtOpSpeler } from './helpers.ts';

test('van de beginpagina naar een uitkomst met taken, met de muis', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/');
  await page.locator('.kaart a[href="/aanmelding/"]:visible').click();
  await page.locator('a.knop[href="/aanmelding/sector/"]:visible').click();
  await wachtOpSpeler(page);
  await loop(page, WEIGERING);
  await kijkNa(page);
  await expect(page).toHaveURL(/\/aanmelding\/weigeren-mag-niet\/#sector=po&/);
  await expect(page.locator('[data-taak="zoek-een-andere-school"]')).toBeVisible();
  for (const id of [
    'geen-onderzoek-ondersteuningsbehoefte',
    'geen-overleg-ouders',
    'geen-andere-school',
    'mondeling-geen-besluit',
  ]) {
    await expect(page.locator(`[data-bevinding="${id}"]:visible`).first()).toBeVisible();
  }
  await expect(page.locator('#checklist')).toBeHidden();
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('terug, vooruit en herladen houden de antwoorden', async ({ page }) => {
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING.slice(0, 4));
  await expect(page).toHaveURL(/\/aanmelding\/meer-scholen\//);
  await page.goBack();
  await expect(page).toHaveURL(/\/aanmelding\/waar-ingeschreven\/#sector=po&leeftijd=oud-genoeg&is-schriftelijk=ja$/);
  await expect(page.locator('.optie[data-keuze="nergens"]:visible')).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await expect(page).toHaveURL(/\/aanmelding\/meer-scholen\//);
  await expect(page.locator('.route li.klaar')).toHaveCount(4);
  await page.reload();
  await wachtOpSpeler(page);
  await expect(page.locator('.route li.klaar')).toHaveCount(4);
});

test('een gewijzigd antwoord houdt wat nog geldt en noemt wat vervalt', async ({ page }) => {
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, WEIGERING);
  await kijkNa(page);
  await expect(page).toHaveURL(/weigeren-mag-niet/);
  await page.locator('.route summary').click();
  await page.locator('.route a.wijzig[href^="/aanmelding/sector/"]').click();
  await expect(page).toHaveURL(/\/aanmelding\/sector\/$/);
  await page.locator('.optie[data-keuze="vo"]:visible').click();
  // Alleen de nieuwe vraag wordt gesteld; de leeftijd geldt niet meer.
  await expect(page).toHaveURL(/\/aanmelding\/leerjaar\/#sector=vo$/);
  await expect(page.locator('#melding-vervallen li')).toHaveCount(1);
  await page.locator('.optie[data-keuze="hogere-klas"]:visible').click();
  // Terug op de controle: zij noemt wat er bij kwam en wat verviel.
  await expect(page).toHaveURL(/\/aanmelding\/controleer\/#sector=vo&leerjaar=hogere-klas&/);
  await expect(page.locator('#melding-erbij')).toBeVisible();
  await expect(page.locator('#melding-vervallen li')).toHaveCount(1);
  await expect(page.locator('[data-rij="leerjaar"]')).toBeVisible();
  await expect(page.locator('[data-rij="leeftijd"]')).toHaveCount(0);
  await kijkNa(page);
  await expect(page).toHaveURL(/\/aanmelding\/weigeren-mag-niet\/#sector=vo&leerjaar=hogere-klas&is-schriftelijk=ja/);
});

test('een adres werkt in een nieuw tabblad zonder sessie', async ({ page }) => {
  await page.goto(adres('weigeren-mag-niet', WEIGERING));
  await wachtOpSpeler(page);
  await expect(page.locator('.route li.klaar')).toHaveCount(WEIGERING.length);
  await expect(page.locator('[data-taak]').first()).toBeVisible();
});

test('begin opnieuw en wis alles laten niets achter', async ({ page }) => {
  await page.goto(adres('meer-scholen', WEIGERING.slice(0, 4)));
  await wachtOpSpeler(page);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page).toHaveURL(/\/aanmelding\/$/);
  await page.goto(adres('meer-scholen', WEIGERING.slice(0, 4)));
  await wachtOpSpeler(page);
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await expect(page).toHaveURL(/\/$/);
  const over = await page.evaluate(() => ({ sessie: { ...sessionStorage }, apparaat: { ...localStorage } }));
  expect(over).toEqual({ sessie: {}, apparaat: {} });
});

test('een datum rekent en merkt de optie die volgt, maar kiest niet', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00+01:00'));
  await page.goto(adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10)));
  await wachtOpSpeler(page);
  await page.locator('#datum-ontvangst-aanmelding-dag').fill('31');
  await page.locator('#datum-ontvangst-aanmelding-maand').fill('2');
  await page.locator('#datum-ontvangst-aanmelding-jaar').fill('2026');
  await page.getByRole('button', { name: 'Reken uit' }).click();
  await expect(page.locator('#datum-ontvangst-aanmelding-fout')).not.toBeEmpty();
  await expect(page.locator('#datum-ontvangst-aanmelding-dag')).toHaveValue('31');
  await page.locator('#datum-ontvangst-aanmelding-dag').fill('5');
  await page.locator('#datum-ontvangst-aanmelding-maand').fill('10');
  await page.getByRole('button', { name: 'Reken uit' }).click();
  // Met de gemelde verlenging: 5 oktober + 6 + 4 weken = 14 december.
  await expect(page.locator('#berekening')).toContainText('14 december 2026');
  await expect(page.locator('.optie[data-keuze="nog-niet"] .volgens')).toBeVisible();
  await expect(page).toHaveURL(/is-de-beslistermijn-voorbij/);
  await loop(page, TERMIJN.slice(10));
  await kijkNa(page);
  await expect(page.locator('[data-termijn="aanmelding-beslistermijn-zes-weken"]')).toHaveAttribute('data-datum', '2026-12-14');
});

test('de rol kiest de stem en zet de eigen taken eerst', async ({ page }) => {
  await page.goto(adres('weigeren-mag-niet', WEIGERING));
  await wachtOpSpeler(page);
  await expect(page.locator('.opbrengst .taken').first().locator('[data-taak="maak-bezwaar"]')).toHaveCount(0);
  await page.locator('.strook summary').click();
  await page.locator('.strook a[data-kies="ouder"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-stem', 'ouder');
  await expect(page.locator('.opbrengst .taken').first().locator('[data-taak="maak-bezwaar"]')).toBeVisible();
  await expect(page).toHaveURL(/#sector=po&/);
});

test('de keuzehulp wijst een route, en de soort school gaat mee', async ({ page }) => {
  const gezien = letOp(page);
  await page.goto('/start/sector/');
  await wachtOpSpeler(page);
  for (const [stap, keuze] of [
    ['sector', 'vo'],
    ['wie-bent-u', 'ouder'],
    ['wat-speelt-er', 'meer-hulp'],
    ['hoe-ver-is-de-hulp', 'school-doet-niets'],
  ]) {
    await expect(page).toHaveURL(new RegExp(`/start/${stap}/`));
    await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
  }
  const link = page.locator('.naar-route a');
  await expect(link).toHaveAttribute('href', /^\/ondersteuning\/(?!sector\/)[a-z0-9-]+\/#sector=vo$/);
  await link.click();
  await expect(page).toHaveURL(/\/ondersteuning\/(?!sector\/)[a-z0-9-]+\/#sector=vo$/);
  await wachtOpSpeler(page);
  await expect(page.locator('.optie:visible').first()).toBeVisible();
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('een antwoord van vóór het script telt: de volgende bladzijde kent het, ook halverwege een route', async ({ page }) => {
  for (const [begin, keuze, verder] of [
    ['/aanmelding/sector/', 'vo', '/aanmelding/leerjaar/#sector=vo'],
    ['/aanmelding/leerjaar/#sector=vo', 'hogere-klas', '/aanmelding/is-schriftelijk/#sector=vo&leerjaar=hogere-klas'],
  ] as const) {
    await page.goto('/privacy/');
    await page.route('**/_astro/*.js', (verzoek) => verzoek.abort());
    await page.goto(begin);
    await page.unroute('**/_astro/*.js');
    await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
    await expect(page).toHaveURL(verder);
    await wachtOpSpeler(page);
    await expect(page.locator('.route li.klaar')).toHaveCount(verder.split('=').length - 1);
  }
});
