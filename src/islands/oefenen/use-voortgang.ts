import { useEffect, useState } from 'react';
import { openOpslag } from '../../engine/storage.ts';
import { dagVanVandaag } from '../../lib/dag-van-vandaag.ts';
import { haalVoortgang, zetVoortgang } from '../../oefenen/opslag.ts';
import { LEGE_VOORTGANG, naAntwoord, naCasus } from '../../oefenen/voortgang.ts';
import type { Voortgang } from '../../oefenen/voortgang.ts';
import { plusDagen } from '../../regels/kalender.ts';

/** De voortgang van het oefenen: in dit tabblad, en op het apparaat als de lezer dat kiest. De enige plek met opslag en klok. */
export const useVoortgang = () => {
  const [voortgang, zet] = useState<Voortgang>(LEGE_VOORTGANG);
  const [blijft, zetBlijft] = useState(false);
  const [melding, zetMelding] = useState<string | null>(null);

  useEffect(() => {
    const apparaat = haalVoortgang(openOpslag(() => localStorage));
    const tabblad = haalVoortgang(openOpslag(() => sessionStorage));
    const opApparaat = heeftIets(apparaat.voortgang);
    zetBlijft(opApparaat);
    zet(opApparaat ? apparaat.voortgang : tabblad.voortgang);
    if (apparaat.kapot || tabblad.kapot)
      zetMelding('Uw eerdere voortgang was niet te lezen. Zij is opzijgezet; u begint opnieuw.');
  }, []);

  const bewaar = (nieuw: Voortgang, opApparaat: boolean) => {
    zet(nieuw);
    const uitslag = zetVoortgang(
      openOpslag(() => (opApparaat ? localStorage : sessionStorage)),
      nieuw,
    );
    if (uitslag === 'vol')
      zetMelding('Er is geen ruimte meer op dit apparaat. Oefenen kan gewoon door; uw voortgang blijft niet staan.');
    if (uitslag === 'geblokkeerd') zetMelding('Uw browser laat deze site niets bewaren. Oefenen kan gewoon door.');
  };
  return {
    voortgang,
    blijft,
    melding,
    /** Telt een antwoord mee voor de herhaling. */
    stap: (id: string, goed: boolean) => bewaar(naAntwoord(voortgang, { id, goed, vandaag: dagVanVandaag() }, plusDagen), blijft),
    /** Onthoudt de score van een casus, als die beter is dan de vorige. */
    casus: (id: string, punten: number, van: number) =>
      bewaar(naCasus(voortgang, id, { punten, van, op: dagVanVandaag() }), blijft),
    /** Zet de voortgang op het apparaat, of haalt haar daar weg. */
    zetBlijft: (aan: boolean) => {
      zetBlijft(aan);
      if (!aan)
        zetVoortgang(
          openOpslag(() => localStorage),
          null,
        );
      bewaar(voortgang, aan);
    },
  };
};

const heeftIets = ({ vragen, casussen }: Voortgang): boolean => Object.keys({ ...vragen, ...casussen }).length > 0;
