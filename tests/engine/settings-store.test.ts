import { expect, test } from 'vitest';
import {
  bewaarInstelling,
  INSTELLINGEN,
  leesInstelling,
  sleutelVan,
  stemVan,
  wisInstellingen,
} from '../../src/engine/settings-store.ts';
import { geblokkeerdeOpslag, nepOpslag } from '../helpers/nep-opslag.ts';

test('keeps a role as plain text, reads it and forgets it', () => {
  const opslag = nepOpslag();
  expect(bewaarInstelling(opslag, 'rol', 'intern-begeleider')).toBe('gelukt');
  // A script in the head of every page reads these keys.
  expect([sleutelVan('rol'), sleutelVan('weergave')]).toEqual(['wegwijzer-rol', 'wegwijzer-weergave']);
  expect(opslag.inhoud.get('wegwijzer-rol')).toBe('intern-begeleider');
  expect(leesInstelling(opslag, 'rol')).toBe('intern-begeleider');
  bewaarInstelling(opslag, 'rol', null);
  expect(leesInstelling(opslag, 'rol')).toBeNull();
});

test('a value that is none of the known ones reads as no choice', () => {
  expect(leesInstelling(nepOpslag({ [sleutelVan('rol')]: 'burgemeester' }), 'rol')).toBeNull();
});

test('wipes all settings, and says it when storage is blocked', () => {
  const opslag = nepOpslag({ ander: 'blijft' });
  bewaarInstelling(opslag, 'rol', 'ouder');
  bewaarInstelling(opslag, 'weergave', 'donker');
  expect(wisInstellingen(opslag)).toBe('gelukt');
  expect([...opslag.inhoud.keys()]).toEqual(['ander']);
  expect([wisInstellingen(geblokkeerdeOpslag()), leesInstelling(null, 'rol')]).toEqual(['geblokkeerd', null]);
});

test('each role has the voice that speaks to it', () => {
  expect(INSTELLINGEN.rol.map(stemVan)).toEqual(['ouder', 'leerling', 'school', 'school', 'school']);
});

test('one setting that cannot be wiped is told, also when the other could', () => {
  const opslag = nepOpslag({ 'wegwijzer-rol': 'ouder' });
  const half = {
    ...opslag,
    removeItem: (sleutel: string) => {
      if (sleutel === 'wegwijzer-weergave') throw new DOMException('denied', 'SecurityError');
      opslag.removeItem(sleutel);
    },
  };
  expect(wisInstellingen(half)).toBe('geblokkeerd');
  expect(opslag.inhoud.size).toBe(0);
});
