import { ANDERS, OPZIJ } from '../../engine/answers-store.ts';
import { leesTekst, schrijfTekst } from '../../engine/storage.ts';
import type { Melding, Opslag } from '../../engine/storage.ts';
import { leesConcept, naarTekst } from '../../opp/bestand.ts';
import type { Concept } from '../../opp/schema.ts';

/** Waar het concept staat (in het tabblad en, na een keuze, op het apparaat), en waar het staat als een ander het verving. */
const [SLEUTEL, VORIGE] = ANDERS;
/** Waar een tekst heen gaat die niet te lezen is; dezelfde plekken als die van de antwoorden, en met die samen gewist. */
const OPZIJ_PLEKKEN = [OPZIJ, `${OPZIJ}-2`, `${OPZIJ}-3`];

/** Het concept dat er stond, en of het te lezen was. */
export type BewaardConcept = { readonly concept: Concept | null; readonly melding: Melding | 'opzijgezet' };

/**
 * Leest het concept. Wat niet te lezen is, gaat naar een andere plek en wordt nooit overschreven; is daar geen plek, dan is de
 * melding `vol` en mag er niets over heen.
 */
export const leesBewaard = (opslag: Opslag | null, welk: 'concept' | 'vorige' = 'concept'): BewaardConcept => {
  const sleutel = welk === 'concept' ? SLEUTEL : VORIGE;
  const tekst = leesTekst(opslag, sleutel);
  if (tekst === undefined) return { concept: null, melding: 'geblokkeerd' };
  if (tekst === null) return { concept: null, melding: 'gelukt' };
  const gelezen = leesConcept(tekst);
  if (gelezen.soort === 'concept') return { concept: gelezen.concept, melding: 'gelukt' };
  const vrij = OPZIJ_PLEKKEN.find((plek) => leesTekst(opslag, plek) === null);
  if (vrij === undefined) return { concept: null, melding: 'vol' };
  const gezet = schrijfTekst(opslag, vrij, tekst);
  if (gezet === 'gelukt') schrijfTekst(opslag, sleutel, null);
  return { concept: null, melding: gezet === 'gelukt' ? 'opzijgezet' : gezet };
};

/** Bewaart een concept, of vergeet het bij null. */
export const bewaar = (opslag: Opslag | null, concept: Concept | null, welk: 'concept' | 'vorige' = 'concept'): Melding =>
  schrijfTekst(opslag, welk === 'concept' ? SLEUTEL : VORIGE, concept === null ? null : naarTekst(concept));

/** Vergeet het concept en het vorige. */
export const wisConcept = (opslag: Opslag | null): Melding =>
  ANDERS.map((sleutel) => schrijfTekst(opslag, sleutel, null)).find((melding) => melding !== 'gelukt') ?? 'gelukt';
