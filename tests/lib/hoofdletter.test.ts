import { expect, test } from 'vitest';
import { hoofdletter } from '../../src/lib/hoofdletter.ts';

test.each([
  ['zes weken', 'Zes weken'],
  ['één maand', 'Eén maand'],
  ['', ''],
  ['Al goed', 'Al goed'],
  ['2 dagen', '2 dagen'],
])('%j wordt %j', (tekst, verwacht) => expect(hoofdletter(tekst)).toBe(verwacht));
