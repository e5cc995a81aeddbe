import { expect, test } from 'vitest';
import { stukken } from '../../src/zoeken/fragment.ts';
import { groepVan } from '../../src/zoeken/groepen.ts';
import { titelPast } from '../../src/zoeken/titel.ts';
import { weeg } from '../../src/zoeken/weeg.ts';

const groep = (...termen: string[]) => ({ woord: termen[0] ?? '', zoek: termen.map((term) => [term, 1] as const) });

test('a page with all words of the query comes before a page with one', () => {
  const punten = new Map([
    [
      'dossier',
      [
        { id: 'een', score: 9 },
        { id: 'twee', score: 4 },
      ],
    ],
    [
      'ouder',
      [
        { id: 'twee', score: 2 },
        { id: 'drie', score: 2 },
      ],
    ],
  ]);
  expect(weeg([groep('dossier'), groep('ouder')], punten, 100)[0]?.id).toBe('twee');
});

test('a synonym counts once, by the best of its terms', () => {
  const punten = new Map([
    ['tlv', [{ id: 'een', score: 1 }]],
    [
      'toelaatbaarheidsverklaring',
      [
        { id: 'een', score: 1 },
        { id: 'twee', score: 1 },
      ],
    ],
  ]);
  const [een, twee] = weeg([groep('tlv', 'toelaatbaarheidsverklaring')], punten, 100);
  expect(een?.punten).toBe(twee?.punten);
});

test('a query without pages gives nothing', () => expect(weeg([groep('x')], new Map(), 100)).toEqual([]));

test('a title that says just what was asked fits best', () => {
  const vraag = [groep('tlv', 'toelaatbaarheidsverklaring')];
  expect(titelPast('toelaatbaarheidsverklaring (TLV)', vraag)).toBe(1);
  expect(titelPast('Geen TLV nodig tijdens plaatsing', vraag)).toBeLessThan(1);
  expect(titelPast('Schorsing', vraag)).toBe(0);
});

test('words with the same stem are the same, short words only when equal', () => {
  expect(titelPast('Aanmelden', [groep('aanmelding')])).toBe(1);
  expect(titelPast('So', [groep('sop')])).toBe(0);
});

test('an excerpt becomes plain pieces; anything but <mark> stays text', () => {
  expect(stukken('een <mark>dossier</mark> &lt;b&gt; <i>x</i>')).toEqual([
    { tekst: 'een ', merk: false },
    { tekst: 'dossier', merk: true },
    { tekst: ' <b> <i>x</i>', merk: false },
  ]);
});

test('an address tells the group', () => {
  expect(['/regels/tlv-definitie/', '/kennisbank/stelsel/zorgplicht/', '/opp/sector/', '/begrippen/#opp'].map(groepVan)).toEqual([
    'regel',
    'lees',
    'doe',
    'lees',
  ]);
});
