import { expect, test } from 'vitest';
import { zoekwoordenControle } from '../../src/inhoud/controle-zoekwoorden.ts';
import type { Inhoud } from '../../src/inhoud/lees.ts';
import { inhoud } from '../helpers/inhoud.ts';

const fouten = (zoekwoorden: Inhoud['zoekwoorden']) =>
  zoekwoordenControle({ inhoud: { ...inhoud, zoekwoorden }, flows: {}, datum: '2026-11-21' }).map(({ waarde }) => waarde);

test('what people type stands in the list once, whatever its case', () => {
  expect(fouten([{ zegt: ['TLV', 'tlv'], zoek: ['toelaatbaarheidsverklaring'] }])).toEqual(['"tlv" staat er twee keer']);
});

test('a word to look for must stand on the site', () => {
  expect(fouten([{ zegt: ['x'], zoek: ['zorgplicht', 'sprookjeswoord'] }])).toEqual([
    '"sprookjeswoord" staat nergens op de site',
  ]);
});
