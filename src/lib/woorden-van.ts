/** De woorden van een tekst om te vergelijken: kleine letters, geen accenten, geen leestekens; "t.l.v." wordt "tlv". */
export const woordenVan = (tekst: string): string[] =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '');
