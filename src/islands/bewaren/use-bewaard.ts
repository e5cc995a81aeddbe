import { useEffect, useState } from 'react';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';
import { openOpslag } from '../../engine/storage.ts';
import type { Melding, Opslag } from '../../engine/storage.ts';
import { ZAAK_ID } from '../../engine/stored-answers.ts';
import { schrijfTekst } from '../../engine/storage.ts';

/** De bewaarde zaak met dit id, en hoe een nieuwe versie van haar op het apparaat komt. */
export const useBewaard = (id: string) => {
  const [bewaard, zetBewaard] = useState<BewaardeZaak | null>(null);
  const [uitslag, zetUitslag] = useState<Melding | null>(null);
  useEffect(() => {
    void import('../../bewaren/zaken.ts').then(({ leesZaken }) =>
      zetBewaard(leesZaken(openOpslag(() => localStorage)).zaken.find((zaak) => zaak.id === id) ?? null),
    );
  }, [id]);
  /** Een zaak die er al staat, houdt haar andere stromen. Daarna hoort dit tabblad bij de bewaarde zaak. */
  const schrijf = (zaak: BewaardeZaak, sessie: Opslag | null): void => {
    const zelfde = bewaard?.id === zaak.id ? bewaard : null;
    const samen = { ...zaak, stromen: { ...zelfde?.stromen, ...zaak.stromen }, gedeeld: { ...zelfde?.gedeeld, ...zaak.gedeeld } };
    void import('../../bewaren/zaken.ts').then(({ bewaarZaak }) => {
      const melding = bewaarZaak(
        openOpslag(() => localStorage),
        samen,
      );
      zetUitslag(melding);
      if (melding !== 'gelukt') return;
      zetBewaard(samen);
      schrijfTekst(sessie, ZAAK_ID, samen.id);
    });
  };
  return { bewaard, schrijf, uitslag };
};
