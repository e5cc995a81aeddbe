import type { Item } from './schema.ts';

/** De lijst met een leeg onderdeel erachter, en de naam van dat onderdeel. */
export const voegToe = (items: readonly Item[]): { readonly lijst: readonly Item[]; readonly id: string } => {
  const bezet = new Set(items.map(({ id }) => id));
  let nummer = items.length + 1;
  while (bezet.has(`n${nummer}`)) nummer += 1;
  const id = `n${nummer}`;
  return { lijst: [...items, { id, delen: {} }], id };
};

/** De lijst zonder een onderdeel. */
export const haalWeg = (items: readonly Item[], id: string): readonly Item[] => items.filter((item) => item.id !== id);

/** De lijst met een weggehaald onderdeel weer op zijn plek; staat er al een met die naam, dan krijgt het een nieuwe naam. */
export const zetTerug = (items: readonly Item[], item: Item, plek: number): readonly Item[] => {
  const id = items.some((ander) => ander.id === item.id) ? voegToe(items).id : item.id;
  return items.toSpliced(Math.min(plek, items.length), 0, { ...item, id });
};

/** De lijst met een onderdeel één plaats hoger (-1) of lager (1); aan de rand blijft zij gelijk. */
export const verplaats = (items: readonly Item[], id: string, richting: 1 | -1): readonly Item[] => {
  const van = items.findIndex((item) => item.id === id);
  const naar = van + richting;
  const item = items[van];
  return item === undefined || naar < 0 || naar >= items.length ? items : items.toSpliced(van, 1).toSpliced(naar, 0, item);
};
