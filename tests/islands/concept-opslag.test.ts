import { expect, test } from 'vitest';
import { wisAlles } from '../../src/engine/answers-store.ts';
import { bewaar, leesBewaard, wisConcept } from '../../src/islands/opp/concept-opslag.ts';
import { conceptMet } from '../helpers/opp.ts';
import { geblokkeerdeOpslag, nepOpslag } from '../helpers/nep-opslag.ts';

const concept = conceptMet({ school: 'De Eik' });

test('a draft and the one before it are kept apart', () => {
  const opslag = nepOpslag();
  expect(bewaar(opslag, concept)).toBe('gelukt');
  expect(bewaar(opslag, conceptMet({ school: 'Oud' }), 'vorige')).toBe('gelukt');
  expect(leesBewaard(opslag)).toEqual({ concept, melding: 'gelukt' });
  expect(leesBewaard(opslag, 'vorige').concept?.velden.school).toBe('Oud');
});

test('a text that cannot be read is set aside whole, and never over another', () => {
  const opslag = nepOpslag({ 'wegwijzer-opp': '{kapot', 'wegwijzer-opzij': 'van de antwoorden' });
  expect(leesBewaard(opslag)).toEqual({ concept: null, melding: 'opzijgezet' });
  expect(Object.fromEntries(opslag.inhoud)).toEqual({ 'wegwijzer-opzij': 'van de antwoorden', 'wegwijzer-opzij-2': '{kapot' });
});

test('with no place left to set it aside, the text stays where it is', () => {
  const vol = { 'wegwijzer-opp': '{kapot', 'wegwijzer-opzij': 'a', 'wegwijzer-opzij-2': 'b', 'wegwijzer-opzij-3': 'c' };
  const opslag = nepOpslag(vol);
  expect(leesBewaard(opslag).melding).toBe('vol');
  expect(Object.fromEntries(opslag.inhoud)).toEqual(vol);
});

test('full and blocked storage are said, and what was there stays', () => {
  const opslag = nepOpslag({}, 200);
  bewaar(opslag, concept);
  expect(bewaar(opslag, conceptMet({ school: 'x'.repeat(500) }))).toBe('vol');
  expect(leesBewaard(opslag).concept).toEqual(concept);
  expect(leesBewaard(geblokkeerdeOpslag())).toEqual({ concept: null, melding: 'geblokkeerd' });
  expect(bewaar(null, concept)).toBe('geblokkeerd');
});

test('wiping the draft, or everything, leaves nothing of it', () => {
  for (const wis of [wisConcept, wisAlles]) {
    const opslag = nepOpslag();
    bewaar(opslag, concept);
    bewaar(opslag, concept, 'vorige');
    wis(opslag);
    expect(opslag.inhoud.size).toBe(0);
  }
});
