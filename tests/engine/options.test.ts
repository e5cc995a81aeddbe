import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { options, optionsNow } from '../../src/engine/options.ts';
import { doelenVan } from '../../src/engine/reach.ts';
import { replay } from '../../src/engine/replay.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const flow = bouwFlow(
  {
    start: { zeker: { naar: 'keus', feiten: { opp: true } }, anders: 'keus' },
    keus: { nee: { naar: 'mag-niet', bevinding: 'ontbreekt' }, ja: [{ naar: 'mag', als: 'heeftOpp' }, 'mag-niet'] },
    mag: 'uitkomst',
    'mag-niet': 'uitkomst',
  },
  { heeftOpp: ({ opp }) => opp === true },
);
const alle = [
  { keuze: 'nee', takken: [{ naar: 'mag-niet', bewaakt: false, meta: { bevinding: 'ontbreekt' } }] },
  {
    keuze: 'ja',
    takken: [
      { naar: 'mag', bewaakt: true, meta: {} },
      { naar: 'mag-niet', bewaakt: false, meta: {} },
    ],
  },
];

describe('options', () => {
  test('lists every branch in declared order from a step id alone', () => {
    expect(options(flow, 'keus')).toEqual(alle);
  });

  test('lists the same branches from a snapshot, whatever its facts are', () => {
    expect(options(flow, replay(flow, { start: 'zeker' }).snapshot)).toEqual(alle);
  });

  test('an outcome, an unknown step and a name of the language have none', () => {
    expect([options(flow, 'mag'), options(flow, 'weg'), options(flow, '__proto__'), options(flow, 'toString')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('optionsNow', () => {
  test.each([
    ['zeker', 'mag'],
    ['anders', 'mag-niet'],
  ])('after %s the guarded option leads to %s', (keuze, naar) => {
    const nu = optionsNow(flow, replay(flow, { start: keuze }).snapshot);
    expect(nu.map(({ tak }) => tak?.naar)).toEqual(['mag-niet', naar]);
  });

  test('an option whose guards all refuse has no branch now', () => {
    const dicht = bouwFlow({ a: { ja: { naar: 'b', als: 'nooit' } }, b: 'uitkomst' }, { nooit: () => false });
    expect(optionsNow(dicht, replay(dicht, {}).snapshot)[0]?.tak).toBeNull();
  });
});

test('a transition without a target is no branch', () => {
  const los = createMachine({ initial: 'a', states: { a: { on: { ja: {}, nee: 'b' } }, b: { type: 'final' } } });
  expect(options(los, 'a').map(({ keuze, takken }) => [keuze, takken.map(({ naar }) => naar)])).toEqual([
    ['ja', []],
    ['nee', ['b']],
  ]);
  expect(doelenVan(los, 'a')).toEqual(['b']);
});
