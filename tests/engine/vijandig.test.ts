import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordenNaarFragment, fragmentNaarAntwoorden } from '../../src/engine/answers-codec.ts';
import { antwoordenVan, bewaarAntwoord, kiesAntwoorden, lees, OPZIJ, SLEUTEL } from '../../src/engine/answers-store.ts';
import { replay } from '../../src/engine/replay.ts';
import { parseBewaard } from '../../src/engine/stored-answers.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

const AANTAL = 100_000;
const flow = bouwFlow(
  {
    a: { ja: { naar: 'b', feiten: { x: true } }, nee: 'b' },
    b: { ja: [{ naar: 'c', als: 'x' }, 'd'], nee: 'd' },
    c: { ja: 'd' },
    d: 'uitkomst',
  },
  { x: ({ x }) => x === true },
);

const naam = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'ja', 'nee', 'oud') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'xstate.stop', '*', 'stem', '%', '%3D', '<b>', '\u0000'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const fragment = fc
  .array(
    fc.tuple(naam, fc.constantFrom('=', '=', '=', '=', '', '==', '&'), naam).map((delen) => delen.join('')),
    { maxLength: 6 },
  )
  .map((delen) => `#${delen.join('&')}`);
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }).map((waarde) => JSON.stringify(waarde)),
  fc.string({ maxLength: 20 }),
);
const antwoorden = fc.dictionary(naam, naam, { maxKeys: 4 });
const bewaard = fc
  .record({
    versie: fc.constantFrom(1, 1, 1, 2),
    flows: fc.dictionary(naam, antwoorden, { maxKeys: 2 }),
    gedeeld: fc.constantFrom({}, { sector: 'po' }, { x: 'y' }),
    datums: fc.constantFrom({}, { besluit: '2026-09-07' }, { besluit: 'nu' }),
  })
  .map((waarde) => JSON.stringify(waarde));

/** The same route worked out from the table alone, without the machine. */
const naslag = (gegeven: Readonly<Record<string, string>>): string => {
  const bij = (stap: string) => (Object.hasOwn(gegeven, stap) ? gegeven[stap] : undefined);
  if (bij('a') !== 'ja' && bij('a') !== 'nee') return 'a';
  if (bij('b') !== 'ja' && bij('b') !== 'nee') return 'b';
  if (bij('b') === 'nee' || bij('a') === 'nee') return 'd';
  return bij('c') === 'ja' ? 'd' : 'c';
};

test('100,000 random fragments: no exception, no wrong step, and every answer is used, kept or told', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fragment, fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), (tekst, tot) => {
      const gelezen = fragmentNaarAntwoorden(tekst).antwoorden ?? {};
      const { stap, spoor, wachtend, vervallen, later } = replay(flow, gelezen);
      const totHier = replay(flow, gelezen, { tot, vervallen: { oud: 'a', __proto__: 'b' } });
      return (
        stap === naslag(gelezen) &&
        later.length === 0 &&
        spoor.length + wachtend.length + vervallen.length === Object.keys(gelezen).length &&
        (totHier.opRoute ? totHier.stap === tot : totHier.stap !== tot) &&
        canoniek(spoor.length === 0 ? {} : (fragmentNaarAntwoorden(antwoordenNaarFragment(spoor)).antwoorden ?? {})) ===
          canoniek(Object.fromEntries(spoor.map(({ stap: bij, keuze }) => [bij, keuze])))
      );
    }),
    { numRuns: AANTAL },
  );
});

test('100,000 random stored values: no exception, and nothing stored is lost', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(json, bewaard), fc.integer({ min: 0, max: 400 }), antwoorden, (tekst, ruimte, adres) => {
      const opslag = nepOpslag({ [SLEUTEL]: tekst }, ruimte);
      const voor = parseBewaard(tekst);
      bewaarAntwoord(opslag, 'opp', { stap: 'nieuw', keuze: 'ja' });
      const na = lees(opslag);
      replay(flow, kiesAntwoorden(adres, antwoordenVan(na.bewaard, 'opp')).antwoorden);
      if (!voor) return opslag.inhoud.get(OPZIJ) === tekst || opslag.inhoud.get(SLEUTEL) === tekst;
      const flows = { ...na.bewaard.flows, opp: zonderNieuw(na.bewaard.flows['opp'] ?? {}) };
      return canoniek({ ...na.bewaard, flows }) === canoniek({ ...voor, flows: { ...voor.flows, opp: voor.flows['opp'] ?? {} } });
    }),
    { numRuns: AANTAL },
  );
});

const zonderNieuw = (record: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(record).filter(([stap]) => stap !== 'nieuw'));
const canoniek = (waarde: unknown): string =>
  JSON.stringify(waarde, (_, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.entries(deel).sort(([x], [y]) => (x < y ? -1 : 1))
      : deel,
  );

test('the reference works the route out as the machine does', () => {
  expect(['a', 'b', 'c', 'd']).toEqual([
    naslag({}),
    naslag({ a: 'ja' }),
    naslag({ a: 'ja', b: 'ja' }),
    naslag({ a: 'nee', b: 'ja' }),
  ]);
});
