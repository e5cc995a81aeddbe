import { beforeEach, describe, expect, test } from 'vitest';
import { feitenVan, steltVast, takVoorwaarden } from '../../src/engine/branch-conditions.ts';
import { replay } from '../../src/engine/replay.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const maak = () =>
  bouwFlow(
    {
      sector: {
        vo: { naar: 'opp', feiten: { sector: 'vo' } },
        po: { naar: 'opp', feiten: { sector: 'po' } },
        so: { naar: 'opp', feiten: { sector: 'so' } },
      },
      opp: { ja: { naar: 'toets', feiten: { opp: true } }, nee: { naar: 'toets', feiten: { opp: false } }, 'weet-niet': 'toets' },
      toets: {
        ja: [{ naar: 'a', als: 'isVo' }, { naar: 'b', als: 'isPoMetOpp' }, 'c'],
        nee: 'c',
        of: [{ naar: 'a', als: 'isVoOfOpp' }, 'b'],
        veel: [{ naar: 'a', als: 'leestVeel' }, 'b'],
        nooit: [{ naar: 'a', als: 'nooit' }, 'b'],
      },
      a: 'uitkomst',
      b: 'uitkomst',
      c: 'uitkomst',
    },
    {
      isVo: ({ sector }) => sector === 'vo',
      isPoMetOpp: ({ sector, opp }) => sector === 'po' && opp === true,
      isVoOfOpp: ({ sector, opp }) => sector === 'vo' || opp === true,
      leestVeel: ({ sector, opp }) => typeof opp !== 'number' && sector !== 'po',
      nooit: () => false,
    },
  );
let flow = maak();
beforeEach(() => {
  flow = maak();
});

describe('takVoorwaarden', () => {
  test('gives each branch the facts with which it is taken, and the last one none', () => {
    expect(takVoorwaarden(flow, 'toets', 'ja')).toEqual([[{ sector: ['vo'] }], [{ sector: ['po'], opp: [true] }], null]);
  });

  test('joins cases that differ in one fact, values in a fixed order, and names a fact that was not established', () => {
    expect(takVoorwaarden(flow, 'toets', 'of')).toEqual([
      [
        { sector: ['po', 'so', 'vo'], opp: [true] },
        { sector: ['vo'], opp: [false, null] },
      ],
      null,
    ]);
  });

  test('leaves out a fact that a guard looks at and that makes no difference', () => {
    expect(takVoorwaarden(flow, 'toets', 'veel')).toEqual([[{ sector: ['so', 'vo'] }], null]);
  });

  test('keeps two facts that only together make the difference, and leaves out the third', () => {
    const samen = bouwFlow(
      {
        een: { ja: { naar: 'twee', feiten: { een: true } }, nee: { naar: 'twee', feiten: { een: false } } },
        twee: { ja: { naar: 'drie', feiten: { twee: true } }, nee: { naar: 'drie', feiten: { twee: false } } },
        drie: { ja: { naar: 'toets', feiten: { drie: true } }, nee: { naar: 'toets', feiten: { drie: false } } },
        toets: { ja: [{ naar: 'a', als: 'beide' }, 'b'] },
        a: 'uitkomst',
        b: 'uitkomst',
      },
      { beide: ({ een, twee, drie }) => drie !== 'x' && een === true && twee === true },
    );
    expect(takVoorwaarden(samen, 'toets', 'ja')).toEqual([[{ een: [true], twee: [true] }], null]);
  });

  test('a branch that no facts open has no pattern', () => {
    expect(takVoorwaarden(flow, 'toets', 'nooit')).toEqual([[], null]);
  });

  test('one branch needs no condition, and an unknown step or option has no branches', () => {
    expect(takVoorwaarden(flow, 'toets', 'nee')).toEqual([null]);
    expect([takVoorwaarden(flow, 'toets', 'weg'), takVoorwaarden(flow, 'weg', 'ja')]).toEqual([[], []]);
  });

  test('facts that open no branch at all are a mistake of the flow, told with its place', () => {
    const dicht = bouwFlow(
      {
        x: {
          ja: [
            { naar: 'b', als: 'nooit' },
            { naar: 'b', als: 'nooit' },
          ],
        },
        b: 'uitkomst',
      },
      { nooit: () => false },
    );
    expect(() => takVoorwaarden(dicht, 'x', 'ja')).toThrow('Option "ja" of step "x" has no open branch.');
  });
});

test('the facts of a snapshot are those that its answers established', () => {
  expect(feitenVan(replay(flow, { sector: 'vo', opp: 'nee' }).snapshot)).toEqual({ sector: 'vo', opp: false });
  expect(feitenVan({ context: {} })).toEqual({});
});

test('a branch establishes the parameters of its actions', () => {
  const tak = (stap: string, keuze: string) => flow.states[stap]?.transitions.get(keuze)?.[0];
  const [po, los] = [tak('sector', 'po'), tak('opp', 'weet-niet')];
  if (!po || !los) throw new Error('no branch');
  expect([steltVast(po), steltVast(los)]).toEqual([{ sector: 'po' }, {}]);
  const anders = { ...po, actions: ['los', () => undefined, { type: 'stelVast' }, ...po.actions] };
  expect(steltVast(anders)).toEqual({ sector: 'po' });
});
