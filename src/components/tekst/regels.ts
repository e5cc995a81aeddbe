/** Breekt een tekst tussen woorden in regels van hoogstens zoveel tekens; een langer woord staat alleen. Voor tekst in een tekening. */
export const inRegels = (tekst: string, tekens: number): string[] =>
  tekst
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .reduce<string[]>((regels, woord) => {
      const vorige = regels.at(-1);
      const samen = vorige === undefined ? woord : `${vorige} ${woord}`;
      return vorige !== undefined && samen.length <= tekens ? [...regels.slice(0, -1), samen] : [...regels, woord];
    }, []);
