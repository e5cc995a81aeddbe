import type { Plek } from './controleer.ts';
import type { HoofdstukId, LijstId } from './hoofdstukken.ts';
import type { Concept, Item } from './schema.ts';

/** Het concept met één waarde anders. Een plek zonder onderdeel verandert niets. */
export const metWaarde = (concept: Concept, plek: Plek, waarde: string): Concept => {
  if ('veld' in plek) return { ...concept, velden: { ...concept.velden, [plek.veld]: waarde } };
  const { lijst, item: id, deel } = plek;
  if (id === undefined || deel === undefined) return concept;
  return metLijst(concept, lijst, (items) =>
    items.map((item) => (item.id === id ? { ...item, delen: { ...item.delen, [deel]: waarde } } : item)),
  );
};

/** Het concept met een lijst anders. */
export const metLijst = (concept: Concept, lijst: LijstId, verander: (items: readonly Item[]) => readonly Item[]): Concept => ({
  ...concept,
  lijsten: { ...concept.lijsten, [lijst]: [...verander(concept.lijsten[lijst] ?? [])] },
});

/** Het concept waarin een hoofdstuk klaar is, of juist niet. */
export const metKlaar = (concept: Concept, hoofdstuk: HoofdstukId, klaar: boolean): Concept => ({
  ...concept,
  klaar: [...concept.klaar.filter((id) => id !== hoofdstuk), ...(klaar ? [hoofdstuk] : [])],
});
