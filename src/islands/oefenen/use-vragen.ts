import { useEffect, useState } from 'react';
import type { Oefenvraag } from '../../oefenen/vraag.ts';

/** De kennisvragen van dit adres; null zolang zij er niet zijn, met een melding als zij niet komen. */
export const useVragen = (adres: string) => {
  const [vragen, zetVragen] = useState<readonly Oefenvraag[] | null>(null);
  const [melding, zetMelding] = useState<string | null>(null);
  useEffect(() => {
    fetch(adres)
      .then((antwoord) => antwoord.json())
      .then(zetVragen, () => zetMelding('De vragen konden niet worden opgehaald. Laad de pagina opnieuw.'));
  }, [adres]);
  return { vragen, melding };
};
