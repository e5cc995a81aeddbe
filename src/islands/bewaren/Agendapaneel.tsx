import { useMemo, useState } from 'react';
import { stemVan } from '../../engine/settings-store.ts';
import { afsprakenVan, agendaBestand } from '../../exports/agenda.ts';
import type { Afspraak } from '../../exports/agenda.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { gebeurtenissenVan } from '../parts/Zaakdatums.tsx';
import { download } from './download.ts';
import { zaakId } from './zaak-nu.ts';
import type { Delen } from './zaak-nu.ts';

/** De dagen van de zaak als agendabestand: allemaal, of één. */
export const Agendapaneel = ({ spel, zaak, vulling, rol, adres }: Delen) => {
  const { woorden, vandaag } = spel;
  const [klaar, zetKlaar] = useState(0);
  const stem = rol === null ? 'school' : stemVan(rol);
  const afspraken = useMemo(
    () => afsprakenVan({ zaak, woorden, vulling, stem, vandaag }),
    [zaak, woorden, vulling, stem, vandaag],
  );
  const haal = async (welke: readonly Afspraak[]) => {
    const zonderAntwoorden = new URL(adres.replace(/#.*/, ''), location.href).href;
    const agenda = { naam: woorden.titel, stroom: woorden.stroom, zaakId: zaakId(spel), adres: zonderAntwoorden, nu: new Date() };
    download('wegwijzer-agenda.ics', await agendaBestand(welke, agenda), 'text/calendar;charset=utf-8');
    zetKlaar(klaar + 1);
  };
  if (afspraken.length === 0)
    return (
      <p id="geen-afspraken">
        {gebeurtenissenVan(spel, zaak.termijnen).length === 0
          ? 'Bij deze uitkomst hoort geen dag voor uw agenda.'
          : 'Er is nog geen dag om in uw agenda te zetten. Vul eerst uw datums in, onder "De datums op een rij".'}
      </p>
    );
  return (
    <>
      <p>U krijgt een bestand. Open het, en uw agenda neemt de dagen over. Er staan geen antwoorden en geen namen in.</p>
      <p>
        <button type="button" className="knop" id="agenda-alles" onClick={() => void haal(afspraken)}>
          {afspraken.length === 1 ? 'Zet deze dag in mijn agenda' : `Zet alle ${afspraken.length} dagen in mijn agenda`}
        </button>
      </p>
      <ul className="afspraken">
        {afspraken.map((afspraak) => (
          <li key={afspraak.id} data-afspraak={afspraak.id} data-datum={afspraak.datum}>
            <span>
              <b>{datumInWoorden(afspraak.datum)}</b> {afspraak.titel}
              {afspraak.datum < vandaag ? ' (deze dag is voorbij)' : ''}
            </span>
            {afspraken.length === 1 ? null : (
              <button type="button" className="knop-link" onClick={() => void haal([afspraak])}>
                Alleen deze<span className="onzichtbaar">: {afspraak.titel}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{klaar === 0 ? '' : 'Het agendabestand staat bij uw downloads.'}</p>
      <p className="klein">Verandert er een dag? Haal het bestand opnieuw. Uw agenda werkt de dagen dan bij.</p>
    </>
  );
};
