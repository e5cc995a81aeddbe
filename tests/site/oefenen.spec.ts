import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { telCasus } from '../../src/oefenen/casus.ts';
import { schendingen } from './axe.ts';
import { alleCasussen, casusMet } from './casussen.ts';
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

test('toetsen van één teken zijn uit te zetten, en op een knop of in een veld doen toetsen niets met het beeld', async ({
  page,
}) => {
  await page.goto(`${ADRES}klas/`);
  const klas = page.locator('#klas');
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.locator('#klas-lijst')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(klas).toHaveAttribute('data-plek', '1');
  for (const kiezer of ['.stem input', '#klas-verder', '#klas-minuten']) {
    await page.locator(kiezer).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(klas).toHaveAttribute('data-plek', '1');
  }
});

// Het grote scherm staat in oefenen-sessie.spec.ts.
test('elke soort oefenpagina heeft geen schending van WCAG 2.2 AA', async ({ page }) => {
  test.setTimeout(120_000);
  for (const pad of ['/oefenen/', ADRES, `${ADRES}trainer/`, `${ADRES}uitdelen/`, '/oefenen/eigen/', '/oefenen/sessie/45/']) {
    await page.goto(pad);
    await page.waitForLoadState('networkidle');
    if (pad.endsWith('eigen/')) await page.locator('.ontwerpstap input').first().check();
    expect(await schendingen(page), pad).toEqual([]);
  }
});

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });
  test('een casus is te lezen, met de oplossing dichtgevouwen, op haar eigen pagina en op die van het grote scherm', async ({
    page,
  }) => {
    for (const pad of [ADRES, `${ADRES}klas/`]) {
      await page.goto(pad);
      for (const { tekst } of casus.delen) await expect(page.getByText(tekst)).toBeVisible();
      const oplossing = page.locator('details.oplossing');
      await expect(oplossing).not.toHaveAttribute('open');
      await expect(oplossing.getByText(casus.uitspraak)).toBeHidden();
      await oplossing.locator('summary').click();
      await expect(oplossing.getByText(casus.uitspraak)).toBeVisible();
      for (const { stap, omdat } of casus.stappen)
        await expect(oplossing.locator(`li[data-stap="${stap}"]`)).toContainText(omdat);
    }
  });

  test('de kennisvragen, de notities, de bladen en het plan zijn te lezen; wat script nodig heeft, zegt dat', async ({
    page,
  }) => {
    await page.goto('/oefenen/kennistoets/');
    const onderwerp = page.locator('.alle-vragen > details').first();
    await onderwerp.locator('> summary').click();
    const vraag = onderwerp.locator('li details').first();
    await expect(vraag).toBeVisible();
    await expect(vraag.locator('p')).toBeHidden();
    await vraag.locator('summary').click();
    await expect(vraag.locator('p')).toBeVisible();
    for (const [pad, kiezer] of [
      [`${ADRES}trainer/`, '.trainerlijst > li'],
      [`${ADRES}uitdelen/`, '.invullijst > li'],
      ['/oefenen/sessie/45/', '.sessietabel tbody tr'],
      ['/oefenen/sessie/90/', '.sessietabel tbody tr'],
      ['/oefenen/', '.casuslijst li'],
      ['/oefenen/eigen/', '.zonder-script'],
    ] as const) {
      await page.goto(pad);
      await expect(page.locator(kiezer).first()).toBeVisible();
      await expect(page.locator('.met-script').first()).toBeHidden();
    }
  });

  test('elke casus staat heel in de HTML, met haar antwoorden in een dichtgevouwen deel', async ({ request }) => {
    for (const { stroom, id, delen, stappen } of alleCasussen) {
      const html = await (await request.get(`/oefenen/${stroom}/${id}/`)).text();
      const [voor = '', oplossing = ''] = html.split('<details class="oplossing"');
      expect(voor, id).toContain(delen.at(-1)?.tekst.split(/['"&]/)[0]);
      expect(
        [...oplossing.matchAll(/<li data-stap="([a-z-]+)"/g)].map(([, stap]) => stap),
        id,
      ).toEqual(stappen.map(({ stap }) => stap));
    }
  });
});
