import { expect, test } from 'vitest';
import { bronbestanden } from './helpers/bron.ts';
import type { Bronbestand, Invoer } from './helpers/bron.ts';

/** The longest that a source file may be, in lines. */
const MAX_REGELS = 250;
const bron = bronbestanden('src');

/**
 * Who may import whom, besides its own folder and types (architecture, section 13): folders or files of src, and packages.
 * A folder that is not listed may import nothing.
 */
const MAG: Record<string, { eigen: readonly string[]; pakketten: RegExp }> = {
  lib: { eigen: [], pakketten: /^$/ },
  engine: { eigen: ['lib'], pakketten: /^xstate(\/graph)?$/ },
  regels: { eigen: ['lib'], pakketten: /^(zod|temporal-polyfill\/.*)$/ },
  flows: { eigen: ['engine'], pakketten: /^xstate$/ },
  inhoud: { eigen: ['engine', 'flows', 'regels', 'opp', 'oefenen/casus-controle.ts', 'lib'], pakketten: /^(zod|yaml|node:.*)$/ },
  opp: { eigen: ['regels', 'lib'], pakketten: /^zod\/mini$/ },
  oefenen: { eigen: ['engine', 'regels', 'lib'], pakketten: /^zod\/mini$/ },
  bewaren: { eigen: ['engine', 'regels', 'lib'], pakketten: /^zod\/mini$/ },
  // These files of inhoud hold no reading: they fill text, list the words that a schema allows, or name the slots of a letter.
  exports: {
    eigen: [
      'engine',
      'regels',
      'opp',
      'oefenen',
      'lib',
      'inhoud/vul-in.ts',
      'inhoud/bevinding.ts',
      'inhoud/schema.ts',
      'inhoud/brief-teksten.ts',
    ],
    pakketten: /^(zod|elkjs.*|docx|ical-generator)$/,
  },
  islands: {
    eigen: ['engine', 'regels', 'opp', 'oefenen', 'bewaren', 'exports', 'flows/load.ts', 'lib', 'inhoud/vul-in.ts'],
    pakketten: /^(uqr|react(\/.*|-dom(\/.*)?)?|@xstate\/react|xstate)$/,
  },
  // The search page in the browser: plain modules, no framework.
  zoeken: { eigen: ['lib'], pakketten: /^$/ },
  components: { eigen: ['.'], pakketten: /^(?!react|@xstate).*$/ },
  layouts: { eigen: ['.'], pakketten: /^(?!react|@xstate).*$/ },
  pages: { eigen: ['.'], pakketten: /^(?!react|@xstate).*$/ },
  offline: { eigen: [], pakketten: /^$/ },
  licenties: { eigen: [], pakketten: /^node:.*$/ },
  hosting: { eigen: [], pakketten: /^$/ },
  integrations: { eigen: ['lib', 'licenties', 'offline'], pakketten: /^(node:.*|astro|pagefind|vite)$/ },
  cli: {
    eigen: ['lib', 'engine', 'regels', 'flows', 'inhoud', 'opp', 'oefenen', 'exports', 'hosting', 'integrations'],
    pakketten: /^(?!astro:).*$/,
  },
};

const mapVan = (pad: string): string => pad.split('/')[1] ?? '';
const mag = ({ pad }: Bronbestand, { naar, eigen }: Invoer): boolean => {
  const regels = MAG[mapVan(pad)];
  if (!regels) return false;
  if (!eigen) return regels.pakketten.test(naar);
  if (!naar.startsWith('src/')) return regels.eigen.includes('.');
  return (
    regels.eigen.includes('.') ||
    mapVan(naar) === mapVan(pad) ||
    regels.eigen.some((deel) => `${naar}/`.startsWith(`src/${deel}/`))
  );
};
const alsTekst = (bestand: Bronbestand, { naar }: Invoer): string => `${bestand.pad} → ${naar}`;

test('there are source files to look at', () => expect(bron.length).toBeGreaterThan(50));

test('every folder imports only what it may', () => {
  const fout = bron
    .filter(({ pad }) => pad.split('/').length > 2)
    .flatMap((bestand) =>
      bestand.invoer.filter((invoer) => !invoer.alleenTypes && !mag(bestand, invoer)).map((invoer) => alsTekst(bestand, invoer)),
    );
  expect(fout).toEqual([]);
});

test('what Node runs itself has no astro:* and no .tsx behind it', () => {
  const perPad = new Map(bron.map((bestand) => [bestand.pad, bestand]));
  const bereikt = new Set(bron.filter(({ pad }) => pad.startsWith('src/cli/')).map(({ pad }) => pad));
  const fout: string[] = [];
  for (const pad of bereikt) {
    for (const invoer of perPad.get(pad)?.invoer.filter(({ alleenTypes }) => !alleenTypes) ?? []) {
      const kan = invoer.eigen ? /\.(ts|mjs|json)$/.test(invoer.naar) : !invoer.naar.startsWith('astro');
      if (!kan || invoer.naar === 'src/inhoud/laad.ts') fout.push(`${pad} → ${invoer.naar}`);
      if (invoer.eigen) bereikt.add(invoer.naar); // a Set grows while it is walked
    }
  }
  expect(fout).toEqual([]);
});

test('relative imports name the file with its extension', () => {
  const fout = bron.flatMap((bestand) =>
    bestand.invoer
      .filter(({ naar, eigen }) => eigen && !/\.(ts|tsx|mjs|json|astro|css)(\?.*)?$/.test(naar))
      .map((invoer) => alsTekst(bestand, invoer)),
  );
  expect(fout).toEqual([]);
});

test('named exports only, besides configs', () => {
  expect(bron.filter(({ pad, heeftDefault }) => heeftDefault && pad !== 'src/content.config.ts').map(({ pad }) => pad)).toEqual(
    [],
  );
});

test('nothing is any', () => {
  expect([...bron, ...bronbestanden('tests')].filter(({ heeftAny }) => heeftAny).map(({ pad }) => pad)).toEqual([]);
});

test(`no file has more than ${MAX_REGELS} lines`, () => {
  expect(bron.filter(({ regels }) => regels > MAX_REGELS).map(({ pad, regels }) => `${pad}: ${regels}`)).toEqual([]);
});
