import { and, createMachine, not } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { FlowMachine } from '../../src/engine/flow-types.ts';
import { bewakerFouten } from '../../src/engine/invariants-guards.ts';
import { overtredingen } from '../../src/engine/invariants.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const einde = { type: 'final', tags: ['uitkomst'] } as const;
const codes = (machine: FlowMachine) => [
  ...new Set(overtredingen(machine).map(({ code, stap }) => (stap ? `${stap}: ${code}` : code))),
];

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
