import { expect, expectTypeOf, test } from 'vitest';
import type { EventFromLogic } from 'xstate';
import { flowSetup } from '../../src/engine/flow-setup.ts';
import { heeftKeuze, heeftStap, metaVanStap, soortVan, stappenVan } from '../../src/engine/flow-types.ts';
import { overtredingen } from '../../src/engine/invariants.ts';
import { optionsNow } from '../../src/engine/options.ts';
import { replay } from '../../src/engine/replay.ts';

type Keuze = 'ja' | 'nee' | 'po' | 'vo';
type Feiten = { soort: 'po' | 'vo'; opp: boolean };

const flow = flowSetup<Keuze, Feiten>()
  .extend({ guards: { isVo: ({ context }) => context.feiten.soort === 'vo' } })
  .createMachine({
    id: 'proef',
    context: { feiten: {} },
    initial: 'soort',
    states: {
      soort: {
        tags: ['vraag'],
        meta: { regels: [] },
        on: {
          po: { target: 'opp', actions: { type: 'stelVast', params: { soort: 'po' } } },
          vo: { target: 'opp', actions: { type: 'stelVast', params: { soort: 'vo' } } },
        },
      },
      opp: {
        tags: ['vraag', 'weging'],
        meta: { regels: [] },
        on: {
          ja: [
            { target: 'vo-uitkomst', guard: 'isVo' },
            { target: 'uitkomst', actions: { type: 'stelVast', params: { opp: true } } },
          ],
          nee: 'uitkomst',
        },
      },
      uitkomst: { type: 'final', tags: ['uitkomst'], meta: { regels: [] } },
      'vo-uitkomst': { type: 'final', tags: ['uitkomst'], meta: { regels: [] } },
    },
  });

test('a flow holds facts that are words or yes and no, and guards read them', () => {
  const { snapshot, stap } = replay(flow, { soort: 'po', opp: 'ja' });
  expect([stap, snapshot.context]).toEqual(['uitkomst', { feiten: { soort: 'po', opp: true } }]);
  expect(replay(flow, { soort: 'vo', opp: 'ja' }).stap).toBe('vo-uitkomst');
  expect(optionsNow(flow, replay(flow, { soort: 'vo' }).snapshot).map(({ tak }) => tak?.naar)).toEqual([
    'vo-uitkomst',
    'uitkomst',
  ]);
});

test('a flow made with it breaks no law', () => {
  expect(overtredingen(flow)).toEqual([]);
});

test('the compiler knows the options', () => {
  expectTypeOf<EventFromLogic<typeof flow>['type']>().toEqualTypeOf<Keuze>();
});

test('steps can be asked about by any name', () => {
  expect(stappenVan(flow)).toEqual(['soort', 'opp', 'uitkomst', 'vo-uitkomst']);
  expect([
    heeftStap(flow, 'opp'),
    heeftStap(flow, 'constructor'),
    heeftKeuze(flow, 'opp', 'ja'),
    heeftKeuze(flow, 'opp', 'po'),
  ]).toEqual([true, false, true, false]);
  expect([soortVan(flow, 'opp'), soortVan(flow, 'uitkomst'), metaVanStap(flow, '__proto__')]).toEqual([
    'vraag',
    'uitkomst',
    { regels: [] },
  ]);
  expect(() => soortVan(flow, 'toString')).toThrowErrorMatchingInlineSnapshot(`[Error: Flow "proef" has no step "toString".]`);
});
