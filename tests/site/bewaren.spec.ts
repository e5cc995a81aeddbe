import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { encode } from 'uqr';
import { beantwoord } from '../../src/cli/doorloop-antwoord.ts';
import type { Doorloop } from '../../src/exports/doorloop.ts';
import { WEIGERING, adres, kiesBestand, kijkNa, letOp, loop, TERMIJN, wachtOpSpeler } from './helpers.ts';
import * as zaak from './zaak.ts';

const BESTAND = (tekst: string) => ({ name: 'zaak.json', mimeType: 'application/json', buffer: Buffer.from(tekst) });
const OUD = {
  schema: 'wegwijzer-zaak',
  versie: 1,
  id: '00112233445566ff',
  site: '2026-10-01',
  wet: { nagekeken: '2026-10-01', versie: '2026-08-01' },
  stroom: 'aanmelding',
  antwoorden: Object.fromEntries(WEIGERING),
};

test('de controle toont alleen wat telt, en een herhaald antwoord brengt terug naar de controle', async ({ page }) => {
  await page.goto(adres('controleer', TERMIJN));
  await wachtOpSpeler(page);
  await expect(page.locator('[data-rij]')).toHaveCount(TERMIJN.length + 1);
  await expect(page.locator('[data-rij="datum-ontvangst-aanmelding"]')).toContainText('Niet ingevuld');
  await page.locator('[data-rij="bestuursvorm"] a').click();
  await expect(page).toHaveURL(/\/aanmelding\/bestuursvorm\/#/);
  await page.locator('.optie[aria-current="true"]').click();
  await expect(page.locator('[data-rij]')).toHaveCount(TERMIJN.length + 1);
  await expect(page.locator('#melding-erbij')).toHaveCount(0);
  await kijkNa(page);
  await expect(page).toHaveURL(/\/aanmelding\/nog-binnen-de-termijn\/#/);
});

test('een uitkomst op vier antwoorden of minder komt meteen, en zonder antwoorden wijst de controle naar de eerste vraag', async ({
  page,
}) => {
  await page.goto('/opp/controleer/');
  await expect(page.locator('[data-klaar="false"] .knop')).toHaveAttribute('href', /^\/opp\/[a-z-]+\/$/);
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  await loop(page, [
    ['sector', 'po'],
    ['leeftijd', 'te-jong'],
  ]);
  await expect(page).toHaveURL(/\/aanmelding\/te-jong-om-aan-te-melden\/#/);
});

test('bewaren op dit apparaat, openen in een ander tabblad, een andere naam, verwijderen en wissen', async ({
  page,
  context,
}) => {
  const gezien = letOp(page);
  await zaak.maakZaak(page);
  expect(JSON.stringify(await zaak.opslag(page))).not.toContain('wegwijzer-zaken');
  await zaak.open(page, 'apparaat');
  await page.locator('#bewaarpaneel button[type="submit"]').click();
  await expect(page.locator('#zaaknaam-fout')).not.toBeEmpty();
  await page.locator('[data-paneel="apparaat"]').click();
  await zaak.bewaar(page, 'aanmelding september');
  const stap = page.url();

  const ander = await context.newPage();
  await ander.clock.setFixedTime(new Date('2026-11-21T12:00:00+01:00'));
  await ander.goto('/mijn-zaken/');
  await ander.locator('[data-doe="open"]').click();
  await kijkNa(ander);
  await expect(ander.locator('.momenten')).toBeVisible();
  expect(ander.url()).toBe(stap);
  expect(await zaak.eindVanDeTermijn(ander)).toBe(zaak.EIND);

  // Wie met iets anders bezig is, wordt het eerst gevraagd.
  await ander.goto(adres('leeftijd', [['sector', 'sbo']]));
  await wachtOpSpeler(ander);
  await ander.getByRole('button', { name: 'Ga verder met deze' }).click();
  await ander.goto('/mijn-zaken/');
  const voor = await zaak.opslag(ander);
  await ander.locator('[data-doe="open"]').click();
  await expect(ander.locator('#vervangen h2')).toBeFocused();
  await ander.getByRole('button', { name: 'Laat alles zoals het is' }).click();
  expect(await zaak.opslag(ander)).toEqual(voor);
  await ander.locator('[data-doe="open"]').click();
  await ander.getByRole('button', { name: 'Vervang en open de zaak' }).click();
  await expect(ander.locator('[data-rij="sector"]')).toContainText('vmbo', { ignoreCase: true });

  await ander.goto('/mijn-zaken/');
  await ander.locator('[data-doe="hernoem"]').click();
  await ander.locator('.zaken input').fill('najaar');
  await ander.getByRole('button', { name: 'Bewaar de naam' }).click();
  await expect(ander.locator('.zaken h2')).toHaveText('najaar');
  await ander.locator('[data-doe="verwijder"]').click();
  await ander.locator('[data-doe="zeker"]').click();
  await expect(ander.locator('#geen-zaken')).toBeVisible();
  await ander.close();

  await page.reload();
  await expect(page.locator('.bewaarbalk')).toBeVisible();
  await zaak.bewaar(page, 'weer');
  await page.goto('/mijn-zaken/');
  await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
  await expect(page.locator('#geen-zaken')).toBeVisible();
  expect(await zaak.opslag(page)).toEqual({ sessie: {}, apparaat: {} });
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('een bestand opent in een andere browser als dezelfde zaak; een oud bestand ook; een kapot bestand verandert niets', async ({
  page,
  browser,
}) => {
  await zaak.maakZaak(page);
  await zaak.open(page, 'bestand');
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal het bestand' }).click();
  const tekst = await zaak.inhoudVan(wacht);
  expect(JSON.parse(tekst)).toMatchObject({ versie: 2, stroom: 'aanmelding', datums: { 'ontvangst-aanmelding': '2026-10-05' } });

  const vers = await browser.newContext();
  const ander = await vers.newPage();
  const gezien = letOp(ander);
  await ander.clock.setFixedTime(new Date('2026-11-21T12:00:00+01:00'));
  await ander.goto('/mijn-zaken/');
  const leeg = await zaak.opslag(ander);
  for (const kapot of [
    '',
    '{',
    tekst.slice(0, -9),
    tekst.replace('2026-10-05', '2026-02-31'),
    '{"schema":"wegwijzer-zaak","versie":9}',
  ]) {
    await kiesBestand(ander, '#zaakbestand', BESTAND(kapot));
    await expect(ander.locator('#zaken-melding p')).toBeVisible();
    expect(await zaak.opslag(ander)).toEqual(leeg);
  }
  await kiesBestand(ander, '#zaakbestand', BESTAND(tekst));
  await kijkNa(ander);
  await expect(ander.locator('.momenten')).toBeVisible();
  expect(await zaak.eindVanDeTermijn(ander)).toBe(zaak.EIND);
  await ander.goto('/mijn-zaken/');
  await kiesBestand(ander, '#zaakbestand', BESTAND(JSON.stringify(OUD)));
  await ander.getByRole('button', { name: 'Vervang en open de zaak' }).click();
  await kijkNa(ander);
  await expect(ander).toHaveURL(/\/aanmelding\/weigeren-mag-niet\/#/);
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
  await vers.close();
});

test('wat als: de gevolgen staan er zonder dat de zaak verandert, en "Neem dit over" past haar aan', async ({ page }) => {
  await zaak.maakZaak(page);
  const voor = await zaak.opslag(page);
  await page.locator('#wat-als > summary').click();
  await page.locator('#wat-als-wat').selectOption('datum:ontvangst-aanmelding');
  await zaak.vulDatum(page, 'wat-als-ontvangst-aanmelding', ['19', '10', '2026']);
  await expect(page.locator('[data-verschil="andere-datum"][data-id="aanmelding-beslistermijn-zes-weken"]')).toContainText(
    '28 december 2026',
  );
  expect(await zaak.opslag(page)).toEqual(voor);
  await page.getByRole('button', { name: 'Neem dit over' }).click();
  await expect.poll(() => zaak.eindVanDeTermijn(page)).toBe('2026-12-28');

  const na = await zaak.opslag(page);
  await page.locator('#wat-als-wat').selectOption('antwoord:is-de-beslistermijn-voorbij');
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await expect(page.locator('#wat-als-fout')).not.toBeEmpty();
  await page.locator('#wat-als input[value="voorbij"]').check();
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
  await expect(page.locator('#wat-als-gevolg [data-uitkomst="anders"]')).toBeVisible();
  await expect(page.locator('[data-verschil="erbij"]').first()).toBeVisible();
  await expect(page.locator('[data-verschil="weg"]').first()).toBeVisible();
  expect(await zaak.opslag(page)).toEqual(na);
  await page.getByRole('button', { name: 'Neem dit over' }).click();
  await expect(page).toHaveURL(/is-de-beslistermijn-voorbij=voorbij/);
  await wachtOpSpeler(page);
  await expect(page.locator('#melding-gedeeld')).toHaveCount(0);
  await expect(page.locator('.bewaarbalk')).toBeVisible();
});

test('een hele gang met elke export: de agenda en de kwitantie kloppen met doorloop, en geen verzoek draagt een antwoord', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const gezien = letOp(page);
  const verzoeken: string[] = [];
  page.on('request', (verzoek) =>
    verzoeken.push(`${verzoek.method()} ${verzoek.url().replace(/#.*/, '')} ${verzoek.postData() ?? ''}`),
  );
  await zaak.maakZaak(page);
  const [stap, fragment] = page.url().split('#');

  const kwitantie = async () => {
    const regel = (await page.locator('#kwitantie code').textContent()) ?? '';
    return beantwoord(['--kwitantie', regel], '2030-01-01');
  };
  await expect.poll(async () => (await kwitantie()).code).toBe(0);
  const { json } = await kwitantie();
  expect(json).toMatchObject({ uitkomst: { id: 'nog-binnen-de-termijn' }, kwitantie: { zelfde_uitkomst: true } });
  const { taken } = json as Doorloop;

  await zaak.open(page, 'agenda');
  const wacht = page.waitForEvent('download');
  await page.locator('#agenda-alles').click();
  const agenda = await zaak.inhoudVan(wacht);
  const dagen = new ICAL.Component(ICAL.parse(agenda)).getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
  expect(dagen.map(({ startDate }) => startDate.toString())).toEqual(taken.flatMap(({ voor }) => voor ?? []).toSorted());
  expect(dagen.every(({ uid, startDate }) => startDate.isDate && /\.aanmelding\.[0-9a-f]{16}@/.test(uid))).toBe(true);
  expect(agenda.replaceAll('\r\n ', '')).toContain(stap ?? 'x');
  expect(agenda.replaceAll('\r\n ', '')).not.toContain('is-verlengd');

  await zaak.open(page, 'deel');
  await expect(page.locator('#deel-waarschuwing')).toBeVisible();
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.locator('#deel-melding p')).toBeVisible();
  const gekopieerd = await page.evaluate(() => navigator.clipboard.readText());
  expect(gekopieerd).toBe(`${stap}#${fragment}`);
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  const zwart = encode(gekopieerd, { ecc: 'L', border: 4 }).data.flat().filter(Boolean).length;
  expect((await page.locator('.qr path').getAttribute('d'))?.split('M').length).toBe(zwart + 1);

  await zaak.bewaar(page, 'najaar');
  await zaak.open(page, 'bestand');
  await page.getByRole('button', { name: 'Haal het bestand' }).click();
  await zaak.open(page, 'afdrukken');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#qr-afdruk')).toHaveCount(0);
  await expect(page.locator('#kwitantie code')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#met-code').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#qr-afdruk .qr')).toBeVisible();
  await expect(page.locator('#kwitantie code')).toBeVisible();
  await expect(page.locator('.bewaarbalk button').first()).toBeHidden();

  const codes = (fragment ?? '').split('&').flatMap((deel) => [deel, deel.replace('=', '%3D')]);
  expect(codes.length).toBeGreaterThan(20);
  for (const verzoek of verzoeken) {
    expect(verzoek).toMatch(/^GET (http:\/\/127\.0\.0\.1:\d+\/|blob:)/);
    expect(
      codes.filter((code) => verzoek.includes(code)),
      verzoek,
    ).toEqual([]);
    expect(verzoek).not.toContain('2026-10-05');
  }
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('zonder opslag zeggen bewaren en Mijn zaken dat, en werken bestand, link en route', async ({ page }) => {
  await zaak.blokkeer(page);
  await page.goto(adres('nog-binnen-de-termijn', TERMIJN));
  await expect(page.locator('.bewaarbalk')).toBeVisible();
  await zaak.open(page, 'apparaat');
  await page.locator('#zaaknaam').fill('najaar');
  await page.locator('#bewaarpaneel button[type="submit"]').click();
  await expect(page.locator('#bewaard-melding .let-op')).toBeVisible();
  await zaak.open(page, 'bestand');
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Haal het bestand' }).click();
  const tekst = await zaak.inhoudVan(wacht);
  // Zonder toestemming voor het klembord staat de link in een veld.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await zaak.open(page, 'deel');
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.locator('#deellink')).toHaveValue(page.url());
  await page.goto('/mijn-zaken/');
  await expect(page.locator('#zaken-melding p')).toBeVisible();
  await kiesBestand(page, '#zaakbestand', BESTAND(tekst));
  await kijkNa(page);
  await expect(page).toHaveURL(/\/aanmelding\/nog-binnen-de-termijn\/#sector=vo&/);
});

for (const breed of [1280, 390]) {
  test(`controle, uitkomst met elk paneel, en Mijn zaken zijn toegankelijk, licht en donker: ${breed}`, async ({ page }) => {
    await page.setViewportSize({ width: breed, height: 844 });
    await zaak.totDeControle(page);
    await expect(page.locator('[data-klaar="true"]')).toBeVisible();
    await zaak.toegankelijk(page, 'controle');
    await kijkNa(page);
    await expect(page.locator('.bewaarbalk')).toBeVisible();
    await page.locator('#kwitantie summary').click();
    await page.locator('#wat-als > summary').click();
    await page.locator('#wat-als-wat').selectOption('datum:ontvangst-aanmelding');
    await zaak.vulDatum(page, 'wat-als-ontvangst-aanmelding', ['19', '10', '2026']);
    for (const paneel of ['afdrukken', 'agenda', 'apparaat', 'bestand', 'deel']) {
      await zaak.open(page, paneel);
      await zaak.toegankelijk(page, paneel, '.bewaarbalk');
    }
    await page.locator('#wat-als-wat').selectOption('antwoord:is-de-beslistermijn-voorbij');
    await page.getByRole('button', { name: 'Toon als QR-code' }).click();
    await zaak.toegankelijk(page, 'de hele uitkomst, met QR-code en ander antwoord');
    await zaak.bewaar(page, 'najaar');
    await page.goto('/mijn-zaken/');
    await page.locator('[data-doe="hernoem"]').click();
    await zaak.toegankelijk(page, 'Mijn zaken');
  });
}
