import { beforeEach, expect, test } from 'vitest';
import { herkomstPerUitkomst, mogelijkeUitkomsten, resterend, uitkomstenZonder } from '../../src/engine/outlook.ts';
import { bereikbareStappen, doelenVan } from '../../src/engine/reach.ts';
import { replay } from '../../src/engine/replay.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const maak = () =>
  bouwFlow(
    {
      sector: { po: { naar: 'opp', feiten: { vo: false } }, vo: { naar: 'opp', feiten: { vo: true } } },
      opp: {
        ja: [
          { naar: 'toets', als: 'isVo' },
          { naar: 'mag', bevinding: 'in-orde' },
        ],
        nee: { naar: 'mag-niet', bevinding: 'geen-opp' },
      },
      toets: { ja: { naar: 'mag', bevinding: 'in-orde' }, nee: 'mag' },
      mag: 'uitkomst',
      'mag-niet': 'uitkomst',
    },
    { isVo: ({ vo }) => vo === true },
  );
// What a graph tells is kept per machine, so each test gets a machine of its own.
let flow = maak();
beforeEach(() => {
  flow = maak();
});
const na = (antwoorden: Record<string, string>) => replay(flow, antwoorden).snapshot;

test('counts the questions still to come, for the facts of the snapshot', () => {
  expect(resterend(flow, na({}))).toEqual({ kortst: 2, langst: 3 });
  expect(resterend(flow, na({ sector: 'po' }))).toEqual({ kortst: 1, langst: 1 });
  expect(resterend(flow, na({ sector: 'vo' }))).toEqual({ kortst: 1, langst: 2 });
  expect(resterend(flow, na({ sector: 'po', opp: 'ja' }))).toEqual({ kortst: 0, langst: 0 });
});

test('counts for any facts from a step id', () => {
  expect(resterend(flow, 'opp')).toEqual({ kortst: 1, langst: 2 });
});

test('lists the outcomes that can still be reached, as the flow declares them', () => {
  expect(mogelijkeUitkomsten(flow, na({ sector: 'po' }))).toEqual(['mag', 'mag-niet']);
  expect(mogelijkeUitkomsten(flow, 'toets')).toEqual(['mag']);
  expect(mogelijkeUitkomsten(flow, na({ sector: 'po', opp: 'nee' }))).toEqual(['mag-niet']);
});

test('a step that no route reaches is a mistake of the caller', () => {
  expect(() => resterend(flow, 'weg')).toThrowErrorMatchingInlineSnapshot(
    `[Error: No route of flow "proef" reaches step "weg" like this.]`,
  );
});

test('tells for each outcome which answers give the findings that can occur there', () => {
  expect(Object.fromEntries(herkomstPerUitkomst(flow))).toEqual({
    mag: [
      { bevinding: 'in-orde', stap: 'opp', keuze: 'ja' },
      { bevinding: 'in-orde', stap: 'toets', keuze: 'ja' },
    ],
    'mag-niet': [{ bevinding: 'geen-opp', stap: 'opp', keuze: 'nee' }],
  });
});

test('finds the outcomes that a route reaches without certain findings', () => {
  expect([...uitkomstenZonder(flow, new Set(['in-orde']))].sort()).toEqual(['mag', 'mag-niet']); // by way of toets: nee
  expect([...uitkomstenZonder(flow, new Set(['geen-opp']))]).toEqual(['mag']);
});

test('the declared targets reach steps whatever guards say', () => {
  expect([...bereikbareStappen(flow, 'opp')]).toEqual(['opp', 'toets', 'mag', 'mag-niet']);
  expect(bereikbareStappen(flow, 'opp')).toBe(bereikbareStappen(flow, 'opp')); // worked out once
  expect(doelenVan(flow, 'opp')).toEqual(['toets', 'mag', 'mag-niet']);
  expect(doelenVan(flow, '__proto__')).toEqual([]);
  expect([...bereikbareStappen(flow, '__proto__')]).toEqual([]);
});

test('from a step id the least and the most over all facts that one can have there', () => {
  const lang = bouwFlow(
    {
      sector: { po: { naar: 'opp', feiten: { vo: false } }, vo: { naar: 'opp', feiten: { vo: true } } },
      opp: { ja: [{ naar: 'toets', als: 'isVo' }, 'mag'] },
      toets: { ja: 'mag-vo' },
      mag: 'uitkomst',
      'mag-vo': 'uitkomst',
    },
    { isVo: ({ vo }) => vo === true },
  );
  expect(resterend(lang, 'opp')).toEqual({ kortst: 1, langst: 2 });
  expect(mogelijkeUitkomsten(lang, 'opp')).toEqual(['mag', 'mag-vo']);
  expect(mogelijkeUitkomsten(lang, 'sector')).toEqual(['mag', 'mag-vo']);
});

test('a snapshot of another flow is a mistake of the caller too, told with its step', () => {
  const ander = replay(bouwFlow({ elders: { ja: 'klaar' }, klaar: 'uitkomst' }), {}).snapshot;
  expect(() => mogelijkeUitkomsten(flow, ander)).toThrow('No route of flow "proef" reaches step "elders" like this.');
});
