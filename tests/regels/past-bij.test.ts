import { describe, expect, test } from 'vitest';
import { bronLabel, bronLink, bronPast, sectorenVanWet } from '../../src/regels/bron-link.ts';
import { pastBij, regelPast, regelSector } from '../../src/regels/past-bij.ts';

describe('de schoolsoort van een stroom', () => {
  test.each([
    ['po', 'po'],
    ['sbo', 'sbo'],
    ['so', 'so'],
    ['vso', 'vso'],
    ['vo', 'vo'],
    ['praktijkonderwijs', 'vo'],
    ['cluster-1-2', 'cluster12'],
    ['onbekend', 'po'],
  ])('%s heet in een regel %s', (stroom, regel) => expect(regelSector(stroom)).toBe(regel));
});

describe('een regel hoort bij een zaak', () => {
  const openbaarPo = { sectors: ['po', 'vo'], bestuursvorm: 'openbaar' } as const;
  const past = (feit: object, regel: object = openbaarPo) => regelPast({ ...openbaarPo, sectors: ['po', 'vo'], ...regel }, feit);

  test('zolang niets het tegenspreekt', () => {
    expect([past({}), past({ sector: 'po' }), past({ sector: 'praktijkonderwijs' }), past({ bestuursvorm: 'openbaar' })]).toEqual(
      [true, true, true, true],
    );
    expect([past({ bestuursvorm: 'weet-niet' }), past({}, { sectors: ['vo'] })]).toEqual([true, true]);
  });

  test('niet bij een andere schoolsoort of een andere soort school', () => {
    expect([
      past({ sector: 'so' }),
      past({ bestuursvorm: 'bijzonder' }),
      past({ sector: 'po', bestuursvorm: 'bijzonder' }),
    ]).toEqual([false, false, false]);
  });

  test('die voor beide soorten scholen geldt, bij allebei', () => {
    const beide = { bestuursvorm: 'beide' };
    expect([past({ bestuursvorm: 'bijzonder' }, beide), past({ bestuursvorm: 'openbaar' }, beide)]).toEqual([true, true]);
  });
});

describe('een voorwaarde past bij de feiten', () => {
  test('als er geen is, of het feit niet bekend is', () => {
    expect(pastBij(undefined, { sector: 'po' })).toBe(true);
    expect(pastBij({}, { sector: 'po', bestuursvorm: 'openbaar' })).toBe(true);
    expect(pastBij({ sector: ['vo'], bestuursvorm: ['openbaar'] }, {})).toBe(true);
  });

  test.each([
    [{ sector: ['vo'] }, { sector: 'vo' }, true],
    [{ sector: ['vo'] }, { sector: 'po' }, false],
    [{ bestuursvorm: ['openbaar'] }, { bestuursvorm: 'openbaar' }, true],
    [{ bestuursvorm: ['openbaar'] }, { bestuursvorm: 'bijzonder' }, false],
    [{ bestuursvorm: ['openbaar'] }, { bestuursvorm: 'weet-niet' }, true],
    [{ sector: ['vo'], bestuursvorm: ['openbaar'] }, { sector: 'vo', bestuursvorm: 'bijzonder' }, false],
    [{ sector: ['vo'], bestuursvorm: ['openbaar'] }, { sector: 'po', bestuursvorm: 'openbaar' }, false],
  ])('%j bij %j: %s', (bij, feit, past) => expect(pastBij(bij, feit)).toBe(past));
});

describe('een vindplaats', () => {
  const wpo = { url: 'https://wetten.overheid.nl/BWBR0003420/{versie}#Artikel{artikel}', versie: '2026-08-01', kort: 'WPO' };
  const pagina = { url: 'https://www.example.nl/uitleg', versie: null, kort: 'Uitleg' };

  test.each([
    ['po', ['wpo']],
    ['sbo', ['wpo']],
    ['vo', ['wvo-2020', 'uitvoeringsbesluit-wvo-2020']],
    ['praktijkonderwijs', ['wvo-2020', 'uitvoeringsbesluit-wvo-2020']],
    ['so', ['wec', 'onderwijskundig-besluit-wec']],
    ['vso', ['wec', 'onderwijskundig-besluit-wec']],
    ['cluster-1-2', ['wec', 'onderwijskundig-besluit-wec']],
  ])('in een onderwijswet hoort bij %s alleen als het %j is', (sector, wetten) => {
    const alle = ['wpo', 'wvo-2020', 'uitvoeringsbesluit-wvo-2020', 'wec', 'onderwijskundig-besluit-wec'];
    expect(alle.filter((wet) => bronPast(wet, sector))).toEqual(wetten);
    expect(bronPast('awb', sector)).toBe(true);
  });

  test('past overal zolang de schoolsoort niet bekend is', () => {
    expect([bronPast('wec', undefined), sectorenVanWet('wpo'), sectorenVanWet('awb')]).toEqual([true, ['po', 'sbo'], []]);
  });

  test('leidt naar het eerste artikel dat zij noemt, in de versie die is gelezen', () => {
    const link = (plaats: string | null, versie?: string) => bronLink(wpo, { plaats, versie });
    expect(link('art. 40 lid 6')).toBe('https://wetten.overheid.nl/BWBR0003420/2026-08-01#Artikel40');
    expect(link('art. 45b lid 3; art. 9')).toBe('https://wetten.overheid.nl/BWBR0003420/2026-08-01#Artikel45b');
    expect(link('art. 8.8 lid 2')).toBe('https://wetten.overheid.nl/BWBR0003420/2026-08-01#Artikel8.8');
    expect(link('art. 40', '2014-08-01')).toBe('https://wetten.overheid.nl/BWBR0003420/2014-08-01#Artikel40');
  });

  test('zonder artikel leidt naar de wet als geheel', () => {
    expect(bronLink(wpo, { plaats: null })).toBe('https://wetten.overheid.nl/BWBR0003420/2026-08-01');
    expect(bronLink(wpo, { plaats: 'hoofdstuk 2' })).toBe('https://wetten.overheid.nl/BWBR0003420/2026-08-01');
    expect(bronLink(pagina, { plaats: null })).toBe('https://www.example.nl/uitleg');
    expect(bronLink({ ...wpo, versie: null }, { plaats: 'art. 1' })).toBe('https://wetten.overheid.nl/BWBR0003420/#Artikel1');
    expect(bronLink({ ...pagina, url: 'https://x.nl/#top-{artikel}-einde' }, { plaats: null })).toBe('https://x.nl/');
  });

  test('heet naar de bron en de plaats', () => {
    expect([bronLabel(wpo, { plaats: 'art. 40 lid 6' }), bronLabel(wpo, { plaats: null })]).toEqual(['WPO art. 40 lid 6', 'WPO']);
  });
});
