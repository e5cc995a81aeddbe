import type { Hoofdstuk } from './hoofdstukken.ts';
import { leeg } from './controle-onderdelen.ts';
import { isLeegItem } from './schema.ts';
import type { Concept } from './schema.ts';

/** Hoe ver een hoofdstuk is. */
export type Stand = 'niet-begonnen' | 'bezig' | 'klaar';

/** De stand van een hoofdstuk: klaar als iemand dat zegt, bezig als er iets staat. De schoolsoort alleen telt niet. */
export const standVan = ({ id, velden, lijsten }: Hoofdstuk, concept: Concept): Stand => {
  if (concept.klaar.includes(id)) return 'klaar';
  const iets =
    velden.some((veld) => veld.id !== 'sector' && !leeg(concept.velden[veld.id])) ||
    lijsten.some((lijst) => (concept.lijsten[lijst.id] ?? []).some((item) => !isLeegItem(item)));
  return iets ? 'bezig' : 'niet-begonnen';
};
