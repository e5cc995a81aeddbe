import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxDocument } from '../../src/exports/docx/document.ts';
import { maakOppWoorden } from '../../src/exports/opp-woorden.ts';
import { oppPapier } from '../../src/exports/opp-papier.ts';
import { conceptSchema, LEEG_CONCEPT } from '../../src/opp/schema.ts';
import type { Concept } from '../../src/opp/schema.ts';
import { OPP_SECTOREN } from '../../src/opp/vorm.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { conceptMet } from '../helpers/opp.ts';
import { SLECHT } from '../opp/slecht-concept.ts';

const woorden = maakOppWoorden(inhoud, { site: '2026-11-22', nagekeken: '2026-11-21', wet: '2026-08-01' });
const papier = (concept: Concept) => oppPapier(concept, woorden, '2026-11-23');
const tekst = (concept: Concept): string => JSON.stringify(papier(concept));
const voorbeelden = Object.values(inhoud.oppVoorbeelden).map(({ concept }) => conceptSchema.parse(concept));
const tekenaars = (gezag: string) => papier(conceptMet({ gezag })).blokken.find(({ soort }) => soort === 'handtekening');

test('an empty draft is all open slots, and none of the words of a program', () => {
  for (const sector of ['', ...OPP_SECTOREN]) {
    const leeg = tekst(conceptMet({ sector }));
    expect(leeg).toContain('"label":"Initialen van de leerling","waarde":null');
    expect(leeg).toContain('[vul in: verwachte uitstroombestemming]');
    expect(leeg).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(tekst(LEEG_CONCEPT)).toContain('"label":"Soort school","waarde":null');
});

test('the worked examples leave nothing open, and every typed word is there', () => {
  for (const concept of voorbeelden) {
    const alles = tekst(concept);
    expect(alles).not.toContain('[vul in');
    const kaal = (waarde: string) => JSON.stringify(waarde.trim()).slice(1, -1);
    for (const [veld, waarde] of Object.entries(concept.velden)) {
      if (/\s/.test(waarde) && !/-op$/.test(veld)) expect(alles, veld).toContain(kaal(waarde));
    }
    for (const items of Object.values(concept.lijsten)) {
      for (const { delen } of items)
        for (const waarde of Object.values(delen)) if (/ /.test(waarde)) expect(alles).toContain(kaal(waarde));
    }
  }
});

test('two parents with authority have a line each; a pupil of age signs alone', () => {
  expect(tekenaars('twee')).toMatchObject({ wie: ['Voor de school (functie)', 'Ouder 1', 'Ouder 2'] });
  expect(tekenaars('leerling')).toMatchObject({ wie: ['Voor de school (functie)', 'De leerling'] });
  expect(tekenaars('')).toMatchObject({ wie: ['Voor de school (functie)', '[vul in: wie tekent naast de school]'] });
});

test('the part that needs consent says so, right under its heading', () => {
  const { blokken } = papier(SLECHT);
  const plek = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst.startsWith('Het handelingsdeel'));
  expect(blokken[plek + 1]).toMatchObject({ soort: 'alinea', vorm: 'kader' });
});

test('the foot has the day of the paper, of the site, of the check and of the law', () => {
  const voet = papier(LEEG_CONCEPT).voet.join(' ');
  for (const dag of ['23 november 2026', '22 november 2026', '21 november 2026', '1 augustus 2026']) expect(voet).toContain(dag);
});

test('a list typed with dashes becomes a list, an empty line a new paragraph', () => {
  const { blokken } = papier(conceptMet({ sector: 'po', uitstroom: 'Eerst.\nDan.\n\n- een\n- twee' }));
  const plek = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst === 'Verwachte uitstroombestemming');
  expect(blokken.slice(plek + 1, plek + 3)).toEqual([
    { soort: 'alinea', tekst: 'Eerst.\nDan.' },
    { soort: 'lijst', regels: ['een', 'twee'] },
  ]);
});

test('a rule that was not checked in the law says so in the paper', () => {
  expect(tekst(conceptMet({ sector: 'po', 'zorg-nodig': 'ja' }))).toContain('(nog niet in de wet nagekeken)');
});

test('fifty long aims make a Word file with every aim in it', async () => {
  const doelen = Array.from({ length: 50 }, (_, plek) => ({
    id: `d${plek}`,
    delen: { doel: `Doel nummer ${plek}. `.repeat(100) },
  }));
  const zip = unzipSync(await Packer.toBuffer(docxDocument(papier(conceptMet({ sector: 'po' }, { doelen })))));
  const xml = strFromU8(zip['word/document.xml'] ?? new Uint8Array());
  for (const plek of [0, 25, 49]) expect(xml).toContain(`Doel nummer ${plek}. `.repeat(100).trim());
});
