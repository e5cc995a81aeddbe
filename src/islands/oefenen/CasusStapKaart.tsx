import { useState } from 'react';
import type { RefObject } from 'react';
import type { StapBeeld } from '../../exports/casus-beeld.ts';
import type { CasusStap, Zet } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';

type Props = {
  kop: RefObject<HTMLHeadingElement | null>;
  stap: CasusStap;
  plek: string;
  beeld: StapBeeld | null;
  zet: Zet | null;
  kies: (keuze: string, hint: boolean) => void;
  verder: () => void;
  terug: (() => void) | null;
};

/** Eén stap van een casus: eerst kiezen, dan pas zien waarom. */
export const CasusStapKaart = ({ kop, stap, plek, beeld, zet, kies, verder, terug }: Props) => {
  const [hint, zetHint] = useState(false);
  if (!beeld) return null;
  const gekozen = beeld.keuzes.find(({ keuze }) => keuze === zet?.keuze);
  return (
    <>
      <p className="bovenkop">
        {beeld.hoofdstuk} · {plek}
      </p>
      <h2 tabIndex={-1} ref={kop} data-stap={stap.stap}>
        <Stem tekst={beeld.vraag} />
      </h2>
      <ol className="opties toetskeuzes">
        {beeld.keuzes.map(({ keuze, tekst }) => (
          <li key={keuze}>
            <button
              type="button"
              className={`optie ${zet ? (keuze === stap.goed ? 'is-goed' : keuze === zet.keuze ? 'is-fout' : 'is-rest') : ''}`}
              aria-disabled={zet !== null}
              data-keuze={keuze}
              onClick={() => kies(keuze, hint)}
            >
              <b>
                <Stem tekst={tekst} />
              </b>
              {zet && keuze === stap.goed ? <span className="h">Dit past bij het verhaal</span> : null}
              {zet && keuze === zet.keuze && keuze !== stap.goed ? <span className="h">Uw antwoord</span> : null}
            </button>
          </li>
        ))}
      </ol>
      {zet ? null : hint ? (
        <p className="melding">
          Lees deze woorden nog eens: <q>{stap.omdat}</q>
        </p>
      ) : (
        <p>
          <button type="button" className="knop-link" onClick={() => zetHint(true)}>
            Geef een hint. Dat kost de helft van de punten van deze stap.
          </button>
        </p>
      )}
      <div role="status">
        {zet && gekozen ? (
          <div
            className={`melding ${zet.keuze === stap.goed ? 'goed' : 'let-op'}`}
            id="stap-uitleg"
            data-goed={zet.keuze === stap.goed}
          >
            <p>
              <b>{zet.keuze === stap.goed ? 'Goed.' : 'Dit past niet bij het verhaal.'}</b> Waarom: <q>{stap.omdat}</q>
            </p>
            {zet.keuze === stap.goed ? null : (
              <p>
                Uw antwoord had geleid naar ‘{gekozen.naar}’.
                {gekozen.bevindingen.map((bevinding, nummer) => (
                  <span key={nummer}>
                    {' '}
                    De route had genoteerd: <Stem tekst={bevinding} />
                  </span>
                ))}
              </p>
            )}
            {beeld.regels.length === 0 ? null : (
              <p>
                Dit rust op:{' '}
                {beeld.regels.slice(0, 3).map(({ id, titel }, nummer) => (
                  <span key={id}>
                    {nummer > 0 ? '; ' : ''}
                    <a href={`/regels/${id}/`}>{titel}</a>
                  </span>
                ))}
              </p>
            )}
          </div>
        ) : null}
      </div>
      <div className="knoppen geen-print">
        {zet ? (
          <button type="button" className="knop" id="casus-verder" onClick={verder}>
            Verder
          </button>
        ) : null}
        {terug ? (
          <button type="button" className="knop stil" onClick={terug}>
            Vorige stap
          </button>
        ) : null}
      </div>
    </>
  );
};
