import { expect, test } from 'vitest';
import { afstand } from '../../src/lib/afstand.ts';
import { lijktOp } from '../../src/lib/lijkt-op.ts';

test('telt hoeveel letters of woorden er bij, weg of anders moeten', () => {
  expect(afstand('', '')).toBe(0);
  expect(afstand('', 'abc')).toBe(3);
  expect(afstand('kern', 'kernn')).toBe(1);
  expect(afstand('kitten', 'sitting')).toBe(3);
  expect(afstand(['de', 'leerling', 'gaat'], ['uw', 'kind', 'gaat'])).toBe(2);
});

test('kiest wat het meest lijkt, en bij gelijke stand het eerste', () => {
  expect(lijktOp('zorgplicht-kernn', ['zorgplicht', 'zorgplicht-kern'])).toBe('zorgplicht-kern');
  expect(lijktOp('nee', ['nu', 'mee', 'zee'])).toBe('mee');
});

test('noemt niets als niets er genoeg op lijkt', () => {
  expect(lijktOp('po', ['vso', 'vwo'])).toBeUndefined();
  expect(lijktOp('een-heel-andere-lange-naam', ['nog-iets-heel-erg-anders-hier'])).toBeUndefined();
  expect(lijktOp('x', [])).toBeUndefined();
});
