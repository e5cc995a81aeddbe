import { useState } from 'react';
import { download } from './download.ts';
import { bewaardeZaak, zaakId } from './zaak-nu.ts';
import type { Delen } from './zaak-nu.ts';

/** Deze zaak als bestand, om zelf te bewaren en later weer te openen. */
export const Bestandpaneel = (delen: Delen) => {
  const [klaar, zetKlaar] = useState(false);
  const haal = async () => {
    const { bestandsnaam, MAX_NAAM, zaakbestand } = await import('../../bewaren/zaakbestand.ts');
    const zaak = await bewaardeZaak(delen, delen.spel.woorden.titel.slice(0, MAX_NAAM), zaakId(delen.spel));
    download(bestandsnaam(zaak), zaakbestand(zaak), 'application/json');
    zetKlaar(true);
  };
  return (
    <>
      <p>
        U krijgt een bestand met uw antwoorden en datums. U opent het later bij <a href="/mijn-zaken/">Mijn zaken</a>, ook op een
        ander apparaat. Wie het bestand heeft, kan uw antwoorden lezen.
      </p>
      <p>
        <button type="button" className="knop" onClick={() => void haal()}>
          Haal het bestand
        </button>
      </p>
      <p role="status">{klaar ? 'Het bestand staat bij uw downloads.' : ''}</p>
    </>
  );
};
