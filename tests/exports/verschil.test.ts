import { expect, test } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { verschillen } from '../../src/exports/verschil.ts';
import { maakZaak } from '../../src/exports/zaak.ts';
import { aanmelding, PEILDATUM, woorden } from '../helpers/inhoud.ts';

const ANTWOORDEN = {
  sector: 'vo',
  leerjaar: 'hogere-klas',
  'is-schriftelijk': 'ja',
  'waar-ingeschreven': 'gaat-naar-school',
  'meer-scholen': 'een',
  bestuursvorm: 'openbaar',
  'wat-is-besloten': 'nog-niet',
  'is-aanvulling-gevraagd': 'nee',
  'is-asielkind': 'nee',
  'is-verlengd': 'ja-gemeld',
  'is-de-beslistermijn-voorbij': 'nog-niet',
  'hoe-ver-is-het-onderzoek': 'bezig',
};
const zaak = (datums: Record<string, string>, anders: Record<string, string> = {}) =>
  maakZaak({ woorden, route: replay(aanmelding, { ...ANTWOORDEN, ...anders }), datums, peildatum: PEILDATUM });

test('zonder wijziging verschilt er niets', () => {
  expect(verschillen(zaak({ 'ontvangst-aanmelding': '2026-10-05' }), zaak({ 'ontvangst-aanmelding': '2026-10-05' }))).toEqual([]);
});

test('een andere dag van ontvangst verschuift de laatste dag', () => {
  const uit = verschillen(zaak({ 'ontvangst-aanmelding': '2026-10-05' }), zaak({ 'ontvangst-aanmelding': '2026-10-12' }));
  expect(uit).toContainEqual({
    soort: 'termijn',
    id: 'aanmelding-beslistermijn-zes-weken',
    wat: 'andere-datum',
    voor: '2026-12-14',
    na: '2026-12-21',
  });
  expect(uit.every(({ wat }) => wat === 'andere-datum')).toBe(true);
});

test('een ander antwoord geeft taken erbij en taken weg, en heen en terug is elkaars spiegel', () => {
  const [a, b] = [zaak({}), zaak({}, { 'is-de-beslistermijn-voorbij': 'voorbij' })];
  const heen = verschillen(a, b);
  const terug = verschillen(b, a);
  const ids = (lijst: typeof heen, wat: string) =>
    lijst
      .filter((v) => v.wat === wat)
      .map(({ soort, id }) => `${soort} ${id}`)
      .toSorted();
  expect(ids(heen, 'erbij').length + ids(heen, 'weg').length).toBeGreaterThan(0);
  expect(ids(heen, 'erbij')).toEqual(ids(terug, 'weg'));
  expect(ids(heen, 'weg')).toEqual(ids(terug, 'erbij'));
});
