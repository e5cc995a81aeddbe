import type { Browser, CDPSession, Page } from '@playwright/test';
import { kijk } from './kijker.ts';
import type { Doel, Gezien, Plekken } from './kijker.ts';
import type { Vraag } from './route.ts';

/** Eén ding dat gemeten wordt: waar het staat, en hoe het een antwoord geeft, verder gaat en teruggaat. */
export type Kandidaat = {
  readonly naam: string;
  readonly adres: string;
  readonly plekken: Plekken;
  /** Een element dat er pas is als de speler loopt; null als het getekende formulier al de speler is. */
  readonly levend: string | null;
  /** Het antwoord geven, voor de klik die telt; bij ons is het antwoord zelf die klik. */
  readonly kies: (page: Page, vraag: Vraag) => Promise<void>;
  /** De plek van de klik die naar de volgende vraag gaat. */
  readonly verder: (vraag: Vraag) => string;
  readonly terug: (page: Page) => Promise<void>;
};
/** De omstandigheden van een run. `net`: null is loopback zonder rem. */
export type Stand = { readonly cpu: number; readonly net: Net | null };
export type Net = { readonly latency: number; readonly downloadThroughput: number; readonly uploadThroughput: number };
/** Wat één run zag. Tijden in ms, maten in bytes over de lijn (met koppen). */
export type Uitslag = {
  readonly eerste: number;
  readonly levend: number;
  readonly bytesEerste: number;
  readonly bytesLevend: number;
  readonly scriptEerste: number;
  readonly scriptLevend: number;
  readonly klikken: readonly number[];
  /** Hoeveel ms de uitleg later (of eerder) in beeld was dan de vraag; 0 is hetzelfde beeld. */
  readonly uitlegNa: readonly number[];
  readonly geheugen: number | null;
  readonly cls: number;
};

type Pakje = { readonly om: number; readonly bytes: number; readonly script: boolean };
export const doelVan = ({ vraag, uitleg }: Vraag): Doel => ({
  vraag,
  uitleg: uitleg.find(({ soort }) => soort === 'p')?.tekst.slice(0, 60) ?? '',
});

/** Telt wat er over de lijn komt, per stuk en met de tijd van de klok. */
const tel = async (cdp: CDPSession) => {
  const pakjes: Pakje[] = [];
  const scripts = new Set<string>();
  let scheef = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, type, timestamp, wallTime }) => {
    scheef = wallTime - timestamp;
    if (type === 'Script') scripts.add(requestId);
  });
  const perVerzoek = new Map<string, number>();
  const erbij = (id: string, timestamp: number, bytes: number) => {
    perVerzoek.set(id, (perVerzoek.get(id) ?? 0) + bytes);
    pakjes.push({ om: (timestamp + scheef) * 1000, bytes, script: scripts.has(id) });
  };
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => erbij(requestId, timestamp, encodedDataLength));
  // Wat het einde meer meldt dan de stukken samen, zijn de koppen.
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    erbij(requestId, timestamp, encodedDataLength - (perVerzoek.get(requestId) ?? 0)),
  );
  return (tot: number, alleenScript = false): number =>
    pakjes.filter(({ om, script }) => om <= tot && (script || !alleenScript)).reduce((som, { bytes }) => som + bytes, 0);
};

const wachtOp = (page: Page, wat: keyof Gezien) =>
  page.waitForFunction((naam) => window.kijker.gezien[naam] !== null, wat, { polling: 30, timeout: 60_000 });
const gezien = (page: Page): Promise<Gezien> => page.evaluate(() => window.kijker.gezien);

/** Opent een kandidaat in een lege browser en loopt de route; `stappen` is het totaal aan stappen voor de geheugenmeting, 0 is alleen openen. */
export const meet = async (
  browser: Browser,
  kandidaat: Kandidaat,
  vragen: readonly Vraag[],
  stand: Stand,
  stappen: number,
): Promise<Uitslag> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    const eersteVraag = vragen[0];
    if (!eersteVraag) throw new Error('De route is leeg.');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: stand.cpu });
    const bytes = await tel(cdp);
    if (stand.net) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...stand.net });
    await page.addInitScript(kijk, { doel: doelVan(eersteVraag), plekken: kandidaat.plekken, levend: kandidaat.levend });
    await page.goto(kandidaat.adres);
    await wachtOp(page, 'vraag');
    if (kandidaat.levend !== null) await wachtOp(page, 'levend');
    const [begin, oorsprong, fcp] = await page.evaluate(
      () =>
        [
          window.kijker.gezien,
          performance.timeOrigin,
          performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        ] as const,
    );
    const eerste = Math.max(begin.vraag ?? NaN, fcp);
    const levend = Math.max(begin.levend ?? eerste, eerste);
    await page.waitForLoadState('networkidle');
    const open = {
      eerste,
      levend,
      bytesEerste: bytes(oorsprong + eerste),
      bytesLevend: bytes(oorsprong + levend),
      scriptEerste: bytes(oorsprong + eerste, true),
      scriptLevend: bytes(oorsprong + levend, true),
    };
    if (stappen === 0)
      return { ...open, klikken: [], uitlegNa: [], geheugen: null, cls: await page.evaluate(() => window.kijker.cls) };
    return { ...open, ...(await loop(page, cdp, kandidaat, vragen, stappen)) };
  } finally {
    await context.close();
  }
};

/** Van de eerste tot de laatste vraag, met de tijd van elke klik; dan terug en weer vooruit tot het aantal stappen er is. */
const loop = async (page: Page, cdp: CDPSession, kandidaat: Kandidaat, vragen: readonly Vraag[], stappen: number) => {
  const [klikken, uitlegNa]: [number[], number[]] = [[], []];
  const stap = async (plaats: number): Promise<Gezien> => {
    const [vraag, volgende] = [vragen[plaats], vragen[plaats + 1]];
    if (!vraag || !volgende) throw new Error(`Geen vraag na ${plaats}.`);
    await kandidaat.kies(page, vraag);
    await page.waitForTimeout(250);
    await page.evaluate((doel) => window.stelIn(doel), doelVan(volgende));
    await page.locator(kandidaat.verder(vraag)).click({ noWaitAfter: true });
    await wachtOp(page, 'vraag');
    await wachtOp(page, 'uitleg');
    return gezien(page);
  };
  for (let plaats = 0; plaats < vragen.length - 1; plaats++) {
    const { vraag, uitleg, klik } = await stap(plaats);
    klikken.push((vraag ?? NaN) - (klik ?? NaN));
    uitlegNa.push((uitleg ?? NaN) - (vraag ?? NaN));
  }
  const cls = await page.evaluate(() => window.kijker.cls);
  let plaats = vragen.length - 1;
  for (let gedaan = plaats; gedaan < stappen; gedaan++) {
    const terug = gedaan < 2 * (vragen.length - 1);
    if (terug) {
      plaats -= 1;
      const doel = vragen[plaats];
      if (doel) await page.evaluate((nieuw) => window.stelIn(nieuw), doelVan(doel));
      await kandidaat.terug(page);
      await wachtOp(page, 'vraag');
    } else {
      await stap(plaats);
      plaats += 1;
    }
  }
  if (stappen < vragen.length) return { klikken, uitlegNa, cls, geheugen: null };
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return { klikken, uitlegNa, cls, geheugen: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? null };
};
