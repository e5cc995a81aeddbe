import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordenNaarFragment, fragmentNaarAntwoorden } from '../../src/engine/answers-codec.ts';
import { antwoordenVan, bewaarAntwoord, kiesAntwoorden, lees, OPZIJ, SLEUTEL } from '../../src/engine/answers-store.ts';
import { canon } from '../../src/engine/canon.ts';
import { leesAntwoorden } from '../../src/engine/replay-input.ts';
import { replay } from '../../src/engine/replay.ts';
import { parseBewaard } from '../../src/engine/stored-answers.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';
import { AANTAL, blad, GETAL, rommel } from '../helpers/vijandig.ts';

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
  { weight: 1, arbitrary: rommel(8) },
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
const antwoorden = blad(naam, naam, 4);
const bewaard = fc
  .record({
    versie: fc.constantFrom(1, 1, 1, 2),
    flows: blad(naam, antwoorden, 2),
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

const TOT = [undefined, 'a', 'b', 'c', 'd', '__proto__'] as const;

test(
  `${GETAL} random fragments: no exception, no wrong step, and every answer is used, kept or told`,
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fragment, fc.constantFrom(...TOT), (tekst, tot) => {
        const gelezen = fragmentNaarAntwoorden(tekst).antwoorden ?? {};
        const { stap, spoor, wachtend, vervallen, later, opRoute } = replay(flow, gelezen, tot === undefined ? {} : { tot });
        const opnieuw = fragmentNaarAntwoorden(antwoordenNaarFragment(spoor)).antwoorden ?? {};
        return (
          (tot !== undefined && opRoute ? stap === tot : stap === naslag(gelezen) && later.length === 0) &&
          spoor.length + later.length + wachtend.length + vervallen.length === Object.keys(gelezen).length &&
          Object.keys(opnieuw).length === spoor.length &&
          spoor.every(({ stap: bij, keuze }) => opnieuw[bij] === keuze)
        );
      }),
      { numRuns: AANTAL },
    );
  },
);

test(`${GETAL} random retired steps: no exception, and no answer is lost`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(antwoorden, antwoorden, (gegeven, omleidingen) => {
      const { perStap, onbruikbaar } = leesAntwoorden(flow, gegeven, omleidingen);
      return perStap.size + onbruikbaar.length === Object.keys(gegeven).length;
    }),
    { numRuns: AANTAL },
  );
});

test(`${GETAL} random stored values: no exception, and nothing stored is lost`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(json, bewaard), fc.integer({ min: 0, max: 400 }), antwoorden, (tekst, ruimte, adres) => {
      const opslag = nepOpslag({ [SLEUTEL]: tekst }, ruimte);
      const voor = parseBewaard(tekst);
      bewaarAntwoord(opslag, 'opp', { stap: 'nieuw', keuze: 'ja' });
      const na = lees(opslag);
      const { antwoorden: samen } = kiesAntwoorden(adres, antwoordenVan(na.bewaard, 'opp'));
      // What is in the address or in the store; that playing any answers goes well is shown above.
      if (!Object.keys(adres).every((stap) => Object.hasOwn(samen, stap))) return false;
      if (!voor) return opslag.inhoud.get(OPZIJ) === tekst || opslag.inhoud.get(SLEUTEL) === tekst;
      const flows = { ...na.bewaard.flows, opp: zonderNieuw(na.bewaard.flows['opp'] ?? {}) };
      return canon({ ...na.bewaard, flows }) === canon({ ...voor, flows: { ...voor.flows, opp: voor.flows['opp'] ?? {} } });
    }),
    { numRuns: AANTAL },
  );
});

const zonderNieuw = (record: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(record).filter(([stap]) => stap !== 'nieuw'));

test('the reference works the route out as the machine does', () => {
  expect(['a', 'b', 'c', 'd']).toEqual([
    naslag({}),
    naslag({ a: 'ja' }),
    naslag({ a: 'ja', b: 'ja' }),
    naslag({ a: 'nee', b: 'ja' }),
  ]);
});
