import { useState } from 'react';
import { download } from '../../lib/download.ts';
import { casusNaarFragment, casusNaarTekst, CASUSFOUT, GROOTSTE_CASUS } from '../../oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../oefenen/eigen-casus.ts';

type Props = {
  bestand: CasusBestand | null;
  mist: readonly string[];
  open: (tekst: string) => void;
  zeg: (tekst: string) => void;
  bewaard: () => void;
  speel: () => void;
};

/** Nakijken, spelen, bewaren als bestand, delen met een link, en een bestand openen. */
export const OntwerpBewaren = ({ bestand, mist, open, zeg, bewaard, speel }: Props) => {
  const [link, zetLink] = useState<string | null>(null);
  const lees = async (veld: HTMLInputElement) => {
    const gekozen = veld.files?.[0];
    if (gekozen === undefined) return;
    // Geen teken is groter dan vier bytes; een groter bestand wordt niet eens gelezen.
    const tekst = gekozen.size > GROOTSTE_CASUS * 4 ? null : await gekozen.text().catch(() => '');
    veld.value = '';
    if (tekst === null) zeg(CASUSFOUT['te-groot']);
    else open(tekst);
  };
  const deel = () => {
    const fragment = bestand && casusNaarFragment(bestand);
    zetLink(fragment && new URL(`/oefenen/eigen/${fragment}`, location.href).href);
    if (bestand) zeg(fragment === null ? 'Deze casus is te lang voor een link. Bewaar haar als bestand en stuur dat.' : '');
  };
  return (
    <>
      <div role="status" id="eigen-controle" data-klaar={bestand !== null}>
        {bestand ? (
          <p className="melding goed">De casus is af en klopt met de route.</p>
        ) : (
          <div className="melding">
            <p>Dit moet nog:</p>
            <ul>
              {mist.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {bestand ? (
        <>
          <p className="melding let-op">
            <b>Wie het bestand of de link heeft, leest de hele casus.</b> Noem geen kind, ouder of school.
          </p>
          <div className="knoppen">
            <button type="button" className="knop" id="eigen-speel" onClick={speel}>
              Speel de casus
            </button>
            <button
              type="button"
              className="knop stil"
              id="eigen-bewaar"
              onClick={() => {
                download(new Blob([casusNaarTekst(bestand)], { type: 'application/json' }), 'eigen-casus.json');
                bewaard();
              }}
            >
              Bewaar als bestand
            </button>
            <button type="button" className="knop stil" id="eigen-deel" onClick={deel}>
              Maak een link
            </button>
          </div>
        </>
      ) : null}
      {bestand && link !== null ? (
        <p>
          <label htmlFor="eigen-link">De link naar deze casus, om te kopiëren</label>
          <input id="eigen-link" type="text" readOnly value={link} onFocus={(focus) => focus.currentTarget.select()} />
        </p>
      ) : null}
      <p>
        <label htmlFor="eigen-bestand">Open een casus van uw apparaat</label>
        <input
          id="eigen-bestand"
          type="file"
          accept=".json,application/json"
          onChange={(kies) => void lees(kies.currentTarget)}
        />
      </p>
    </>
  );
};
