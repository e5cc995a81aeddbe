import { describe, expect, test } from 'vitest';
import { controle } from '../../src/inhoud/controle.ts';
import { kort, problemenMet, proef, proefRegel, proefStroom, proefVersie } from './proef-inhoud.ts';

describe('een id die niet bestaat wordt gevonden, met een voorstel:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'regel van een bevinding',
      { 'bevindingen/te-laat/regels': ['r-op-tijt'] },
      ['REGEL_ONBEKEND te-laat.yaml: r-op-tijt → r-op-tijd'],
    ],
    ['regel van een taak', { 'taken/schrijf/regels': ['xyz'] }, ['REGEL_ONBEKEND schrijf.yaml: xyz']],
    [
      'regel van de dag van een taak',
      { 'taken/schrijf/wanneer': { termijn: ['r-optijd'] } },
      ['REGEL_ONBEKEND schrijf.yaml: r-optijd → r-op-tijd'],
    ],
    ['regel van een wijziging', { 'wijzigingen/nieuw/regels': ['r-magg'] }, ['REGEL_ONBEKEND nieuw.yaml: r-magg → r-mag']],
    [
      'regel van een datumstap',
      { 'stappen/aanmelding/op-tijd/datum/regels': ['r-optijd'] },
      ['REGEL_ONBEKEND op-tijd.mdx: r-optijd → r-op-tijd'],
    ],
    [
      'termijn van een uitkomst',
      { 'stappen/aanmelding/mag/termijnen': ['r-optijd'] },
      ['REGEL_ONBEKEND mag.mdx: r-optijd → r-op-tijd'],
    ],
    [
      'termijn die een bevinding verandert',
      { 'bevindingen/te-laat/termijn': { regel: 'r-optijd', effect: 'verlengd' } },
      ['REGEL_ONBEKEND te-laat.yaml: r-optijd → r-op-tijd'],
    ],
    [
      'regel waar een termijn na begint',
      {
        'regels/r-mag/versies': [proefVersie({ termijn: { aard: 'wachten', duur: 'P1D', vanaf: { 'einde-van': 'r-optijd' } } })],
      },
      ['REGEL_ONBEKEND r-mag.yaml: r-optijd → r-op-tijd'],
    ],
    [
      '<Regel> in een lopende tekst',
      { 'stappen/aanmelding/mag/mdx': 'Zo. <Regel id="r-magg" />' },
      ['REGEL_ONBEKEND mag.mdx: r-magg → r-mag'],
    ],
    ['<Regel> zonder id', { 'stappen/aanmelding/mag/mdx': 'Zo. <Regel naam="r-mag" />' }, ['REGEL_ONBEKEND mag.mdx: ']],
    [
      '<Termijn> in een lopende tekst',
      { 'stromen/aanmelding/mdx': '<Termijn regel="r-optijd" />' },
      ['REGEL_ONBEKEND aanmelding.mdx: r-optijd → r-op-tijd'],
    ],
    [
      '<Verlenging> in een lopende tekst',
      { 'paginas/over/mdx': '<Verlenging\n  regel="r-optijd" />' },
      ['REGEL_ONBEKEND over.mdx: r-optijd → r-op-tijd'],
    ],
    [
      '<Bron> in een lopende tekst',
      { 'stappen/aanmelding/wacht/mdx': '<Bron id="wpoo" />' },
      ['BRON_ONBEKEND wacht.mdx: wpoo → wpo'],
    ],
    [
      '<Begrip> in een lopende tekst',
      { 'stappen/aanmelding/wacht/mdx': '<Begrip id="besluiten">x</Begrip>' },
      ['BEGRIP_ONBEKEND wacht.mdx: besluiten → besluit'],
    ],
    [
      'gat met een termijn',
      { 'bevindingen/te-laat/tekst': 'Na {termijn:r-optijd} is het klaar.' },
      ['REGEL_ONBEKEND te-laat.yaml: r-optijd → r-op-tijd'],
    ],
    [
      'gat met een verlenging, in één stem',
      { 'bevindingen/te-laat/tekst': { school: 'Zo.', ouder: 'Nog {verlenging:r-optijd}.' } },
      ['REGEL_ONBEKEND te-laat.yaml: r-optijd → r-op-tijd'],
    ],
    [
      'gat met een begrip',
      { 'bevindingen/te-laat/tekst': 'Een {begrip:besluitt}.' },
      ['BEGRIP_ONBEKEND te-laat.yaml: besluitt → besluit'],
    ],
    [
      'bron van een regel',
      { 'regels/r-mag/versies': [proefVersie({ bronnen: [{ bron: 'wvo', plaats: null }] })] },
      ['BRON_ONBEKEND r-mag.yaml: wvo → wpo'],
    ],
    ['bron van een cijfer', { 'cijfers/vaak/bron': 'kba' }, ['BRON_ONBEKEND vaak.yaml: kba']],
    ['cijfer van een stap', { 'stappen/aanmelding/soort/misgaat': ['vak'] }, ['CIJFER_ONBEKEND soort.mdx: vak → vaak']],
    [
      'wijziging van een stap',
      { 'stappen/aanmelding/soort/veranderd': ['nieuws'] },
      ['WIJZIGING_ONBEKEND soort.mdx: nieuws → nieuw'],
    ],
    ['taak van een uitkomst', { 'stappen/aanmelding/mag/taken': ['schrijft'] }, ['TAAK_ONBEKEND mag.mdx: schrijft → schrijf']],
    ['taak van de ander', { 'stappen/aanmelding/mag/ander': ['schrijft'] }, ['TAAK_ONBEKEND mag.mdx: schrijft → schrijf']],
    ['taak van een bevinding', { 'bevindingen/te-laat/taken': ['schrijft'] }, ['TAAK_ONBEKEND te-laat.yaml: schrijft → schrijf']],
    ['organisatie van een uitkomst', { 'stappen/aanmelding/mag/hulp': ['help'] }, ['ORGANISATIE_ONBEKEND mag.mdx: help → hulp']],
    [
      'een naam die elk object kent',
      { 'stappen/aanmelding/mag/hulp': ['constructor'] },
      ['ORGANISATIE_ONBEKEND mag.mdx: constructor'],
    ],
    [
      'bevinding en regel van een overgang',
      { 'bevindingen/te-laat': undefined },
      ['BEVINDING_ONBEKEND aanmelding.ts: te-laat (bij stap "op-tijd")'],
    ],
    [
      'regel van een stap in de machine',
      { 'regels/r-wacht': undefined },
      ['REGEL_ONBEKEND aanmelding.ts: r-wacht (bij stap "wacht")'],
    ],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });

  test('regel van een overgang in de machine', () => {
    const { lezing, datum } = proef();
    const flows = {
      aanmelding: proefStroom({
        'op-tijd': { loopt: { naar: 'mag', regels: ['r-optijd'] }, voorbij: { naar: 'wacht', bevinding: 'te-laat' } },
      }),
    };
    expect(kort(controle({ lezing, flows, datum }))).toEqual([
      'REGEL_ONBEKEND aanmelding.ts: r-optijd (bij stap "op-tijd") → r-op-tijd',
    ]);
  });
});

describe('een regel die niet geldt op de dag van de controle:', () => {
  const oud = proefRegel('r-mag', { versies: [proefVersie({ valid_until: '2025-07-31' })] });
  const reden = 'Op zaterdag 21 november 2026 gold geen versie van deze regel. Zij gold tot en met donderdag 31 juli 2025';

  test('mag niet op een stap, in een bevinding of in een taak staan', () => {
    expect(
      problemenMet({
        'regels/r-mag': oud,
        'bevindingen/te-laat/regels': ['r-mag'],
        'taken/schrijf/regels': ['r-mag', 'r-papier'],
      }),
    ).toEqual([
      `VERVALLEN te-laat.yaml: r-mag (${reden})`,
      `VERVALLEN mag.mdx: r-mag (${reden})`,
      `VERVALLEN schrijf.yaml: r-mag (${reden})`,
      `VERVALLEN aanmelding.ts: r-mag (bij stap "mag": ${reden})`,
    ]);
  });

  test('mag wel als de stap de wijziging vertelt die over de regel gaat', () => {
    expect(problemenMet({ 'regels/r-mag': oud, 'stappen/aanmelding/mag/veranderd': ['nieuw'] })).toEqual([]);
  });

  test('ook een regel die nog moet ingaan geldt niet', () => {
    const later = proefRegel('r-mag', { versies: [proefVersie({ valid_from: '2027-01-01' })] });
    expect(problemenMet({ 'regels/r-mag': later })).toHaveLength(2);
  });
});
