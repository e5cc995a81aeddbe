import { beforeEach, describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { proof } from '../../src/engine/proof.ts';
import {
  bevindingenZonderEffect,
  uitkomstTabel,
  verklaardeBevindingen,
  voorbeeldPerUitkomst,
  voorbeeldRoutes,
} from '../../src/engine/proof-tables.ts';
import { replay } from '../../src/engine/replay.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const isVo = ({ vo }: Readonly<Record<string, unknown>>) => vo === true;
const niets = () => null;

const maak = () =>
  bouwFlow(
    {
      sector: { po: { naar: 'opp', feiten: { vo: false } }, vo: { naar: 'opp', feiten: { vo: true } } },
      opp: { ja: [{ naar: 'toets', als: 'isVo' }, 'mag'], nee: { naar: 'mag-niet', bevinding: 'geen-opp' } },
      toets: { ja: { naar: 'mag', bevinding: 'getoetst' }, nee: 'mag' },
      mag: 'uitkomst',
      'mag-niet': 'uitkomst',
    },
    { isVo },
  );

let flow = maak();
beforeEach(() => {
  flow = maak();
});

describe('proof of a good flow', () => {
  test('counts steps, branches, nodes and routes, and finds nothing wrong', () => {
    expect(proof(flow, niets)).toEqual({
      steps: 5,
      outcomes: 2,
      transitions: 7,
      nodes: 8,
      routes: 5n,
      shortest: 2,
      longest: 3,
      cycles: [],
      unreachable: [],
      deadEnds: [],
      traps: [],
      neverTaken: [],
      withoutEffect: [],
    });
  });
});

describe('proof of a flow with a planted mistake', () => {
  test('an orphan is unreachable', () => {
    const wees = bouwFlow({ a: { ja: 'b', nee: 'c' }, wees: { ja: 'b', nee: 'c' }, b: 'uitkomst', c: 'uitkomst' });
    expect(proof(wees, niets)).toMatchObject({ unreachable: ['wees'], neverTaken: ['wees ja → b', 'wees nee → c'] });
  });

  test('an outcome that only a guard on a fact nobody sets leads to is unreachable', () => {
    const nooit = bouwFlow({ a: { ja: [{ naar: 'c', als: 'isVo' }, 'b'], nee: 'b' }, b: 'uitkomst', c: 'uitkomst' }, { isVo });
    expect(proof(nooit, niets)).toMatchObject({ unreachable: ['c'], neverTaken: ['a ja → c'], withoutEffect: ['a'] });
  });

  test('a way back is a cycle, and no trap when another option gets away', () => {
    const rond = bouwFlow({ a: { ja: 'b', nee: 'c' }, b: { terug: 'a' }, c: 'uitkomst' });
    expect(proof(rond, niets)).toMatchObject({ cycles: ['a'], traps: [] });
  });

  test('steps that only lead to each other are a trap', () => {
    const val = bouwFlow({ a: { ja: 'b', nee: 'einde' }, b: { ja: 'c' }, c: { ja: 'b' }, einde: 'uitkomst' });
    expect(proof(val, niets)).toMatchObject({ traps: ['b', 'c'], cycles: ['b'] });
  });

  test('a question where all guards refuse for some facts is a dead end', () => {
    const dood = bouwFlow(
      {
        a: { ja: { naar: 'b', feiten: { vo: true } }, nee: 'b' },
        b: { verder: { naar: 'einde', als: 'isVo' } },
        einde: 'uitkomst',
      },
      { isVo },
    );
    expect(proof(dood, niets)).toMatchObject({ deadEnds: ['b'], traps: ['b'], routes: 1n });
  });

  test('a question whose answers make no difference is without effect, also when they set a fact that nobody reads', () => {
    const loos = bouwFlow({
      a: { ja: 'b', nee: { naar: 'b', feiten: { ongelezen: true } } },
      b: { ja: { naar: 'c', bevinding: 'telt' }, nee: 'c' },
      c: 'uitkomst',
    });
    expect(proof(loos, niets).withoutEffect).toEqual(['a']);
  });

  test('a fact that the outcome shows is an effect', () => {
    const toont = bouwFlow({ a: { ja: { naar: 'c', feiten: { vo: true } }, nee: 'c' }, c: 'uitkomst' });
    expect(proof(toont, ({ context }) => context).withoutEffect).toEqual([]);
    expect(proof(toont, niets).withoutEffect).toEqual(['a']);
  });
});

describe('tables', () => {
  test('give one shortest route per node that replays to it', () => {
    const routes = voorbeeldRoutes(flow);
    expect(routes).toHaveLength(8);
    for (const { stap, klaar, route } of routes) {
      const gespeeld = replay(flow, Object.fromEntries(route.map(({ stap: bij, keuze }) => [bij, keuze])));
      expect({ stap: gespeeld.stap, klaar: gespeeld.klaar, spoor: gespeeld.spoor }).toEqual({ stap, klaar, spoor: route });
    }
  });

  test('give one shortest route per outcome', () => {
    expect(Object.fromEntries(voorbeeldPerUitkomst(flow))).toEqual({
      mag: [
        { stap: 'sector', keuze: 'po' },
        { stap: 'opp', keuze: 'ja' },
      ],
      'mag-niet': [
        { stap: 'sector', keuze: 'po' },
        { stap: 'opp', keuze: 'nee' },
      ],
    });
  });

  test('list each outcome once per thing it shows, with the findings that can lead to it', () => {
    const tabel = uitkomstTabel(flow, ({ context }) => context.feiten);
    expect(tabel.map(({ uitkomst, toont, knopen, bevindingen }) => ({ uitkomst, toont, knopen, bevindingen }))).toEqual([
      { uitkomst: 'mag', toont: { vo: false }, knopen: 1, bevindingen: [] },
      { uitkomst: 'mag', toont: { vo: true }, knopen: 1, bevindingen: ['getoetst'] },
      { uitkomst: 'mag-niet', toont: { vo: false }, knopen: 1, bevindingen: ['geen-opp'] },
      { uitkomst: 'mag-niet', toont: { vo: true }, knopen: 1, bevindingen: ['geen-opp'] },
    ]);
    expect(uitkomstTabel(flow, niets).map(({ uitkomst, knopen }) => [uitkomst, knopen])).toEqual([
      ['mag', 2],
      ['mag-niet', 2],
    ]);
  });

  test('name the findings that change nothing on any outcome', () => {
    expect(verklaardeBevindingen(flow)).toEqual(['geen-opp', 'getoetst']);
    expect(bevindingenZonderEffect(flow, (_, bevindingen) => bevindingen)).toEqual([]);
    expect(bevindingenZonderEffect(flow, (_, bevindingen) => bevindingen.filter((id) => id !== 'getoetst'))).toEqual([
      'getoetst',
    ]);
  });

  test('a finding that no outcome follows changes nothing', () => {
    const val = bouwFlow(
      { a: { ja: { naar: 'b', bevinding: 'weg' }, nee: 'c' }, b: { ja: { naar: 'c', als: 'isVo' } }, c: 'uitkomst' },
      { isVo },
    );
    expect(bevindingenZonderEffect(val, (_, bevindingen) => bevindingen)).toEqual(['weg']);
  });
});

describe('findings on the way', () => {
  const lang = () =>
    bouwFlow({
      a: { ja: { naar: 'b', bevinding: 'z-eerst' }, nee: 'b' },
      b: { ja: { naar: 'c', bevinding: 'm-later' }, nee: 'c' },
      c: { ja: { naar: 'd', bevinding: 'a-laatst' }, nee: 'd', omweg: 'e' },
      e: { ja: 'd' },
      d: 'uitkomst',
    });

  test('come along from every step before, in alphabetical order, with a shortest route', () => {
    expect(uitkomstTabel(lang(), niets)).toEqual([
      {
        uitkomst: 'd',
        toont: null,
        knopen: 1,
        bevindingen: ['a-laatst', 'm-later', 'z-eerst'],
        voorbeeld: [
          { stap: 'a', keuze: 'ja' },
          { stap: 'b', keuze: 'ja' },
          { stap: 'c', keuze: 'ja' },
        ],
      },
    ]);
  });

  test('are not asked about where they stand on the answers: the proof and the table ask without', () => {
    const gevraagd: (readonly string[])[] = [];
    const bewaar = (_: unknown, bevindingen: readonly string[]) => gevraagd.push(bevindingen);
    proof(lang(), bewaar);
    uitkomstTabel(lang(), bewaar);
    expect(gevraagd).toEqual([[], []]);
  });
});

test('of two nodes that show the same, the table gives the shortest route', () => {
  const twee = bouwFlow({
    a: { kort: 'einde', lang: { naar: 'b', feiten: { om: true } } },
    b: { ja: 'einde' },
    einde: 'uitkomst',
  });
  expect(uitkomstTabel(twee, niets)).toMatchObject([{ knopen: 2, voorbeeld: [{ stap: 'a', keuze: 'kort' }] }]);
});

test('a branch without a target is named as such', () => {
  const los = createMachine({
    initial: 'a',
    states: { a: { on: { ja: 'b', nee: [{ target: 'b' }, {}] } }, b: { type: 'final' } },
  });
  expect(proof(los, niets).neverTaken).toEqual(['a nee → (no target)']);
});
