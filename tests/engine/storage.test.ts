import { describe, expect, test } from 'vitest';
import { antwoordenVan, bewaarAntwoord, bewaarDatum, lees, wisAlles, wisStroom } from '../../src/engine/answers-store.ts';
import { openOpslag } from '../../src/engine/storage.ts';
import { LEEG } from '../../src/engine/stored-answers.ts';
import { geblokkeerdeOpslag, nepOpslag } from '../helpers/nep-opslag.ts';

describe('storage that does not work', () => {
  test('is reported as a value on every call', () => {
    for (const opslag of [null, geblokkeerdeOpslag()]) {
      expect(lees(opslag)).toEqual({ bewaard: LEEG, melding: 'geblokkeerd' });
      expect(bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'ja' })).toBe('geblokkeerd');
      expect(bewaarDatum(opslag, 'besluit', null)).toBe('geblokkeerd');
      expect(wisStroom(opslag, 'opp')).toBe('geblokkeerd');
      expect(wisAlles(opslag)).toBe('geblokkeerd');
    }
  });

  test('a full storage keeps what it had', () => {
    const opslag = nepOpslag({}, 90);
    expect(bewaarAntwoord(opslag, 'opp', { stap: 'a', keuze: 'ja' })).toBe('gelukt');
    expect(bewaarAntwoord(opslag, 'opp', { stap: 'b'.repeat(90), keuze: 'ja' })).toBe('vol');
    expect(antwoordenVan(lees(opslag).bewaard, 'opp')).toEqual({ a: 'ja' });
  });

  test('a browser that throws on the property itself gives no storage', () => {
    expect(
      openOpslag(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    ).toBeNull();
    expect(openOpslag(() => undefined)).toBeNull();
    expect(openOpslag(() => nepOpslag())).not.toBeNull();
  });
});
