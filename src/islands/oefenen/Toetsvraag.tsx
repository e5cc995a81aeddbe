import type { RefObject } from 'react';
import { kern, zonderPunt } from '../../oefenen/vraag.ts';
import type { Keuze } from '../../oefenen/vraag.ts';
import type { GetrokkenVraag } from '../../oefenen/vragen.ts';

type Props = {
  kop: RefObject<HTMLHeadingElement | null>;
  vraag: GetrokkenVraag;
  soort: string;
  plek: string;
  /** De plaats van de gekozen keuze, of null zolang niets is gekozen. */
  gekozen: number | null;
  laatste: boolean;
  kies: (plaats: number) => void;
  verder: () => void;
};

/** Eén kennisvraag. Na de keuze staat bij elk antwoord waar het wél bij hoort. */
export const Toetsvraag = ({ kop, vraag: { vraag, keuzes, goed }, soort, plek, gekozen, laatste, kies, verder }: Props) => (
  <>
    <p className="bovenkop">
      {soort} · {plek}
    </p>
    <h2 tabIndex={-1} ref={kop}>
      {vraag.vraag}
      {vraag.over === '' ? null : <span className="over">{vraag.over}</span>}
    </h2>
    <ol className="opties toetskeuzes">
      {keuzes.map((keuze, plaats) => (
        <li key={keuze.tekst}>
          <button
            type="button"
            className={`optie ${gekozen === null ? '' : staat(plaats, goed, gekozen)}`}
            aria-disabled={gekozen !== null}
            data-keuze={plaats}
            onClick={() => kies(plaats)}
          >
            <b>{keuze.tekst}</b>
            {gekozen === null ? null : <span className="h">{uitleg(keuze, plaats, goed, gekozen)}</span>}
          </button>
        </li>
      ))}
    </ol>
    <div role="status">
      {gekozen === null ? null : (
        <div className={gekozen === goed ? 'melding goed' : 'melding let-op'} id="toets-uitleg" data-goed={gekozen === goed}>
          <p>
            <b>{gekozen === goed ? 'Goed.' : 'Niet goed.'}</b> Het antwoord is: {zonderPunt(keuzes[goed]?.tekst ?? '')}.{' '}
            <a href={vraag.goed.adres}>Lees de bron van dit antwoord</a>
          </p>
          {gekozen === goed || !keuzes[gekozen] ? null : (
            <p>
              Uw antwoord klopt wel bij: {keuzes[gekozen].van}. <a href={keuzes[gekozen].adres}>Bekijk het verschil</a>
            </p>
          )}
        </div>
      )}
    </div>
    {gekozen === null ? null : (
      <p>
        <button type="button" className="knop" id="toets-verder" onClick={verder}>
          {laatste ? 'Bekijk de uitslag' : 'Volgende vraag'}
        </button>
      </p>
    )}
  </>
);

const staat = (plaats: number, goed: number, gekozen: number): string =>
  plaats === goed ? 'is-goed' : plaats === gekozen ? 'is-fout' : 'is-rest';
const uitleg = ({ tekst, van }: Keuze, plaats: number, goed: number, gekozen: number): string => {
  if (plaats === goed) return 'Dit is het goede antwoord';
  const waarbij = kern(van) === kern(tekst) ? '' : `. Dit hoort bij: ${van}`;
  return `${plaats === gekozen ? 'Uw antwoord, niet goed' : 'Niet goed'}${waarbij}`;
};
