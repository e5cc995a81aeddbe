import { describe, expect, it } from 'vitest';
import type { Datums } from '../../src/regels/gebeurtenissen.ts';
import type { Termijn } from '../../src/regels/schema.ts';
import { berekenTermijn, isVoorbij, type TermijnOpties, type TermijnUitslag } from '../../src/regels/termijnen.ts';
import type { SoortBron } from '../../src/regels/termijnenwet.ts';
import { GOUDEN_TERMIJNEN } from './gouden-datums.ts';

const bereken = (
  { termijn, bron }: { termijn: Termijn; bron: SoortBron },
  datums: Datums,
  opties?: TermijnOpties,
): TermijnUitslag => berekenTermijn({ regelId: 'regel', termijn, bronSoorten: [bron], datums, opties });

const { beslistermijn, bezwaar, plaatsing } = GOUDEN_TERMIJNEN;
const beslisOpenbaar = GOUDEN_TERMIJNEN['beslissing-openbaar'];
const gpo = GOUDEN_TERMIJNEN['gpo-verzoek'];
const ONTVANGEN = { 'ontvangst-aanmelding': '2026-09-07' };

describe('een bereik', () => {
  it('toont beide dagen als niet bekend is of de termijn is verlengd', () => {
    const uitslag = bereken(beslistermijn, ONTVANGEN);
    expect(uitslag).toMatchObject({ soort: 'bereik', begin: '2026-09-07', vroegst: '2026-10-19', laatst: '2026-11-16' });
    expect(uitslag.uitleg).toContain('zes weken + vier weken verlenging = maandag 16 november 2026.');
    expect(uitslag.uitleg).toMatch(/De vroegste dag geldt zonder verlenging, de laatste met verlenging\.$/);
  });

  it('toont beide dagen als het voornemen of het besluit het begin kan zijn', () => {
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-09-07', 'bekendmaking-besluit': '2026-10-05' };
    expect(bereken(gpo, datums)).toMatchObject({ soort: 'bereik', vroegst: '2026-10-19', laatst: '2026-11-16' });
    expect(bereken(gpo, datums).uitleg).toMatch(/Reken voor de zekerheid met de vroegste dag\.$/);
  });

  it('heeft de vroegste dag vooraan, ook als de datums andersom liggen', () => {
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-10-05', 'bekendmaking-besluit': '2026-09-07' };
    expect(bereken(gpo, datums)).toMatchObject({ begin: '2026-09-07', vroegst: '2026-10-19', laatst: '2026-11-16' });
  });

  it('is één dag als voornemen en besluit op dezelfde dag kwamen', () => {
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-09-07', 'bekendmaking-besluit': '2026-09-07' };
    expect(bereken(gpo, datums)).toMatchObject({ soort: 'dag', eind: '2026-10-19' });
  });

  it('telt vanaf het besluit als alleen dat bekend is, met een waarschuwing', () => {
    const uitslag = bereken(gpo, { 'bekendmaking-besluit': '2026-10-05' });
    expect(uitslag).toMatchObject({ soort: 'dag', eind: '2026-11-16' });
    expect(uitslag.uitleg).toMatch(/Kwam er eerder een brief of mail over het plan\? Tel dan vanaf dat bericht\.$/);
  });

  it('loopt door in een termijn die erna komt', () => {
    const eindeVan = bereken(beslistermijn, ONTVANGEN);
    expect(bereken(beslisOpenbaar, {}, { eindeVan })).toMatchObject({
      soort: 'bereik',
      vroegst: '2026-11-16',
      laatst: '2026-12-14',
    });
  });
});

describe('een onbekende laatste dag', () => {
  it('zegt hoe te tellen als het begin niet bekend is', () => {
    expect(bereken(beslistermijn, {})).toEqual({
      soort: 'onbekend',
      reden: 'geen-begin',
      regel: 'regel',
      uitleg:
        'De begindatum is niet bekend. Tel zes weken vanaf de dag waarop de school de aanmelding kreeg. ' +
        'Die dag zelf telt niet mee. Bij verlenging is dat hoogstens vier weken langer. ' +
        'Is de laatste dag een zaterdag, zondag of feestdag? ' +
        'Dan loopt de termijn door tot en met de eerste gewone dag erna.',
    });
  });

  it('zegt hoe te tellen als de termijn ervoor niet bekend is', () => {
    expect(bereken(beslisOpenbaar, {})).toMatchObject({ soort: 'onbekend', reden: 'geen-begin' });
    const uitslag = bereken(beslisOpenbaar, {}, { eindeVan: bereken(bezwaar, {}) });
    expect(uitslag).toMatchObject({ soort: 'onbekend', reden: 'geen-begin' });
    expect(uitslag.uitleg).toContain('Daarna: tel vier weken vanaf de laatste dag van de termijn ervoor.');
  });

  it('blijft onbekend zolang de termijn stilstaat, en is dan nog niet voorbij', () => {
    const uitslag = bereken(beslistermijn, ONTVANGEN, {
      verlengd: false,
      opschorting: { van: '2026-09-21', tot: null, telling: 'dag-erna' },
    });
    expect(uitslag).toMatchObject({ soort: 'onbekend', reden: 'staat-stil' });
    expect(uitslag.uitleg).toMatch(
      /staat stil vanaf dinsdag 22 september 2026\. Tel de dagen van de stilstand op bij maandag 19 oktober 2026\.$/,
    );
    expect(isVoorbij(uitslag, '2027-01-01')).toBe('nog-niet');
  });

  it('is bij een vaste tijd in het jaar geen dag maar een tijd', () => {
    const venster: Termijn = { aard: 'kalender', van: '--03-25', tot: '--03-31' };
    expect(bereken({ termijn: venster, bron: 'wet' }, {})).toMatchObject({
      soort: 'onbekend',
      reden: 'vaste-tijd',
      uitleg: 'Dit is een vaste tijd in het jaar: 25 tot en met 31 maart.',
    });
  });
});

describe('een datum die niet kan', () => {
  it('wordt geweigerd met woorden en nooit verschoven', () => {
    expect(bereken(bezwaar, { 'bekendmaking-besluit': '2026-02-31' })).toEqual({
      soort: 'ongeldig',
      regel: 'regel',
      uitleg: '31 februari bestaat niet: februari 2026 heeft 28 dagen.',
    });
  });

  it('wordt ook geweigerd in de stilstand en in de termijn ervoor', () => {
    const opschorting = { van: '2026-09-21', tot: '2026-09-31', telling: 'dag-erna' } as const;
    expect(bereken(beslistermijn, ONTVANGEN, { opschorting })).toMatchObject({ soort: 'ongeldig' });
    const eindeVan = bereken(bezwaar, { 'bekendmaking-besluit': '2026-04-31' });
    expect(bereken(beslisOpenbaar, {}, { eindeVan })).toEqual({ ...eindeVan, regel: 'regel' });
  });

  it('laat een datum die de termijn niet gebruikt met rust', () => {
    expect(bereken(bezwaar, { 'bekendmaking-besluit': '2026-10-05', inschrijving: 'onzin' })).toMatchObject({ soort: 'dag' });
  });

  it('weigert een stilstand die eindigt vóór zij begint', () => {
    const opschorting = { van: '2026-09-21', tot: '2026-09-20', telling: 'dag-erna' } as const;
    expect(bereken(beslistermijn, ONTVANGEN, { opschorting })).toMatchObject({
      soort: 'ongeldig',
      uitleg: 'De stilstand kan niet eindigen vóór zij begon.',
    });
  });
});

describe('stilstand op de rand', () => {
  const op = (van: string, tot: string | null): TermijnUitslag =>
    bereken(bezwaar, { 'bekendmaking-besluit': '2026-09-06' }, { opschorting: { van, tot, telling: 'vanaf-de-dag' } });

  it('verandert niets als zij na de laatste dag begint', () => {
    expect(op('2026-10-20', null)).toMatchObject({ soort: 'dag', eind: '2026-10-19' });
  });

  it('telt mee op de laatste dag zelf', () => {
    expect(op('2026-10-18', '2026-10-20')).toMatchObject({ soort: 'dag', eind: '2026-10-20' });
  });

  it('laat één dag over als zij begint op de maandag waarnaar de termijn doorliep', () => {
    expect(op('2026-10-19', '2026-10-22')).toMatchObject({ soort: 'dag', eind: '2026-10-22' });
  });

  it('geldt niet zeker voor de tijdelijke plaatsing: wij tellen door en zeggen dat', () => {
    const uitslag = bereken(
      plaatsing,
      { 'indiening-aanmelding': '2026-09-07' },
      { opschorting: { van: '2026-09-14', tot: '2026-09-28', telling: 'vanaf-de-dag' } },
    );
    expect(uitslag).toMatchObject({ soort: 'dag', eind: '2026-11-16', ingang: '2026-11-17' });
    expect(uitslag.uitleg).toContain('Of deze termijn stilstaat bij een aanvulling, is niet zeker.');
  });
});

describe('het advies', () => {
  it('raadt aan om eerder te handelen', () => {
    expect(bereken(bezwaar, { 'bekendmaking-besluit': '2026-10-05' })).toMatchObject({
      advies: 'Doe het liever eerder. Wacht niet tot de laatste dag.',
    });
  });

  it('noemt de gewone dag ervoor als de laatste dag doorliep', () => {
    expect(bereken(bezwaar, { 'bekendmaking-besluit': '2026-02-22' })).toMatchObject({
      eind: '2026-04-07',
      advies: 'Doe het liever eerder, uiterlijk op donderdag 2 april 2026.',
    });
  });

  it('is er niet bij een termijn waarin niemand iets hoeft te doen', () => {
    expect(bereken(plaatsing, { 'indiening-aanmelding': '2026-09-07' })).toMatchObject({ advies: null });
  });
});

describe('of een termijn voorbij is', () => {
  const dag = bereken(bezwaar, { 'bekendmaking-besluit': '2026-10-05' });
  const bereik = bereken(beslistermijn, ONTVANGEN);

  it.each([
    [dag, '2026-11-15', 'nog-niet'],
    [dag, '2026-11-16', 'nog-niet'],
    [dag, '2026-11-17', 'voorbij'],
    [bereik, '2026-10-19', 'nog-niet'],
    [bereik, '2026-10-20', 'onzeker'],
    [bereik, '2026-11-16', 'onzeker'],
    [bereik, '2026-11-17', 'voorbij'],
    [bereken(bezwaar, {}), '2026-11-17', 'onzeker'],
    [bereken(bezwaar, { 'bekendmaking-besluit': 'x' }), '2026-11-17', 'onzeker'],
  ] as const)('volgt uit de uitslag en de dag (%#)', (uitslag, vandaag, stand) => {
    expect(isVoorbij(uitslag, vandaag)).toBe(stand);
  });
});

describe('na het laatste jaar van de feestdagen', () => {
  it('zegt de berekening dat de feestdagen niet bekend zijn', () => {
    const uitslag = bereken(bezwaar, { 'bekendmaking-besluit': '2040-12-15' });
    expect(uitslag.uitleg).toMatch(/De feestdagen na 2040 zijn hier niet bekend\.$/);
  });
});
