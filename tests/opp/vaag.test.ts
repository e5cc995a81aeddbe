import { expect, test } from 'vitest';
import { vaagPatronen } from '../../src/inhoud/controle-opp.ts';
import { maakVaagzoeker } from '../../src/opp/vaag.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { GOEDE_ZINNEN } from './goede-zinnen.ts';

const patronen = vaagPatronen(inhoud);
const zoek = maakVaagzoeker(patronen);
const zoekMet = (...vormen: string[]) => maakVaagzoeker([{ id: 'proef', patronen: vormen }]);
const fragmenten = (vormen: string[], tekst: string) => zoekMet(...vormen)(tekst).map(({ fragment }) => fragment);
const woorden = Object.values(inhoud.oppVaag).flatMap((thema) => Object.entries(thema.patronen));

test('er zijn minstens zestig patronen, elk met een eigen id', () => {
  expect(patronen.length).toBeGreaterThanOrEqual(60);
  expect(new Set(patronen.map(({ id }) => id)).size).toBe(patronen.length);
});

test.each(woorden)('%s: de zwakke zin wordt gevonden en de betere niet', (id, { zwak, beter, delen }) => {
  expect(zoek(zwak, delen?.[0]).map(({ patroon }) => patroon)).toContain(id);
  expect(zoek(beter, delen?.[0])).toEqual([]);
});

test('op veertig goede zinnen hoogstens twee keer een vraag', () => {
  expect(GOEDE_ZINNEN.length).toBe(40);
  const alarm = GOEDE_ZINNEN.flatMap((zin) => zoek(zin).map((vondst) => ({ zin, ...vondst })));
  expect(alarm.length, JSON.stringify(alarm, null, 1)).toBeLessThanOrEqual(2);
});

test('hele woorden: een patroon vindt zichzelf niet midden in een ander woord', () => {
  expect(fragmenten(['vaak'], 'Zij vaakte. Onvaak. Vaak.')).toEqual(['Vaak']);
});

test('hoofdletters, accenten en een gekrulde apostrof doen er niet toe, en de gevonden woorden staan er letterlijk', () => {
  expect(fragmenten(['een idee'], 'Het is ÉÉN idéé.')).toEqual(['ÉÉN idéé']);
  expect(fragmenten(["collega's"], 'De collega\u2019s doen het.')).toEqual(['collega\u2019s']);
  expect(fragmenten(['vaak'], 'Cafe\u0301 😀 en vaak.')).toEqual(['vaak']);
});

test('een ster is de rest van het woord, een streep geeft keuze, twee punten laten drie woorden toe', () => {
  expect(fragmenten(['driftbui*'], 'Driftbuien komen voor.')).toEqual(['Driftbuien']);
  expect(fragmenten(['laat/laten zien'], 'Zij laten zien.')).toEqual(['laten zien']);
  expect(fragmenten(['laat .. gedrag zien'], 'Hij laat steeds vaker druk gedrag zien.')).toEqual([
    'laat steeds vaker druk gedrag zien',
  ]);
  expect(fragmenten(['laat .. gedrag zien'], 'Hij laat een twee drie vier gedrag zien.')).toEqual([]);
  expect(fragmenten(['laat .. zien'], 'Hij laat los. Zij zien het.')).toEqual([]);
});

test('staat de maat in dezelfde zin, dan volgt geen vraag; in de volgende zin wel', () => {
  const metMaat = maakVaagzoeker([{ id: 'proef', patronen: ['vaak'], tenzij: 'maat' }]);
  expect(metMaat('De leerling is vaak te laat: in mei 4 keer.')).toEqual([]);
  expect(metMaat('Op dinsdag is het vaak te laat.')).toEqual([]);
  expect(metMaat('In mei waren het 4 keer. Het is vaak.')).toHaveLength(1);
});

test('een patroon met onderdelen geldt alleen daar', () => {
  expect(zoek('de school', 'wie').map(({ patroon }) => patroon)).toEqual(['wie-school']);
  expect(zoek('de school', 'wat')).toEqual([]);
});

test('een heel lange tekst kost weinig tijd, en een tweede keer niets', () => {
  const eigen = maakVaagzoeker(patronen);
  const lang = 'De leerling werkt vaak, en regelmatig, aan taal '.repeat(8000);
  const begin = performance.now();
  const eerste = eigen(lang);
  expect(performance.now() - begin).toBeLessThan(4000);
  expect(eigen(lang)).toBe(eerste);
});
