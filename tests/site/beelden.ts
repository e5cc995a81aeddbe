import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { BEELDEN } from './beelden-lijst.ts';
import type { Beeld } from './beelden-lijst.ts';
import { CHROMIUM, VLAGGEN } from './browser.ts';
import { letOp } from './helpers.ts';

/** Maakt alle beelden van dist/ in ./beelden/, of alleen die met een naam waar het argument in staat; zie src/cli/beelden.ts. */
const MAP = 'beelden';
const DEEL = process.argv[2] ?? '';
/** Hoger kan Chromium geen pagina vastleggen zonder te herhalen (16384 pixels); een hogere pagina wordt hier afgekapt. */
const HOOGST = 12_000;
const MATEN = [
  { breed: 1280, hoog: 900 },
  { breed: 390, hoog: 844 },
] as const;
const KLEUREN = [
  { naam: 'licht', schema: 'light' },
  { naam: 'donker', schema: 'dark' },
] as const;
/** De dag die alle beelden laten zien, zodat twee keer maken hetzelfde geeft. */
const VANDAAG = new Date('2026-11-21T12:00:00+01:00');
/** Zoveel beelden worden tegelijk gemaakt. */
const TEGELIJK = 2;
/** Wat Chromium zelf meldt als een pagina met opzet 404 geeft. */
const NIET_GEVONDEN = /status of 404/;

type Opdracht = { readonly beeld: Beeld; readonly bestand: string; readonly opties: BrowserContextOptions };

const opdrachten = (site: string): Opdracht[] =>
  BEELDEN.filter(({ naam }) => naam.includes(DEEL)).flatMap((beeld) =>
    MATEN.flatMap(({ breed, hoog }) =>
      KLEUREN.filter(({ naam }) => beeld.vorm !== 'druk' || naam === 'licht').map(({ naam, schema }) => ({
        beeld,
        bestand: join(MAP, `${beeld.naam}-${breed}-${naam}.png`),
        opties: {
          baseURL: site,
          viewport: { width: breed, height: hoog },
          colorScheme: schema,
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
          javaScriptEnabled: beeld.vorm !== 'uit',
          storageState: {
            cookies: [],
            origins: beeld.rol ? [{ origin: site, localStorage: [{ name: 'wegwijzer-rol', value: beeld.rol }] }] : [],
          },
        },
      })),
    ),
  );

/** Maakt één beeld. Geeft wat er mis was: fouten in de console (ook van de CSP), een verkeerde status, verzoeken naar buiten. */
const maak = async (browser: Browser, { beeld, bestand, opties }: Opdracht): Promise<string[]> => {
  const context = await browser.newContext(opties);
  const page = await context.newPage();
  const gezien = letOp(page);
  try {
    if (beeld.vorm !== 'uit') await page.clock.setFixedTime(VANDAAG);
    const antwoord = await page.goto(beeld.pad);
    if (beeld.wacht) await page.locator(beeld.wacht).first().waitFor({ state: 'attached' });
    await beeld.doe?.(page);
    await page.waitForLoadState('networkidle');
    if (beeld.vorm === 'druk') await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const hoog = (await page.locator('html').boundingBox())?.height ?? HOOGST;
    const clip = { x: 0, y: 0, width: opties.viewport?.width ?? 0, height: HOOGST };
    await page.screenshot({ path: bestand, fullPage: true, animations: 'disabled', ...(hoog > HOOGST ? { clip } : {}) });
    if (beeld.vorm === 'druk') await page.pdf({ path: bestand.replace('.png', '.pdf'), preferCSSPageSize: true, format: 'A4' });
    const verwacht = beeld.status ?? 200;
    return [
      ...gezien.fouten.filter((fout) => verwacht === 200 || !NIET_GEVONDEN.test(fout)),
      ...gezien.vreemd.map((adres) => `verzoek naar buiten: ${adres}`),
      ...(antwoord?.status() === verwacht ? [] : [`status ${antwoord?.status()} in plaats van ${verwacht}`]),
    ];
  } catch (fout) {
    return [...gezien.fouten, fout instanceof Error ? fout.message : String(fout)];
  } finally {
    await context.close();
  }
};

/** Een poort die vrij is. */
const vrijePoort = async (): Promise<number> => {
  const proef = createServer().listen(0, '127.0.0.1');
  await once(proef, 'listening');
  const plek = proef.address();
  proef.close();
  await once(proef, 'close');
  if (plek === null || typeof plek === 'string') throw new Error('No free port.');
  return plek.port;
};

/** Wacht tot de server antwoordt, hoogstens tien seconden. */
const wachtOpServer = async (site: string): Promise<void> => {
  for (let poging = 0; poging < 100; poging += 1) {
    if (
      await fetch(site).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((verder) => setTimeout(verder, 100));
  }
  throw new Error(`The server at ${site} does not answer.`);
};

const poort = await vrijePoort();
const site = `http://127.0.0.1:${poort}`;
const server = spawn(process.execPath, [join('tests', 'site', 'server.ts'), String(poort)], { stdio: 'inherit' });
const browser = await chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: VLAGGEN });
try {
  await wachtOpServer(site);
  if (DEEL === '') rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
  const rij = opdrachten(site);
  const totaal = rij.length;
  let mis = 0;
  const werk = async (): Promise<void> => {
    for (let opdracht = rij.shift(); opdracht; opdracht = rij.shift()) {
      const fouten = await maak(browser, opdracht);
      console.log([opdracht.bestand, ...fouten.map((fout) => `  FOUT: ${fout}`)].join('\n'));
      mis += fouten.length;
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  console.log(`${totaal} beelden in ./${MAP}/, ${mis} fouten.`);
  if (mis > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
}
