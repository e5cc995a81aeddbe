import { useState } from 'react';
import { bestandsnaam, zaakbestand } from '../../bewaren/zaakbestand.ts';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { download } from './download.ts';
import { Hernoemen } from './Hernoemen.tsx';

type Props = {
  zaak: BewaardeZaak;
  /** De naam van de stroom. */
  route: string;
  open: () => void;
  hernoem: (naam: string) => void;
  verwijder: () => void;
};
type Stand = 'rust' | 'hernoemt' | 'verwijdert';

/** Eén bewaarde zaak met wat ermee kan. Verwijderen vraagt het eerst. */
export const Zaakregel = ({ zaak, route, open, hernoem, verwijder }: Props) => {
  const [stand, zetStand] = useState<Stand>('rust');
  const wat = (
    <span className="onzichtbaar">
      : <bdi>{zaak.naam}</bdi>
    </span>
  );
  const wissel = (nieuw: Stand) => zetStand(stand === nieuw ? 'rust' : nieuw);
  return (
    <li data-zaak={zaak.id}>
      <h2>
        <bdi>{zaak.naam}</bdi>
      </h2>
      <p className="klein">
        {route}. Bewaard op {datumInWoorden(zaak.bewaard)}.
      </p>
      <p className="knoppen">
        <button type="button" className="knop" data-doe="open" onClick={open}>
          Open{wat}
        </button>
        <button
          type="button"
          className="knop-link"
          data-doe="bestand"
          onClick={() => download(bestandsnaam(zaak), zaakbestand(zaak), 'application/json')}
        >
          Bewaar als bestand{wat}
        </button>
        <button
          type="button"
          className="knop-link"
          data-doe="hernoem"
          aria-expanded={stand === 'hernoemt'}
          onClick={() => wissel('hernoemt')}
        >
          Andere naam{wat}
        </button>
        <button
          type="button"
          className="knop-link"
          data-doe="verwijder"
          aria-expanded={stand === 'verwijdert'}
          onClick={() => wissel('verwijdert')}
        >
          Verwijder{wat}
        </button>
      </p>
      {stand === 'hernoemt' ? (
        <Hernoemen
          zaak={zaak}
          hernoem={(naam) => {
            hernoem(naam);
            zetStand('rust');
          }}
        />
      ) : null}
      {stand === 'verwijdert' ? (
        <p className="melding let-op">
          Dit kan niet terug.{' '}
          <button type="button" className="knop-link" data-doe="zeker" onClick={verwijder}>
            Ja, verwijder deze zaak
          </button>
        </p>
      ) : null}
    </li>
  );
};
