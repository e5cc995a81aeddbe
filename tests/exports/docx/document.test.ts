import { strFromU8, unzipSync } from 'fflate';
import { Packer } from 'docx';
import { expect, test } from 'vitest';
import { docxDocument } from '../../../src/exports/docx/document.ts';
import type { Blok, Papier } from '../../../src/exports/docx/papier.ts';

const papierMet = (...blokken: Blok[]): Papier => ({ titel: 'Proef', blokken, voet: ['Wegwijzer passend onderwijs'] });
const openBestand = async (papier: Papier): Promise<Record<string, string>> => {
  const zip = unzipSync(await Packer.toBuffer(docxDocument(papier)));
  return Object.fromEntries(Object.entries(zip).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
};
const tekstVan = (xml = ''): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, tekst = '']) => tekst).join('|');

test('the language of the whole document is Dutch', async () => {
  const { 'word/styles.xml': stijlen = '' } = await openBestand(papierMet());
  expect(/<w:docDefaults>.*<w:lang [^>]*w:val="nl-NL"/.test(stijlen)).toBe(true);
});

test('headings are real headings, one level at a time', async () => {
  const bestand = await openBestand(
    papierMet({ soort: 'kop', niveau: 2, tekst: 'Een' }, { soort: 'kop', niveau: 3, tekst: 'Twee' }),
  );
  const stijlen = [...(bestand['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, stijl]) => stijl);
  expect(stijlen).toEqual(['Heading1', 'Heading2', 'Heading3']);
});

test('a table has a header row that repeats, and as many cells in each row', async () => {
  const bestand = await openBestand(papierMet({ soort: 'tabel', koppen: ['A', 'B'], rijen: [['1', '2'], ['3']] }));
  const xml = bestand['word/document.xml'] ?? '';
  const rijen = xml.split('<w:tr>').slice(1);
  expect(rijen.map((rij) => [rij.includes('<w:tblHeader'), rij.split('<w:tc>').length - 1])).toEqual([
    [true, 2],
    [false, 2],
    [false, 2],
  ]);
});

test('an empty value is an open slot, and a slot is marked', async () => {
  const bestand = await openBestand(papierMet({ soort: 'invulregel', label: 'School', waarde: ' ' }));
  const xml = bestand['word/document.xml'] ?? '';
  expect(tekstVan(xml)).toContain('[vul in: school]');
  expect(xml).toContain('w:fill="FFF2CC"');
});

test('two numbered lists each begin at one', async () => {
  const lijst: Blok = { soort: 'lijst', genummerd: true, regels: ['a', 'b'] };
  const bestand = await openBestand(papierMet(lijst, lijst));
  const nummers = [...(bestand['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, nummer]) => nummer);
  expect([nummers[0] === nummers[1], nummers[2] === nummers[3], nummers[1] === nummers[2]]).toEqual([true, true, false]);
});

test('characters that XML forbids are left out; accents, emoji and line breaks stay', async () => {
  const bestand = await openBestand(papierMet({ soort: 'alinea', tekst: 'a\u0000\u000Bé\uD800 😀 <b> & "q"\r\nnieuw' }));
  const xml = bestand['word/document.xml'] ?? '';
  expect(tekstVan(xml)).toContain('aé\uFFFD 😀 &lt;b&gt; &amp;');
  expect(xml).toContain('<w:br/>');
  expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(xml)).toBe(false);
});

test('the foot has its lines and the number of the page', async () => {
  const bestand = await openBestand(papierMet());
  const voet = Object.entries(bestand).find(([naam]) => /^word\/footer\d*\.xml$/.test(naam))?.[1] ?? '';
  expect(tekstVan(voet)).toContain('Wegwijzer passend onderwijs');
  expect(voet).toContain('NUMPAGES');
});
