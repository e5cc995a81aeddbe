import { ExternalHyperlink, Paragraph, ShadingType, TextRun } from 'docx';
import { metOpenPlekken, metRichting, stukkenVan } from './papier.ts';
import type { Tekst } from './papier.ts';

/** De nummering van een lijstregel. */
type Nummering = { readonly reference: string; readonly level: number; readonly instance: number };

/** Een alinea van Word. Een regeleinde in de tekst blijft een regeleinde, een open plek krijgt een gele achtergrond. */
export const alineaVan = (tekst: Tekst, style?: string, numbering?: Nummering): Paragraph =>
  new Paragraph({ ...(style && { style }), ...(numbering && { numbering }), children: lopendVan(tekst) });

/** De letters van een tekst als stukken van Word. */
const lopendVan = (tekst: Tekst) =>
  stukkenVan(tekst)
    .map((stuk) => {
      const runs = runsVan(stuk.tekst, stuk.vet === true, stuk.link !== undefined);
      return stuk.link === undefined ? runs : [new ExternalHyperlink({ link: stuk.link, children: runs })];
    })
    .flat();

const runsVan = (tekst: string, vet: boolean, link: boolean): TextRun[] =>
  metOpenPlekken(stukVan(tekst)).flatMap(({ tekst: deel, open }) =>
    deel.split('\n').flatMap((regel, plek) =>
      // Een lege regel is ook een stuk: anders valt het regeleinde weg.
      (regel === '' ? [{ tekst: '', naarLinks: false }] : metRichting(regel)).map(
        ({ tekst: letters, naarLinks }, waar) =>
          new TextRun({
            text: letters,
            ...(plek > 0 && waar === 0 && { break: 1 }),
            ...(naarLinks && { rightToLeft: true }),
            ...((vet || open) && { bold: true }),
            ...(link && { style: 'Hyperlink' }),
            ...(open && { shading: { type: ShadingType.CLEAR, fill: 'FFF2CC', color: 'auto' } }),
          }),
      ),
    ),
  );

/**
 * De tekst zonder tekens die in XML niet mogen (stuurtekens, losse halve tekens): met zo'n teken opent Word het bestand niet.
 * Alle gewone tekens, ook accenten en emoji, blijven.
 */
export const stukVan = (tekst: string): string =>
  tekst
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
