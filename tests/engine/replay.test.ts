import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';

const flow = bouwFlow(
  {
    sector: { po: { naar: 'schriftelijk', feiten: { vo: false } }, vo: { naar: 'schriftelijk', feiten: { vo: true } } },
    schriftelijk: {
      ja: { naar: 'opp', bevinding: 'op-papier', regels: ['r-extra'] },
      nee: { naar: 'einde', bevinding: 'niet-op-papier' },
    },
    opp: { ja: [{ naar: 'toets', als: 'isVo' }, 'einde'], nee: { naar: 'einde', bevinding: 'geen-opp' } },
    toets: { ja: 'einde', nee: 'einde' },
    einde: 'uitkomst',
  },
  { isVo: ({ vo }) => vo === true },
);

describe('replay', () => {
  test('plays answers in route order, whatever the order in which they are given', () => {
    const { stap, spoor, klaar } = replay(flow, { opp: 'ja', schriftelijk: 'ja', sector: 'po' });
    expect({ stap, spoor, klaar }).toEqual({
      stap: 'einde',
      klaar: true,
      spoor: [
        { stap: 'sector', keuze: 'po' },
        { stap: 'schriftelijk', keuze: 'ja' },
        { stap: 'opp', keuze: 'ja' },
      ],
    });
  });

  test('computes what routes share once, and never mixes routes up', () => {
    const eerst = replay(flow, { sector: 'po', schriftelijk: 'ja' });
    const anders = replay(flow, { sector: 'vo', schriftelijk: 'ja', opp: 'ja' });
    expect(anders).toMatchObject({ stap: 'toets', bevindingen: ['op-papier'] });
    expect(replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'ja' })).toMatchObject({ stap: 'einde', klaar: true });
    const opnieuw = replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'nee' }, { tot: 'opp' });
    expect(opnieuw.spoor).toEqual(eerst.spoor);
    expect(opnieuw.snapshot).toBe(replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'nee' }, { tot: 'opp' }).snapshot);
  });

  test('stops at the first step without an answer', () => {
    const { stap, klaar, opRoute, vervallen } = replay(flow, { sector: 'po' });
    expect({ stap, klaar, opRoute, vervallen }).toEqual({ stap: 'schriftelijk', klaar: false, opRoute: true, vervallen: [] });
  });

  test('takes the guarded branch that the facts choose', () => {
    expect(replay(flow, { sector: 'vo', schriftelijk: 'ja', opp: 'ja' }).stap).toBe('toets');
    expect(replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'ja' }).stap).toBe('einde');
  });

  test('collects findings and rules in trail order', () => {
    const { bevindingen, regels } = replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'nee' });
    expect(bevindingen).toEqual(['op-papier', 'geen-opp']);
    expect(regels).toEqual(['r-sector', 'r-schriftelijk', 'r-extra', 'r-opp', 'r-einde']);
  });

  test('drops answers that are no longer on the route, with the reason', () => {
    const { vervallen, wachtend } = replay(flow, { sector: 'po', schriftelijk: 'nee', toets: 'ja', weg: 'ja', opp: 'misschien' });
    expect(vervallen).toEqual([
      { stap: 'opp', keuze: 'misschien', reden: 'onbekende-keuze' },
      { stap: 'weg', keuze: 'ja', reden: 'onbekende-stap' },
      { stap: 'toets', keuze: 'ja', reden: 'niet-op-route' },
    ]);
    expect(wachtend).toEqual([]);
  });

  test('keeps answers that can still come after the first open step apart from dropped ones', () => {
    const { wachtend, vervallen } = replay(flow, { sector: 'vo', toets: 'ja' });
    expect(wachtend).toEqual([{ stap: 'toets', keuze: 'ja' }]);
    expect(vervallen).toEqual([]);
  });

  test('an answer with an option that another step has, but this one has not, stops the replay', () => {
    const { stap, vervallen } = replay(flow, { sector: 'ja' });
    expect(stap).toBe('sector');
    expect(vervallen).toEqual([{ stap: 'sector', keuze: 'ja', reden: 'onbekende-keuze' }]);
  });

  test('the findings up to a page leave out those of later answers, which are kept as later', () => {
    const gespeeld = replay(flow, { sector: 'po', schriftelijk: 'ja', opp: 'nee' }, { tot: 'opp' });
    expect(gespeeld.stap).toBe('opp');
    expect(gespeeld.klaar).toBe(false);
    expect(gespeeld.opRoute).toBe(true);
    expect(gespeeld.bevindingen).toEqual(['op-papier']);
    expect(gespeeld.later).toEqual([{ stap: 'opp', keuze: 'nee' }]);
    expect(gespeeld.vervallen).toEqual([]);
  });

  test('a page that is the first open step, or an outcome, is on the route', () => {
    expect(replay(flow, { sector: 'po' }, { tot: 'schriftelijk' })).toMatchObject({
      stap: 'schriftelijk',
      opRoute: true,
      later: [],
    });
    expect(replay(flow, { sector: 'po', schriftelijk: 'nee' }, { tot: 'einde' })).toMatchObject({
      stap: 'einde',
      opRoute: true,
      klaar: true,
    });
  });

  test('a page off the route is told, and the replay stands at the first step without a valid answer', () => {
    expect(replay(flow, { sector: 'po' }, { tot: 'toets' })).toMatchObject({ stap: 'schriftelijk', opRoute: false, later: [] });
    expect(replay(flow, {}, { tot: 'bestaat-niet' })).toMatchObject({ stap: 'sector', opRoute: false });
  });

  test('reads a retired id as the living step that it became, and says so', () => {
    const { spoor, verhuisd, vervallen } = replay(
      flow,
      { sector: 'po', papier: 'ja' },
      { vervallen: { papier: 'brief', brief: 'schriftelijk' } },
    );
    expect(spoor.at(-1)).toEqual({ stap: 'schriftelijk', keuze: 'ja' });
    expect(verhuisd).toEqual([{ van: 'papier', naar: 'schriftelijk' }]);
    expect(vervallen).toEqual([]);
  });

  test('the answer to a living step goes before that to the retired step, in whatever order', () => {
    const { spoor, vervallen } = replay(
      flow,
      { papier: 'ja', sector: 'po', schriftelijk: 'nee' },
      { vervallen: { papier: 'schriftelijk' } },
    );
    expect(spoor.at(-1)).toEqual({ stap: 'schriftelijk', keuze: 'nee' });
    expect(vervallen).toEqual([{ stap: 'papier', keuze: 'ja', reden: 'onbekende-stap' }]);
  });

  test('redirects in a circle and to nowhere are unknown steps', () => {
    const vervallen = { a: 'b', b: 'a', c: 'nergens' };
    expect(replay(flow, { a: 'ja', c: 'ja' }, { vervallen }).vervallen.map(({ reden }) => reden)).toEqual([
      'onbekende-stap',
      'onbekende-stap',
    ]);
  });

  test('does not throw on names of the language itself', () => {
    const vreemd = Object.fromEntries(['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((naam) => [naam, naam]));
    expect(replay(flow, vreemd, { vervallen: vreemd }).vervallen).toHaveLength(4);
    expect(replay(flow, { sector: '__proto__' }).stap).toBe('sector');
    expect(replay(flow, { sector: 'xstate.stop' }).stap).toBe('sector');
    expect(replay(flow, { sector: '*' }, { tot: 'toString' })).toMatchObject({ stap: 'sector', opRoute: false });
  });

  test('stops at the second visit when a cycle slips into a flow', () => {
    const rond = bouwFlow({ a: { ja: 'b' }, b: { ja: 'a' }, einde: 'uitkomst' });
    expect(replay(rond, { a: 'ja', b: 'ja' })).toMatchObject({ stap: 'a', spoor: [{ stap: 'a' }, { stap: 'b' }] });
  });

  test('a flow without answers that can be taken at an outcome is ready at once', () => {
    expect(replay(bouwFlow({ einde: 'uitkomst' }), { einde: 'ja' })).toMatchObject({ klaar: true, spoor: [] });
  });
});

test('an answer that its step refuses for these facts is not kept waiting: no later answer can open it', () => {
  const dicht = bouwFlow({ a: { ja: { naar: 'b', als: 'nooit' }, nee: 'b' }, b: 'uitkomst' }, { nooit: () => false });
  const { stap, wachtend, vervallen } = replay(dicht, { a: 'ja' });
  expect({ stap, wachtend, vervallen }).toEqual({
    stap: 'a',
    wachtend: [],
    vervallen: [{ stap: 'a', keuze: 'ja', reden: 'niet-op-route' }],
  });
});
