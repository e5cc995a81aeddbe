import { useEffect, useState } from 'react';

/** Zo lang (in ms) wacht een deel dat niet kwam, tot het nog eens gevraagd wordt; daarna meldt de pagina het. */
const OPNIEUW = [500, 2500] as const;

/** Een deel van de speler dat pas geladen wordt als het nodig is; null zolang het er niet is. `laad` is een vaste functie. */
export const useDeel = <T>(laad: () => Promise<T>, nodig: boolean): T | null => {
  const [deel, zetDeel] = useState<T | null>(null);
  useEffect(() => {
    if (nodig) void volhardend(laad).then((geladen) => zetDeel(() => geladen));
  }, [laad, nodig]);
  return nodig ? deel : null;
};

/** Vraagt het deel nog eens als het niet kwam: een verbinding valt soms even weg. De laatste fout gaat door. */
const volhardend = async <T>(laad: () => Promise<T>): Promise<T> => {
  for (const wacht of OPNIEUW) {
    try {
      return await laad();
    } catch {
      await new Promise((klaar) => setTimeout(klaar, wacht));
    }
  }
  return laad();
};
