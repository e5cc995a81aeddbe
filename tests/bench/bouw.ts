/**
 * `npm run bench:bouw`: bouwt de site met 1, 4 en 16 keer zoveel stappen en schrijft wat een bladzijde kost naar tests/bench/bouw.md.
 * De extra stromen zijn kopieën in een tijdelijke map. Opties: `--maal 1,4` (welke), `--kort` (schrijft niets).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { STROOM_IDS } from '../../src/inhoud/schema.ts';
import { HIER, versieVan, WORTEL } from './installeer.ts';
import { machine, tabel, vandaag } from './machine.ts';

/** Tijden in seconden: `wand` is de klok, `rekenen` wat de processor er zelf aan deed (dat telt niet mee wat andere processen namen). */
type Bouw = {
  readonly maal: number;
  readonly bladen: number;
  readonly tekenen: number;
  readonly wand: number;
  readonly rekenen: number;
};

const optie = (naam: string): string | undefined => process.argv[process.argv.indexOf(naam) + 1];
const malen = process.argv.includes('--maal') ? (optie('--maal') ?? '').split(',').map(Number) : [1, 4, 16];

/** Een kopie van het project met elke stroom `maal` keer: alles wat van een stroom is, groeit mee. */
const maakKopie = (maal: number): string => {
  const map = mkdtempSync(join(tmpdir(), `wegwijzer-bouw-${maal}-`));
  const bestanden = execFileSync('git', ['ls-files', 'src', 'content', 'public', '*.json', '*.mjs'], {
    cwd: WORTEL,
    encoding: 'utf8',
  });
  for (const pad of bestanden
    .trim()
    .split('\n')
    .filter((naam) => !naam.startsWith('tests/'))) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    cpSync(join(WORTEL, pad), join(map, pad));
  }
  symlinkSync(join(WORTEL, 'node_modules'), join(map, 'node_modules'));
  const extra = STROOM_IDS.flatMap((stroom) =>
    Array.from({ length: maal - 1 }, (_, plaats) => ({ stroom, id: `${stroom}-k${plaats + 2}` })),
  );
  for (const { stroom, id } of extra) {
    cpSync(join(map, 'content/stromen', `${stroom}.mdx`), join(map, 'content/stromen', `${id}.mdx`));
    for (const deel of ['stappen', 'casussen']) {
      if (existsSync(join(map, 'content', deel, stroom)))
        cpSync(join(map, 'content', deel, stroom), join(map, 'content', deel, id), { recursive: true });
    }
  }
  const ids = extra.map(({ id }) => `'${id}', `).join('');
  pasAan(map, 'src/inhoud/schema.ts', (tekst) =>
    tekst.replace('export const STROOM_IDS = [', `export const STROOM_IDS = [${ids}`),
  );
  pasAan(map, 'src/flows/index.ts', (tekst) => {
    const kopieen = extra.map(({ stroom, id }) => `  '${id}': kopie(echt['${stroom}'], '${id}'),`).join('\n');
    return `import { createMachine } from 'xstate';\n${tekst.replace('export const flows', 'const echt')}
const kopie = (bron, id) => createMachine({ ...bron.config, id }, bron.implementations);
export const flows = { ...echt,\n${kopieen}\n};\n`.replaceAll('typeof flows', 'typeof echt');
  });
  pasAan(
    map,
    'src/flows/load.ts',
    (tekst) => `${tekst}\n${extra.map(({ stroom, id }) => `laadStroom['${id}'] = laadStroom['${stroom}'];`).join('\n')}\n`,
  );
  return map;
};

const pasAan = (map: string, pad: string, doe: (tekst: string) => string): void =>
  writeFileSync(join(map, pad), doe(readFileSync(join(map, pad), 'utf8')));

const getal = (tekst: string, patroon: RegExp): number => {
  const gevonden = [...tekst.matchAll(patroon)].at(-1);
  if (!gevonden) throw new Error(`De bouw meldt geen ${patroon.source}:\n${tekst.slice(-2000)}`);
  const [, minuten = '0', seconden = '0'] = gevonden;
  return Number(minuten) * 60 + Number(seconden);
};

const bouw = (maal: number): Bouw => {
  const map = maakKopie(maal);
  try {
    const opdracht = `TIMEFORMAT='gebruikt %R %U %S'; time node node_modules/astro/bin/astro.mjs build`;
    const { stdout, stderr, status } = spawnSync('bash', ['-c', opdracht], {
      cwd: map,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '--max-old-space-size=8192' },
    });
    if (status !== 0) throw new Error(`De bouw (${maal}x) mislukte:\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
    const bladen = Number(/(\d+) page\(s\) built/.exec(stdout)?.[1] ?? NaN);
    const [, wand = '', gebruiker = '', kern = ''] = /gebruikt (\S+) (\S+) (\S+)/.exec(stderr) ?? [];
    const tekenen = getal(
      stdout.slice(stdout.indexOf('generating static routes')).split('[build]')[0] ?? '',
      /Completed in (?:(\d+)m )?([\d.]+)s/g,
    );
    return {
      maal,
      bladen,
      tekenen,
      wand: Number(wand),
      rekenen: Number(gebruiker) + Number(kern),
    };
  } finally {
    if (!process.argv.includes('--houd')) rmSync(map, { recursive: true, force: true });
  }
};

const perBlad = ({ tekenen, bladen }: Bouw): number => (1000 * tekenen) / bladen;
const rekenPerBlad = ({ rekenen, bladen }: Bouw): number => (1000 * rekenen) / bladen;
const s = (getal: number): string => `${getal.toFixed(1)} s`;
const ms = (getal: number): string => `${getal.toFixed(1)} ms`;

/** Schrijft wat er tot nu toe gemeten is: wie halverwege stopt, houdt iets over. */
const schrijf = (bouwen: readonly Bouw[]): void => {
  const [eerste] = bouwen;
  const laatste = bouwen.at(-1);
  if (!eerste || !laatste || process.argv.includes('--kort')) return;
  const verschil = (100 * (perBlad(laatste) - perBlad(eerste))) / perBlad(eerste);
  const gehaald = (ja: boolean): string => (ja ? 'gehaald' : '**niet gehaald**');
  const erbij = (1000 * (laatste.rekenen - eerste.rekenen)) / (laatste.bladen - eerste.bladen);
  // Wat elke sprong erbij bouwt, zijn alleen bladzijden van stromen: dezelfde soort, dus te vergelijken.
  const bijgekomen = bouwen
    .slice(1)
    .map((een, vorige) => (1000 * (een.tekenen - (bouwen[vorige]?.tekenen ?? 0))) / (een.bladen - (bouwen[vorige]?.bladen ?? 0)));
  const groei = (100 * ((bijgekomen.at(-1) ?? 0) - (bijgekomen[0] ?? 0))) / (bijgekomen[0] ?? 1);
  const tekst = `# Wat bouwen kost

Gemaakt met \`npm run bench:bouw\` op ${vandaag()}. Machine: ${machine()}. Node ${process.version}, astro ${versieVan('astro', true)}.
De stromen zijn in een tijdelijke map 1 tot ${laatste.maal} keer gekopieerd, met hun stappen, casussen en alles wat de site daaruit maakt. "Rekenen" is de tijd van de
processor (van alle draden samen): die hangt minder dan de klok af van wat de machine verder doet. Bij 1x is een groot deel van de bladzijden licht (regels,
begrippen, kennisbank); die komen er bij meer stappen niet bij. Daarom stijgt het gemiddelde, en staat ook apart wat een bladzijde van een stroom erbij kost.

${tabel([
  [
    'stappen',
    'bladzijden',
    'hele bouw (klok)',
    'hele bouw (rekenen)',
    'bladzijden maken (klok)',
    'per bladzijde (klok)',
    'hele bouw per bladzijde (rekenen)',
  ],
  ...bouwen.map((een) => [
    `${een.maal}x`,
    String(een.bladen),
    s(een.wand),
    s(een.rekenen),
    s(een.tekenen),
    ms(perBlad(een)),
    ms(rekenPerBlad(een)),
  ]),
])}

${tabel([
  ['gewenst', 'gemeten', ''],
  ...(bouwen.length > 1
    ? [['per bladzijde vlak, binnen 25%', `${verschil.toFixed(0)}% van 1x naar ${laatste.maal}x`, gehaald(verschil <= 25)]]
    : []),
  ...(bijgekomen.length > 1
    ? [
        [
          'een bladzijde erbij vlak, binnen 25%',
          `${bijgekomen.map(ms).join(' en dan ')} (${groei.toFixed(0)}%)`,
          gehaald(groei <= 25),
        ],
      ]
    : []),
  [
    'onder 15 ms per bladzijde',
    `${ms(Math.max(...bouwen.map(perBlad)))} (hoogste)`,
    gehaald(bouwen.every((een) => perBlad(een) < 15)),
  ],
  ['rekentijd van een bladzijde erbij', bouwen.length > 1 ? ms(erbij) : '', ''],
  ['de echte bouw onder 60 s', s(eerste.wand), gehaald(eerste.wand < 60)],
])}
`;
  writeFileSync(join(HIER, 'bouw.md'), tekst);
  console.log(tekst);
};

const bouwen: Bouw[] = [];
for (const maal of malen) {
  const uit = bouw(maal);
  bouwen.push(uit);
  schrijf(bouwen);
}
