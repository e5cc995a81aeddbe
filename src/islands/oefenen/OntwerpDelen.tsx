import { useState } from 'react';
import { casusNaarFragment } from '../../oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../oefenen/eigen-casus.ts';
import type { Wijze } from './EigenBeeld.tsx';

type Props = { bestand: CasusBestand; zeg: (tekst: string) => void; speel: (wijze: Wijze) => void };
const WIJZEN = [
  ['alleen', 'Speel de casus'],
  ['klas', 'Op het grote scherm'],
  ['trainer', 'Notities voor de trainer'],
  ['blad', 'Bladen om uit te delen'],
] as const satisfies readonly (readonly [Wijze, string])[];

/** Wat er met een casus kan die af is: spelen, met een groep gebruiken, uitdelen, en delen met een link. */
export const OntwerpDelen = ({ bestand, zeg, speel }: Props) => {
  const [link, zetLink] = useState<{ van: CasusBestand; adres: string } | null>(null);
  const deel = () => {
    const fragment = casusNaarFragment(bestand);
    zetLink(fragment === null ? null : { van: bestand, adres: new URL(`/oefenen/eigen/${fragment}`, location.href).href });
    zeg(fragment === null ? 'Deze casus is te lang voor een link. Bewaar haar als bestand en stuur dat.' : '');
  };
  return (
    <>
      <div className="knoppen">
        {WIJZEN.map(([wijze, naam], nummer) => (
          <button
            key={wijze}
            type="button"
            className={nummer === 0 ? 'knop' : 'knop stil'}
            id={`eigen-${wijze}`}
            onClick={() => speel(wijze)}
          >
            {naam}
          </button>
        ))}
      </div>
      <div className="knoppen">
        <button type="button" className="knop stil" id="eigen-deel" onClick={deel}>
          Maak een link
        </button>
      </div>
      {link?.van === bestand ? (
        <p>
          <label htmlFor="eigen-link">De link naar deze casus, om te kopiëren</label>
          <input id="eigen-link" type="text" readOnly value={link.adres} onFocus={(focus) => focus.currentTarget.select()} />
        </p>
      ) : null}
    </>
  );
};
