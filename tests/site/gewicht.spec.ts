import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { letOp, wachtOpSpeler } from './helpers.ts';

/** Bestanden met alleen code van anderen: React, XState, de kalender, en wat Astro en de bundelaar zelf toevoegen. */
const VAN_ANDEREN = /\/(react|xstate|temporal|client|page|rolldown-runtime)\./;

const STAPPEN = [
  ...gebouwdeStromen().map(({ stroom, machine }) => `${stroom}/${machine.config.initial}`),
  'aanmelding/wil-een-andere-school',
  'aanmelding/wat-is-besloten',
];

/** Eén antwoord van de server: waarvoor het is (`soort`), het adres, en de grootte met brotli in bytes. */
const weeg = async (antwoord: Response) => ({
  soort: antwoord.request().resourceType(),
  pad: new URL(antwoord.url()).pathname,
  bytes: brotliCompressSync(await antwoord.body()).length,
});

for (const stap of STAPPEN) {
  test(`het gewicht van een stap blijft binnen de maat: ${stap}`, async ({ page }) => {
    const antwoorden: Response[] = [];
    page.on('response', (antwoord) => antwoorden.push(antwoord));
    await page.goto(`/${stap}/`);
    await expect(page.locator('.route, #melding-niet-op-route').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // Alle inhoud wordt hier afgewacht: een antwoord dat na de test nog binnenkomt, is dan geen fout.
    const delen = await Promise.all([...antwoorden].map(weeg));
    const som = (mag: (deel: (typeof delen)[number]) => boolean) =>
      delen.filter(mag).reduce((totaal, { bytes }) => totaal + bytes, 0);
    expect(
      som(({ soort }) => soort === 'document' || soort === 'stylesheet'),
      'HTML en CSS',
    ).toBeLessThanOrEqual(25 * 1024);
    expect(
      som(({ soort }) => soort === 'script'),
      'alle script',
    ).toBeLessThanOrEqual(90 * 1024);
    expect(
      som(({ soort, pad }) => soort === 'script' && !VAN_ANDEREN.test(pad)),
      'eigen script',
    ).toBeLessThanOrEqual(15 * 1024);
  });
}

test('de CSP staat er, zonder unsafe-inline, en wordt op een hele route niet geschonden', async ({ page }) => {
  const gezien = letOp(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (geval) =>
      console.error(`CSP ${geval.violatedDirective} ${geval.blockedURI}`),
    );
  });
  for (const pad of ['/', '/aanmelding/', '/aanmelding/sector/', '/regels/', '/organisaties/', '/privacy/']) {
    await page.goto(pad);
    const csp = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("require-trusted-types-for 'script'");
    expect(csp).not.toContain('unsafe-inline');
    expect(csp).not.toContain("'unsafe-eval'");
    if (pad === '/aanmelding/sector/') await wachtOpSpeler(page);
  }
  expect(gezien).toEqual({ fouten: [], vreemd: [] });
});
