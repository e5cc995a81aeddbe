import { expect, test } from 'vitest';
import { hoofdstukkenVoor } from '../../src/opp/hoofdstukken.ts';
import { isLeeg, LEEG_CONCEPT } from '../../src/opp/schema.ts';
import { standVan } from '../../src/opp/stand.ts';
import { conceptMet } from '../helpers/opp.ts';

const standen = (concept: typeof LEEG_CONCEPT): Record<string, string> =>
  Object.fromEntries(hoofdstukkenVoor('po').map((hoofdstuk) => [hoofdstuk.id, standVan(hoofdstuk, concept)]));

test('niet begonnen zolang er niets staat; de schoolsoort en witruimte tellen niet', () => {
  const stand = standen(conceptMet({ sector: 'po', uitstroom: ' \n' }, { doelen: [{ id: 'a', delen: { doel: '' } }] }));
  expect(new Set(Object.values(stand))).toEqual(new Set(['niet-begonnen']));
});

test('bezig zodra er iets staat, klaar als iemand dat zegt', () => {
  const concept = {
    ...conceptMet({ uitstroom: 'Vmbo' }, { doelen: [{ id: 'a', delen: { doel: 'x' } }] }),
    klaar: ['zorg' as const],
  };
  expect(standen(concept)).toMatchObject({ uitstroom: 'bezig', doelen: 'bezig', zorg: 'klaar', basis: 'niet-begonnen' });
});

test('een concept met alleen een schoolsoort is leeg', () => {
  expect(isLeeg(conceptMet({ sector: 'po' }))).toBe(true);
  expect(isLeeg(conceptMet({ sector: 'po', school: 'De Eik' }))).toBe(false);
  expect(isLeeg(conceptMet({}, { doelen: [{ id: 'a', delen: { doel: 'x' } }] }))).toBe(false);
});
