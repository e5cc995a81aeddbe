import { zonderPunt } from '../../oefenen/vraag.ts';
import type { RefObject } from 'react';
import type { Oefenvraag } from '../../oefenen/vraag.ts';
import type { GetrokkenVraag } from '../../oefenen/vragen.ts';

/** Een vraag op één regel: eerst waar zij over gaat. */
const noem = ({ vraag, over }: Oefenvraag): string => (over === '' ? vraag : `${over}. ${vraag}`);

type Props = {
  kop: RefObject<HTMLHeadingElement | null>;
  reeks: readonly GetrokkenVraag[];
  gekozen: readonly (number | null)[];
  soorten: Readonly<Record<string, string>>;
  opnieuw: (ids: ReadonlySet<string>) => void;
  stop: () => void;
};

/** De uitslag van een reeks: hoeveel goed, per soort vraag, en wat nog een keer moet. */
export const Uitslag = ({ kop, reeks, gekozen, soorten, opnieuw, stop }: Props) => {
  const fout = reeks.filter(({ goed }, plaats) => gekozen[plaats] !== goed);
  const perSoort = [...Map.groupBy(reeks, ({ vraag }) => vraag.soort)].map(([soort, deel]) => ({
    naam: soorten[soort] ?? soort,
    goed: deel.filter((vraag) => !fout.includes(vraag)).length,
    van: deel.length,
  }));
  const bestand = {
    soort: 'kennistoets',
    goed: reeks.length - fout.length,
    van: reeks.length,
    fout: fout.map(({ vraag }) => vraag.id),
  };
  return (
    <section className="uitslag" aria-labelledby="uitslag-kop">
      <h2 tabIndex={-1} ref={kop} id="uitslag-kop" data-goed={reeks.length - fout.length} data-van={reeks.length}>
        U had {reeks.length - fout.length} van de {reeks.length} vragen goed
      </h2>
      <table>
        <caption className="onzichtbaar">Goede antwoorden per soort vraag</caption>
        <thead>
          <tr>
            <th scope="col">Soort vraag</th>
            <th scope="col">Goed</th>
          </tr>
        </thead>
        <tbody>
          {perSoort.map(({ naam, goed, van }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>
                <meter min={0} max={van} value={goed} aria-hidden="true" /> {goed} van {van}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fout.length === 0 ? (
        <p>Alles goed. Over een tijd komen deze vragen terug.</p>
      ) : (
        <>
          <h3>Dit kunt u nog eens lezen</h3>
          <ul>
            {fout.map(({ vraag }) => (
              <li key={vraag.id}>
                {noem(vraag)} Het antwoord is: <b>{zonderPunt(vraag.goed.tekst)}</b>. <a href={vraag.goed.adres}>Lees de bron</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="knoppen geen-print">
        {fout.length > 0 ? (
          <button type="button" className="knop" onClick={() => opnieuw(new Set(fout.map(({ vraag }) => vraag.id)))}>
            Oefen wat fout ging
          </button>
        ) : null}
        <button type="button" className="knop stil" onClick={stop}>
          Nieuwe reeks
        </button>
        <button type="button" className="knop stil" onClick={() => window.print()}>
          Afdrukken
        </button>
        <a
          className="knop stil"
          download="uitslag-kennistoets.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(bestand, null, 2))}`}
        >
          Bewaar als bestand
        </a>
      </div>
    </section>
  );
};
