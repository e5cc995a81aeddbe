import { expect, test } from '@playwright/test';
import { stappenVan } from '../../src/engine/flow-types.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { schendingen } from './axe.ts';
import { TERMIJN, WEIGERING, adres, wachtOpSpeler } from './helpers.ts';

/** Elke soort pagina, met en zonder antwoorden. */
const PAGINAS: readonly (readonly [string, string, boolean])[] = [
  ['begin', '/', false],
  ['inleiding', '/aanmelding/', false],
  ['eerste vraag', '/aanmelding/sector/', true],
  ['vraag halverwege', adres('wil-een-andere-school', WEIGERING.slice(0, 14)), true],
  ['datumstap', adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10)), true],
  ['vraag buiten de route', '/aanmelding/helpen-aanpassingen/', false],
  ['uitkomst', adres('weigeren-mag-niet', WEIGERING), true],
  ['uitkomst met datums', adres('nog-binnen-de-termijn', TERMIJN), true],
  ['uitkomst zonder antwoorden', '/aanmelding/weigeren-mag-niet/', false],
  ['regels', '/regels/', false],
  ['regel', '/regels/aanmelding-beslistermijn-zes-weken/', false],
  ['regel, uitleg', '/regels/uitleg-proefplaatsing-is-geen-besluit/', false],
  ['regel, onzeker', '/regels/aanmelding-meerdere-scholen-voorkeur/', false],
  ['begrippen', '/begrippen/', false],
  ['organisaties', '/organisaties/', false],
  ['besluiten', '/besluiten/', false],
  ['over', '/over/', false],
  ['privacy', '/privacy/', false],
  ['toegankelijkheid', '/toegankelijkheid/', false],
  ['fout melden', '/fout-melden/', false],
  ['niet gevonden', '/bestaat-niet/', false],
  ['situaties', '/situaties/', false],
  ['kennisbank', '/kennisbank/', false],
  ['kennisbank, pagina', '/kennisbank/stelsel/zorgplicht/', false],
  ['kennisbank, dekking', '/kennisbank/dekking/', false],
  ['kennisbank, school', '/kennisbank/school/wat-is-nodig/', false],
  ['actueel', '/actueel/', false],
  ['zoeken', '/zoeken/', false],
  ['offline', '/offline/', false],
  ['oefenen', '/oefenen/', false],
  ['kennistoets', '/oefenen/kennistoets/', false],
  ['oefencasus', '/oefenen/opp/gpo-107087/', false],
  ['rollen', '/voor/', false],
  ['rol', '/voor/ouder/', false],
  ['rol, leerling', '/voor/leerling/', false],
  // Van elke andere stroom de inleiding, de eerste vraag en een uitkomst.
  ...gebouwdeStromen()
    .filter(({ stroom }) => stroom !== 'aanmelding')
    .flatMap(({ stroom, machine }): (readonly [string, string, boolean])[] => [
      [`${stroom}, inleiding`, `/${stroom}/`, false],
      [`${stroom}, eerste vraag`, `/${stroom}/${machine.config.initial}/`, true],
      [`${stroom}, uitkomst`, `/${stroom}/${stappenVan(machine).at(-1)}/`, false],
    ]),
];

/** Zo veel pagina's kijkt één test na, in hetzelfde tabblad: een nieuw tabblad kost meer dan het nakijken zelf. */
const PER_TEST = 8;

for (let begin = 0; begin < PAGINAS.length; begin += PER_TEST) {
  const deel = PAGINAS.slice(begin, begin + PER_TEST);
  test(`geen schending van WCAG 2.2 AA, licht en donker: ${deel.map(([naam]) => naam).join('; ')}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [naam, pad, speelt] of deel) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(pad);
      if (speelt) await wachtOpSpeler(page);
      // Zonder eiland is een pagina na het laden klaar.
      if ((await page.locator('astro-island').count()) > 0) await page.waitForLoadState('networkidle');
      expect.soft(await schendingen(page), `${naam}, licht`).toEqual([]);
      // In het donker is alleen de kleur anders; de pagina is dezelfde.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await schendingen(page, { alleenKleur: true }), `${naam}, donker`).toEqual([]);
      // De volgende pagina begint als bij een nieuwe lezer; alleen het fragment anders zou zij niet opnieuw laden.
      await page.evaluate(() => [sessionStorage, localStorage].forEach((opslag) => opslag.clear()));
      await page.goto('about:blank');
    }
  });
}

test('axe ziet een fout die er is: een plaatje zonder tekst, en tekst die bijna wit is', async ({ page }) => {
  await page.goto('/over/');
  expect(await schendingen(page)).toEqual([]);
  await page.evaluate(() => {
    const fout = document.createElement('p');
    fout.append('Dit is bijna niet te lezen', new Image());
    fout.style.color = '#eee';
    fout.style.backgroundColor = '#fff';
    document.querySelector('main')?.append(fout);
  });
  expect((await schendingen(page)).map((fout) => fout.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  expect((await schendingen(page, { alleenKleur: true })).map((fout) => fout.split(':')[0])).toEqual(['color-contrast']);
});

test('op 320 breed past alles zonder horizontaal schuiven', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [, pad, speelt] of PAGINAS) {
    await page.goto(pad);
    if (speelt) await wachtOpSpeler(page);
    const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(teBreed, pad).toBeLessThanOrEqual(0);
  }
});

test('de opties staan op het eerste scherm: alle op 1280 x 900, de eerste op 390 x 844', async ({ page }) => {
  for (const [stap, aantal] of [
    ['sector', 0],
    ['wil-een-andere-school', 14],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(stap === 'sector' ? '/aanmelding/sector/' : adres(stap, WEIGERING.slice(0, aantal)));
    await wachtOpSpeler(page);
    const eerste = await page.locator('.optie:visible').first().boundingBox();
    expect((eerste?.y ?? 9999) + (eerste?.height ?? 0)).toBeLessThanOrEqual(844);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/aanmelding/sector/');
  await wachtOpSpeler(page);
  const laatste = await page.locator('.optie:visible').last().boundingBox();
  expect((laatste?.y ?? 9999) + (laatste?.height ?? 0)).toBeLessThanOrEqual(900);
});
