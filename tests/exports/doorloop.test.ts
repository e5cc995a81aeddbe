import { expect, test } from 'vitest';
import { doorloop } from '../../src/exports/doorloop.ts';
import type { Doorloop, DoorloopInvoer } from '../../src/exports/doorloop.ts';
import { voorbeeldPerUitkomst } from '../../src/engine/proof-tables.ts';
import { STEMMEN } from '../../src/inhoud/schema.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { berekenTermijn } from '../../src/regels/termijnen.ts';
import { aanmelding, inhoud, PEILDATUM, woorden } from '../helpers/inhoud.ts';

const loop = (antwoorden: DoorloopInvoer['antwoorden'], rest: Partial<DoorloopInvoer> = {}): Doorloop =>
  doorloop({ machine: aanmelding, woorden, antwoorden, datums: {}, peildatum: PEILDATUM, stem: 'school', ...rest });

const TERMIJN_VOORBIJ = {
  sector: 'po',
  leeftijd: 'oud-genoeg',
  'is-schriftelijk': 'ja',
  'waar-ingeschreven': 'gaat-naar-school',
  'meer-scholen': 'een',
  bestuursvorm: 'openbaar',
  'wat-is-besloten': 'nog-niet',
  'is-aanvulling-gevraagd': 'nee',
  'is-asielkind': 'nee',
  'is-verlengd': 'nee',
  'is-de-beslistermijn-voorbij': 'nog-niet',
  'hoe-ver-is-het-onderzoek': 'bezig',
};

const termijn = (regel: string, ontvangst: string, verlengd: boolean | undefined) => {
  const versie = inhoud.regels[regel]?.versies.at(-1);
  if (!versie?.termijn) throw new Error(regel);
  const bronSoorten = versie.bronnen.flatMap(({ bron }) => inhoud.bronnen[bron]?.soort ?? []);
  const datums = { 'ontvangst-aanmelding': ontvangst };
  return berekenTermijn({ regelId: regel, termijn: versie.termijn, bronSoorten, datums, opties: { verlengd } });
};
const REGEL = 'aanmelding-beslistermijn-zes-weken';

test.each([
  ['2026-09-07', 'nee', false],
  ['2026-09-13', 'nee', false],
  ['2026-11-14', 'nee', false],
  ['2026-12-26', 'nee', false],
  ['2027-02-15', 'ja-gemeld', true],
  ['2027-03-17', 'ja-gemeld', true],
  ['2028-02-29', 'ja-gemeld', true],
])(
  'ontvangen op %s, verlengd: %s: de laatste dag en de uitleg zijn die van berekenTermijn',
  (ontvangst, isVerlengd, verlengd) => {
    const { termijnen } = loop(
      { ...TERMIJN_VOORBIJ, 'is-verlengd': isVerlengd },
      { datums: { 'ontvangst-aanmelding': ontvangst } },
    );
    const verwacht = termijn(REGEL, ontvangst, verlengd);
    if (verwacht.soort !== 'dag') throw new Error(verwacht.soort);
    const { begin, eind, uitleg } = verwacht;
    expect(termijnen.find(({ regel }) => regel === REGEL)).toEqual({ regel: REGEL, begin, eind, uitleg });
  },
);

test('7 september 2026 en zes weken is maandag 19 oktober 2026, met de berekening erbij', () => {
  const uit = loop(TERMIJN_VOORBIJ, { datums: { 'ontvangst-aanmelding': '2026-09-07' } });
  expect(uit.termijnen.find(({ regel }) => regel === REGEL)).toEqual({
    regel: REGEL,
    begin: '2026-09-07',
    eind: '2026-10-19',
    uitleg: 'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026.',
  });
  const taken = uit.taken.filter(({ voor }) => voor !== null);
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.every(({ wanneer }) => /^(uiterlijk|vanaf) [a-z]+dag \d+ [a-z]+ \d{4}$/.test(wanneer))).toBe(true);
  expect(taken).toContainEqual(expect.objectContaining({ voor: '2026-10-19', wanneer: 'uiterlijk maandag 19 oktober 2026' }));
});

test('als niet bekend is of de termijn is verlengd, telt de vroegste dag en noemt de uitleg ze allebei', () => {
  const datums = { 'ontvangst-aanmelding': '2026-09-07' };
  const gevonden = loop({ ...TERMIJN_VOORBIJ, 'is-verlengd': 'weet-niet' }, { datums }).termijnen.find(
    ({ regel }) => regel === REGEL,
  );
  expect(gevonden?.eind).toBe('2026-10-19');
  expect(gevonden?.uitleg).toContain('16 november 2026');
});

test('zonder datum zegt elke taak in woorden wanneer, en elke termijn hoe men telt', () => {
  for (const [uitkomst, route] of voorbeeldPerUitkomst(aanmelding)) {
    for (const stem of STEMMEN) {
      const uit = loop(Object.fromEntries(route.map(({ stap, keuze }) => [stap, keuze])), { stem });
      expect(uit.uitkomst?.id).toBe(uitkomst);
      expect(
        uit.taken.filter(({ wat, wanneer }) => wat === '' || wanneer === ''),
        uitkomst,
      ).toEqual([]);
      expect(
        uit.taken.filter(({ voor }) => voor !== null),
        uitkomst,
      ).toEqual([]);
      expect(
        uit.termijnen.filter(({ eind, uitleg }) => eind !== null || uitleg === ''),
        uitkomst,
      ).toEqual([]);
      expect(JSON.stringify(uit), uitkomst).not.toMatch(/\{(termijn|verlenging|begrip):/);
    }
  }
});

test('elke datum die erin gaat, geeft op elke uitkomst bestaande datums terug', () => {
  const datums = Object.fromEntries(GEBEURTENIS_IDS.map((id) => [id, '2028-02-29']));
  for (const route of voorbeeldPerUitkomst(aanmelding).values()) {
    const uit = loop(Object.fromEntries(route.map(({ stap, keuze }) => [stap, keuze])), { datums });
    for (const datum of [...uit.termijnen.flatMap(({ begin, eind }) => [begin, eind]), ...uit.taken.map(({ voor }) => voor)]) {
      expect(datum ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

test('een stap van een andere route en een stap die nog wacht zijn vervallen, met de reden', () => {
  const uit = loop({ sector: 'po', leerjaar: 'hogere-klas', 'wat-is-besloten': 'weigeren' });
  expect(uit.open?.stap).toBe('leeftijd');
  expect(uit.vervallen).toEqual([
    { stap: 'leerjaar', keuze: 'hogere-klas', reden: 'niet-op-route' },
    { stap: 'wat-is-besloten', keuze: 'weigeren', reden: 'niet-op-route' },
  ]);
});

test('bevindingen staan er ook als er nog een vraag open is', () => {
  const uit = loop({ sector: 'po', leeftijd: 'weet-niet' });
  expect(uit.uitkomst).toBe(null);
  expect(uit.bevindingen.map(({ id, gewicht }) => [id, gewicht])).toEqual([['leeftijd-onbekend', 'let-op']]);
});

test('een vervallen stap telt als de stap die ervoor in de plaats kwam', () => {
  const oud = { ...woorden, vervallen: { schoolsoort: { naar: 'sector', zin: 'Deze vraag heet nu anders.' } } };
  expect(loop({ schoolsoort: 'po' }, { woorden: oud }).spoor).toEqual([{ stap: 'sector', keuze: 'po' }]);
  expect(loop({ schoolsoort: 'basis' }, { woorden: oud }).vervallen).toEqual([
    { stap: 'schoolsoort', keuze: 'basis', reden: 'onbekende-keuze' },
  ]);
});

test('de peildatum kiest de versies van de regels', () => {
  const nu = loop({ sector: 'po' }, { peildatum: '2026-11-21' }).regels;
  const vroeger = loop({ sector: 'po' }, { peildatum: '2012-01-02' }).regels;
  expect(nu.length).toBeGreaterThanOrEqual(vroeger.length);
});
