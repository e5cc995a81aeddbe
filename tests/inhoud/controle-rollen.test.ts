import { expect, test } from 'vitest';
import { ROL_PAGINAS, rolSchema } from '../../src/inhoud/schema-rollen.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { problemenMet, proef } from './proef-inhoud.ts';

const stap = (plaats: number, anders: object) => ({ [`rollen/leraar/stappen/${plaats}`]: { ...proefStap(plaats), ...anders } });
const proefStap = (plaats: number) => proef().lezing.inhoud.rollen['leraar']?.stappen[plaats];

test.each<[string, Record<string, unknown>, string[]]>([
  ['een regel die niet bestaat', stap(0, { regels: ['r-magg'] }), ['REGEL_ONBEKEND leraar.yaml: r-magg → r-mag']],
  [
    'een regel bij een punt',
    stap(1, { punten: [{ tekst: 'Kort.', regels: ['r-magg'] }] }),
    ['REGEL_ONBEKEND leraar.yaml: r-magg → r-mag'],
  ],
  [
    'een stap die niet bestaat',
    stap(0, { doe: [{ stroom: 'aanmelding', stap: 'sort' }] }),
    ['STAP_ONBEKEND leraar.yaml: sort → soort'],
  ],
  ['een pagina die niet bestaat', stap(2, { lees: ['extra/mag-dat'] }), ['KENNIS_ONBEKEND leraar.yaml: extra/mag-dat']],
  ['een wijziging die niet bestaat', { 'rollen/leraar/nu': ['nieuws'] }, ['WIJZIGING_ONBEKEND leraar.yaml: nieuws → nieuw']],
  [
    'een helper die niet bestaat',
    { 'rollen/leraar/hulp': [{ wie: 'hulpp' }] },
    ['ORGANISATIE_ONBEKEND leraar.yaml: hulpp → hulp'],
  ],
  ['een getikte termijn', stap(1, { tekst: 'Binnen zes weken.' }), ['TERMIJN_GETIKT leraar.yaml: zes weken']],
])('de pagina van een rol met %s', (_naam, anders, verwacht) => {
  expect(problemenMet(anders)).toEqual(verwacht);
});

test('een rol die niet bestaat, wordt gemeld', () => {
  const { rollen } = proef().lezing.inhoud;
  expect(problemenMet({ rollen: { leraren: rollen['leraar'] } })).toEqual(['ROL_ONBEKEND leraren.yaml: leraren → leraar']);
});

test('een stap zonder regel past niet in het schema', () => {
  const rol = proef().lezing.inhoud.rollen['leraar'];
  expect(rolSchema.safeParse(rol).success).toBe(true);
  expect(rolSchema.safeParse({ ...rol, stappen: rol?.stappen.map((een) => ({ ...een, regels: [] })) }).success).toBe(false);
});

test('elke rol heeft een pagina', () => {
  expect(Object.keys(inhoud.rollen).sort()).toEqual([...ROL_PAGINAS].sort());
});
