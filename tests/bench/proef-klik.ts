import type { Browser } from '@playwright/test';
import type { Kandidaat } from './meet.ts';
import type { Vraag } from './route.ts';

/**
 * Bewijst dat onze eerste vraag te beantwoorden is zodra zij er staat: geen enkel los script komt door, er wordt één keer geklikt, en dan
 * laadt de volgende bladzijde gewoon. Geeft `true` als daar de volgende vraag staat en het antwoord in de route.
 */
export const proefKlik = async (browser: Browser, kandidaat: Kandidaat, vragen: readonly Vraag[]): Promise<boolean> => {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  try {
    const [vraag, volgende] = vragen;
    if (!vraag || !volgende) return false;
    await page.route('**/_astro/*.js', (verzoek) => verzoek.abort());
    await page.goto(kandidaat.adres);
    await page.unroute('**/_astro/*.js');
    await page.locator(kandidaat.verder(vraag)).click();
    await page.waitForURL(`**/${volgende.stap}/#${vraag.stap}=${vraag.kies}`);
    await page.locator('.route li.klaar').first().waitFor({ state: 'attached' });
    return (await page.locator('h1').innerText()).includes(volgende.vraag);
  } finally {
    await page.close();
  }
};
