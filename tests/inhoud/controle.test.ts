import { describe, expect, test } from 'vitest';
import { controle } from '../../src/inhoud/controle.ts';
import { kort, problemenMet, proef, proefRegel, proefStroom, proefVersie } from './proef-inhoud.ts';

test('goede inhoud geeft geen enkel probleem', () => {
  expect(problemenMet({})).toEqual([]);
});

test('alle problemen staan er in één keer, per bestand bij elkaar', () => {
  const gevonden = problemenMet({
    'stappen/aanmelding/papier/hoofdstuk': 'begon',
    'stappen/aanmelding/mag/hulp': ['hulpp'],
    'regels/r-mag/nagekeken': null,
    'bevindingen/mondeling/taken': [],
  });
  expect(gevonden).toEqual([
    'TAAK_NODIG mondeling.yaml: mondeling',
    'NIET_NAGEKEKEN r-mag.yaml: verified',
    'ORGANISATIE_ONBEKEND mag.mdx: hulpp → hulp',
    'HOOFDSTUK papier.mdx: begon → begin',
    'TAAK_ONGEBRUIKT schrijf.yaml: schrijf',
  ]);
});

test('wat alleen volgt uit een bestand dat niet te lezen was, komt er niet bij', () => {
  const { lezing, flows, datum } = proef({ 'regels/r-mag': undefined });
  const vorm = { code: 'INHOUD_VORM', bestand: 'content/regels/r-mag.yaml', waarde: 'kind' } as const;
  expect(kort(controle({ lezing: { ...lezing, problemen: [vorm] }, flows, datum }))).toEqual(['VORM r-mag.yaml: kind']);
});

test.each(['plicht', 'recht', 'termijn', 'uitzondering', 'verbod', 'definitie', 'bevoegdheid', 'advies'] as const)(
  'een %s die niets gebruikt is een fout of een waarschuwing, tenzij zij zegt waarom',
  (kind) => {
    const tijd = { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding' };
    const los = proefRegel('r-los', { kind, versies: [proefVersie({ termijn: kind === 'termijn' ? tijd : null })] });
    const alleenWaarschuwing = ['definitie', 'bevoegdheid', 'advies'].includes(kind);
    expect(controle(proef({ 'regels/r-los': los }))).toEqual([
      {
        code: 'INHOUD_REGEL_LOS',
        bestand: 'content/regels/r-los.yaml',
        waarde: 'r-los',
        ...(alleenWaarschuwing ? { waarschuwing: true } : {}),
      },
    ]);
    expect(problemenMet({ 'regels/r-los': { ...los, los: 'Hoort bij een andere stroom.' } })).toEqual([]);
  },
);

test('een wijziging die een regel noemt, gebruikt haar niet', () => {
  const los = { 'regels/r-los': proefRegel('r-los'), 'wijzigingen/nieuw/regels': ['r-los'] };
  expect(problemenMet(los)).toEqual(['REGEL_LOS r-los.yaml: r-los']);
});

test('een regel die zegt waarom zij los staat en toch wordt gebruikt, is een fout', () => {
  expect(controle(proef({ 'regels/r-mag/los': 'Hoort bij een andere stroom.' }))).toEqual([
    { code: 'INHOUD_LOS_GEBRUIKT', bestand: 'content/regels/r-mag.yaml', waarde: 'r-mag' },
  ]);
});

describe('woorden en machine passen op elkaar:', () => {
  const stap = 'stappen/aanmelding';
  test.each<[string, Record<string, unknown>, string[]]>([
    ['een stap zonder tekst', { [`${stap}/soort`]: undefined }, ['TEKST_ONTBREEKT soort.mdx: soort']],
    [
      'een tekst die niet meer bij een stap hoort',
      {
        [`${stap}/papieren`]: {
          soort: 'uitkomst',
          titel: 'X',
          antwoord: { school: 'a b c', ouder: 'd e f' },
          waarom: 'x',
          mdx: '',
          taken: [],
          ander: [],
          hulp: [],
          termijnen: [],
          misgaat: [],
          veranderd: [],
        },
      },
      ['TEKST_OVER papieren.mdx: papieren → papier'],
    ],
    [
      'een vraag waar de machine een uitkomst heeft',
      {
        [`${stap}/mag/soort`]: 'vraag',
        [`${stap}/mag/vraag`]: { school: 'a b c', ouder: 'd e f' },
        [`${stap}/mag/keuzes`]: {},
        [`${stap}/mag/takken`]: {},
        [`${stap}/mag/datum`]: null,
      },
      ['SOORT mag.mdx: mag (de stap is een uitkomst, de tekst een vraag)'],
    ],
    ['een optie te weinig', { [`${stap}/soort/keuzes/vo`]: undefined }, ['KEUZES soort.mdx: soort (mist vo)']],
    ['een optie te veel', { [`${stap}/soort/keuzes/sbo`]: 'Sbo' }, ['KEUZES soort.mdx: soort (te veel: sbo)']],
    ['een tak te weinig', { [`${stap}/papier/takken/ja/mag`]: undefined }, ['TAKKEN papier.mdx: ja (mist mag)']],
    [
      'takken bij een optie met één vervolg',
      { [`${stap}/papier/takken/nee`]: { wacht: 'Altijd' } },
      ['TAKKEN papier.mdx: nee (te veel: wacht)'],
    ],
    ['een hoofdstuk dat de stroom niet heeft', { [`${stap}/soort/hoofdstuk`]: 'eind' }, ['HOOFDSTUK soort.mdx: eind']],
    [
      'een stroom zonder naam en hoofdstukken',
      { 'stromen/aanmelding': undefined },
      ['STROOM_ONTBREEKT aanmelding.mdx: aanmelding'],
    ],
    ['een situatie die naar niets leidt', { 'situaties/kaart/stap': 'sort' }, ['STAP_ONBEKEND kaart.yaml: sort → soort']],
    [
      'een vervallen stap die nog bestaat',
      { vervallen: { 'aanmelding/soort': { naar: 'papier', zin: 'Weg.' } } },
      ['VERVALLEN_ADRES vervallen-adressen.yaml: aanmelding/soort (stap "soort" bestaat nog)'],
    ],
    [
      'een vervallen stap die naar niets leidt',
      { vervallen: { 'aanmelding/oud': { naar: 'x', zin: 'Weg.' } } },
      ['VERVALLEN_ADRES vervallen-adressen.yaml: aanmelding/oud (stap "x" bestaat niet)'],
    ],
    [
      'een vervallen stap van een stroom die er niet is',
      { vervallen: { 'opp/oud': { naar: 'x', zin: 'Weg.' } } },
      ['VERVALLEN_ADRES vervallen-adressen.yaml: opp/oud (stroom "opp" bestaat niet)'],
    ],
    [
      'twee stappen met één titel',
      { [`${stap}/papier/titel`]: 'soort school' },
      ['DUBBEL papier.mdx: soort school (ook in content/stappen/aanmelding/soort.mdx)'],
    ],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });

  test('een stroom die een wet van de engine breekt', () => {
    const { lezing, datum } = proef();
    const flows = { aanmelding: proefStroom({ 'op-tijd': { loopt: 'mag', voorbij: { naar: 'soort', bevinding: 'te-laat' } } }) };
    expect(kort(controle({ lezing, flows, datum })).filter((p) => p.startsWith('STROOM_VORM'))).toEqual([
      'STROOM_VORM aanmelding.ts: Answers lead from this step back to it (bij stap "soort")',
      'STROOM_VORM aanmelding.ts: Answers lead from this step back to it (bij stap "papier")',
      'STROOM_VORM aanmelding.ts: Answers lead from this step back to it (bij stap "op-tijd")',
    ]);
  });
});

describe('de stemmen van school en ouder:', () => {
  const vraag = 'stappen/aanmelding/soort/vraag';
  test.each<[string, unknown, string[]]>([
    ['een vraag zonder stemmen', 'Welke school?', ['STEMMEN_GELIJK soort.mdx: soort (0 anders in de vraag)']],
    [
      'alleen "de leerling" vervangen door "uw kind"',
      { school: 'Is de leerling ziek?', ouder: 'Is uw kind ziek?' },
      ['STEMMEN_GELIJK soort.mdx: soort (2 anders in de vraag)'],
    ],
    ['drie woorden anders', { school: 'Is de leerling hier ziek?', ouder: 'Is uw kind thuis ziek?' }, []],
  ])('%s', (_naam, waarde, verwacht) => {
    expect(problemenMet({ [vraag]: waarde })).toEqual(verwacht);
  });

  test('bij een uitkomst telt het antwoord', () => {
    expect(problemenMet({ 'stappen/aanmelding/mag/antwoord': 'Het mag.' })).toEqual([
      'STEMMEN_GELIJK mag.mdx: mag (0 anders in het antwoord)',
    ]);
  });
});
