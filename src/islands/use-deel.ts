import { useEffect, useState } from 'react';

/** Een deel van de speler dat pas geladen wordt als het nodig is; null zolang het er niet is. `laad` is een vaste functie. */
export const useDeel = <T>(laad: () => Promise<T>, nodig: boolean): T | null => {
  const [deel, zetDeel] = useState<T | null>(null);
  useEffect(() => {
    if (nodig) void laad().then((geladen) => zetDeel(() => geladen));
  }, [laad, nodig]);
  return nodig ? deel : null;
};
