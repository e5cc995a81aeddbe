import { Fragment } from 'react';
import { TEKENKOPPEN, metOpenPlekken, stukkenVan } from '../../exports/docx/papier.ts';
import type { Blok, Tekst } from '../../exports/docx/papier.ts';

/** Eén blok van een papier; een kop van niveau 2 staat een niveau lager dan de titel. */
export const BriefBlok = ({ blok }: { blok: Blok }) => {
  switch (blok.soort) {
    case 'kop':
      return (
        <h3>
          <Lopend tekst={blok.tekst} />
        </h3>
      );
    case 'alinea':
      return (
        <p className={blok.vorm === 'noot' ? 'noot' : undefined}>
          <Lopend tekst={blok.tekst} />
        </p>
      );
    case 'lijst':
      return (
        <ul className={blok.vakjes === true ? 'vakjes' : undefined}>
          {blok.regels.map((regel, plek) => (
            <li key={plek}>
              <Lopend tekst={regel} />
            </li>
          ))}
        </ul>
      );
    case 'tabel':
      return <Tabel koppen={blok.koppen} rijen={blok.rijen} />;
    case 'handtekening':
      return <Tabel koppen={TEKENKOPPEN} rijen={blok.wie.map((naam) => [naam, '', ''])} />;
    case 'invulregel':
      return (
        <p>
          {blok.label}: <Lopend tekst={blok.waarde ?? ''} />
        </p>
      );
  }
};

const Tabel = ({ koppen, rijen }: { koppen: readonly string[]; rijen: readonly (readonly Tekst[])[] }) => (
  <div className="papiertabel">
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
            {rij.map((cel, kolom) => (
              <td key={kolom} data-kop={koppen[kolom]}>
                <Lopend tekst={cel} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Tekst met gemarkeerde open plekken; een regeleinde blijft een regeleinde. */
export const Lopend = ({ tekst }: { tekst: Tekst }) =>
  stukkenVan(tekst)
    .flatMap((stuk) => metOpenPlekken(stuk.tekst))
    .map(({ tekst: deel, open }, plek) => (open ? <mark key={plek}>{deel}</mark> : <Regels tekst={deel} key={plek} />));

const Regels = ({ tekst }: { tekst: string }) =>
  tekst.split('\n').map((regel, plek) => (
    <Fragment key={plek}>
      {plek > 0 ? <br /> : null}
      {regel}
    </Fragment>
  ));
