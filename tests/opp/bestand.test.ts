import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GROOTSTE_BESTAND, leesConcept, naarTekst } from '../../src/opp/bestand.ts';
import { DEEL_IDS, HOOFDSTUK_IDS, LIJST_IDS, VELD_IDS } from '../../src/opp/hoofdstukken.ts';
import { conceptSchema, LEEG_CONCEPT } from '../../src/opp/schema.ts';
import type { Concept } from '../../src/opp/schema.ts';
import { inhoud } from '../helpers/inhoud.ts';

const tekst = fc.string({ unit: 'binary', maxLength: 60 });
const deelVan = (sleutels: readonly string[]) => fc.dictionary(fc.constantFrom(...sleutels), tekst, { noNullPrototype: true });
const item = fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,12}$/), delen: deelVan(DEEL_IDS) });
const concept = fc
  .record({
    versie: fc.constant(1),
    velden: deelVan(VELD_IDS),
    lijsten: fc.dictionary(fc.constantFrom(...LIJST_IDS), fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 }), {
      noNullPrototype: true,
    }),
    klaar: fc.subarray([...HOOFDSTUK_IDS]),
  })
  .map((gemaakt): Concept => conceptSchema.parse(gemaakt));
const bestand = (anders: object): string => JSON.stringify({ soort: 'wegwijzer-opp', ...LEEG_CONCEPT, ...anders });
const fout = (inhoudVan: string): string => {
  const gelezen = leesConcept(inhoudVan);
  return gelezen.soort === 'fout' ? gelezen.fout : 'gelezen';
};

test('what is written can be read, letter for letter', () => {
  fc.assert(
    fc.property(concept, (gemaakt) => {
      expect(leesConcept(naarTekst(gemaakt))).toEqual({ soort: 'concept', concept: gemaakt });
    }),
    { numRuns: 300 },
  );
});

test('10,000 damaged files: no exception, and a file is refused or reads as a valid concept', () => {
  const goed = naarTekst(conceptSchema.parse(Object.values(inhoud.oppVoorbeelden)[0]?.concept));
  const knip = fc
    .tuple(fc.nat(goed.length), fc.nat(30), tekst)
    .map(([plek, weg, erbij]) => goed.slice(0, plek) + erbij + goed.slice(plek + weg));
  const vreemd = fc.oneof(
    fc.jsonValue().map((waarde) => JSON.stringify(waarde)),
    fc.jsonValue().map((waarde) => bestand({ velden: waarde })),
    fc.jsonValue().map((waarde) => bestand({ lijsten: { doelen: waarde } })),
    fc.jsonValue().map((waarde) => bestand({ klaar: waarde })),
    fc.string({ unit: 'binary' }),
  );
  let gelezen = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: knip }, { weight: 2, arbitrary: vreemd }), (beschadigd) => {
      const uit = leesConcept(beschadigd);
      if (uit.soort === 'concept') {
        gelezen += 1;
        expect(conceptSchema.safeParse(uit.concept).success).toBe(true);
      } else expect(['te-groot', 'geen-opp', 'nieuwer', 'beschadigd']).toContain(uit.fout);
    }),
    { numRuns: 10_000 },
  );
  expect(gelezen).toBeLessThan(9000);
});

test.each([
  ['a file of something else', '{"soort":"iets-anders","versie":1}', 'geen-opp'],
  ['no JSON', 'PK\u0003\u0004', 'geen-opp'],
  ['an empty file', '', 'geen-opp'],
  ['a newer version', bestand({ versie: 2 }), 'nieuwer'],
  ['an unknown field', bestand({ velden: { geheim: 'x' } }), 'beschadigd'],
  ['a number where text belongs', bestand({ velden: { school: 3 } }), 'beschadigd'],
  ['an unknown key beside the others', bestand({ extra: 1 }), 'beschadigd'],
  [
    'two items with one name',
    bestand({
      lijsten: {
        doelen: [
          { id: 'a', delen: {} },
          { id: 'a', delen: {} },
        ],
      },
    }),
    'beschadigd',
  ],
  ['a prototype', bestand({}).replace('"velden":{}', '"velden":{"__proto__":{"school":"x"}}'), 'geen-opp'],
  ['a prototype at the top', bestand({}).replace('{', '{"__proto__":{"klaar":[]},'), 'geen-opp'],
  ['too large', ' '.repeat(GROOTSTE_BESTAND + 1), 'te-groot'],
])('%s is refused', (_, inhoudVan, verwacht) => expect(fout(inhoudVan)).toBe(verwacht));

test('a file with a byte order mark, as some editors write, opens', () => expect(fout(`\uFEFF${bestand({})}`)).toBe('gelezen'));

test('fifty long aims come back whole', () => {
  const doelen = Array.from({ length: 50 }, (_, plek) => ({ id: `d${plek}`, delen: { doel: `doel ${plek} `.repeat(2000) } }));
  const groot: Concept = { ...LEEG_CONCEPT, lijsten: { doelen } };
  expect(leesConcept(naarTekst(groot))).toEqual({ soort: 'concept', concept: groot });
});
