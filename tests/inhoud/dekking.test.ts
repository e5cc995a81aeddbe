import { expect, test } from 'vitest';
import { leesInhoud } from '../../src/inhoud/lees.ts';

const { dekking } = leesInhoud('.').inhoud;
const reeks = (hoofdstuk: number, tot: number) => Array.from({ length: tot }, (_, index) => `${hoofdstuk}.${index + 1}`);
const vragen = (onderdeel: string, tot: number) => Array.from({ length: tot }, (_, index) => `${onderdeel}-${index + 1}`);

/** De onderdelen en vragen van de handreiking, los van de lijst overgeteld uit haar inhoudsopgave. */
const HANDREIKING = [
  ...['1', ...reeks(1, 10), ...vragen('1.11', 5), '1.12'],
  ...['2', ...reeks(2, 11), ...vragen('2.12', 9)],
  ...['3', ...reeks(3, 8), ...vragen('3.9', 7)],
  ...['4', ...reeks(4, 4)],
  '5',
];

test('elk onderdeel en elke vraag van de handreiking staat in de lijst, in haar volgorde', () => {
  expect(dekking.map(({ id }) => id)).toEqual(HANDREIKING);
});
