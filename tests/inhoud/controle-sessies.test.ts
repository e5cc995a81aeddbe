import { expect, test } from 'vitest';
import { sessieSchema } from '../../src/inhoud/schema-sessie.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { problemenMet } from './proef-inhoud.ts';

const deel = (minuten: number, anders: object = {}) => ({ minuten, wat: 'Lezen', hoe: 'Iedereen leest.', ...anders });
const plan = (onderdelen: object[]) => ({ titel: 'Een plan', minuten: 30, doelen: ['Lezen.'], vooraf: ['Print.'], onderdelen });
const met = (onderdelen: object[]) => problemenMet({ oefensessies: { '30': sessieSchema.parse(plan(onderdelen)) } });

test('de minuten van een sessie tellen op tot haar duur', () => {
  expect(met([deel(10), deel(10), deel(10)])).toEqual([]);
  expect(met([deel(10), deel(10), deel(9)])).toEqual([
    'SESSIE 30.yaml: de onderdelen duren samen 29 minuten, de sessie duurt er 30',
  ]);
});

test('een sessie noemt alleen casussen om mee te oefenen', () => {
  expect(met([deel(10), deel(10), deel(10, { casus: 'aanmelding/brief' })])).toEqual([
    'SESSIE 30.yaml: casus "aanmelding/brief" bestaat niet om mee te oefenen',
  ]);
});

test('er is een sessie van 45 en een van 90 minuten, elk met een casus; het schema weigert wat het niet kent', () => {
  expect(Object.keys(inhoud.oefensessies).sort()).toEqual(['45', '90']);
  for (const { onderdelen } of Object.values(inhoud.oefensessies)) expect(onderdelen.some(({ casus }) => casus)).toBe(true);
  expect(sessieSchema.safeParse(plan([deel(10), deel(10), deel(10, { vreemd: 1 })])).success).toBe(false);
});
