import { describe, expect, test } from 'vitest';
import { leesTeksten, makersTeksten } from '../../src/inhoud/controle-teksten.ts';
import { zinnenUit, zinslengtes } from '../../src/inhoud/controle-zinnen.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { problemenMet, proefRegel, proefVersie } from './proef-inhoud.ts';

const mdx = 'stappen/aanmelding/mag/mdx';
const woorden = (aantal: number) => `${Array.from({ length: aantal }, (_, i) => `woord${i}`).join(' ')}.`;
const hoofd = (zin: string) => zin.replace('w', 'W');
const eigen = (tekst: string) => ({
  'regels/r-op-tijd/versies': [
    proefVersie({ tekst, termijn: { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', verlenging: 'P4W' } }),
  ],
});

describe('een gat dat niet te vullen is:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'de termijn van een regel zonder termijn',
      { 'bevindingen/te-laat/tekst': 'Na {termijn:r-mag}.' },
      ['GAT te-laat.yaml: {termijn:r-mag}'],
    ],
    ['een soort die niet bestaat', { 'taken/schrijf/bewijs': 'De {regel:r-mag}.' }, ['GAT schrijf.yaml: {regel:r-mag}']],
    ['{duur} buiten een regel', { 'taken/schrijf/bewijs': 'Na {duur}.' }, ['GAT schrijf.yaml: {duur}']],
    [
      '{duur} in een regel zonder termijn',
      { 'regels/r-mag/versies': [proefVersie({ tekst: 'Binnen {duur}, zegt de wet.' })] },
      ['GAT r-mag.yaml: {duur}'],
    ],
    [
      '{duur} in de betekenis van een regel',
      { 'regels/r-op-tijd/betekent': { school: 'U beslist binnen {duur}.' } },
      ['GAT r-op-tijd.yaml: {duur}'],
    ],
    ['een losse accolade', { 'taken/schrijf/tekst': 'Zet alles {op papier.' }, ['GAT schrijf.yaml: {']],
    ['een gat in lopende tekst', { [mdx]: 'Na {termijn:r-op-tijd}.' }, ['ACCOLADE mag.mdx: {termijn:r-op-tijd}']],
    ['een eigenschap in een stap', { [mdx]: '<Datum op={props.datums.wet} />' }, ['ACCOLADE mag.mdx: {props.datums.wet}']],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });
});

describe('een getikt aantal weken:', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['in woorden', { 'taken/schrijf/tekst': 'Doe dit in Zes weken.' }, ['TERMIJN_GETIKT schrijf.yaml: Zes weken']],
    [
      'in cijfers, in één stem',
      { 'situaties/kaart/tekst': { school: 'Kort.', ouder: 'Na 10 weken.' } },
      ['TERMIJN_GETIKT kaart.yaml: 10 weken'],
    ],
    ['in lopende tekst, over een regeleinde', { [mdx]: 'Wacht één\nweek.' }, ['TERMIJN_GETIKT mag.mdx: één\nweek']],
    ['de eigen duur in een regel', eigen('De school beslist binnen 6 weken.'), ['TERMIJN_GETIKT r-op-tijd.yaml: 6 weken']],
    ['de eigen verlenging in een regel', eigen('Dat kan vier weken langer.'), ['TERMIJN_GETIKT r-op-tijd.yaml: vier weken']],
    ['een andere duur in een regel mag', eigen('Vroeger was dat acht weken.'), []],
    ['een week zonder aantal mag', { [mdx]: 'Doe dit deze week, of over een paar weken.' }, []],
  ])('%s', (_naam, anders, verwacht) => {
    expect(problemenMet(anders)).toEqual(verwacht);
  });
});

describe('lange zinnen:', () => {
  test('van 25 woorden mag, van 26 niet', () => {
    expect(problemenMet({ [mdx]: `Kort. ${hoofd(woorden(25))}` })).toEqual([]);
    expect(problemenMet({ [mdx]: `Kort. ${hoofd(woorden(26))}` })).toEqual([
      'LANGE_ZIN mag.mdx: Woord0 woord1 woord2 woord3 woord4 woord5 woord6 woord7 … (26 woorden)',
    ]);
  });

  test('een gat of onderdeel telt als één woord, een termijn als twee, een label telt niet', () => {
    expect(
      zinnenUit('Na {begrip:besluit} of {termijn:een-naam} of <Termijn regel="x" /> klaar. <Regel id="y" /> Zo is het.'),
    ).toEqual(['Na x of x x of x x klaar.', 'Zo is het.']);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['een besluit', { 'besluiten/001-iets': { titel: 'Iets', mdx: woorden(26) } }, '001-iets.md'],
    ['de feiten van een casus', { 'casussen/aanmelding/brief/feiten': woorden(26) }, 'brief.yaml'],
    ['de reden waarom een regel los staat', { 'regels/r-los': proefRegel('r-los', { los: woorden(26) }) }, 'r-los.yaml'],
    ['één stem van een situatie', { 'situaties/kaart/tekst': { school: 'Kort.', ouder: woorden(26) } }, 'kaart.yaml'],
  ])('ook in %s', (_naam, anders, bestand) => {
    expect(problemenMet(anders)).toContainEqual(expect.stringContaining(`LANGE_ZIN ${bestand}: woord0`));
  });

  test('koppen, punten van een lijst, cellen en stemmen zijn eigen zinnen', () => {
    const tekst =
      '## De kop\n\n- **Eén.** Meer\n  tekst\n- twee\n1. drie\n\n<Ouder>\n\nU mag [dit lezen](/x/).\n\n</Ouder>\n\n| a | b |\n| --- | --- |';
    expect(zinnenUit(tekst)).toEqual(['De kop', 'Eén.', 'Meer tekst', 'twee', 'drie', 'U mag dit lezen.', 'a', 'b']);
  });

  test('een afkorting eindigt geen zin', () => {
    expect(zinnenUit('Zie art. 40 lid 6, o.a. Awb. Echt? "Ja." Klaar!')).toEqual([
      'Zie art. 40 lid 6, o.a. Awb.',
      'Echt?',
      '"Ja."',
      'Klaar!',
    ]);
  });

  test('gemiddeld 15 woorden mag, meer niet; wat geen volle zin is maakt het gemiddelde niet mooier', () => {
    expect(problemenMet({ [mdx]: `${woorden(20)} ${hoofd(woorden(10))}` })).toEqual([]);
    expect(problemenMet({ [mdx]: `## Een kop\n\n- een punt\n- nog een${`\n\n${woorden(25)}`.repeat(4)}` })).toEqual([
      'LANGE_TEKST mag.mdx: 16,3',
    ]);
  });

  test('een bestand met één zin heeft geen uitzondering', () => {
    expect(problemenMet({ 'begrippen/besluit/betekenis': woorden(15) })).toEqual([]);
    expect(problemenMet({ 'begrippen/besluit/betekenis': woorden(16) })).toEqual(['LANGE_TEKST besluit.yaml: 16,0']);
  });

  test('de gemiddelde lengte wordt geteld per bestand of per verzameling', () => {
    const tekst = (verzameling: string, bestand: string, zin: string) => ({ verzameling, bestand, tekst: zin, mdx: false });
    const teksten = [
      tekst('taken', 'a', 'Een twee drie. Vier.'),
      tekst('regels', 'b', 'Een twee. Een keuze zonder punt telt niet mee'),
      tekst('taken', 'c', 'Vijf zes.'),
      tekst('leeg', 'd', ''),
    ];
    expect(zinslengtes(teksten, 'verzameling')).toEqual([
      { naam: 'taken', zinnen: 3, gemiddeld: 2 },
      { naam: 'regels', zinnen: 1, gemiddeld: 2 },
    ]);
    expect(zinslengtes(teksten, 'bestand').map(({ naam }) => naam)).toEqual(['a', 'b', 'c']);
  });

  test('elke verzameling die tekst heeft, wordt gemeten', () => {
    const { inhoud } = leesInhoud('.');
    const gemeten = new Set([...leesTeksten(inhoud), ...makersTeksten(inhoud)].map(({ verzameling }) => verzameling));
    const vol = Object.entries(inhoud).filter(([, dingen]) => Object.keys(dingen).length > 0);
    const mappen = vol.map(([naam]) => naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    const namen = mappen.map((naam) => (naam === 'vervallen' ? 'vervallen-adressen' : naam));
    // De zoekwoorden zijn losse woorden, geen zinnen.
    expect(namen.filter((naam) => naam !== 'zoekwoorden' && !gemeten.has(naam))).toEqual([]);
  });
});
