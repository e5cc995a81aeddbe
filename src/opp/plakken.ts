/** Opsomtekens zoals Word en andere programma's ze plakken, aan het begin van een regel, met wat ruimte erachter. */
const OPSOMTEKEN = /^([ \t]*)(?:[\u2022\u25CF\u25CB\u25AA\u25A0\u2023\u2043\u00B7\uF0B7\uF0A7\uF0D8\uF0FC]|o(?=\t))[ \t]+/gm;

/**
 * Geplakte tekst zonder de vreemde tekens die tekstverwerkers meegeven: opsomtekens worden "- ", harde en smalle spaties een
 * gewone spatie, regeleinden `\n`. Elke letter en elk leesteken blijft staan.
 */
export const netjesGeplakt = (tekst: string): string =>
  tekst
    .replace(/\r\n?|\u000B|\u2028|\u2029/g, '\n')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(OPSOMTEKEN, '$1- ')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
