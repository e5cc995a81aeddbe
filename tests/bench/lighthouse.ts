/**
 * `npm run lighthouse`: Lighthouse (mobiel, zijn eigen trage net en processor) over vijf soorten bladzijden van de gebouwde site, in deze
 * Chromium. Schrijft tests/bench/lighthouse.md. Opties: `--keer 3` (de mediaan telt), `--pad /zoeken/` (één bladzijde, schrijft niets).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, VLAGGEN } from '../site/browser.ts';
import { eisGebouwd, HIER, installeer, versieVan, WORTEL } from './installeer.ts';
import { chromiumVersie, machine, mediaan, tabel, vandaag } from './machine.ts';
import { serveer } from './server.ts';

const poort = Number(process.env['WEGWIJZER_POORT'] ?? 4402);
const optie = (naam: string): string | null =>
  process.argv.includes(naam) ? (process.argv[process.argv.indexOf(naam) + 1] ?? null) : null;
const keer = Number(optie('--keer') ?? 3);

const BLADEN = [
  ['thuis', '/'],
  ['een stap', '/aanmelding/sector/'],
  ['een uitkomst', '/aanmelding/weigeren-mag-niet/'],
  ['een bladzijde van de kennisbank', '/kennisbank/leraar/gegevens-delen/'],
  ['zoeken', '/zoeken/'],
] as const;
const SOORTEN = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Audit = { readonly id: string; readonly title: string; readonly score: number | null; readonly displayValue?: string };
type Uitslag = {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
};

const meet = (adres: string, map: string): Uitslag => {
  const uit = join(map, 'lighthouse.json');
  const opties = [
    adres,
    '--quiet',
    '--output=json',
    `--output-path=${uit}`,
    `--only-categories=${SOORTEN.join(',')}`,
    `--chrome-flags=--headless=new ${VLAGGEN.join(' ')}`,
  ];
  execFileSync(join(HIER, 'node_modules/.bin/lighthouse'), opties, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(CHROMIUM ? { CHROME_PATH: CHROMIUM } : {}) },
  });
  return JSON.parse(readFileSync(uit, 'utf8')) as Uitslag;
};

/** De onderdelen van een soort die punten kosten. */
const tekort = ({ categories, audits }: Uitslag, soort: string): string[] =>
  (categories[soort]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}${audits[id]?.displayValue ? ` (${audits[id].displayValue})` : ''}`);

installeer();
eisGebouwd();
const map = mkdtempSync(join(tmpdir(), 'wegwijzer-lighthouse-'));
const server = await serveer(poort, [['/', join(WORTEL, 'dist')]]);
try {
  const een = optie('--pad');
  const rijen: string[][] = [];
  // Vooraf, achter elkaar: daarna heeft de server elke bladzijde al ingepakt.
  for (const [, pad] of BLADEN) await (await fetch(`http://127.0.0.1:${poort}${pad}`)).arrayBuffer();
  const punten: string[] = [];
  for (const [naam, pad] of een === null ? BLADEN : ([[een, een]] as const)) {
    const adres = `http://127.0.0.1:${poort}${pad}`;
    const runs = Array.from({ length: keer }, () => meet(adres, map));
    const scores = SOORTEN.map((soort) =>
      Math.round(100 * mediaan(runs.map(({ categories }) => categories[soort]?.score ?? NaN))),
    );
    const laatste = runs.at(-1);
    const waarde = (id: string): string => laatste?.audits[id]?.displayValue ?? '';
    rijen.push([
      `${naam} (\`${pad}\`)`,
      ...scores.map(String),
      waarde('first-contentful-paint'),
      waarde('largest-contentful-paint'),
      waarde('total-blocking-time'),
      waarde('cumulative-layout-shift'),
    ]);
    for (const [plaats, soort] of SOORTEN.entries()) {
      if (scores[plaats] !== 100 && laatste)
        punten.push(`- ${naam}, ${soort} ${scores[plaats]}: ${tekort(laatste, soort).join(', ')}`);
    }
    console.log(rijen.at(-1)?.join('  '), punten.join('\n'));
  }
  if (een === null) {
    const tekst = `# Lighthouse

Gemaakt met \`npm run lighthouse\` op ${vandaag()}. Machine: ${machine()}.
${chromiumVersie()}, lighthouse ${versieVan('lighthouse')}, mobiel met de gewone rem (Moto G Power, traag 4G, processor 4 keer trager). De mediaan van
${keer} runs per bladzijde; dezelfde server met brotli als \`npm run bench\`.

${tabel([['bladzijde', 'snelheid', 'toegankelijk', 'goede gewoonten', 'vindbaar', 'FCP', 'LCP', 'TBT', 'CLS'], ...rijen])}

${punten.length === 0 ? 'Overal 100.' : `Waar punten missen:\n\n${punten.join('\n')}\n\nEen uitkomst zonder antwoorden krijgt haar melding pas met de speler; die schuift de lijst eronder. Op een belaste machine telt Lighthouse\nook het wachten van het script vier keer mee (TBT).`}
`;
    writeFileSync(join(HIER, 'lighthouse.md'), tekst);
  }
} finally {
  server.kill();
  rmSync(map, { recursive: true, force: true });
}
