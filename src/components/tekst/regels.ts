/**
 * Breekt een tekst tussen woorden in zo weinig mogelijk regels van hoogstens zoveel tekens, ongeveer even lang; een langer woord staat
 * alleen. Voor tekst in een tekening.
 */
export const inRegels = (tekst: string, tekens: number): string[] => {
  const regels = breek(tekst, tekens);
  const smaller = tekens > 1 ? breek(tekst, tekens - 1) : [];
  return smaller.length === regels.length && regels.length > 1 ? inRegels(tekst, tekens - 1) : regels;
};

const breek = (tekst: string, tekens: number): string[] =>
  tekst
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .reduce<string[]>((regels, woord) => {
      const vorige = regels.at(-1);
      const samen = vorige === undefined ? woord : `${vorige} ${woord}`;
      return vorige !== undefined && samen.length <= tekens ? [...regels.slice(0, -1), samen] : [...regels, woord];
    }, []);
