import { describe, expect, test } from 'vitest';
import { controle } from '../../src/inhoud/controle.ts';
import { problemenMet, proef } from './proef-inhoud.ts';

const casus = 'casussen/aanmelding/brief';
const antwoord = (stap: string, keuze: string) => ({ stap, keuze, omdat: 'Zo was het.' });

describe('een casus die niet uitkomt waar zij zegt:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'een ander oordeel',
      { [`${casus}/verwacht/oordeel`]: ['mag-niet', 'moet'] },
      ['CASUS brief.yaml: het oordeel is mag, verwacht is mag-niet of moet'],
    ],
    [
      'een bevinding die er niet uit komt',
      { [`${casus}/verwacht/ook`]: ['te-laat'] },
      ['CASUS brief.yaml: bevinding "te-laat" komt er niet uit'],
    ],
    [
      'een antwoord op een stap die niet op de route ligt',
      { [`${casus}/antwoorden`]: [antwoord('soort', 'vo'), antwoord('papier', 'ja'), antwoord('op-tijd', 'loopt')] },
      ['CASUS brief.yaml: antwoord op-tijd=loopt telt niet op deze route'],
    ],
    [
      'een bevinding die niet bestaat',
      { [`${casus}/verwacht/hoofdreden`]: 'op-papieren' },
      ['BEVINDING_ONBEKEND brief.yaml: op-papieren → op-papier', 'CASUS brief.yaml: bevinding "op-papieren" komt er niet uit'],
    ],
    ['een bron die niet bestaat', { [`${casus}/bron`]: 'oordelen' }, ['BRON_ONBEKEND brief.yaml: oordelen → oordeel']],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });

  test('te weinig antwoorden: dan mist ook een casus bij de uitkomst', () => {
    expect(problemenMet({ [`${casus}/antwoorden`]: [antwoord('soort', 'po'), antwoord('papier', 'ja')] })).toEqual([
      'CASUS brief.yaml: de antwoorden stoppen bij "op-tijd"',
      'ZONDER_CASUS mag.mdx: mag',
    ]);
  });

  test('een casus van een stroom die er niet is', () => {
    const { lezing } = proef();
    const opp = lezing.inhoud.casussen.aanmelding ?? {};
    expect(problemenMet({ 'casussen/opp': { brief: opp['brief'] } })).toEqual(['CASUS brief.yaml: stroom "opp" bestaat niet']);
  });
});

test('een uitkomst zonder casus is een fout', () => {
  expect(controle(proef({ [casus]: undefined }))).toEqual([
    { code: 'INHOUD_ZONDER_CASUS', bestand: 'content/stappen/aanmelding/mag.mdx', waarde: 'mag' },
  ]);
});
