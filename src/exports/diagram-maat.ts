/** Maten van een tekening, in punten van de SVG. De letterbreedte is ruim genomen: tekst past er altijd in. */
export const MAAT = {
  letter: 7.9,
  regel: 19,
  rand: 12,
  kop: 16,
  labelLetter: 6.9,
  labelRegel: 16,
  labelRand: 4,
} as const;

/** Breekt een tekst in regels van hoogstens `tekens` letters, op spaties; een langer woord staat alleen op zijn regel. */
export const inRegels = (tekst: string, tekens: number): string[] => {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const vorige = regels.at(-1);
    if (vorige !== undefined && `${vorige} ${woord}`.length <= tekens) regels[regels.length - 1] = `${vorige} ${woord}`;
    else regels.push(woord);
  }
  return regels;
};

/** De eerste regels van een tekst; wat niet past, eindigt op een beletselteken. */
export const hoogstens = (regels: readonly string[], aantal: number): string[] =>
  regels.length <= aantal ? [...regels] : [...regels.slice(0, aantal - 1), `${regels[aantal - 1] ?? ''} …`];

/** De lengte van de langste regel. */
export const langste = (regels: readonly string[]): number => Math.max(0, ...regels.map((regel) => regel.length));
