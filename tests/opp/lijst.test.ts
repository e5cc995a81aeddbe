import { expect, test } from 'vitest';
import { haalWeg, verplaats, voegToe, zetTerug } from '../../src/opp/lijst.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id, delen: { doel: id } }));
const namen = (lijst: readonly { id: string }[]): string => lijst.map(({ id }) => id).join('');

test('a new item comes last, with a name that is free', () => {
  expect(namen(voegToe(items).lijst)).toBe('abcn4');
  expect(voegToe([...items, { id: 'n5', delen: {} }]).id).toBe('n6');
});

test('what is taken away goes back where it was, whole', () => {
  const weg = haalWeg(items, 'b');
  expect(namen(weg)).toBe('ac');
  expect(zetTerug(weg, { id: 'b', delen: { doel: 'b' } }, 1)).toEqual(items);
  expect(namen(zetTerug([], { id: 'b', delen: {} }, 7))).toBe('b');
});

test('an item that comes back never shares its name with another', () => {
  expect(new Set(zetTerug(items, { id: 'b', delen: {} }, 1).map(({ id }) => id)).size).toBe(4);
});

test('moving goes one place and stops at the edges', () => {
  expect(namen(verplaats(items, 'b', -1))).toBe('bac');
  expect(namen(verplaats(items, 'b', 1))).toBe('acb');
  expect(namen(verplaats(items, 'a', -1))).toBe('abc');
  expect(namen(verplaats(items, 'c', 1))).toBe('abc');
  expect(namen(verplaats(items, 'x', 1))).toBe('abc');
});
