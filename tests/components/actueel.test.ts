import { expect, test } from 'vitest';
import { veranderingen } from '../../src/components/actueel.ts';
import { regelsOnder, verouderdeVan } from '../../src/components/verouderd.ts';
import { registerVan } from '../../src/components/register.ts';
import { zoekIngangen } from '../../src/components/zoek-ingangen.ts';
import { inhoud, PEILDATUM } from '../helpers/inhoud.ts';

test('elke wijziging staat er één keer, het nieuwste jaar eerst en zonder datum achteraan', () => {
  const { geweest, komt } = veranderingen(inhoud, PEILDATUM);
  const ids = [...komt, ...geweest.flatMap((jaar) => jaar.veranderingen)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(inhoud.wijzigingen)));
  const jaren = geweest.map(({ jaar }) => jaar);
  expect(jaren).toEqual([...jaren].sort((a, b) => (b ?? '').localeCompare(a ?? '')));
  expect(geweest.flatMap((jaar) => jaar.veranderingen).some(({ sinds }) => sinds !== null && sinds > PEILDATUM)).toBe(false);
});

test('wat op een eerdere dag nog moest ingaan, staat dan bij wat er komt', () => {
  expect(veranderingen(inhoud, '2026-01-01').komt.map(({ sinds }) => sinds)).toEqual(
    expect.arrayContaining(['2026-06-12', '2026-09-01']),
  );
});

test('een verandering noemt de routes waar haar regels spelen', () => {
  const alles = veranderingen(inhoud, PEILDATUM).geweest.flatMap((jaar) => jaar.veranderingen);
  expect(alles.find(({ id }) => id === 'hoorrecht-leerling')?.stromen).toContain('opp');
});

test('een stap kent de regels waar zij op rust, en meldt ze als zij te oud zijn', () => {
  const regels = regelsOnder(inhoud, 'opp', 'is-er-instemming');
  expect(regels).toContain('opp-handelingsdeel-overeenstemming');
  expect(verouderdeVan(inhoud.regels, regels, PEILDATUM)).toEqual([]);
  expect(verouderdeVan(inhoud.regels, regels, '2029-01-01').map(({ id }) => id)).toContain('opp-handelingsdeel-overeenstemming');
  expect(regelsOnder(inhoud, 'opp', 'geen-stap')).toEqual([]);
});

test('elk begrip, elke organisatie en elke situatie is te vinden en staat in het register', () => {
  const ingangen = zoekIngangen(inhoud).map(({ url }) => url);
  const register = registerVan(inhoud, ['opp']).flatMap((letter) => letter.ingangen.map(({ href }) => href));
  const begrippen = Object.keys(inhoud.begrippen).map((id) => `/begrippen/#${id}`);
  expect(ingangen).toEqual(expect.arrayContaining(begrippen));
  expect(register).toEqual(
    expect.arrayContaining([...begrippen, '/opp/', ...Object.keys(inhoud.kennisbank).map((id) => `/kennisbank/${id}/`)]),
  );
});
