import { describe, expect, test } from 'vitest';
import { gatenIn, vulIn } from '../../src/inhoud/vul-in.ts';
import { termijnSchema } from '../../src/regels/schema.ts';

const zesWeken = termijnSchema.parse({ aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', verlenging: 'P4W' });
const drieJaar = termijnSchema.parse({ aard: 'kalender', leeftijd: 3 });
const maart = termijnSchema.parse({ aard: 'kalender', van: '--03-25', tot: '--03-31' });
const termijnen = new Map([
  ['beslissen', zesWeken],
  ['leeftijd', drieJaar],
  ['brugklas', maart],
]);
const vulling = {
  termijn: (id: string) => termijnen.get(id),
  begrip: (id: string) => (id === 'opp' ? 'ontwikkelingsperspectief' : undefined),
};

describe('een gat wordt gevuld met', () => {
  test.each([
    ['de duur van een regel', 'binnen {termijn:beslissen}', 'binnen zes weken'],
    ['een leeftijd', 'vanaf {termijn:leeftijd}', 'vanaf drie jaar'],
    ['een vaste tijd in het jaar', 'van {termijn:brugklas}', 'van 25 tot en met 31 maart'],
    ['de verlenging van een regel', 'en {verlenging:beslissen} erbij', 'en vier weken erbij'],
    ['de naam van een begrip', 'het {begrip:opp}', 'het ontwikkelingsperspectief'],
    ['meer gaten in één tekst', '{termijn:beslissen}, {begrip:opp}', 'zes weken, ontwikkelingsperspectief'],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(vulIn(tekst, vulling)).toBe(verwacht);
    expect(gatenIn(tekst, vulling)).toEqual([]);
  });

  test('de eigen termijn, in een regel', () => {
    expect(vulIn('{duur} en {verlenging}', { ...vulling, eigen: zesWeken })).toBe('zes weken en vier weken');
  });
});

describe('een gat blijft staan en wordt genoemd bij', () => {
  test.each([
    ['een regel zonder termijn', '{termijn:niets}'],
    ['een verlenging die er niet is', '{verlenging:leeftijd}'],
    ['een begrip dat niet bestaat', '{begrip:niets}'],
    ['de eigen duur zonder eigen termijn', '{duur}'],
    ['een eigen duur met een naam', '{duur:beslissen}'],
    ['een termijn zonder naam', '{termijn}'],
    ['een soort die niet bestaat', '{regel:beslissen}'],
    ['iets wat geen gat is', '{props.x}'],
  ])('%s', (_naam, gat) => {
    expect(vulIn(`a ${gat} b`, vulling)).toBe(`a ${gat} b`);
    expect(gatenIn(`a ${gat} b`, vulling)).toEqual([gat]);
  });
});
