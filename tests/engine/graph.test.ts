import { expect, test } from 'vitest';
import { canon } from '../../src/engine/canon.ts';
import { graafVan, MAX_KNOPEN, vanachterNaarVoren } from '../../src/engine/graph.ts';
import { proof } from '../../src/engine/proof.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';
import type { Rij } from '../helpers/bouw-flow.ts';

const naast = (aantal: number) => {
  const rijen: [string, Rij][] = Array.from({ length: aantal }, (_, i) => [
    `vraag-a${i}`,
    { ja: { naar: `vraag-a${i + 1}`, feiten: { [`f${i}`]: true } }, nee: { naar: `vraag-a${i + 1}`, bevinding: `b-${i}` } },
  ]);
  return bouwFlow(Object.fromEntries([...rijen, [`vraag-a${aantal}`, 'uitkomst']]));
};

test('is made once per machine', () => {
  const flow = naast(2);
  expect(graafVan(flow)).toBe(graafVan(flow));
});

test('the order in which facts are set makes no second node', () => {
  const flow = bouwFlow({
    a: { x: { naar: 'b', feiten: { p: true } }, y: { naar: 'c', feiten: { q: true } } },
    b: { ja: { naar: 'd', feiten: { q: true } } },
    c: { ja: { naar: 'd', feiten: { p: true } } },
    d: 'uitkomst',
  });
  expect([...graafVan(flow).values()].map(({ stap }) => stap)).toEqual(['a', 'b', 'c', 'd']);
});

test('canon writes equal data alike, and lists in their own order', () => {
  expect(canon({ b: [2, 1], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[2,1]}');
  expect(canon({ a: 1, b: 2 })).toBe(canon({ b: 2, a: 1 }));
});

test('orders each node after everything it leads to', () => {
  const graaf = graafVan(naast(3));
  const { knopen, cycli } = vanachterNaarVoren(graaf);
  const plaats = new Map(knopen.map(({ sleutel }, index) => [sleutel, index]));
  expect(cycli).toEqual([]);
  expect(knopen.every(({ sleutel, uit }) => uit.every(({ naar }) => (plaats.get(naar) ?? 0) < (plaats.get(sleutel) ?? 0)))).toBe(
    true,
  );
});

test('a flow of 4,095 nodes is proved in less than five seconds', () => {
  const begin = performance.now();
  const bewijs = proof(naast(11), () => null);
  expect(bewijs).toMatchObject({ nodes: 4095, routes: 2048n, shortest: 11, longest: 11, cycles: [], traps: [] });
  expect(bewijs.nodes).toBeLessThan(MAX_KNOPEN);
  expect(performance.now() - begin).toBeLessThan(5000);
});

test('a flow of 3,000 steps deep does not run out of stack', () => {
  const rijen: [string, Rij][] = Array.from({ length: 3000 }, (_, i) => [
    `s${i}`,
    { ja: `s${i + 1}`, nee: { naar: `s${i + 1}`, bevinding: 'x' } },
  ]);
  expect(proof(bouwFlow(Object.fromEntries([...rijen, ['s3000', 'uitkomst']])), () => null).longest).toBe(3000);
});

test('a flow of one outcome is one node', () => {
  const { knopen, cycli } = vanachterNaarVoren(graafVan(bouwFlow({ a: 'uitkomst' })));
  expect([knopen.map(({ stap }) => stap), cycli]).toEqual([['a'], []]);
});
