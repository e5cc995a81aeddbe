import { expect, test } from 'vitest';
import { KLAS_BEGIN, klasBeelden, klasStap } from '../../src/oefenen/klas.ts';
import type { KlasStand, KlasZet } from '../../src/oefenen/klas.ts';

const stap = (id: string) => ({ stap: id, goed: 'ja', omdat: 'Zo is het.', bevindingen: [], regels: [], gat: false });
const beelden = klasBeelden({
  stappen: [stap('a'), stap('b')],
  delen: [
    { bij: 'a', tekst: 'Een.' },
    { bij: 'b', tekst: 'Twee.' },
  ],
});
const speel = (...zetten: KlasZet[]): KlasStand => zetten.reduce((stand, zet) => klasStap(beelden, stand, zet), KLAS_BEGIN);
const verder = { doe: 'verder' } as const;

test('een deel van het verhaal komt vóór de vraag waar het bij hoort, en het einde is oordeel en uitkomst', () => {
  expect(beelden.map(({ soort }) => soort)).toEqual(['verhaal', 'vraag', 'verhaal', 'vraag', 'oordeel', 'uitkomst']);
});

test('verder toont bij een vraag eerst het antwoord; terug en verder houden binnen de beelden', () => {
  expect(speel(verder).plek).toBe(1);
  expect(speel(verder, verder)).toMatchObject({ plek: 1, onthuld: new Set([1]) });
  expect(speel(verder, verder, verder).plek).toBe(2);
  expect(speel({ doe: 'terug' }).plek).toBe(0);
  expect(speel({ doe: 'ga', plek: 99 }, verder).plek).toBe(5);
  expect(speel({ doe: 'onthul' }).onthuld.size).toBe(0);
});

test('stemmen blijven staan bij terug en springen, en een onmogelijk aantal verandert niets', () => {
  const stem = (aantal: number, keuze = 'ja'): KlasZet => ({ doe: 'stem', bij: 'a', keuze, aantal });
  const na = speel(verder, stem(12), stem(3, 'nee'), verder, verder, { doe: 'terug' }, { doe: 'ga', plek: 5 }, { doe: 'terug' });
  expect(na.stemmen).toEqual({ a: { ja: 12, nee: 3 } });
  for (const aantal of [-1, 100, 1.5, Number.NaN]) expect(speel(stem(4), stem(aantal)).stemmen).toEqual({ a: { ja: 4 } });
});
