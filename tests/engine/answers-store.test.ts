import { describe, expect, test } from 'vitest';
import {
  antwoordenVan,
  bewaarAntwoord,
  bewaarAntwoorden,
  bewaarDatum,
  BRIEF,
  kiesAntwoorden,
  lees,
  legOpzij,
  OPZIJ,
  SLEUTEL,
  wisAlles,
  wisStroom,
} from '../../src/engine/answers-store.ts';
import { isGedeeld, LEEG, ZAAK_ID, ZAKEN } from '../../src/engine/stored-answers.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

describe('storing', () => {
  test('keeps answers per flow, and the shared facts outside the flows', () => {
    const opslag = nepOpslag();
    bewaarAntwoord(opslag, 'aanmelding', { stap: 'sector', keuze: 'po' });
    bewaarAntwoorden(opslag, 'aanmelding', { 'is-schriftelijk': 'ja', bestuursvorm: 'openbaar' });
    bewaarAntwoord(opslag, 'opp', { stap: 'is-er-een-opp', keuze: 'nee' });
    expect(lees(opslag)).toEqual({
      melding: 'gelukt',
      bewaard: {
        versie: 1,
        flows: { aanmelding: { 'is-schriftelijk': 'ja' }, opp: { 'is-er-een-opp': 'nee' } },
        gedeeld: { sector: 'po', bestuursvorm: 'openbaar' },
        datums: {},
      },
    });
    expect(antwoordenVan(lees(opslag).bewaard, 'opp')).toEqual({
      sector: 'po',
      bestuursvorm: 'openbaar',
      'is-er-een-opp': 'nee',
    });
    expect(antwoordenVan(lees(opslag).bewaard, 'toString')).toEqual({ sector: 'po', bestuursvorm: 'openbaar' });
    expect([isGedeeld('sector'), isGedeeld('is-schriftelijk')]).toEqual([true, false]);
  });

  test('a later answer to the same step replaces the earlier', () => {
    const opslag = nepOpslag();
    bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'ja' });
    bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'nee' });
    expect(antwoordenVan(lees(opslag).bewaard, 'opp')).toEqual({ a: 'nee' });
  });

  test('keeps a date per event and forgets it', () => {
    const opslag = nepOpslag();
    expect(bewaarDatum(opslag, 'ontvangst-aanmelding', '2026-09-07')).toBe('gelukt');
    expect(lees(opslag).bewaard.datums).toEqual({ 'ontvangst-aanmelding': '2026-09-07' });
    bewaarDatum(opslag, 'ontvangst-aanmelding', null);
    expect(lees(opslag).bewaard).toEqual(LEEG);
  });

  test('leaves out what it could not read back', () => {
    const opslag = nepOpslag();
    bewaarAntwoorden(opslag, 'opp', { 'A b': 'ja', __proto__x: 'ja', a: 'Ja!' });
    bewaarAntwoord(opslag, 'Geen Stroom', { stap: 'a', keuze: 'ja' });
    bewaarDatum(opslag, 'ontvangst-aanmelding', '7 september');
    expect(opslag.inhoud.size).toBe(0);
  });
});

describe('wiping', () => {
  const vol = () => {
    const opslag = nepOpslag({ [OPZIJ]: 'oud', [`${OPZIJ}-2`]: 'ouder', ander: 'blijft' });
    bewaarAntwoorden(opslag, 'opp', { a: 'ja', sector: 'po' });
    bewaarAntwoord(opslag, 'geschil', { stap: 'b', keuze: 'ja' });
    bewaarDatum(opslag, 'besluit', '2026-09-07');
    bewaarDatum(opslag, 'start', '2026-09-08');
    return opslag;
  };

  test('begin opnieuw wipes this flow and its dates, and nothing else', () => {
    const opslag = vol();
    expect(wisStroom(opslag, 'opp', ['besluit'])).toBe('gelukt');
    expect(lees(opslag).bewaard).toEqual({
      versie: 1,
      flows: { geschil: { b: 'ja' } },
      gedeeld: { sector: 'po' },
      datums: { start: '2026-09-08' },
    });
  });

  test('wis alles wipes what was set aside too, and leaves keys of others', () => {
    const opslag = vol();
    expect(wisAlles(opslag)).toBe('gelukt');
    expect([...opslag.inhoud.keys()]).toEqual(['ander']);
  });
});

describe('kiesAntwoorden', () => {
  test('takes the address per step, and the session where the address is silent', () => {
    expect(kiesAntwoorden({ a: 'ja' }, { a: 'ja', b: 'nee' })).toEqual({ antwoorden: { a: 'ja', b: 'nee' }, conflict: [] });
  });

  test('an address without answers leaves those of the session', () => {
    expect(kiesAntwoorden(null, { a: 'ja' })).toEqual({ antwoorden: { a: 'ja' }, conflict: [] });
  });

  test('is a conflict only where both answer one step differently, and then the address wins', () => {
    expect(kiesAntwoorden({ a: 'nee', c: 'ja' }, { a: 'ja', b: 'nee' })).toEqual({
      antwoorden: { a: 'nee', b: 'nee', c: 'ja' },
      conflict: ['a'],
    });
  });

  test('a name of the language is no conflict', () => {
    expect(kiesAntwoorden({ constructor: 'ja' } as Record<string, string>, {}).conflict).toEqual([]);
  });
});

test('the keys never change: what people stored before stands under them', () => {
  expect([SLEUTEL, OPZIJ, BRIEF, ZAKEN, ZAAK_ID]).toEqual([
    'wegwijzer-antwoorden',
    'wegwijzer-opzij',
    'wegwijzer-brief',
    'wegwijzer-zaken',
    'wegwijzer-zaak',
  ]);
});

test('after begin opnieuw comes another case, so the id of the running one is forgotten', () => {
  const opslag = nepOpslag({ [ZAAK_ID]: '00112233445566ff', [ZAKEN]: '[]' });
  wisStroom(opslag, 'opp');
  expect([...opslag.inhoud.keys()]).toEqual([ZAKEN]);
});

test('one key that cannot be wiped is told, also when the others could', () => {
  const opslag = nepOpslag({ [SLEUTEL]: '{}' });
  const half = {
    ...opslag,
    removeItem: (sleutel: string) => {
      if (sleutel === OPZIJ) throw new DOMException('denied', 'SecurityError');
      opslag.removeItem(sleutel);
    },
  };
  expect(wisAlles(half)).toBe('geblokkeerd');
  expect(opslag.inhoud.size).toBe(0);
});

test('what cannot be read is not written over', () => {
  const opslag = nepOpslag({ [SLEUTEL]: 'van een ander' });
  const blind = {
    ...opslag,
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(bewaarAntwoord(blind, 'opp', { stap: 'a', keuze: 'ja' })).toBe('geblokkeerd');
  expect(opslag.inhoud.get(SLEUTEL)).toBe('van een ander');
});

test('the same text is set aside once', () => {
  const opslag = nepOpslag();
  expect([legOpzij(opslag, 'kapot'), legOpzij(opslag, 'kapot'), legOpzij(opslag, 'anders')]).toEqual([
    'gelukt',
    'gelukt',
    'gelukt',
  ]);
  expect(Object.fromEntries(opslag.inhoud)).toEqual({ [OPZIJ]: 'kapot', [`${OPZIJ}-2`]: 'anders' });
});
