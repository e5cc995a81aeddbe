import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { klasBeelden } from '../../src/oefenen/klas.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { schendingen } from './axe.ts';
import { casusMet } from './casussen.ts';
import { letOp } from './helpers.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const SESSIE = inhoud.oefensessies['45'];
const [casusAdres = ''] = SESSIE?.onderdelen.flatMap(({ casus }) => casus ?? []) ?? [];
const casus = casusMet(casusAdres.split('/')[1] ?? '');
const beelden = klasBeelden(casus);

/** Gaat met Tab naar een link of knop en drukt op Enter, zoals iemand zonder muis. */
const tabNaar = async (page: Page, kiezer: string) => {
  for (let keer = 0; keer < 120; keer += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((zoek) => document.activeElement?.matches(zoek) ?? false, kiezer)) return;
  }
  throw new Error(`Tab never reaches ${kiezer}.`);
};
const druk = async (page: Page, ...toetsen: string[]) => {
  for (const toets of toetsen) await page.keyboard.press(toets);
};
/** Of alles wat de groep moet lezen, boven de balk staat: de hele vraag, elke optie en het antwoord. */
const past = (page: Page) =>
  page.evaluate(() => {
    const balk = document.querySelector('.klas-balk')?.getBoundingClientRect().top ?? 0;
    const delen = [...document.querySelectorAll('.klas-beeld :is(h2, .stem, .melding, .klas-nieuw, .naast-elkaar)')];
    return delen.every((deel) => {
      const { top, bottom } = deel.getBoundingClientRect();
      return top >= 0 && bottom <= balk + 1;
    });
  });

test('de sessie van 45 minuten, met alleen het toetsenbord: plan, casus, verhaal, stemmen, antwoord, gesprek, klok en notities', async ({
  page,
}) => {
  const gezien = letOp(page);
  await page.goto('/oefenen/');
  await tabNaar(page, 'a[href="/oefenen/sessie/45/"]');
  await druk(page, 'Enter');
  await expect(page).toHaveURL(/\/oefenen\/sessie\/45\/$/);
  await expect(page.locator('.sessietabel tbody tr')).toHaveCount(SESSIE?.onderdelen.length ?? 0);
  await tabNaar(page, `a[href="/oefenen/${casusAdres}/klas/"]`);
  await druk(page, 'Enter');
  const klas = page.locator('#klas');
  await expect(klas).toHaveAttribute('data-hash', casus.machineHash);

  for (const [plek, beeld] of beelden.entries()) {
    await expect(klas).toHaveAttribute('data-plek', String(plek));
    expect(await past(page), `beeld ${plek}`).toBe(true);
    if (beeld.soort === 'vraag' || beeld.soort === 'oordeel') {
      await druk(page, '1', '1', '4', 'Escape', '2', '9', 'Escape', '3', '2', 'Escape');
      await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '25');
    }
    if (beeld.soort === 'vraag') {
      await expect(page.locator('#klas-antwoord')).toHaveCount(0);
      await druk(page, 'u');
      await expect(page.locator('#klas-antwoord')).toHaveAttribute('data-goed', casus.stappen[beeld.plaats]?.goed ?? '?');
      expect(await past(page), `antwoord op beeld ${plek}`).toBe(true);
    }
    if (plek < beelden.length - 1) await druk(page, 'ArrowRight');
  }
  await expect(page.locator('#klas-uitkomst')).toHaveAttribute('data-groep', casus.groep);
  await expect(page.locator('#klas-verder')).toBeDisabled();

  // Terug, het verhaal er nog eens bij, en de stemmen staan er nog.
  await druk(page, 'ArrowLeft', 'PageUp');
  await expect(page.locator('#klas-samen')).toHaveAttribute('data-samen', '25');
  await druk(page, 'v');
  for (const { tekst } of casus.delen) await expect(page.locator('#klas-verhaal')).toContainText(tekst);
  await druk(page, 'Escape');
  // Stop en bespreek, met een klok die loopt en stilstaat.
  await druk(page, 's');
  await expect(page.locator('#klas-gesprek')).toHaveText(casus.gesprek);
  await druk(page, 't');
  await expect(page.locator('#klas-rest')).not.toHaveText('5:00');
  await druk(page, 't');
  await druk(page, 'Escape');
  await expect(page.locator('#klas-gesprek')).toHaveCount(0);
  // Springen: de lijst heeft elk beeld, en Enter gaat erheen.
  await druk(page, 'g');
  await expect(page.locator('#klas-lijst button')).toHaveCount(beelden.length);
  await druk(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await expect(klas).toHaveAttribute('data-plek', '2');
  // Het hele scherm, en weer terug.
  await druk(page, 'f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('klas');
  expect(await past(page)).toBe(true);
  await druk(page, 'f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  // De notities, op een eigen scherm van de trainer.
  await tabNaar(page, `a[href="/oefenen/${casusAdres}/trainer/"]`);
  const [notities] = await Promise.all([page.waitForEvent('popup'), druk(page, 'Enter')]);
  await expect(notities.locator('.trainerlijst > li')).toHaveCount(beelden.length);
  await expect(notities.getByText(casus.notities)).toBeVisible();
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});

test('elk beeld van de sessie, met stemmen, antwoord en panelen, heeft geen schending van WCAG 2.2 AA', async ({ page }) => {
  const schoon = async (waar: string) => {
    expect(await schendingen(page), waar).toEqual([]);
  };
  await page.goto(`/oefenen/${casusAdres}/klas/`);
  await page.locator('#klas').waitFor();
  await schoon('verhaal');
  await druk(page, 'ArrowRight', '1', '5', 'Escape', 'u');
  await schoon('vraag met antwoord');
  for (const [toets, waar] of [
    ['v', 'verhaal tot nu toe'],
    ['s', 'gesprek'],
    ['g', 'lijst'],
  ] as const) {
    await druk(page, toets);
    await schoon(waar);
    await druk(page, 'Escape');
  }
  await druk(page, 'g', 'Shift+Tab');
  await page.locator('#klas-lijst button').last().press('Enter');
  await schoon('uitkomst');
});
