import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beantwoord } from '../../src/cli/doorloop-antwoord.ts';
import type { Doorloop } from '../../src/exports/doorloop.ts';
import { flowJson, WORTEL } from '../helpers/inhoud.ts';

const draai = (...argumenten: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(WORTEL, 'src', 'cli', 'doorloop.ts'), ...argumenten], {
    encoding: 'utf8',
    cwd: '/',
  });
  return { status, stderr, json: JSON.parse(stdout) };
};
const aanmelding = (antwoorden: string, ...rest: string[]) =>
  draai('--stroom', 'aanmelding', '--antwoorden', antwoorden, ...rest);

test('an outcome: exit 0, one JSON document with the agreed keys, silent stderr', { timeout: 30_000 }, () => {
  const { status, stderr, json } = aanmelding(
    '{"sector":"po","leeftijd":"te-jong"}',
    '--peildatum',
    '2026-11-21',
    '--stem',
    'ouder',
  );
  expect([status, stderr]).toEqual([0, '']);
  const uit: Doorloop = json;
  expect(Object.keys(uit)).toEqual([
    'stroom',
    'spoor',
    'vervallen',
    'open',
    'uitkomst',
    'bevindingen',
    'taken',
    'termijnen',
    'regels',
  ]);
  expect(uit.open).toBe(null);
  expect(uit.uitkomst?.id).toBe('te-jong-om-aan-te-melden');
  expect(Object.keys(uit.uitkomst ?? {})).toEqual(['id', 'oordeel', 'titel']);
  expect(Object.keys(uit.bevindingen[0] ?? {})).toEqual(['id', 'gewicht', 'regels']);
  expect(Object.keys(uit.taken[0] ?? {})).toEqual(['id', 'wie', 'wat', 'voor', 'wanneer', 'regels']);
});

test('an open step: exit 0, with the options; without answers it is the first step', { timeout: 30_000 }, () => {
  const { status, json } = draai('--stroom=aanmelding');
  expect(status).toBe(0);
  expect(json).toMatchObject({
    spoor: [],
    open: { stap: 'sector', keuzes: expect.arrayContaining(['po', 'vo']) },
    uitkomst: null,
  });
});

test('an answer to a known step that is not on the route is dropped, not wrong', () => {
  const { code, json } = beantwoord(
    ['--stroom', 'aanmelding', '--antwoorden', '{"sector":"po","leerjaar":"hogere-klas"}'],
    '2026-11-21',
  );
  expect(code).toBe(0);
  expect(json).toMatchObject({ vervallen: [{ stap: 'leerjaar', keuze: 'hogere-klas', reden: 'niet-op-route' }] });
});

test('--beschrijf prints what /export/aanmelding.json holds', { timeout: 30_000 }, () => {
  const { status, json } = draai('--stroom', 'aanmelding', '--beschrijf');
  expect(status).toBe(0);
  expect(json).toEqual(JSON.parse(JSON.stringify(flowJson())));
});

const po = '{"sector":"po"}';
test.each<[string, string[], { code: string; waarde: string; bedoelt_u: string | null }]>([
  ['an unknown flow', ['--stroom', 'aanmeldng'], { code: 'STROOM_ONBEKEND', waarde: 'aanmeldng', bedoelt_u: 'aanmelding' }],
  ['no flow', [], { code: 'STROOM_ONTBREEKT', waarde: '', bedoelt_u: null }],
  [
    'an unknown step',
    ['--stroom', 'aanmelding', '--antwoorden', '{"secotr":"po"}'],
    { code: 'STAP_ONBEKEND', waarde: 'secotr', bedoelt_u: 'sector' },
  ],
  [
    'an unknown option',
    ['--stroom', 'aanmelding', '--antwoorden', '{"sector":"pio"}'],
    { code: 'KEUZE_ONBEKEND', waarde: 'pio', bedoelt_u: 'po' },
  ],
  [
    'an unknown option of a step that is not on the route',
    ['--stroom', 'aanmelding', '--antwoorden', '{"sector":"po","leerjaar":"zeven"}'],
    { code: 'KEUZE_ONBEKEND', waarde: 'zeven', bedoelt_u: null },
  ],
  [
    'an answer that is no text',
    ['--stroom', 'aanmelding', '--antwoorden', '{"sector":7}'],
    { code: 'WAARDE_GEEN_TEKST', waarde: '7', bedoelt_u: null },
  ],
  [
    'no JSON',
    ['--stroom', 'aanmelding', '--antwoorden', '{sector'],
    { code: 'JSON_ONGELDIG', waarde: '{sector', bedoelt_u: null },
  ],
  ['a list', ['--stroom', 'aanmelding', '--antwoorden', '[]'], { code: 'JSON_ONGELDIG', waarde: '[]', bedoelt_u: null }],
  [
    'an unknown event',
    ['--stroom', 'aanmelding', '--antwoorden', po, '--datums', '{"ontvangst-aanmeldin":"2026-09-07"}'],
    { code: 'GEBEURTENIS_ONBEKEND', waarde: 'ontvangst-aanmeldin', bedoelt_u: 'ontvangst-aanmelding' },
  ],
  [
    'an impossible date',
    ['--stroom', 'aanmelding', '--datums', '{"ontvangst-aanmelding":"2026-02-31"}'],
    { code: 'DATUM_ONMOGELIJK', waarde: '2026-02-31', bedoelt_u: null },
  ],
  [
    'a date that is no text',
    ['--stroom', 'aanmelding', '--datums', '{"ontvangst-aanmelding":null}'],
    { code: 'WAARDE_GEEN_TEKST', waarde: 'null', bedoelt_u: null },
  ],
  [
    'an impossible day of reckoning',
    ['--stroom', 'aanmelding', '--peildatum', 'nu'],
    { code: 'DATUM_ONMOGELIJK', waarde: 'nu', bedoelt_u: null },
  ],
  [
    'an unknown voice',
    ['--stroom', 'aanmelding', '--stem', 'ouders'],
    { code: 'STEM_ONBEKEND', waarde: 'ouders', bedoelt_u: 'ouder' },
  ],
  ['an unknown flag', ['--strom', 'aanmelding'], { code: 'VLAG_ONBEKEND', waarde: '--strom', bedoelt_u: '--stroom' }],
  ['a flag without its value', ['--stroom'], { code: 'VLAG_ZONDER_WAARDE', waarde: '--stroom', bedoelt_u: '--stroom' }],
  ['a loose word', ['aanmelding'], { code: 'VLAG_ONBEKEND', waarde: 'aanmelding', bedoelt_u: null }],
  [
    'a hostile step',
    ['--stroom', 'aanmelding', '--antwoorden', '{"__proto__":"po"}'],
    { code: 'STAP_ONBEKEND', waarde: '__proto__', bedoelt_u: null },
  ],
  [
    'a hostile option',
    ['--stroom', 'aanmelding', '--antwoorden', '{"sector":"constructor"}'],
    { code: 'KEUZE_ONBEKEND', waarde: 'constructor', bedoelt_u: null },
  ],
  [
    'a hostile event',
    ['--stroom', 'aanmelding', '--datums', '{"__proto__":"2026-09-07"}'],
    { code: 'GEBEURTENIS_ONBEKEND', waarde: '__proto__', bedoelt_u: null },
  ],
  ['a hostile flow', ['--stroom', 'constructor'], { code: 'STROOM_ONBEKEND', waarde: 'constructor', bedoelt_u: null }],
])('%s: code 2, with what is wrong', (_, argumenten, verwacht) => {
  const { code, json } = beantwoord(argumenten, '2026-11-21');
  expect(code).toBe(2);
  expect(json).toEqual({ fout: { ...verwacht, uitleg: expect.stringMatching(/\.$/), keuzes: expect.any(Array) } });
});

test('an impossible date is refused with words, never moved: exit 2, silent stderr', { timeout: 30_000 }, () => {
  const { status, stderr, json } = draai('--stroom', 'aanmelding', '--datums', '{"ontvangst-aanmelding":"2026-02-31"}');
  expect([status, stderr]).toEqual([2, '']);
  expect(json).toMatchInlineSnapshot(`
    {
      "fout": {
        "bedoelt_u": null,
        "code": "DATUM_ONMOGELIJK",
        "keuzes": [],
        "uitleg": "31 februari bestaat niet: februari 2026 heeft 28 dagen.",
        "waarde": "2026-02-31",
      },
    }
  `);
});

test('an error lists what can be chosen', () => {
  expect(beantwoord(['--stroom', 'aanmelding', '--antwoorden', '{"sector":"basis"}'], '2026-11-21').json).toMatchInlineSnapshot(`
    {
      "fout": {
        "bedoelt_u": null,
        "code": "KEUZE_ONBEKEND",
        "keuzes": [
          "po",
          "sbo",
          "so",
          "vso",
          "vo",
          "praktijkonderwijs",
          "cluster-1-2",
        ],
        "uitleg": "De stap "sector" heeft geen optie "basis".",
        "waarde": "basis",
      },
    }
  `);
});
