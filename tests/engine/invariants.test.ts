import { and, createMachine, not, setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { FlowMachine } from '../../src/engine/flow-types.ts';
import { overtredingen } from '../../src/engine/invariants.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const einde = { type: 'final', tags: ['uitkomst'] } as const;
const codes = (machine: FlowMachine) => [
  ...new Set(overtredingen(machine).map(({ code, stap }) => (stap ? `${stap}: ${code}` : code))),
];

describe('a good flow', () => {
  test('breaks no law', () => {
    const flow = bouwFlow(
      { a: { ja: [{ naar: 'b', als: 'g', feiten: { x: true } }, 'c'], nee: 'c' }, b: { ja: 'c' }, c: 'uitkomst' },
      { g: () => true },
    );
    expect(overtredingen(flow)).toEqual([]);
  });

  test('may combine declared guards', () => {
    const flow = setup({ guards: { g: () => true, h: () => true } }).createMachine({
      id: 'x',
      initial: 'a',
      states: {
        a: { tags: ['vraag', 'weging'], on: { ja: [{ target: 'b', guard: and(['g', not('h')]) }, { target: 'b' }] } },
        b: einde,
      },
    });
    expect(overtredingen(flow)).toEqual([]);
  });
});

describe('a planted mistake is found:', () => {
  const vraag = { tags: ['vraag'], on: { ja: 'einde' } };
  const met = (a: object, rest: object = {}, machine: object = {}) =>
    createMachine({ id: 'x', initial: 'a', ...machine, states: { a, ...rest, einde } } as never);

  test.each<[string, FlowMachine, string[]]>([
    ['an orphan', met(vraag, { b: vraag }), ['b: onbereikbaar']],
    [
      'a cycle',
      met({ tags: ['vraag'], on: { ja: 'b', nee: 'einde' } }, { b: { tags: ['vraag'], on: { terug: 'a' } } }),
      ['a: cyclus', 'b: cyclus'],
    ],
    ['a step that leads to itself', met({ tags: ['vraag'], on: { ja: 'einde', nee: 'a' } }), ['a: cyclus']],
    [
      'a trap',
      met(
        { tags: ['vraag'], on: { ja: 'b', nee: 'einde' } },
        { b: { tags: ['vraag'], on: { ja: 'c' } }, c: { tags: ['vraag'], on: { ja: 'b' } } },
      ),
      ['b: geen-uitkomst', 'b: cyclus', 'c: geen-uitkomst', 'c: cyclus'],
    ],
    [
      'a dead end',
      met({ tags: ['vraag'], on: { ja: 'b', nee: 'einde' } }, { b: { tags: ['vraag'] } }),
      ['b: zonder-opties', 'b: geen-uitkomst'],
    ],
    ['no tag', met({ on: { ja: 'einde' } }), ['a: soort']],
    ['two tags', met({ ...vraag, tags: ['vraag', 'uitkomst'] }), ['a: soort']],
    ['a tag that does not exist', met({ ...vraag, tags: ['vraag', 'leuk'] }), ['a: soort-tag']],
    [
      'a final state that is a question',
      met({ tags: ['vraag'], on: { ja: 'b', nee: 'einde' } }, { b: { type: 'final', tags: ['vraag'] } }),
      ['b: soort'],
    ],
    ['always', met({ ...vraag, always: { target: 'einde', guard: 'nooit' } }), ['a: automatisch']],
    ['after', met({ ...vraag, after: { 1000: 'einde' } }), ['a: automatisch', 'a: id']],
    ['invoke', met({ ...vraag, invoke: { src: 'iets' } }), ['a: automatisch']],
    ['entry', met({ ...vraag, entry: 'iets' }), ['a: automatisch']],
    ['entry of the flow itself', met(vraag, {}, { entry: 'iets' }), ['automatisch']],
    [
      'one branch of two with an action of its own',
      met({ tags: ['vraag'], on: { ja: [{ target: 'einde', guard: 'weg', actions: () => undefined }, 'einde'] } }),
      ['a: bewaker', 'a: actie'],
    ],
    ['nested states', met({ tags: ['vraag'], initial: 'x', states: { x: {} }, on: { ja: 'einde' } }), ['a: niet-plat']],
    ['options on the flow', met(vraag, {}, { on: { weg: '.einde' } }), ['opties-op-stroom']],
    ['a reserved step', met({ tags: ['vraag'], on: { ja: 'controleer' } }, { controleer: vraag }), ['controleer: gereserveerd']],
    ['a reserved flow', met(vraag, {}, { id: 'regels' }), ['gereserveerd']],
    ['a step id in capitals', met({ tags: ['vraag'], on: { ja: 'B' } }, { B: vraag }), ['B: id']],
    ['a flow id with a space', met(vraag, {}, { id: 'a b' }), ['id']],
    ['an option of digits', met({ tags: ['vraag'], on: { 12: 'einde' } }), ['a: id']],
    ['a wildcard', met({ tags: ['vraag'], on: { '*': 'einde' } }), ['a: id']],
    [
      'an initial step that does not exist',
      met(vraag, {}, { initial: 'weg' }),
      ['begin', 'a: onbereikbaar', 'einde: onbereikbaar'],
    ],
    ['an option without a target', met({ tags: ['vraag'], on: { ja: 'einde', nee: { actions: [] } } }), ['a: zonder-doel']],
    [
      'a guard that is not declared',
      met({ tags: ['vraag'], on: { ja: [{ target: 'einde', guard: 'weg' }, 'einde'] } }),
      ['a: bewaker'],
    ],
    [
      'a guard that is not declared inside not()',
      met({ tags: ['vraag'], on: { ja: [{ target: 'einde', guard: not('weg') }, 'einde'] } }),
      ['a: bewaker'],
    ],
    [
      'a guard without a name',
      met({ tags: ['vraag'], on: { ja: [{ target: 'einde', guard: () => true }, 'einde'] } }),
      ['a: bewaker'],
    ],
    ['exit', met({ ...vraag, exit: 'iets' }), ['a: automatisch']],
    [
      'an option that begins with digits is fine',
      met({ tags: ['vraag'], on: { '16-of-ouder': 'einde', 'tot-16': 'einde' } }),
      [],
    ],
    [
      'one branch of two without a target',
      met({ tags: ['vraag'], on: { ja: [{ target: 'einde', guard: 'weg' }, { actions: [] }] } }),
      ['a: zonder-doel', 'a: bewaker'],
    ],
    ['an action by name only', met({ tags: ['vraag'], on: { ja: { target: 'einde', actions: 'stelVast' } } }), ['a: actie']],
    ...[
      { type: 'anders', params: { x: true } },
      { type: 'stelVast' },
      { type: 'stelVast', params: null },
      { type: 'stelVast', params: 'x' },
      { type: 'stelVast', params: { goed: true, n: 1 } },
    ].map((actions): [string, FlowMachine, string[]] => [
      `the action ${JSON.stringify(actions)}`,
      met({ tags: ['vraag'], on: { ja: { target: 'einde', actions } } }),
      ['a: actie'],
    ]),
    ['an action of its own', met({ tags: ['vraag'], on: { ja: { target: 'einde', actions: () => undefined } } }), ['a: actie']],
    [
      'facts worked out from an event',
      met({ tags: ['vraag'], on: { ja: { target: 'einde', actions: { type: 'stelVast', params: () => ({}) } } } }),
      ['a: actie'],
    ],
    [
      'facts that are numbers',
      met({ tags: ['vraag'], on: { ja: { target: 'einde', actions: { type: 'stelVast', params: { n: 1 } } } } }),
      ['a: actie'],
    ],
    [
      'options on an outcome',
      met({ tags: ['vraag'], on: { ja: 'b', nee: 'einde' } }, { b: { type: 'final', tags: ['uitkomst'], on: { ja: 'einde' } } }),
      ['b: opties-op-uitkomst'],
    ],
  ])('%s', (_, machine, verwacht) => {
    expect(codes(machine)).toEqual(verwacht);
  });

  test('a last branch with a guard, and a branch that is never asked', () => {
    const dicht = bouwFlow({ a: { ja: { naar: 'b', als: 'g' } }, b: 'uitkomst' }, { g: () => true });
    const open = bouwFlow({ a: { ja: ['b', 'b'] }, b: 'uitkomst' });
    expect([codes(dicht), codes(open)]).toEqual([['a: laatste-bewaakt'], ['a: tak-onbereikbaar']]);
  });

  test('weging without vraag', () => {
    const flow = createMachine({ id: 'x', initial: 'a', states: { a: { type: 'final', tags: ['uitkomst', 'weging'] } } });
    expect(codes(flow)).toEqual(['a: soort-tag']);
  });

  test('steps beside each other at once', () => {
    expect(codes(createMachine({ id: 'x', type: 'parallel', states: { a: einde } }))).toContain('niet-plat');
  });
});
