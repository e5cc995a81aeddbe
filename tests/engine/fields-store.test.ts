import { expect, test } from 'vitest';
import { BRIEF, wisAlles } from '../../src/engine/answers-store.ts';
import { bewaarVelden, leesVelden, MAX_VELD } from '../../src/engine/fields-store.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

test('what was typed comes back, and an empty field is forgotten', () => {
  const opslag = nepOpslag();
  expect(bewaarVelden(opslag, { 'naam-school': 'De <b>Linde</b>\n"x"', plaats: '' })).toBe('gelukt');
  expect(leesVelden(opslag)).toEqual({ 'naam-school': 'De <b>Linde</b>\n"x"' });
  bewaarVelden(opslag, { 'naam-school': '' });
  expect(opslag.getItem(BRIEF)).toBe(null);
});

test.each(['{', '[]', '7', 'null', '"abc"', '{"naam-school":7,"__proto__":"x","Naam":"y"}'])('%s reads as no fields', (tekst) => {
  const opslag = nepOpslag();
  opslag.setItem(BRIEF, tekst);
  expect(leesVelden(opslag)).toEqual({});
});

test('blocked storage reads as nothing and says so on writing', () => {
  expect(leesVelden(null)).toEqual({});
  expect(bewaarVelden(null, { plaats: 'Ede' })).toBe('geblokkeerd');
});

test('a text that is far too long is cut, not lost', () => {
  const opslag = nepOpslag();
  bewaarVelden(opslag, { plaats: 'a'.repeat(MAX_VELD + 5) });
  expect(leesVelden(opslag)['plaats']).toHaveLength(MAX_VELD);
});

test('wiping everything wipes what was typed in letters too', () => {
  const opslag = nepOpslag();
  bewaarVelden(opslag, { plaats: 'Ede' });
  wisAlles(opslag);
  expect(leesVelden(opslag)).toEqual({});
});
