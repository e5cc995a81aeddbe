import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datumInWoorden,
  feestdag,
  isFeestdag,
  isGewoneDag,
  leesDatum,
  leesIsoDatum,
  plus,
  volgendeGewoneDag,
  vorigeGewoneDag,
} from '../../src/regels/kalender.ts';
import { leesDuur } from '../../src/regels/duur.ts';

const LENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengte = (jaar: number, maand: number): number =>
  (LENGTES[maand - 1] ?? 0) + (maand === 2 && (jaar % 400 === 0 || (jaar % 4 === 0 && jaar % 100 !== 0)) ? 1 : 0);
const iso = (jaar: number, maand: number, dag: number): string =>
  `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;

describe('een datum lezen', () => {
  it.each([
    ['2026-02-31', '31 februari bestaat niet: februari 2026 heeft 28 dagen.'],
    ['2028-02-30', '30 februari bestaat niet: februari 2028 heeft 29 dagen.'],
    ['2026-04-31', '31 april bestaat niet: april 2026 heeft 30 dagen.'],
    ['2026-13-01', 'Maand 13 bestaat niet. Kies een getal van 1 tot en met 12.'],
    ['2026-09-00', 'Dag 0 bestaat niet: een maand begint op dag 1.'],
    ['2011-12-31', 'Kies een jaar van 2012 tot en met 2040.'],
    ['2041-01-01', 'Kies een jaar van 2012 tot en met 2040.'],
    ['7-9-2026', 'Schrijf een datum als jaar, maand en dag: 2026-09-07.'],
    ['', 'Schrijf een datum als jaar, maand en dag: 2026-09-07.'],
    ['2026-09-07T00:00', 'Schrijf een datum als jaar, maand en dag: 2026-09-07.'],
  ])('weigert %s met woorden', (tekst, uitleg) => {
    expect(leesIsoDatum(tekst)).toMatchObject({ soort: 'fout', uitleg });
  });

  it('neemt elke bestaande dag ongewijzigd aan en weigert elke andere met woorden', () => {
    const delen = fc.tuple(
      fc.integer({ min: 2012, max: 2040 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
    );
    const vaakGoed = fc.tuple(
      fc.integer({ min: 2012, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(fc.oneof(delen, vaakGoed), ([jaar, maand, dag]) => {
        const bestaat = maand >= 1 && maand <= 12 && dag >= 1 && dag <= lengte(jaar, maand);
        const tekst = iso(jaar, maand, dag);
        const gelezen = leesIsoDatum(tekst);
        const uitVelden = leesDatum({ dag: String(dag), maand: String(maand), jaar: String(jaar) });
        expect(uitVelden).toEqual(gelezen);
        if (bestaat) expect(gelezen).toEqual({ soort: 'datum', datum: tekst });
        else expect(gelezen).toMatchObject({ soort: 'fout', uitleg: expect.stringMatching(/bestaat niet.*\.$/) });
      }),
      { numRuns: 1000, seed: 31 },
    );
  });

  it('gooit nooit een fout, wat er ook staat', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (dag, maand, jaar) => {
        expect(leesDatum({ dag, maand, jaar }).soort).toMatch(/^(datum|fout)$/);
        expect(leesIsoDatum(`${jaar}-${maand}-${dag}`).soort).toMatch(/^(datum|fout)$/);
      }),
      { numRuns: 1000, seed: 32 },
    );
  });

  it.each([
    [{ dag: '', maand: ' ', jaar: '' }, 'dag', 'Vul een dag, een maand en een jaar in.'],
    [{ dag: '7', maand: '', jaar: '2026' }, 'maand', 'Vul ook de maand in.'],
    [{ dag: '7', maand: '', jaar: '' }, 'maand', 'Vul ook de maand en het jaar in.'],
    [{ dag: 'zeven', maand: '9', jaar: '2026' }, 'dag', 'Vul de dag in als getal, zoals 7.'],
    [{ dag: '7', maand: 'sep', jaar: '2026' }, 'maand', 'Vul de maand in als getal, zoals 9.'],
    [{ dag: '-7', maand: '9', jaar: '2026' }, 'dag', 'Vul de dag in als getal, zoals 7.'],
    [{ dag: '7', maand: '9', jaar: '26' }, 'jaar', 'Vul het jaar in met vier cijfers, zoals 2026.'],
    [{ dag: '7', maand: '9', jaar: '2050' }, 'jaar', 'Kies een jaar van 2012 tot en met 2040.'],
    [{ dag: '31', maand: '2', jaar: '2026' }, 'dag', '31 februari bestaat niet: februari 2026 heeft 28 dagen.'],
  ])('zegt bij drie velden wat er mis is en waar: %o', (velden, veld, uitleg) => {
    expect(leesDatum(velden)).toEqual({ soort: 'fout', veld, uitleg });
  });

  it('neemt velden met spaties en nullen aan', () => {
    expect(leesDatum({ dag: ' 07 ', maand: '09', jaar: '2026 ' })).toEqual({ soort: 'datum', datum: '2026-09-07' });
  });
});

describe('de kalender', () => {
  it('schrijft een datum in woorden', () => {
    expect(datumInWoorden('2026-09-07')).toBe('maandag 7 september 2026');
    expect(datumInWoorden('2028-02-29')).toBe('dinsdag 29 februari 2028');
  });

  it('telt een duur op en af', () => {
    expect(plus('2026-01-31', leesDuur('P1M'))).toBe('2026-02-28');
    expect(plus('2026-03-31', leesDuur('P1M'), -1)).toBe('2026-02-28');
    expect(plus('2028-02-29', leesDuur('P1Y'))).toBe('2029-02-28');
  });

  it('weigert een duur die het schema niet kent', () => {
    expect(() => leesDuur('P6H')).toThrow('Geen duur: P6H');
    expect(() => leesDuur('P0W')).toThrow('Geen duur: P0W');
  });

  it('kent gewone dagen en feestdagen', () => {
    expect(feestdag('2026-04-03')).toBe('Goede Vrijdag');
    expect(isFeestdag('2026-04-05')).toBe(false);
    expect(isGewoneDag('2026-05-15')).toBe(true);
    expect(volgendeGewoneDag('2026-04-03')).toBe('2026-04-07');
    expect(volgendeGewoneDag('2026-04-07')).toBe('2026-04-07');
    expect(vorigeGewoneDag('2026-04-07')).toBe('2026-04-02');
  });
});

describe('het veld van een fout', () => {
  it.each([
    ['2026-13-01', 'maand'],
    ['2026-02-31', 'dag'],
    ['2026-09-00', 'dag'],
    ['2050-01-01', 'jaar'],
    ['morgen', 'dag'],
    ['op 2026-09-07', 'dag'],
  ])('%s is fout in %s', (tekst, veld) => {
    expect(leesIsoDatum(tekst)).toMatchObject({ soort: 'fout', veld });
  });

  it.each([
    [{ dag: '7a', maand: '9', jaar: '2026' }, 'Vul de dag in als getal, zoals 7.'],
    [{ dag: '7', maand: '9', jaar: 'mmxx' }, 'Vul het jaar in als getal, zoals 2026.'],
  ])('een getal met iets erachter is geen getal: %o', (velden, uitleg) => {
    expect(leesDatum(velden)).toMatchObject({ uitleg });
  });
});
