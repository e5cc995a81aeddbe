import { expect, test } from 'vitest';
import { bewaarZaak, leesZaken, MAX_ZAKEN, openZaak, verwijderZaak } from '../../src/bewaren/zaken.ts';
import { zaakIdVan } from '../../src/bewaren/zaak-id.ts';
import { maakBewaardeZaak } from '../../src/bewaren/zaakbestand.ts';
import { wisAlles, wisStroom } from '../../src/engine/answers-store.ts';
import { geblokkeerdeOpslag, nepOpslag } from '../helpers/nep-opslag.ts';

const maak = (nummer: number, naam = `zaak ${nummer}`) =>
  maakBewaardeZaak({
    id: nummer.toString(16).padStart(16, '0'),
    naam,
    bewaard: '2026-11-22',
    site: '2026-11-22',
    wet: { nagekeken: '2026-11-21', versie: '2026-08-01' },
    stroom: 'opp',
    spoor: [{ stap: 'sector', keuze: 'po' }],
    datums: {},
  });

test('several named cases: the newest first, the same id is updated, removing leaves the others', () => {
  const opslag = nepOpslag();
  bewaarZaak(opslag, maak(1));
  bewaarZaak(opslag, maak(2));
  bewaarZaak(opslag, maak(1, 'andere naam'));
  expect(leesZaken(opslag).zaken.map(({ naam }) => naam)).toEqual(['andere naam', 'zaak 2']);
  expect(verwijderZaak(opslag, maak(1).id)).toBe('gelukt');
  expect(leesZaken(opslag)).toEqual({ zaken: [maak(2)], melding: 'gelukt' });
  verwijderZaak(opslag, maak(2).id);
  expect([...opslag.inhoud.keys()]).toEqual([]);
});

test('one damaged case is set aside, the others stay, and the text is not lost', () => {
  const opslag = nepOpslag();
  bewaarZaak(opslag, maak(1));
  const kapot = JSON.stringify({ versie: 1, zaken: [maak(1), { ...maak(2), stroom: '<b>' }] });
  opslag.inhoud.set('wegwijzer-zaken', kapot);
  expect(leesZaken(opslag)).toEqual({ zaken: [maak(1)], melding: 'opzijgezet' });
  expect(opslag.inhoud.get('wegwijzer-opzij')).toBe(kapot);
  expect(leesZaken(opslag)).toEqual({ zaken: [maak(1)], melding: 'gelukt' });
});

test.each(['', '{', '[]', '{"versie":1}', 'null'])('a list that is %j reads as empty and is set aside', (tekst) => {
  const opslag = nepOpslag({ 'wegwijzer-zaken': tekst });
  expect(leesZaken(opslag)).toEqual({ zaken: [], melding: 'opzijgezet' });
  expect(opslag.inhoud.get('wegwijzer-opzij')).toBe(tekst);
});

test('full storage: the case is not saved and nothing else changes', () => {
  const opslag = nepOpslag({}, 500);
  expect(bewaarZaak(opslag, maak(1))).toBe('gelukt');
  const voor = [...opslag.inhoud];
  expect(bewaarZaak(opslag, maak(2, 'x'.repeat(60)))).toBe('vol');
  expect([...opslag.inhoud]).toEqual(voor);
});

test('a full list takes no more, but a case in it can be updated', () => {
  const opslag = nepOpslag();
  for (let nummer = 0; nummer < MAX_ZAKEN; nummer += 1) bewaarZaak(opslag, maak(nummer));
  expect(bewaarZaak(opslag, maak(MAX_ZAKEN))).toBe('vol');
  expect(bewaarZaak(opslag, maak(3, 'nieuw'))).toBe('gelukt');
  expect(leesZaken(opslag).zaken).toHaveLength(MAX_ZAKEN);
});

test('blocked storage is told, never thrown', () => {
  for (const opslag of [null, geblokkeerdeOpslag()]) {
    expect(leesZaken(opslag)).toEqual({ zaken: [], melding: 'geblokkeerd' });
    expect(bewaarZaak(opslag, maak(1))).toBe('geblokkeerd');
    expect(verwijderZaak(opslag, 'x')).toBe('geblokkeerd');
    expect(openZaak(opslag, maak(1))).toBe('geblokkeerd');
    expect(zaakIdVan(opslag, 'reserve')).toBe('reserve');
  }
});

test('a running case keeps its id until the flow is wiped; an opened case brings its own', () => {
  const sessie = nepOpslag();
  const eerste = zaakIdVan(sessie, '');
  expect(eerste).toMatch(/^[0-9a-f]{16}$/);
  expect(zaakIdVan(sessie, '')).toBe(eerste);
  wisStroom(sessie, 'opp');
  expect(zaakIdVan(sessie, '')).not.toBe(eerste);
  openZaak(sessie, maak(7));
  expect(zaakIdVan(sessie, '')).toBe(maak(7).id);
});

test('"wis alles" wipes the cases too', () => {
  const opslag = nepOpslag();
  bewaarZaak(opslag, maak(1));
  openZaak(opslag, maak(1));
  expect(wisAlles(opslag)).toBe('gelukt');
  expect([...opslag.inhoud.keys()]).toEqual([]);
});
