import type { Woorden } from '../exports/woorden.ts';

const opgehaald = new Map<string, Promise<Woorden>>();

/** De woorden van een stroom, één keer per pagina opgehaald. Gooit een fout als zij er niet zijn. */
export const haalWoorden = (stroom: string): Promise<Woorden> => {
  const bekend = opgehaald.get(stroom);
  if (bekend) return bekend;
  const nieuw = haal(stroom);
  opgehaald.set(stroom, nieuw);
  return nieuw;
};

const haal = async (stroom: string): Promise<Woorden> => {
  const antwoord = await fetch(`/woorden/${stroom}.json`);
  if (!antwoord.ok) throw new Error(`No words for flow "${stroom}" (${antwoord.status}).`);
  // Van onze eigen site en in dezelfde bouw gemaakt; een andere vorm kan hier niet komen.
  const woorden: Woorden = await antwoord.json();
  return woorden;
};
