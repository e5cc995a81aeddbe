import { woordenVan } from '../lib/woorden-van.ts';
import { LEEG } from './plan.ts';
import type { Groep } from './plan.ts';

/**
 * Hoe goed een titel bij de vraag past, van 0 tot 1: het gemiddelde van welk deel van de titel in de vraag staat, en welk deel van de
 * vraag in de titel. Synoniemen tellen mee, en woorden met dezelfde stam. Lege woorden tellen niet.
 */
export const titelPast = (titel: string, groepen: readonly Groep[]): number => {
  // Een afkorting tussen haakjes herhaalt de naam: zij telt alleen als zij gevraagd is.
  const woorden = woordenVan(heeftKort(titel, groepen) ? titel : titel.replace(/\(.*?\)/g, '')).filter(
    (woord) => !LEEG.has(woord),
  );
  if (woorden.length === 0 || groepen.length === 0) return 0;
  const termen = groepen.map(({ zoek }) => zoek.flatMap(([term]) => woordenVan(term)).filter((woord) => !LEEG.has(woord)));
  const past = (woord: string) => (term: string) => zelfdeStam(woord, term);
  const inVraag = woorden.filter((woord) => termen.some((groep) => groep.some(past(woord)))).length / woorden.length;
  const inTitel = termen.filter((groep) => groep.some((term) => woorden.some(past(term)))).length / termen.length;
  return (inVraag + inTitel) / 2;
};

/** Of twee woorden hetzelfde beginnen, op hoogstens twee letters aan het eind na: aanmelden en aanmelding. */
const zelfdeStam = (a: string, b: string): boolean => {
  const kort = Math.min(a.length, b.length);
  const nodig = kort < 4 ? Math.max(a.length, b.length) : Math.max(4, kort - 2);
  return a.slice(0, nodig) === b.slice(0, nodig);
};

const heeftKort = (titel: string, groepen: readonly Groep[]): boolean => {
  const kort = woordenVan(/\((.*?)\)/.exec(titel)?.[1] ?? '').join(' ');
  return groepen.some(({ zoek }) => zoek.some(([term]) => woordenVan(term).join(' ') === kort));
};
