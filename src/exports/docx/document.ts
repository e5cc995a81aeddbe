import { Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TextRun } from 'docx';
import type { Blok, Papier } from './papier.ts';
import { alineaVan, stukVan } from './tekst.ts';
import { handtekeningen, tabelVan } from './tabel.ts';

/** De taal van elk document: een schermlezer en de spellingcontrole lezen haar. */
const TAAL = 'nl-NL';
const LETTER = 'Calibri';
const MERK = '073B45';
/** Centimeters naar twips (twintigsten van een punt), de maat van Word. */
const cm = (lengte: number): number => Math.round(lengte * 567);
const KOPPEN = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/**
 * Een papier als Word-bestand (DOCX). Deze module trekt de bibliotheek `docx` mee: laad haar met `await import(…)`, pas als
 * iemand om het bestand vraagt. Geeft een Blob; gooit alleen als het geheugen op is.
 */
export const docxBlob = (papier: Papier): Promise<Blob> => Packer.toBlob(docxDocument(papier));

/** Een papier als document van de bibliotheek `docx`: echte koppen, tabellen met kopregel, taal nl-NL. Pure functie. */
export const docxDocument = (papier: Papier): Document =>
  new Document({
    title: stukVan(papier.titel),
    creator: 'Wegwijzer passend onderwijs',
    styles: STIJLEN,
    numbering: { config: [OPSOMMING, NUMMERING, VAKJES] },
    sections: [
      {
        properties: {
          page: {
            size: { width: cm(21), height: cm(29.7) },
            margin: { top: cm(2), right: cm(2), bottom: cm(2), left: cm(2), footer: cm(0.9) },
          },
        },
        footers: { default: voetVan(papier.voet) },
        children: [
          ...(papier.vooraf ?? []).flatMap(blokVan),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(stukVan(papier.titel))] }),
          ...papier.blokken.flatMap(blokVan),
        ],
      },
    ],
  });

const blokVan = (blok: Blok, plek: number): (Paragraph | Table)[] => {
  switch (blok.soort) {
    case 'kop':
      return [new Paragraph({ heading: KOPPEN[blok.niveau], keepNext: true, children: [new TextRun(stukVan(blok.tekst))] })];
    case 'alinea':
      return [alineaVan(blok.tekst, blok.vorm === 'noot' ? 'Noot' : blok.vorm === 'kader' ? 'Kader' : undefined)];
    case 'lijst':
      return blok.regels.map((regel) => {
        // Elke genummerde lijst is een eigen exemplaar: anders telt de tweede door waar de eerste ophield.
        const { reference } = blok.genummerd === true ? NUMMERING : blok.vakjes === true ? VAKJES : OPSOMMING;
        return alineaVan(regel, 'ListParagraph', { reference, level: 0, instance: plek });
      });
    case 'tabel':
      return [tabelVan(blok), new Paragraph({ style: 'Noot' })];
    case 'invulregel':
      return [
        alineaVan([{ tekst: `${blok.label}: `, vet: true }, blok.waarde?.trim() || `[vul in: ${blok.label.toLowerCase()}]`]),
      ];
    case 'handtekening':
      return [handtekeningen(blok.wie), new Paragraph({ style: 'Noot' })];
  }
};

const voetVan = (regels: readonly string[]): Footer =>
  new Footer({
    children: [
      ...regels.map((regel) => alineaVan(regel, 'Noot')),
      new Paragraph({
        style: 'Noot',
        children: [new TextRun({ children: ['Bladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const kop = (size: number, before: number) => ({
  run: { font: LETTER, size, bold: true, color: MERK },
  // Zonder eigen regelafstand vallen de regels van een lange kop in LibreOffice over elkaar.
  paragraph: { spacing: { before, after: 80, line: 276, lineRule: 'auto' as const }, keepNext: true },
});

const STIJLEN = {
  default: {
    document: {
      run: { font: LETTER, size: 22, language: { value: TAAL, eastAsia: TAAL, bidirectional: TAAL } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: kop(36, 120),
    heading2: kop(28, 320),
    heading3: kop(24, 220),
    heading4: kop(22, 160),
  },
  paragraphStyles: [
    { id: 'Tabelkop', name: 'Tabelkop', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    { id: 'Noot', name: 'Noot', basedOn: 'Normal', run: { size: 18, color: '465661' }, paragraph: { spacing: { after: 60 } } },
    {
      id: 'Kader',
      name: 'Kader',
      basedOn: 'Normal',
      paragraph: {
        border: {
          left: { style: 'single', size: 24, color: MERK, space: 8 },
          top: { style: 'single', size: 4, color: MERK, space: 6 },
          right: { style: 'single', size: 4, color: MERK, space: 8 },
          bottom: { style: 'single', size: 4, color: MERK, space: 6 },
        },
        indent: { left: 200, right: 200 },
        spacing: { before: 160, after: 200 },
        keepNext: true,
      },
    },
  ],
} as const;

const niveau = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
  [{ level: 0, format, text, alignment: 'left', style: { paragraph: { indent: { left: 400, hanging: 300 } } } }] as const;
const OPSOMMING = { reference: 'opsomming', levels: niveau(LevelFormat.BULLET, '•') };
const NUMMERING = { reference: 'nummering', levels: niveau(LevelFormat.DECIMAL, '%1.') };
const VAKJES = { reference: 'vakjes', levels: niveau(LevelFormat.BULLET, '☐') };
