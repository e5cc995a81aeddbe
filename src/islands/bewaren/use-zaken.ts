import { useCallback, useEffect, useState } from 'react';
import { bewaarZaak, leesZaken, verwijderZaak } from '../../bewaren/zaken.ts';
import type { GelezenZaken } from '../../bewaren/zaken.ts';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';
import { openOpslag } from '../../engine/storage.ts';
import type { Melding } from '../../engine/storage.ts';
import { NIET_BEWAARD } from './zaak-nu.ts';

const WOORDEN: Record<GelezenZaken['melding'], string> = {
  gelukt: '',
  opzijgezet: 'Een bewaarde zaak was niet te lezen. Zij is niet weg: zij staat apart. De andere zaken zijn er nog.',
  geblokkeerd: 'Uw browser laat deze site niets bewaren. Een bestand openen kan wel.',
  vol: 'De opslag van uw browser is vol. Verwijder een zaak, of bewaar haar als bestand.',
};

/** De zaken van dit apparaat; null zolang zij niet zijn gelezen. Elke wijziging wordt meteen geschreven. */
export const useZaken = () => {
  const [zaken, zetZaken] = useState<readonly BewaardeZaak[] | null>(null);
  const [melding, zeg] = useState('');
  const lees = useCallback(() => {
    const gelezen = leesZaken(openOpslag(() => localStorage));
    zetZaken(gelezen.zaken);
    if (gelezen.melding !== 'gelukt') zeg(WOORDEN[gelezen.melding]);
  }, []);
  useEffect(() => {
    lees();
    addEventListener('storage', lees);
    // De knop die alles wist, geeft dit bericht.
    document.addEventListener('rol', lees);
    return () => {
      removeEventListener('storage', lees);
      document.removeEventListener('rol', lees);
    };
  }, [lees]);
  const na = (uitslag: Melding, gelukt: string) => {
    zeg(uitslag === 'gelukt' ? gelukt : NIET_BEWAARD[uitslag]);
    lees();
  };
  return {
    zaken,
    melding,
    zeg,
    bewaar: (zaak: BewaardeZaak) =>
      na(
        bewaarZaak(
          openOpslag(() => localStorage),
          zaak,
        ),
        'De nieuwe naam is bewaard.',
      ),
    verwijder: (id: string) =>
      na(
        verwijderZaak(
          openOpslag(() => localStorage),
          id,
        ),
        'De zaak is verwijderd.',
      ),
  };
};
