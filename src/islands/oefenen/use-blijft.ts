import { useEffect, useState } from 'react';
import { openOpslag } from '../../engine/storage.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { haalOntwerp, zetOntwerp } from '../../oefenen/ontwerp-opslag.ts';

const apparaat = () => openOpslag(() => localStorage);
const MELDING = {
  vol: 'Er is geen ruimte meer op dit apparaat. Bewaar uw casus als bestand.',
  geblokkeerd: 'Uw browser laat deze site niets bewaren. Bewaar uw casus als bestand.',
} as const;

/** De casus die de lezer op dit apparaat bewaarde, als die er is; wordt één keer gelezen, vóór het formulier er staat. */
export const bewaardOntwerp = () => haalOntwerp(apparaat());

/** Houdt een casus in wording op dit apparaat zolang de lezer dat wil, bij elke verandering. `bewaard` hoort als het gelukt is. */
export const useBlijft = (
  ontwerp: Ontwerp,
  { begin, bewaard, zeg }: { begin: boolean; bewaard: () => void; zeg: (tekst: string) => void },
) => {
  const [blijft, zetBlijft] = useState(begin);
  useEffect(() => {
    if (!blijft) return;
    const gelukt = zetOntwerp(apparaat(), ontwerp);
    if (gelukt === 'gelukt') return bewaard();
    zetBlijft(false);
    zeg(MELDING[gelukt]);
    // Alleen een andere casus of een andere keuze is een reden om opnieuw te schrijven.
  }, [ontwerp, blijft]);
  return {
    blijft,
    zetBlijft: (aan: boolean) => {
      zetBlijft(aan);
      if (!aan) zetOntwerp(apparaat(), null);
    },
  };
};
