import { useState } from 'react';
import type { FunctionComponent } from 'react';
import { Afdrukpaneel, OpDeAfdruk } from './Afdrukpaneel.tsx';
import { Agendapaneel } from './Agendapaneel.tsx';
import { Apparaatpaneel } from './Apparaatpaneel.tsx';
import { Bestandpaneel } from './Bestandpaneel.tsx';
import { Deelpaneel } from './Deelpaneel.tsx';
import { Kwitantie } from './Kwitantie.tsx';
import type { Delen } from './zaak-nu.ts';

const PANELEN = ['afdrukken', 'agenda', 'apparaat', 'bestand', 'deel'] as const;
type PaneelId = (typeof PANELEN)[number];
const NAAM: Record<PaneelId, string> = {
  afdrukken: 'Afdrukken',
  agenda: 'In mijn agenda',
  apparaat: 'Bewaar op dit apparaat',
  bestand: 'Bewaar als bestand',
  deel: 'Deel deze uitkomst',
};

const INHOUD: Record<Exclude<PaneelId, 'afdrukken'>, FunctionComponent<Delen>> = {
  agenda: Agendapaneel,
  apparaat: Apparaatpaneel,
  bestand: Bestandpaneel,
  deel: Deelpaneel,
};

/** Wat de lezer met een uitkomst kan doen: vijf knoppen die elk een paneel openen, en de kwitantie. */
export const Bewaarbalk = (delen: Delen) => {
  const [open, zetOpen] = useState<PaneelId | null>(null);
  const [metCode, zetMetCode] = useState(false);
  const Paneel = open === null || open === 'afdrukken' ? null : INHOUD[open];
  return (
    <section className="bewaarbalk" aria-labelledby="bewaren">
      <h2 id="bewaren" className="geen-print">
        Bewaren en delen
      </h2>
      <div className="knoppen geen-print">
        {PANELEN.map((id) => (
          <button
            type="button"
            className="knop stil"
            key={id}
            data-paneel={id}
            aria-expanded={open === id}
            aria-controls="bewaarpaneel"
            onClick={() => zetOpen(open === id ? null : id)}
          >
            {NAAM[id]}
          </button>
        ))}
      </div>
      <div
        id="bewaarpaneel"
        className="paneel geen-print"
        role="region"
        aria-label={open === null ? 'Paneel' : NAAM[open]}
        hidden={open === null}
      >
        {open === 'afdrukken' ? <Afdrukpaneel metCode={metCode} zetMetCode={zetMetCode} /> : null}
        {Paneel ? <Paneel {...delen} key={open} /> : null}
      </div>
      {metCode ? <OpDeAfdruk adres={delen.adres} /> : null}
      <Kwitantie {...delen} metCode={metCode} />
    </section>
  );
};
