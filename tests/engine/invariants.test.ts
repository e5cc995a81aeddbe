import { and, createMachine, not, setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { FlowMachine } from '../../src/engine/flow-types.ts';
import { bewakerFouten } from '../../src/engine/invariants-guards.ts';
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

describe('a message says what is wrong, with the name:', () => {
  const machine = (rest: object, extra: object = {}) => createMachine({ id: 'x', initial: 'a', ...extra, states: rest } as never);
  const vraag = (on: object, meer: object = {}) => ({ tags: ['vraag'], on, ...meer });

  test.each<[string[], FlowMachine]>([
    [
      ['The last branch of option "ja" has a guard.', 'Option "ja": guard "weg" is not declared.'],
      bouwFlow({ a: { ja: { naar: 'b', als: 'weg' } }, b: 'uitkomst' }),
    ],
    [['Flow id "a b" is not kebab-case.'], machine({ a: einde }, { id: 'a b' })],
    [['Flow id "regels" is a root of the site.'], machine({ a: einde }, { id: 'regels' })],
    [['The initial step "weg" is not a step.', 'No answers lead to this step.'], machine({ a: einde }, { initial: 'weg' })],
    [['The flow itself has options; only steps may have them.'], machine({ a: einde }, { on: { weg: '.a' } })],
    [['The flow itself has always, after, invoke, entry or exit.'], machine({ a: einde }, { entry: 'iets' })],
    [['Step id "B" is not kebab-case.'], machine({ a: vraag({ ja: 'B' }), B: einde })],
    [['Step id "stem" is reserved.'], machine({ a: vraag({ ja: 'stem' }), stem: einde })],
    [['The step has always, after, invoke, entry or exit.'], machine({ a: vraag({ ja: 'b' }, { exit: 'iets' }), b: einde })],
    [
      ['The step is "compound"; steps are flat.'],
      machine({ a: vraag({ ja: 'b' }, { initial: 'x', states: { x: {} } }), b: einde }),
    ],
    [['The step has not exactly one of the tags "vraag" and "uitkomst".'], machine({ a: { on: { ja: 'b' } }, b: einde })],
    [['The tag "weging" stands only beside "vraag".'], machine({ a: { type: 'final', tags: ['uitkomst', 'weging'] } })],
    [['The tag "leuk" does not exist.'], machine({ a: { type: 'final', tags: ['uitkomst', 'leuk'] } })],
    [['A step with the tag "uitkomst" is final, and no other step is.'], machine({ a: { type: 'final', tags: ['vraag'] } })],
    [['No answers lead to this step.'], machine({ a: einde, b: einde })],
    [['The question has no options.', 'No answers lead from this step to an outcome.'], machine({ a: vraag({}) })],
    [['The outcome has options.'], machine({ a: { ...einde, on: { ja: 'b' } }, b: einde })],
    [
      ['Option "1" is not kebab-case with a letter in it.'].map((tekst) => tekst.replace('Option', 'Option id')),
      machine({ a: vraag({ 1: 'b' }), b: einde }),
    ],
    [['Option "ja" has a branch after one without a guard.'], bouwFlow({ a: { ja: ['b', 'b'] }, b: 'uitkomst' })],
    [
      ['A branch of option "nee" has not exactly one target.'],
      machine({ a: vraag({ ja: 'b', nee: { actions: [] } }), b: einde }),
    ],
    [
      ['Option "ja" does something else than stelVast with fixed facts.'],
      machine({ a: vraag({ ja: { target: 'b', actions: 'iets' } }), b: einde }),
    ],
    [
      ['Option "ja": the guard has no name; declare it in .extend({ guards }).'],
      machine({ a: vraag({ ja: [{ target: 'b', guard: () => true }, 'b'] }), b: einde }),
    ],
    [['Answers lead from this step back to it.'], machine({ a: vraag({ ja: 'b', nee: 'a' }), b: einde })],
  ])('%j', (verwacht, flow) => {
    expect(
      overtredingen(flow)
        .map(({ boodschap }) => boodschap)
        .filter((tekst) => !tekst.startsWith('The flow is')),
    ).toEqual(verwacht);
  });

  test('a flow of steps at once', () => {
    const naast = createMachine({ id: 'x', type: 'parallel', states: { a: einde } });
    expect(overtredingen(naast).map(({ boodschap }) => boodschap)).toContain(
      'The flow is "parallel"; it must have steps beside each other, one at a time.',
    );
  });
});

test.each([
  ...['checklists', 'diagrammen', 'regels', 'oefenen', 'export', 'woorden'],
  ...['kennisbank', 'begrippen', 'organisaties', 'voor', 'zoeken'],
])('no flow is called %s: that is a page of the site', (id) => {
  expect(codes(createMachine({ id, initial: 'a', states: { a: einde } }))).toEqual(['gereserveerd']);
});

test.each(['controleer', 'stem', 'rol'])('no step is called %s: the address keeps that name', (stap) => {
  expect(codes(bouwFlow({ [stap]: 'uitkomst' }))).toEqual([`${stap}: gereserveerd`]);
});

describe('bewakerFouten', () => {
  const flow = bouwFlow({ a: 'uitkomst' }, { goed: () => true });

  test('takes a name, an object with a name, and combinations of those', () => {
    expect([undefined, 'goed', { type: 'goed' }, and(['goed', not('goed')])].flatMap((b) => bewakerFouten(flow, b))).toEqual([]);
  });

  test.each<[unknown, string]>([
    ['weg', 'guard "weg" is not declared.'],
    ['toString', 'guard "toString" is not declared.'],
    [{ type: 'weg' }, 'guard "weg" is not declared.'],
    [and(['goed', 'weg']), 'guard "weg" is not declared.'],
    [{ goed: true }, 'the guard has no name; declare it in .extend({ guards }).'],
    [null, 'the guard has no name; declare it in .extend({ guards }).'],
    [7, 'the guard has no name; declare it in .extend({ guards }).'],
    [() => true, 'the guard has no name; declare it in .extend({ guards }).'],
    [Object.assign(() => true, { guards: 'goed' }), 'the guard has no name; declare it in .extend({ guards }).'],
    [{ guards: ['goed'] }, 'the guard has no name; declare it in .extend({ guards }).'],
  ])('%j', (bewaker, fout) => {
    expect(bewakerFouten(flow, bewaker)).toEqual([fout]);
  });
});
