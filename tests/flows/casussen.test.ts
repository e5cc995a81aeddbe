import { describe, expect, test } from 'vitest';
import { optionsNow } from '../../src/engine/options.ts';
import { replay } from '../../src/engine/replay.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import type { Doorloop } from '../../src/exports/doorloop.ts';
import type { Casus } from '../../src/inhoud/casus.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { inhoud } from '../helpers/inhoud.ts';

const casussen = gebouwdeStromen().flatMap(({ stroom, machine }) =>
  Object.entries(inhoud.casussen[stroom] ?? {}).map(
    ([id, casus]) => [`${stroom}: ${id}`, { casus, machine, woorden: maakWoorden(stroom, machine, inhoud) }] as const,
  ),
);
type Zaak = (typeof casussen)[number][1];
const ONBEKEND = new Set(['weet-niet', 'verder-zonder-te-weten']);
/** Welke oordelen bij een groep horen (kennis/README.md). */
const GROEP = {
  nee: ['mag-niet', 'mag-nog-niet'],
  ja: ['mag'],
  'ja-mits': ['mag-mits'],
  moet: ['moet'],
  'geen-besluit': ['geen-besluit'],
  'andere-weg': ['andere-weg'],
  'hangt-af': ['hangt-af'],
} as const satisfies Record<Casus['verwacht']['groep'], readonly string[]>;

const antwoordenVan = (casus: Casus) => Object.fromEntries(casus.antwoorden.map(({ stap, keuze }) => [stap, keuze]));
const loop = ({ casus, machine, woorden }: Zaak, anders: Readonly<Record<string, string>> = {}): Doorloop =>
  doorloop({
    machine,
    woorden,
    antwoorden: { ...antwoordenVan(casus), ...anders },
    datums: {},
    peildatum: casus.datum,
    stem: 'school',
  });

test('alle zaken over toelating zijn er', () => {
  expect(Object.keys(inhoud.casussen.aanmelding ?? {})).toEqual(
    expect.arrayContaining(['cgb-2012-52', 'gpo-106465', 'gpo-106669', 'gpo-107017', 'gpo-107261', 'gpo-107293', 'gpo-107400']),
  );
});

describe.each(casussen)('%s', (_, zaak) => {
  const { casus, machine, woorden } = zaak;
  const { verwacht } = casus;
  const uit = loop(zaak);

  test('de antwoorden zijn precies een route, en de bron bestaat', () => {
    expect(uit.spoor).toEqual(casus.antwoorden.map(({ stap, keuze }) => ({ stap, keuze })));
    expect(uit.vervallen).toEqual([]);
    expect(inhoud.bronnen).toHaveProperty([casus.bron]);
    expect(GROEP[verwacht.groep]).toEqual(expect.arrayContaining(verwacht.oordeel));
  });

  test('oordeel, hoofdreden en wat er verder bij hoort', () => {
    expect(verwacht.oordeel).toContain(uit.uitkomst?.oordeel);
    const redenen = verwacht.hoofdreden === null ? verwacht.ook : [verwacht.hoofdreden, ...verwacht.ook];
    expect(uit.bevindingen.map(({ id }) => id)).toEqual(expect.arrayContaining(redenen));
    expect(uit.taken.map(({ id }) => id)).toEqual(expect.arrayContaining(verwacht.taken));
    const woord = woorden.stappen[uit.uitkomst?.id ?? ''];
    expect(woord?.soort === 'uitkomst' ? woord.hulp : []).toEqual(expect.arrayContaining(verwacht.hulp));
  });

  test('wie op één vraag waar de feiten niets zeggen iets anders kiest, maakt van een nee nooit een ja', () => {
    if (verwacht.groep !== 'nee') return;
    for (const { stap, keuze } of casus.antwoorden.filter((antwoord) => ONBEKEND.has(antwoord.keuze))) {
      const { snapshot } = replay(machine, antwoordenVan(casus), { tot: stap });
      for (const { keuze: ander } of optionsNow(machine, snapshot)) {
        const oordeel = loop(zaak, { [stap]: ander }).uitkomst?.oordeel;
        expect(['mag', 'mag-mits'], `${stap}: ${keuze} → ${ander}`).not.toContain(oordeel);
      }
    }
  });
});
