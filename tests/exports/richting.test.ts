import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { papierAlsTekst } from '../../src/exports/brief-tekst.ts';
import { docxDocument } from '../../src/exports/docx/document.ts';
import { metRichting } from '../../src/exports/docx/papier.ts';
import type { Papier } from '../../src/exports/docx/papier.ts';

const ZIN = 'Betreft: يوسف العلي, 7 jaar, en נועה.';
const papier: Papier = { titel: 'Proef', blokken: [{ soort: 'alinea', tekst: `${ZIN}\nTweede regel` }], voet: [] };

test('een naam van rechts naar links wordt een eigen stuk, en er gaat geen letter verloren', () => {
  expect(metRichting(ZIN)).toEqual([
    { tekst: 'Betreft: ', naarLinks: false },
    { tekst: 'يوسف العلي', naarLinks: true },
    { tekst: ', 7 jaar, en ', naarLinks: false },
    { tekst: 'נועה', naarLinks: true },
    { tekst: '.', naarLinks: false },
  ]);
  for (const tekst of ['', 'Sanne', 'א', 'إ ب\nج', 'Ömer-Ali 7'])
    expect(
      metRichting(tekst)
        .map((deel) => deel.tekst)
        .join(''),
    ).toBe(tekst);
  expect(metRichting('Sanne de Wit').length).toBe(1);
});

test('in Word is zo’n naam een stuk van rechts naar links in een gewone alinea', async () => {
  const xml = strFromU8(unzipSync(await Packer.toBuffer(docxDocument(papier)))['word/document.xml'] ?? new Uint8Array());
  const stukken = xml.split('<w:r>').slice(1);
  expect(stukken.filter((stuk) => stuk.includes('<w:rtl/>')).map((stuk) => /<w:t[^>]*>([^<]*)/.exec(stuk)?.[1])).toEqual([
    'يوسف العلي',
    'נועה',
  ]);
  expect(xml).not.toContain('<w:bidi');
  expect(xml.split('<w:br/>').length).toBe(2);
});

test('in gewone tekst staat zo’n naam los van de zin, en een Nederlandse naam blijft zoals hij is', () => {
  expect(papierAlsTekst(papier)).toContain('Betreft: \u2068يوسف العلي\u2069, 7 jaar, en \u2068נועה\u2069.');
  expect(papierAlsTekst({ ...papier, blokken: [{ soort: 'alinea', tekst: 'Betreft: Noor' }] })).not.toMatch(/[\u2066-\u2069]/);
});
