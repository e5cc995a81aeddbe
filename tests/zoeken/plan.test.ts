import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maakPlan } from '../../src/zoeken/plan.ts';
import type { Woordenboek } from '../../src/zoeken/plan.ts';

const BOEK: Woordenboek = {
  synoniemen: [
    { zegt: ['tlv'], zoek: ['toelaatbaarheidsverklaring'] },
    { zegt: ['niet eens', 'oneens'], zoek: ['instemming'] },
    { zegt: ['rugzakje'], zoek: ['extra ondersteuning'] },
  ],
  woorden: ['school', 'onderwijs', 'leerling', 'dossier', 'schorsing', 'geschorst', 'tlv', 'plan', 'oneens'],
};
const termen = (vraag: string) => maakPlan(vraag, BOEK).groepen.map(({ zoek }) => zoek.map(([term]) => term));

test('an abbreviation also looks for the term of the law', () => {
  expect(termen('TLV')).toEqual([['tlv', 'toelaatbaarheidsverklaring']]);
  expect(termen('t.l.v.')).toEqual([['tlv', 'toelaatbaarheidsverklaring']]);
});

test('a phrase of empty words is a phrase first', () => {
  expect(termen('ik ben het niet eens met het plan')).toEqual([['instemming'], ['plan']]);
});

test('a word that is nowhere on the site looks for its synonyms only', () => {
  expect(termen('rugzakje')).toEqual([['extra ondersteuning']]);
});

test('a typing error is corrected and told', () => {
  expect(maakPlan('ondewijs', BOEK)).toEqual({
    groepen: [{ woord: 'onderwijs', zoek: [['onderwijs', 1]] }],
    verbeterd: [['ondewijs', 'onderwijs']],
  });
  expect(maakPlan('geschorsd', BOEK).verbeterd).toEqual([['geschorsd', 'geschorst']]);
});

test('a synonym is corrected too', () => {
  expect(maakPlan('rugzakkje', BOEK).verbeterd).toEqual([['rugzakkje', 'rugzakje']]);
});

test('a word that is still being typed is not corrected', () => {
  expect(maakPlan('onderw', BOEK).verbeterd).toEqual([]);
});

test('a compound of two known words looks for its parts', () => {
  expect(termen('leerlingdossier')).toEqual([['leerlingdossier', 'leerling', 'dossier']]);
});

test('empty words count only when there is nothing else', () => {
  expect(termen('mag dat').flat()).toEqual(['mag', 'dat']);
  expect(termen('mag de schorsing').flat()).toEqual(['schorsing']);
});

test('any text gives a plan, without an error and without an empty term', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (vraag) =>
      maakPlan(vraag, BOEK).groepen.every(({ zoek }) => zoek.length > 0 && zoek.every(([term]) => term.trim() !== '')),
    ),
  );
});
