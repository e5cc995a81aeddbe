import { metRichting, stukkenVan } from './docx/papier.ts';
import type { Blok, Papier, Tekst } from './docx/papier.ts';

/**
 * Een papier als gewone tekst, om te plakken in een mail: een lege regel tussen de blokken, de voet onderaan. Een naam van rechts naar
 * links krijgt de tekens eromheen die haar los zetten van de zin (U+2068 en U+2069).
 */
export const papierAlsTekst = ({ titel, vooraf = [], blokken, voet }: Papier): string =>
  [...vooraf.map(alsTekst), titel, ...blokken.map(alsTekst), ...voet].join('\n\n');

const plat = (tekst: Tekst): string =>
  stukkenVan(tekst)
    .flatMap((stuk) => metRichting(stuk.tekst))
    .map(({ tekst: deel, naarLinks }) => (naarLinks ? `\u2068${deel}\u2069` : deel))
    .join('');

const alsTekst = (blok: Blok): string => {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return plat(blok.tekst);
    case 'lijst':
      return blok.regels.map((regel, plek) => `${teken(blok, plek)} ${plat(regel)}`).join('\n');
    case 'tabel':
      return [blok.koppen, ...blok.rijen].map((rij) => rij.map(plat).join(' | ')).join('\n');
    case 'handtekening':
      return blok.wie.map((naam) => `${naam}: ____________________`).join('\n');
    case 'invulregel':
      return `${blok.label}: ${blok.waarde ?? ''}`;
  }
};

const teken = ({ vakjes, genummerd }: Extract<Blok, { soort: 'lijst' }>, plek: number): string => {
  if (vakjes === true) return '[ ]';
  return genummerd === true ? `${plek + 1}.` : '-';
};
