import { describe, expect, it } from 'vitest';
import { GEBEURTENISSEN, GEBEURTENIS_IDS, gebeurtenis } from '../../src/regels/gebeurtenissen.ts';
import type { Termijn } from '../../src/regels/schema.ts';
import { duurInWoorden, termijnInWoorden } from '../../src/regels/termijn-woorden.ts';
import { hoeTellen } from '../../src/regels/hoe-tellen.ts';
import { GOUDEN_TERMIJNEN } from './gouden-datums.ts';

describe('een termijn in woorden', () => {
  it.each([
    ['P6W', 'zes weken'],
    ['P1W', 'één week'],
    ['P12W', 'twaalf weken'],
    ['P13W', '13 weken'],
    ['P2D', 'twee dagen'],
    ['P1D', 'één dag'],
    ['P1M', 'één maand'],
    ['P3M', 'drie maanden'],
    ['P1Y', 'één jaar'],
    ['P2Y', 'twee jaar'],
  ])('%s is %s', (duur, woorden) => {
    expect(duurInWoorden(duur)).toBe(woorden);
  });

  it.each([
    [{ aard: 'kalender', leeftijd: 3 }, 'drie jaar'],
    [{ aard: 'kalender', leeftijd: 18 }, '18 jaar'],
    [{ aard: 'kalender', van: '--03-25', tot: '--03-31' }, '25 tot en met 31 maart'],
    [{ aard: 'kalender', van: '--02-24', tot: '--03-02' }, '24 februari tot en met 2 maart'],
    [{ aard: 'kalender', tot: '--03-24' }, '24 maart'],
    [{ aard: 'kalender', van: '--08-01' }, '1 augustus'],
    [GOUDEN_TERMIJNEN['gpo-spoed'].termijn, 'twee werkdagen'],
    [GOUDEN_TERMIJNEN.beslistermijn.termijn, 'zes weken'],
  ] satisfies [Termijn, string][])('%o is %s', (termijn, woorden) => {
    expect(termijnInWoorden(termijn)).toBe(woorden);
  });
});

describe('hoe iemand zelf telt', () => {
  it.each([
    ['schorsing', 'Tel één week vanaf de dag waarop de schorsing begon. Die dag telt zelf mee.'],
    ['vooraf', 'Tel tien weken terug vanaf de dag waarop het kind op school wil beginnen. De uitkomst schuift niet op.'],
    [
      'plaatsing',
      'Tel tien weken vanaf de dag waarop de ouders om toelating vroegen. Die dag zelf telt niet mee. ' +
        'Het gaat in op de dag na de laatste dag.',
    ],
    [
      'gpo-spoed',
      'Tel twee werkdagen vanaf de dag waarop de zitting van de Geschillencommissie was. Die dag zelf telt niet mee. ' +
        'Weekend en feestdagen tellen niet mee.',
    ],
    ['klacht-jaar', 'Tel één jaar vanaf de dag waarop gebeurde waar de klacht over gaat. Die dag zelf telt niet mee.'],
  ] as const)('staat er in gewone zinnen bij %s', (id, zinnen) => {
    expect(hoeTellen(GOUDEN_TERMIJNEN[id].termijn, [GOUDEN_TERMIJNEN[id].bron])).toBe(zinnen);
  });
});

describe('de gesloten lijst van gebeurtenissen', () => {
  it('heeft bij elke gebeurtenis een naam voor in een zin en een vraag per stem', () => {
    for (const id of GEBEURTENIS_IDS) {
      const { naam, vraag } = gebeurtenis(id);
      expect(naam).toMatch(/^de dag waarop [^.?]+$/);
      for (const tekst of typeof vraag === 'string' ? [vraag] : [vraag.school, vraag.ouder]) {
        expect(tekst).toMatch(/^[A-Z].*\?$/);
        expect(tekst.split(' ').length).toBeLessThanOrEqual(15);
      }
    }
  });

  it('telt alleen de eerste schorsingsdag zelf mee', () => {
    expect(GEBEURTENIS_IDS.filter((id) => gebeurtenis(id).teltMee)).toEqual(['eerste-schorsingsdag']);
  });

  it('heeft geen geboortedatum', () => {
    expect(Object.keys(GEBEURTENISSEN)).not.toContain('geboortedatum');
  });
});
