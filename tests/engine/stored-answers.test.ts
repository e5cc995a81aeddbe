import { describe, expect, test } from 'vitest';
import { bewaarAntwoord, bewaarDatum, lees, OPZIJ, SLEUTEL } from '../../src/engine/answers-store.ts';
import { LEEG, parseBewaard } from '../../src/engine/stored-answers.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

describe('content that cannot be read', () => {
  test.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    '{"versie":2,"flows":{},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"opp":{"__proto__":"ja"}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"opp":{"sector":"po"}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{},"gedeeld":{"a":"ja"},"datums":{}}',
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{},"meer":1}',
    '{"versie":1,"flows":{},"gedeeld":{}}',
    '{"versie":1,"flows":{"opp":{"sector":"po","a":"ja"}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"opp":{"a":5}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"opp":{"a":"Ja!"}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"Opp":{"a":"ja"}},"gedeeld":{},"datums":{}}',
    '{"versie":1,"flows":{"opp":[]},"gedeeld":{},"datums":{}}',
    ...['7', '[]', 'null', '""'].flatMap((anders) => [
      `{"versie":1,"flows":${anders},"gedeeld":{},"datums":{}}`,
      `{"versie":1,"flows":{},"gedeeld":${anders},"datums":{}}`,
      `{"versie":1,"flows":{},"gedeeld":{},"datums":${anders}}`,
    ]),
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{"besluit":["2026-09-07"]}}',
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{"besluit":20260907}}',
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{"Het besluit":"2026-09-07"}}',
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{"besluit":"op 2026-09-07"}}',
    '{"versie":1,"flows":{},"gedeeld":{},"datums":{"besluit":"2026-09-07T00:00"}}',
  ])('is set aside: %s', (tekst) => {
    const opslag = nepOpslag({ [SLEUTEL]: tekst });
    expect(lees(opslag)).toEqual({ bewaard: LEEG, melding: 'opzijgezet' });
    expect(Object.fromEntries(opslag.inhoud)).toEqual({ [OPZIJ]: tekst });
    expect(lees(opslag).melding).toBe('gelukt');
  });

  test('is set aside beside what was set aside before', () => {
    const opslag = nepOpslag({ [SLEUTEL]: 'b', [OPZIJ]: 'a' });
    expect(bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'ja' })).toBe('gelukt');
    expect([opslag.inhoud.get(OPZIJ), opslag.inhoud.get(`${OPZIJ}-2`)]).toEqual(['a', 'b']);
  });

  test('stays where it is when there is no room, and is not written over', () => {
    const opslag = nepOpslag({ [SLEUTEL]: 'kapot' }, 7);
    expect(lees(opslag).melding).toBe('vol');
    expect(bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'ja' })).toBe('vol');
    expect(opslag.inhoud.get(SLEUTEL)).toBe('kapot');
  });

  test('stays where it is when all keys to set aside are taken', () => {
    const vol = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [i === 0 ? OPZIJ : `${OPZIJ}-${i + 1}`, `oud ${i}`]));
    const opslag = nepOpslag({ ...vol, [SLEUTEL]: 'kapot' });
    expect(bewaarDatum(opslag, 'besluit', '2026-09-07')).toBe('vol');
    expect(opslag.inhoud.get(SLEUTEL)).toBe('kapot');
  });
});

test('what is written is read back the same', () => {
  const bewaard = {
    versie: 1 as const,
    flows: { opp: { a: 'ja' } },
    gedeeld: { sector: 'po' },
    datums: { besluit: '2026-09-07' },
  };
  expect(parseBewaard(JSON.stringify(bewaard))).toEqual(bewaard);
});
