import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Een route door de stroom aanmelding: antwoorden in volgorde. */
export type Route = readonly (readonly [string, string])[];

/** De langste gewone weg: een basisschool weigert zonder onderzoek, overleg of andere school. */
export const WEIGERING: Route = [
  ['sector', 'po'],
  ['leeftijd', 'oud-genoeg'],
  ['is-schriftelijk', 'ja'],
  ['waar-ingeschreven', 'nergens'],
  ['meer-scholen', 'een'],
  ['bestuursvorm', 'bijzonder'],
  ['wat-is-besloten', 'weigeren'],
  ['staat-het-op-papier', 'mondeling'],
  ['wat-is-de-reden', 'ondersteuning'],
  ['heeft-het-kind-extra-nodig', 'ja'],
  ['is-onderzocht-wat-nodig-is', 'nee'],
  ['is-het-eigen-aanbod-bekeken', 'nee'],
  ['helpen-aanpassingen', 'niet-bekeken'],
  ['is-er-overleg-met-ouders', 'nee'],
  ['wil-een-andere-school', 'geen-gevonden'],
];

/** Nog geen besluit, en de beslistermijn loopt. */
export const TERMIJN: Route = [
  ['sector', 'vo'],
  ['leerjaar', 'hogere-klas'],
  ['is-schriftelijk', 'ja'],
  ['waar-ingeschreven', 'gaat-naar-school'],
  ['meer-scholen', 'een'],
  ['bestuursvorm', 'openbaar'],
  ['wat-is-besloten', 'nog-niet'],
  ['is-aanvulling-gevraagd', 'nee'],
  ['is-asielkind', 'nee'],
  ['is-verlengd', 'ja-gemeld'],
  ['is-de-beslistermijn-voorbij', 'nog-niet'],
  ['hoe-ver-is-het-onderzoek', 'bezig'],
];

/** Het adres van een stap met de antwoorden ervoor. */
export const adres = (stap: string, route: Route): string =>
  `/aanmelding/${stap}/#${route.map((antwoord) => antwoord.join('=')).join('&')}`;

/** Wacht tot de speler loopt: dan heeft elke optie haar antwoorden in het adres, of is de uitkomst gevuld. */
export const wachtOpSpeler = async (page: Page): Promise<void> => {
  await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
  await expect(page.locator('.route button').first()).toBeAttached();
};

/** Bezoekt de beginpagina en wacht tot de service worker deze pagina's bedient. */
export const eersteBezoek = async (page: Page, site = ''): Promise<void> => {
  await page.goto(`${site}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((klaar) => navigator.serviceWorker.addEventListener('controllerchange', klaar, { once: true }));
  });
};

/** Wacht tot de pagina luistert naar script dat niet meer te halen is; dat begint even na het laden. */
export const wachtOpBewaking = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/_astro/offline.')),
  );
};

/** Kiest een bestand in een veld van een eiland, zodra dat eiland luistert. */
export const kiesBestand = async (page: Page, veld: string, bestand: Parameters<Locator['setInputFiles']>[0]): Promise<void> => {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator(veld).setInputFiles(bestand);
};

/** Loopt een route met de muis vanaf de eerste vraag, en kijkt bij elke stap naar het adres. */
export const loop = async (page: Page, route: Route): Promise<void> => {
  for (const [stap, keuze] of route) {
    await expect(page).toHaveURL(new RegExp(`/aanmelding/${stap}/`));
    await page.locator(`.optie[data-keuze="${keuze}"]:visible`).click();
  }
};

/** Van de controle van de antwoorden, die na de laatste vraag komt, naar de uitkomst. */
export const kijkNa = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL(/\/aanmelding\/controleer\/#/);
  await page.locator('[data-klaar="true"] .knop').click();
};

/** Verzamelt wat er mis kan gaan: fouten in de console, uitzonderingen en verzoeken naar een ander adres. */
export const letOp = (page: Page): { fouten: string[]; vreemd: string[] } => {
  const gezien = { fouten: [] as string[], vreemd: [] as string[] };
  page.on('console', (bericht) => bericht.type() === 'error' && gezien.fouten.push(bericht.text()));
  page.on('pageerror', (fout) => gezien.fouten.push(String(fout)));
  page.on('request', (verzoek) => {
    const { hostname, search } = new URL(verzoek.url());
    if (!['127.0.0.1', ''].includes(hostname) || search !== '') gezien.vreemd.push(verzoek.url());
  });
  return gezien;
};
