/** Een lijst in een zin: "a", "a en b", "a, b en c"; leeg bij een lege lijst. */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.slice(-1).join('')}`;
