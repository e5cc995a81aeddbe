/** Een duur in hele eenheden: dagen (D), weken (W), maanden (M) of jaren (Y). */
export type Duur = { aantal: number; eenheid: 'D' | 'W' | 'M' | 'Y' };

const isEenheid = (letter: string): letter is Duur['eenheid'] => 'DWMY'.includes(letter);

/**
 * Leest een duur als P6W.
 * @throws bij een tekst die het regelschema niet doorlaat; dat is een fout van ons, niet van de lezer.
 */
export const leesDuur = (duur: string): Duur => {
  const eenheid = duur.slice(-1);
  const aantal = Number(duur.slice(1, -1));
  if (!isEenheid(eenheid) || !Number.isInteger(aantal) || aantal < 1) throw new Error(`Geen duur: ${duur}`);
  return { aantal, eenheid };
};
