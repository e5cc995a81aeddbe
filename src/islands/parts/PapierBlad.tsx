import { metOpenPlekken, metRichting, stukkenVan, TEKENKOPPEN, vulIn } from '../../exports/docx/papier.ts';
import type { Blok, Papier, Tekst } from '../../exports/docx/papier.ts';

/** Een papier op het scherm en op de printer: dezelfde koppen, tabellen en open plekken als in het Word-bestand. */
export const PapierBlad = ({ papier: { titel, vooraf = [], blokken, voet } }: { papier: Papier }) => (
  <article className="papier" aria-labelledby="papier-titel">
    {vooraf.map((blok, plek) => (
      <Deel key={plek} blok={blok} />
    ))}
    <h2 className="papier-titel" id="papier-titel">
      <Zin tekst={titel} />
    </h2>
    {blokken.map((blok, plek) => (
      <Deel key={plek} blok={blok} />
    ))}
    <footer className="klein">
      {voet.map((regel) => (
        <p key={regel}>{regel}</p>
      ))}
    </footer>
  </article>
);

const Deel = ({ blok }: { blok: Blok }) => {
  switch (blok.soort) {
    case 'kop': {
      const Kop = ({ 2: 'h3', 3: 'h4', 4: 'h5' } as const)[blok.niveau];
      return <Kop>{blok.tekst}</Kop>;
    }
    case 'alinea':
      return (
        <p className={`papier-${blok.vorm ?? 'gewoon'}`}>
          <Zin tekst={blok.tekst} />
        </p>
      );
    case 'lijst': {
      const Lijst = blok.genummerd ? 'ol' : 'ul';
      return (
        <Lijst className={blok.vakjes ? 'papier-vakjes' : undefined}>
          {blok.regels.map((regel, plek) => (
            <li key={plek}>
              <Zin tekst={regel} />
            </li>
          ))}
        </Lijst>
      );
    }
    case 'tabel':
      return <Tabel koppen={blok.koppen} rijen={blok.rijen} />;
    case 'invulregel':
      return (
        <p>
          <b>{blok.label}:</b> <Zin tekst={blok.waarde?.trim() || vulIn(blok.label.toLowerCase())} />
        </p>
      );
    case 'handtekening':
      return <Tabel koppen={TEKENKOPPEN} rijen={blok.wie.map((wie) => [wie, '', ''])} tekenen />;
  }
};

type TabelProps = { koppen: readonly string[]; rijen: readonly (readonly Tekst[])[]; tekenen?: boolean };

const Tabel = ({ koppen, rijen, tekenen = false }: TabelProps) => (
  <div
    className={`tabel${tekenen ? ' papier-tekenen' : ''}`}
    role="group"
    tabIndex={0}
    aria-label={`Tabel: ${koppen.join(', ')}`}
  >
    <table>
      <thead>
        <tr>
          {koppen.map((kop) => (
            <th scope="col" key={kop}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, plek) => (
          <tr key={plek}>
            {koppen.map((kop, kolom) => (
              <td key={kop}>
                <Zin tekst={rij[kolom] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Zin = ({ tekst }: { tekst: Tekst }) =>
  stukkenVan(tekst).map((stuk, plek) => {
    const inhoud = metOpenPlekken(stuk.tekst).map(({ tekst: deel, open }, waar) =>
      open ? <mark key={waar}>{deel}</mark> : <Letters key={waar} tekst={deel} />,
    );
    if (stuk.link !== undefined)
      return (
        <a key={plek} href={stuk.link}>
          {inhoud}
        </a>
      );
    return stuk.vet ? <b key={plek}>{inhoud}</b> : <span key={plek}>{inhoud}</span>;
  });

/** Tekst waarin een naam van rechts naar links los staat van de zin eromheen. */
const Letters = ({ tekst }: { tekst: string }) =>
  metRichting(tekst).map((deel, plek) => (deel.naarLinks ? <bdi key={plek}>{deel.tekst}</bdi> : deel.tekst));
