/**
 * `npm run bench`: dezelfde twaalf vragen in onze gebouwde site, in SurveyJS en in Form.io, in dezelfde Chromium, om en om. Schrijft
 * tests/bench/resultaat.md. Eerst `npm run build`. Opties: `--keer 15` (runs per kandidaat en per stand).
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { CHROMIUM, VLAGGEN } from '../site/browser.ts';
import { bouwPeer } from './bouw-peers.ts';
import { eisGebouwd, HIER, installeer, WORTEL } from './installeer.ts';
import { kandidaten, legeBladzijde } from './kandidaten.ts';
import { meet } from './meet.ts';
import type { Kandidaat, Net, Stand, Uitslag } from './meet.ts';
import { proefKlik } from './proef-klik.ts';
import { leesRoute, voorFormIo, voorSurveyJs } from './route.ts';
import type { Vraag } from './route.ts';
import { serveer } from './server.ts';
import { verslag } from './verslag.ts';

const poort = Number(process.env['WEGWIJZER_POORT'] ?? 4402);
const plek = process.argv.indexOf('--keer');
const keer = plek === -1 ? 15 : Number(process.argv[plek + 1]);
/** Het trage mobiele net van Lighthouse: 150 ms heen en weer, 1,6 Mbit/s omlaag. */
const TRAAG: Net = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };
const STAPPEN = 30;

const main = async (): Promise<void> => {
  installeer();
  eisGebouwd();
  const map = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'));
  const basis = `http://127.0.0.1:${poort}`;
  const server = await serveer(poort, [
    ['/bench/', map],
    ['/', join(WORTEL, 'dist')],
  ]);
  const browser = await chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: VLAGGEN });
  try {
    const vragen = await metPagina(browser, (page) => leesRoute(page, basis));
    const bouw = [
      bouwPeer('surveyjs', voorSurveyJs(vragen), join(map, 'surveyjs')),
      bouwPeer('formio', voorFormIo(vragen), join(map, 'formio')),
    ];
    mkdirSync(join(map, 'leeg'));
    writeFileSync(join(map, 'leeg', 'index.html'), leegMet(vragen[0]?.vraag ?? ''));
    const kern = kandidaten(basis);
    const lijst = [...kern, legeBladzijde(basis)];
    const namen = kern.map(({ naam }) => naam);
    const bundels = readdirSync(join(WORTEL, 'dist/offline')).map((naam) => `${basis}/offline/${naam}`);
    for (const bundel of bundels) await (await fetch(bundel)).arrayBuffer();
    // Eén keer warm: de server pakt elk bestand bij het eerste verzoek in.
    for (const kandidaat of kern) await meet(browser, kandidaat, vragen, { cpu: 1, net: null }, vragen.length - 1);
    const proef = await proefKlik(browser, kern[0], vragen);
    const standen: readonly { readonly stand: Stand; readonly uit: Uitslag[][] }[] = [
      { stand: { cpu: 1, net: null }, uit: lijst.map(() => []) },
      { stand: { cpu: 4, net: null }, uit: lijst.map(() => []) },
      { stand: { cpu: 4, net: TRAAG }, uit: lijst.map(() => []) },
    ];
    const [x1 = [], x4 = [], traag = []] = standen.map(({ uit }) => uit);
    for (let ronde = 0; ronde < keer; ronde++) {
      for (const { stand, uit } of standen) {
        // Het trage net telt in een derde van de rondes mee: daar gaat het alleen om het openen.
        if (!stand.net || ronde % 3 === 0) await omEnOm({ browser, lijst, vragen, stand, ronde }, uit);
      }
      const tekst = verslag({ ronde: ronde + 1, bouw, proef, vragen: vragen.length, namen, x1, x4, traag });
      writeFileSync(join(HIER, 'resultaat.md'), tekst);
      console.log(`ronde ${ronde + 1} van ${keer}`);
    }
  } finally {
    await browser.close();
    server.kill();
    rmSync(map, { recursive: true, force: true });
  }
};

const leegMet = (kop: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title></head><body><h1>${kop}</h1></body></html>`;

const metPagina = async <T>(browser: Browser, doe: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>): Promise<T> => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    return await doe(page);
  } finally {
    await page.close();
  }
};

type Ronde = {
  readonly browser: Browser;
  readonly lijst: readonly Kandidaat[];
  readonly vragen: readonly Vraag[];
  readonly stand: Stand;
  readonly ronde: number;
};

/** Om en om: elke kandidaat één keer, elke ronde met een andere voorop. Het geheugen alleen bij processor x1. */
const omEnOm = async ({ browser, lijst, vragen, stand, ronde }: Ronde, uit: readonly Uitslag[][]): Promise<void> => {
  for (let beurt = 0; beurt < lijst.length; beurt++) {
    const wie = (ronde + beurt) % lijst.length;
    const kandidaat = lijst[wie];
    const stappen = stand.net || kandidaat?.adres.endsWith('/leeg/') ? 0 : stand.cpu === 1 ? STAPPEN : vragen.length - 1;
    if (kandidaat) uit[wie]?.push(await meet(browser, kandidaat, vragen, stand, stappen));
  }
};

await main();
