import { describe, expect, test } from 'vitest';
import { TERMIJN_ZONDER_DUUR } from '../../src/inhoud/controle-termijnen.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { problemenMet, proefRegel, proefVersie } from './proef-inhoud.ts';

const termijn = (anders: object = {}) => ({ aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', ...anders });
const naEinde = (regel: string) => [proefVersie({ termijn: termijn({ vanaf: { 'einde-van': regel } }) })];
const stap = 'stappen/aanmelding/op-tijd/datum';

describe('een regel die op zichzelf niet klopt:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'twee versies op één dag',
      { 'regels/r-mag/versies': [proefVersie({ valid_until: '2026-08-01' }), proefVersie({ valid_from: '2026-08-01' })] },
      ['GELDIGHEID r-mag.yaml: versie 2: De versie begint op 2026-08-01, maar de vorige geldt tot en met 2026-08-01'],
    ],
    [
      'een einde vóór het begin',
      {
        'regels/r-wacht/versies': [
          proefVersie({ valid_until: '2024-12-31' }),
          proefVersie({ valid_from: '2025-01-01', valid_until: '2024-01-01' }),
          proefVersie({ valid_from: '2024-01-02' }),
        ],
      },
      ['GELDIGHEID r-wacht.yaml: versie 2: De versie eindigt op 2024-01-01, vóór haar begin op 2025-01-01'],
    ],
    [
      'een gat tussen versies',
      { 'regels/r-mag/versies': [proefVersie({ valid_until: '2025-12-31' }), proefVersie({ valid_from: '2026-02-01' })] },
      ['GELDIGHEID r-mag.yaml: versie 2: Van 2026-01-01 tot en met 2026-01-31 geldt geen versie'],
    ],
    [
      '`bekend_vanaf` terwijl de begindatum er staat',
      {
        'regels/r-mag': proefRegel('r-mag', { bekend_vanaf: '2020-01-01', versies: [proefVersie({ valid_from: '2021-01-01' })] }),
      },
      ['GELDIGHEID r-mag.yaml: `bekend_vanaf` hoort bij een eerste versie zonder begindatum'],
    ],
    ['verified zonder dag van nakijken', { 'regels/r-mag/nagekeken': null }, ['NIET_NAGEKEKEN r-mag.yaml: verified']],
    ['seed-only met een dag van nakijken', { 'regels/r-mag/confidence': 'seed-only' }, ['NIET_NAGEKEKEN r-mag.yaml: seed-only']],
    [
      'uitleg die geen uitspraak is',
      { 'regels/r-mag/kind': 'uitleg' },
      ['UITLEG r-mag.yaml: uitleg met zekerheid verified', 'UITLEG r-mag.yaml: geen bron van soort uitspraak'],
    ],
    [
      'een uitspraak die geen uitleg is',
      { 'regels/uitleg-op-papier/kind': 'plicht' },
      ['UITLEG uitleg-op-papier.yaml: plicht met zekerheid uitspraak'],
    ],
    [
      'uitleg zonder bron van soort uitspraak',
      { 'regels/uitleg-op-papier/versies': [proefVersie()] },
      ['UITLEG uitleg-op-papier.yaml: geen bron van soort uitspraak'],
    ],
    ['een actor zonder zin', { 'regels/r-mag/actor': ['school', 'ouders'] }, ['BETEKENT r-mag.yaml: ouders']],
    [
      'dezelfde titel als een andere regel',
      { 'regels/r-mag/titel': 'Regel r-papier' },
      ['DUBBEL r-mag.yaml: Regel r-papier (ook in content/regels/r-papier.yaml)'],
    ],
    ['een termijn zonder tijd', { 'regels/r-mag/kind': 'termijn' }, ['TERMIJN_ZONDER_AARD r-mag.yaml: r-mag']],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });

  test('een gewone keten van versies is goed', () => {
    expect(
      problemenMet({
        'regels/r-mag/versies': [proefVersie({ valid_until: '2025-12-31' }), proefVersie({ valid_from: '2026-01-01' })],
      }),
    ).toEqual([]);
  });

  test('de termijnen zonder tijd bestaan alle', () => {
    const { regels } = leesInhoud('.').inhoud;
    expect([...TERMIJN_ZONDER_DUUR].filter((id) => regels[id]?.kind !== 'termijn')).toEqual([]);
  });
});

describe('een termijn die niet kan:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'na het einde van een regel zonder termijn',
      { 'regels/r-mag/versies': naEinde('r-papier') },
      ['EINDE_VAN r-mag.yaml: r-papier (die regel heeft geen termijn met een einde)'],
    ],
    [
      'twee termijnen die op elkaar wachten',
      { 'regels/r-mag/versies': naEinde('r-wacht'), 'regels/r-wacht/versies': naEinde('r-mag') },
      [
        'EINDE_VAN r-mag.yaml: r-wacht (de termijnen wachten op elkaar)',
        'EINDE_VAN r-wacht.yaml: r-mag (de termijnen wachten op elkaar)',
      ],
    ],
    [
      'een datumstap met een andere gebeurtenis',
      { [`${stap}/gebeurtenis`]: 'inschrijving' },
      ['DATUMSTAP op-tijd.mdx: "r-op-tijd" loopt niet vanaf inschrijving'],
    ],
    [
      'een datumstap met een regel zonder termijn',
      { [`${stap}/regels`]: ['r-op-tijd', 'r-mag'] },
      ['DATUMSTAP op-tijd.mdx: "r-mag" loopt niet vanaf ontvangst-aanmelding'],
    ],
    [
      'een datumstap die een optie noemt die er niet is',
      { [`${stap}/volgt/voorbij`]: 'te-laat' },
      ['DATUMSTAP op-tijd.mdx: optie "te-laat" bestaat niet'],
    ],
    [
      'een taak op de laatste dag van een regel zonder termijn',
      { 'taken/schrijf/wanneer': { termijn: ['r-mag'] } },
      ['TERMIJN_LEEG schrijf.yaml: r-mag'],
    ],
    [
      'een uitkomst met de termijn van een regel zonder termijn',
      { 'stappen/aanmelding/mag/termijnen': ['r-mag'] },
      ['TERMIJN_LEEG mag.mdx: r-mag'],
    ],
    [
      '<Termijn> van een regel zonder termijn',
      { 'stappen/aanmelding/mag/mdx': '<Termijn regel="r-mag" />' },
      ['TERMIJN_LEEG mag.mdx: r-mag'],
    ],
    [
      'verlengen wat niet verlengd kan worden',
      { 'regels/r-op-tijd/versies': [proefVersie({ termijn: termijn() })] },
      ['TERMIJN_EFFECT te-laat.yaml: "r-op-tijd" kent geen verlenging'],
    ],
    [
      'stilleggen zonder te zeggen waardoor',
      { 'bevindingen/te-laat/termijn': { regel: 'r-op-tijd', effect: 'staat-stil' } },
      ['TERMIJN_EFFECT te-laat.yaml: bij staat-stil hoort `door`'],
    ],
    [
      'vervangen door een regel zonder termijn',
      { 'bevindingen/te-laat/termijn': { regel: 'r-op-tijd', effect: 'vervangen', door: ['r-mag'] } },
      ['TERMIJN_LEEG te-laat.yaml: r-mag'],
    ],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });
});
