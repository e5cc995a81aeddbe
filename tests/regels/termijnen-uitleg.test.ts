import { describe, expect, test } from 'vitest';
import type { Datums } from '../../src/regels/gebeurtenissen.ts';
import { hoeTellen } from '../../src/regels/hoe-tellen.ts';
import type { LopendeTermijn, Termijn } from '../../src/regels/schema.ts';
import { tel } from '../../src/regels/termijn-telling.ts';
import { termijnInWoorden } from '../../src/regels/termijn-woorden.ts';
import { berekenTermijn, type TermijnOpties, type TermijnUitslag } from '../../src/regels/termijnen.ts';
import { isKorteWettelijkeTermijn, isUitWet, looptDoor, samen, vrijeDagenErna } from '../../src/regels/termijnenwet.ts';
import type { SoortBron } from '../../src/regels/termijnenwet.ts';
import { GOUDEN_TERMIJNEN } from './gouden-datums.ts';

type Gouden = { termijn: Termijn; bron: SoortBron };
const bereken = ({ termijn, bron }: Gouden, datums: Datums, opties?: TermijnOpties): TermijnUitslag =>
  berekenTermijn({ regelId: 'regel', termijn, bronSoorten: [bron], datums, opties });

const { beslistermijn, bezwaar, plaatsing, vooraf, schorsing } = GOUDEN_TERMIJNEN;
const beslisOpenbaar = GOUDEN_TERMIJNEN['beslissing-openbaar'];
const gpo = GOUDEN_TERMIJNEN['gpo-verzoek'];
const ONTVANGEN = { 'ontvangst-aanmelding': '2026-09-07' };
const BESLOTEN = { 'bekendmaking-besluit': '2026-09-07' };
const lopend = (deel: Partial<LopendeTermijn>): LopendeTermijn => ({
  aard: 'handelen',
  duur: 'P6W',
  vanaf: 'bekendmaking-besluit',
  ...deel,
});

describe('de uitleg is precies de berekening', () => {
  test('bij twee mogelijke begindagen: twee sommen en een raad', () => {
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-09-07', 'bekendmaking-besluit': '2026-10-05' };
    expect(bereken(gpo, datums).uitleg).toBe(
      'Eerste bericht op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. ' +
        'Besluit bekendgemaakt op maandag 5 oktober 2026 + zes weken = maandag 16 november 2026. ' +
        'Het begin staat niet vast. Reken voor de zekerheid met de vroegste dag.',
    );
  });

  test('bij twee berichten op één dag: één som, zonder twijfel', () => {
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-09-07', 'bekendmaking-besluit': '2026-09-07' };
    expect(bereken(gpo, datums).uitleg).toBe('Eerste bericht op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026.');
  });

  test('bij een termijn na een andere: eerst die, dan deze', () => {
    expect(bereken(beslisOpenbaar, {}, { eindeVan: bereken(bezwaar, BESLOTEN) }).uitleg).toBe(
      'Besluit bekendgemaakt op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. ' +
        'Maandag 19 oktober 2026 + vier weken = maandag 16 november 2026.',
    );
    const eindeVan = bereken(beslistermijn, ONTVANGEN);
    const { uitleg } = bereken(beslisOpenbaar, {}, { eindeVan });
    expect(uitleg.startsWith(`${eindeVan.uitleg} Maandag 19 oktober 2026 + vier weken`)).toBe(true);
    expect(uitleg.endsWith('Het begin staat niet vast. Reken voor de zekerheid met de vroegste dag.')).toBe(true);
  });

  test('bij een onbekend begin: hoe iemand zelf telt', () => {
    const wijzer = hoeTellen(beslisOpenbaar.termijn, ['wet']);
    expect(bereken(beslisOpenbaar, {}).uitleg).toBe(`De begindatum is niet bekend. ${wijzer}`);
    const eindeVan = bereken(bezwaar, {});
    expect(bereken(beslisOpenbaar, {}, { eindeVan }).uitleg).toBe(
      `${eindeVan.uitleg} Daarna: tel vier weken vanaf de laatste dag van de termijn ervoor. Die dag zelf telt niet mee. ` +
        'Is de laatste dag een zaterdag, zondag of feestdag? Dan loopt de termijn door tot en met de eerste gewone dag erna.',
    );
  });

  test('bij een stilstand die te laat begint: dat zij niets verandert', () => {
    const opschorting = { van: '2026-10-20', tot: null, telling: 'vanaf-de-dag' } as const;
    expect(bereken(bezwaar, BESLOTEN, { opschorting }).uitleg).toBe(
      'Besluit bekendgemaakt op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. ' +
        'De stilstand begon pas na de laatste dag en verandert dus niets.',
    );
  });

  test('bij een stilstand op de laatste dag: de som met de dagen erbij', () => {
    const opschorting = { van: '2026-10-19', tot: '2026-10-21', telling: 'vanaf-de-dag' } as const;
    expect(bereken(bezwaar, BESLOTEN, { opschorting }).uitleg).toMatch(
      /Maandag 19 oktober 2026 \+ twee dagen = woensdag 21 oktober 2026\.$/,
    );
  });
});

describe('een stilstand die alleen met verlenging nog meetelt', () => {
  test('maakt de laatste dag onbekend zolang zij duurt', () => {
    const opschorting = { van: '2026-10-25', tot: null, telling: 'vanaf-de-dag' } as const;
    expect(bereken(beslistermijn, ONTVANGEN, { opschorting })).toMatchObject({ soort: 'onbekend', reden: 'staat-stil' });
    expect(bereken(beslistermijn, ONTVANGEN, { opschorting, verlengd: false })).toMatchObject({
      soort: 'dag',
      eind: '2026-10-19',
    });
  });
});

describe('wat er naast de laatste dag staat', () => {
  test('alleen bij wachten gaat iets in', () => {
    expect(bereken(bezwaar, BESLOTEN)).toMatchObject({ ingang: null });
    expect(bereken(plaatsing, { 'indiening-aanmelding': '2026-09-07' })).toMatchObject({ ingang: '2026-11-17' });
  });

  test('wie moet terugrekenen krijgt de raad om eerder te zijn, en bij een maximum is er niets te doen', () => {
    expect(bereken(vooraf, { 'gewenste-startdatum': '2026-11-16' })).toMatchObject({
      advies: 'Doe het liever eerder. Wacht niet tot de laatste dag.',
    });
    expect(bereken(schorsing, { 'eerste-schorsingsdag': '2026-09-07' })).toMatchObject({ advies: null });
  });

  test('twee begindagen die op één laatste dag uitkomen, geven het vroegste begin', () => {
    const maand = { termijn: lopend({ duur: 'P1M', vanaf: 'bekendmaking-voornemen-of-besluit' }), bron: 'procedure' } as const;
    const datums = { 'bekendmaking-voornemen-of-besluit': '2026-01-31', 'bekendmaking-besluit': '2026-01-30' };
    expect(bereken(maand, datums)).toMatchObject({ soort: 'dag', begin: '2026-01-30', eind: '2026-02-28' });
  });
});

describe('één telling', () => {
  const zinnen = (termijn: LopendeTermijn, begin: string, verlengd = false): string[] =>
    tel({ termijn, bronSoorten: ['wet'], begin, gebeurtenis: null, verlengd, opschorting: null }).stappen.map(({ zin }) => zin);

  test('noemt een verlenging alleen als die er is', () => {
    expect(zinnen(lopend({}), '2026-09-07', true)).toEqual(['Maandag 7 september 2026 + zes weken = maandag 19 oktober 2026.']);
    expect(zinnen(lopend({ verlenging: 'P4W' }), '2026-09-07', true)).toEqual([
      'Maandag 7 september 2026 + zes weken + vier weken verlenging = maandag 16 november 2026.',
    ]);
  });

  test('zegt alleen bij hele maanden en jaren dat een dag niet bestaat', () => {
    expect(zinnen(lopend({ duur: 'P1M' }), '2026-01-31')[1]).toBe(
      'Februari 2026 heeft geen 31e dag. Daarom telt de laatste dag van die maand.',
    );
    expect(zinnen(lopend({ duur: 'P1M', verlenging: 'P2W' }), '2026-01-31', true).join(' ')).not.toContain('heeft geen');
  });

  test('zegt bij een termijn om te handelen dat de feestdagen na 2040 niet bekend zijn, en anders niet', () => {
    const laatste = (termijn: LopendeTermijn, begin: string) => zinnen(termijn, begin).at(-1);
    expect(laatste(lopend({}), '2040-12-15')).toBe('De feestdagen na 2040 zijn hier niet bekend.');
    expect(laatste(lopend({}), '2040-11-12')).not.toContain('feestdagen');
    expect(laatste(lopend({ aard: 'wachten' }), '2040-12-15')).not.toContain('feestdagen');
  });

  test('zegt bij wachten alleen dat de dag vrij is als doorlopen niet kan', () => {
    expect(zinnen(lopend({ aard: 'wachten', duur: 'P13W' }), '2026-09-06')).toEqual([
      'Zondag 6 september 2026 + 13 weken = zondag 6 december 2026.',
      'Dat is een zondag.',
      'Het gaat in op de dag daarna: maandag 7 december 2026.',
    ]);
    expect(zinnen(lopend({ aard: 'wachten' }), '2026-09-06')[1]).toBe('Dat is een zondag.');
    expect(zinnen(lopend({ aard: 'wachten' }), '2026-09-06')[2]).toMatch(
      /^Of de termijn dan doorloopt tot en met .* niet zeker\.$/,
    );
  });
});

describe('de Algemene termijnenwet', () => {
  test.each<[LopendeTermijn, SoortBron[], boolean, string]>([
    [lopend({}), ['wet'], false, 'ja'],
    [lopend({}), ['handreiking', 'amvb'], false, 'ja'],
    [lopend({}), ['procedure', 'uitspraak'], false, 'geen-wet'],
    [lopend({}), [], false, 'geen-wet'],
    [lopend({ aard: 'maximum' }), ['wet'], false, 'andere-aard'],
    [lopend({ duur: 'P13W' }), ['wet'], false, 'te-lang'],
    [lopend({ duur: 'P12W', verlenging: 'P6W' }), ['wet'], false, 'ja'],
    [lopend({ duur: 'P12W', verlenging: 'P6W' }), ['wet'], true, 'samen-te-lang'],
    [lopend({ verlenging: 'P1Y' }), ['wet'], true, 'samen-te-lang'],
    [lopend({ verlenging: 'P3M' }), ['wet'], true, 'ja'],
  ])('%j met bronnen %j, verlengd %s: %s', (termijn, bronnen, verlengd, uit) => {
    expect(looptDoor(termijn, bronnen, verlengd)).toBe(uit);
  });

  test('geldt als minstens één bron een wet of AMvB is', () => {
    expect([isUitWet(['handreiking', 'wet']), isUitWet(['amvb']), isUitWet(['procedure', 'advies'])]).toEqual([
      true,
      true,
      false,
    ]);
    const kort = lopend({ aard: 'wachten' });
    const lang = lopend({ aard: 'wachten', duur: 'P13W' });
    expect([isKorteWettelijkeTermijn(kort, ['wet']), isKorteWettelijkeTermijn(kort, ['advies'])]).toEqual([true, false]);
    expect([isKorteWettelijkeTermijn(lang, ['wet']), isKorteWettelijkeTermijn(lang, ['advies'])]).toEqual([false, false]);
  });

  test('een verlenging is één geheel met de duur als de eenheid gelijk is', () => {
    const week = { aantal: 6, eenheid: 'W' };
    expect(samen({ duur: 'P6W' }, true)).toEqual([week]);
    expect(samen({ duur: 'P6W', verlenging: 'P4W' }, false)).toEqual([week]);
    expect(samen({ duur: 'P6W', verlenging: 'P4W' }, true)).toEqual([{ aantal: 10, eenheid: 'W' }]);
    expect(samen({ duur: 'P6W', verlenging: 'P2M' }, true)).toEqual([week, { aantal: 2, eenheid: 'M' }]);
  });

  test('noemt de vrije dagen die nog volgen, en een weekend niet twee keer', () => {
    expect(vrijeDagenErna('2026-09-05')).toBeNull();
    expect(vrijeDagenErna('2026-09-07')).toBeNull();
    expect(vrijeDagenErna('2026-04-03')).toBe('Ook het weekend en tweede paasdag zijn geen gewone dagen.');
    expect(vrijeDagenErna('2026-04-05')).toBe('Ook tweede paasdag is geen gewone dag.');
  });
});

describe('hoe iemand zelf telt', () => {
  test('bij een leeftijd', () => {
    expect(hoeTellen({ aard: 'kalender', leeftijd: 14 }, ['wet'])).toBe('Dit hangt af van de leeftijd: 14 jaar.');
  });

  test('bij werkdagen loopt niets door, en een mogelijke verlenging verandert dat niet', () => {
    const door = 'Dan loopt de termijn door tot en met de eerste gewone dag erna.';
    expect(hoeTellen(lopend({ duur: 'P2D', werkdagen: true }), ['wet'])).not.toContain(door);
    expect(hoeTellen(lopend({ duur: 'P12W', verlenging: 'P6W' }), ['wet'])).toContain(door);
    expect(hoeTellen(lopend({ duur: 'P13W' }), ['wet'])).not.toContain(door);
  });

  test('bij een vaste tijd zonder dag zijn er geen woorden', () => {
    expect(termijnInWoorden({ aard: 'kalender' })).toBe('');
  });
});
