import { BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { stukkenVan, TEKENKOPPEN } from './papier.ts';
import type { Blok, Tekst } from './papier.ts';
import { alineaVan } from './tekst.ts';

/** De breedte van de tekst op A4 met twee centimeter marge, in twips. */
const BREEDTE = 9638;
const RAND = { style: BorderStyle.SINGLE, size: 4, color: '73848D' } as const;
const RANDEN = { top: RAND, bottom: RAND, left: RAND, right: RAND, insideHorizontal: RAND, insideVertical: RAND };

/** Een tabel van Word: de kopregel is ook voor een schermlezer de kop en komt op elke bladzijde terug. */
export const tabelVan = ({ koppen, rijen, breedtes }: Omit<Extract<Blok, { soort: 'tabel' }>, 'soort'>): Table =>
  maak(koppen, rijen, breedtes ?? koppen.map(() => 1));

/** De tabel waarin mensen tekenen: een hoge rij voor ieder. */
export const handtekeningen = (wie: readonly string[]): Table =>
  maak(
    TEKENKOPPEN,
    wie.map((naam) => [naam, '', '']),
    [4, 2, 4],
    900,
  );

const maak = (koppen: readonly string[], rijen: readonly (readonly Tekst[])[], delen: readonly number[], hoogte = 0): Table => {
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  const maten = koppen.map((_, plek) => Math.round((BREEDTE * (delen[plek] ?? 1)) / som));
  const cel = (tekst: Tekst, plek: number, kop: boolean): TableCell =>
    new TableCell({
      width: { size: maten[plek] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(kop && { shading: { type: ShadingType.CLEAR, fill: 'E3EEF0', color: 'auto' } }),
      children: [tekst === '' ? new Paragraph({}) : alineaVan(tekst, kop ? 'Tabelkop' : undefined)],
    });
  return new Table({
    width: { size: BREEDTE, type: WidthType.DXA },
    columnWidths: maten,
    layout: TableLayoutType.FIXED,
    borders: RANDEN,
    tableLook: { firstRow: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: koppen.map((kop, plek) => cel(kop, plek, true)) }),
      ...rijen.map(
        (rij) =>
          new TableRow({
            cantSplit: hoogte > 0 || lengteVan(rij) < HEEL,
            ...(hoogte > 0 && { height: { value: hoogte, rule: HeightRule.ATLEAST } }),
            children: koppen.map((_, plek) => cel(rij[plek] ?? '', plek, false)),
          }),
      ),
    ],
  });
};

/** Een rij met minder tekens dan dit blijft heel op één bladzijde. */
const HEEL = 900;
const lengteVan = (rij: readonly Tekst[]): number =>
  rij.reduce((som, tekst) => som + stukkenVan(tekst).reduce((lang, stuk) => lang + stuk.tekst.length, 0), 0);
