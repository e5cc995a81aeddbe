import { expect, test } from 'vitest';
import { controleer, plekNaam } from '../../src/opp/controleer.ts';
import type { OppVraag } from '../../src/opp/controleer.ts';
import { HOOFDSTUKKEN, hoofdstukkenVoor, LIJST_IDS, VELD_IDS } from '../../src/opp/hoofdstukken.ts';
import { conceptSchema, LEEG_CONCEPT } from '../../src/opp/schema.ts';
import type { Concept } from '../../src/opp/schema.ts';
import { OPP_SECTOREN } from '../../src/opp/vorm.ts';
import { SECTOR_KEUZES } from '../../src/inhoud/schema.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { conceptMet, maat } from '../helpers/opp.ts';
import { SLECHT, VERWACHT } from './slecht-concept.ts';

const MAAT = maat();
const vragenBij = (concept: Concept): OppVraag[] => controleer(concept, MAAT);
const kort = (concept: Concept, soort?: OppVraag['soort']): string[] =>
  vragenBij(concept)
    .filter((vraag) => soort === undefined || vraag.soort === soort)
    .map(({ plek }) => plekNaam(plek));
const voorbeelden = Object.entries(inhoud.oppVoorbeelden).map(([id, { concept }]) => [id, conceptSchema.parse(concept)] as const);
const voorbeeld = (): Concept => {
  const [eerste] = voorbeelden;
  if (!eerste) throw new Error('there is no example');
  return eerste[1];
};
const metVelden = (velden: Concept['velden']): Concept => ({ ...voorbeeld(), velden: { ...voorbeeld().velden, ...velden } });

test('de schoolsoorten zijn die van de gedeelde vraag', () => expect(OPP_SECTOREN).toEqual(SECTOR_KEUZES));

test('elk veld en elke lijst heeft een eigen naam', () => {
  expect(new Set(VELD_IDS).size).toBe(VELD_IDS.length);
  expect(new Set(LIJST_IDS).size).toBe(LIJST_IDS.length);
});

test('elke eis noemt een regel die bestaat en die bij de schoolsoort hoort', () => {
  for (const sector of OPP_SECTOREN) {
    const regelSector = sector === 'praktijkonderwijs' ? 'vo' : sector === 'cluster-1-2' ? 'cluster12' : sector;
    for (const { velden, lijsten, groepen = [] } of hoofdstukkenVoor(sector)) {
      for (const { eisen = [], id } of [...velden, ...lijsten, ...groepen]) {
        for (const { regel } of eisen)
          expect(inhoud.regels[regel]?.sectors, `${id} bij ${sector}: ${regel}`).toContain(regelSector);
      }
    }
  }
});

test.each(voorbeelden)('bij het voorbeeld %s is er geen enkele vraag', (_, concept) => expect(vragenBij(concept)).toEqual([]));

test('een leeg OPP: alleen vragen over wat ontbreekt, en zonder schoolsoort ook daarnaar', () => {
  const vragen = vragenBij(LEEG_CONCEPT);
  expect(vragen.every(({ soort }) => soort === 'ontbreekt')).toBe(true);
  expect(vragen.map(({ plek }) => plekNaam(plek))).toContain('sector');
});

test('wat de wet vraagt verschilt per schoolsoort', () => {
  const mist = (sector: (typeof OPP_SECTOREN)[number]) => kort(conceptMet({ sector }), 'ontbreekt');
  expect(mist('po')).toEqual(
    expect.arrayContaining(['wijkt-af', 'vervangend', 'uitstroom', 'doelen', 'hulp', 'gehoord', 'overleg-op']),
  );
  expect(mist('po')).not.toContain('commissie-advies');
  expect(mist('so')).toEqual(expect.arrayContaining(['commissie-advies', 'uitstroomprofiel', 'vervangend']));
  expect(mist('so')).not.toContain('wijkt-af');
  expect(mist('vso')).not.toContain('vervangend');
  expect(mist('praktijkonderwijs')).toContain('soort-werk');
  expect(mist('vo')).not.toContain('soort-werk');
  expect(mist('cluster-1-2')).toContain('commissie-advies');
  expect(mist('cluster-1-2')).not.toContain('uitstroomprofiel');
});

test('elk onderdeel dat ontbreekt noemt zijn regel, behalve de schoolsoort zelf', () => {
  for (const sector of OPP_SECTOREN) {
    for (const { plek, regel } of vragenBij(conceptMet({ sector }))) expect(regel, plekNaam(plek)).toBeTruthy();
  }
});

test('in het slechte OPP wordt elke gezette fout gevonden, en niets anders', () => {
  expect(
    vragenBij(SLECHT)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(VERWACHT.toSorted());
});

test('de namen van vragen zijn uniek', () => {
  const namen = vragenBij(SLECHT).map(({ id }) => id);
  expect(new Set(namen).size).toBe(namen.length);
});

test('stil weglaten wat de leerling zegt kan niet: er is een reden en een dag nodig', () => {
  const zonder = { gehoord: 'nee', 'leerling-zegt': '', 'leerling-invloed': '', 'gehoord-op': '' };
  expect(kort(metVelden(zonder), 'hoorrecht')).toEqual(['niet-gehoord', 'gehoord-op']);
  const reden = { ...zonder, 'niet-gehoord': 'De leerling ligt sinds 7 september in het ziekenhuis.' };
  expect(kort(metVelden(reden), 'hoorrecht')).toEqual(['gehoord-op']);
  expect(vragenBij(metVelden({ ...reden, 'gehoord-op': '12-10-2026' }))).toEqual([]);
  expect(kort(metVelden({ gehoord: '' }))).toEqual(['gehoord']);
  expect(kort(metVelden({ 'leerling-zegt': ' ' }))).toEqual(['leerling-zegt']);
});

const metEvaluaties = (opgesteld: string, aanleiding: string, ...datums: string[]): Concept => ({
  ...metVelden({ opgesteld, aanleiding }),
  lijsten: {
    ...voorbeeld().lijsten,
    evaluaties: datums.map((datum, plek) => ({ id: `e${plek}`, delen: { datum, met: 'de leerling en de ouders' } })),
  },
});

test('een evaluatie later dan een jaar na het opstellen of na de vorige geeft een vraag; precies een jaar niet', () => {
  const later = (...datums: string[]) => kort(metEvaluaties('14-9-2026', 'bijgesteld', ...datums), 'evaluatie-later');
  expect(later('14-9-2027')).toEqual([]);
  expect(later('15-9-2027')).toEqual(['evaluaties.e0.datum']);
  expect(later('1-3-2027', '2-3-2028')).toEqual(['evaluaties.e1.datum']);
  expect(later('2-3-2028', '1-3-2027')).toEqual(['evaluaties.e0.datum']);
});

test('een nieuw OPP dat pas na de zomer wordt bekeken, slaat dit schooljaar over', () => {
  const schooljaar = (aanleiding: string, datum: string) =>
    kort(metEvaluaties('14-9-2026', aanleiding, datum), 'evaluatie-schooljaar');
  expect(schooljaar('nieuw', '31-7-2027')).toEqual([]);
  expect(schooljaar('nieuw', '1-8-2027')).toEqual(['evaluaties.e0.datum']);
  expect(schooljaar('bijgesteld', '1-8-2027')).toEqual([]);
});

test('wie 18 is tekent zelf; zonder akkoord volgt een vraag met de regel', () => {
  const vo = { sector: 'vo', meerderjarig: 'ja' };
  expect(vragenBij(metVelden({ ...vo, gezag: 'twee' })).map(({ soort, regel }) => [soort, regel])).toEqual([
    ['meerderjarig-gezag', 'opp-meerderjarige-leerling-vo'],
  ]);
  expect(kort(metVelden({ ...vo, gezag: 'leerling' }), 'meerderjarig-gezag')).toEqual([]);
  expect(vragenBij(metVelden({ akkoord: 'nog-niet' })).map(({ soort }) => soort)).toEqual(['geen-akkoord']);
});

test('wat de leerling en de ouders zeggen mag vaag zijn, maar geen naam noemen', () => {
  const { velden } = metVelden({
    'leerling-zegt': 'Het gaat goed met rekenen.',
    'ouders-zeggen': 'Dat is soms zo, zegt mevrouw Bakker.',
  });
  expect(vragenBij(metVelden(velden)).map(({ id }) => id)).toEqual(['privacy:ouders-zeggen:naam:mevrouw Bakker']);
});

test('een lege regel in een lijst telt niet mee', () => {
  const { lijsten } = voorbeeld();
  const leeg = {
    ...voorbeeld(),
    lijsten: { ...lijsten, doelen: [...(lijsten.doelen ?? []), { id: 'b', delen: { doel: ' ' } }] },
  };
  expect(vragenBij(leeg)).toEqual([]);
});

test('een groot OPP met vijftig lange doelen is snel nagekeken', () => {
  const lang = 'De leerling maakt sommen met een kaart, en vaak ook regelmatig iets anders. '.repeat(60);
  const items = Array.from({ length: 50 }, (_, plek) => ({
    id: `g${plek}`,
    delen: { doel: `${plek} ${lang}`, meting: `${plek} ${lang}`, datum: '29-1-2027' },
  }));
  const groot = { ...voorbeeld(), lijsten: { ...voorbeeld().lijsten, doelen: items } };
  const verse = maat();
  const begin = performance.now();
  const vragen = controleer(groot, verse);
  const eerste = performance.now() - begin;
  expect(vragen.length).toBe(200);
  expect(eerste).toBeLessThan(3000);
  const weer = performance.now();
  controleer(groot, verse);
  expect(performance.now() - weer).toBeLessThan(eerste);
});

test('elk hoofdstuk hoort bij minstens één schoolsoort', () => {
  const alle = new Set(OPP_SECTOREN.flatMap((sector) => hoofdstukkenVoor(sector).map(({ id }) => id)));
  expect(alle.size).toBe(HOOFDSTUKKEN.length);
});
