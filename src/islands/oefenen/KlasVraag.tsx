import type { StapBeeld } from '../../exports/casus-beeld.ts';
import type { CasusStap } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';
import { Stemmen } from './Stemmen.tsx';
import type { Klas } from './use-klas.ts';

type Props = { klas: Klas; stap: CasusStap; beeld: StapBeeld; plek: string };

/** De vraag van een stap voor de groep: stemmen, en daarna het antwoord met de reden en de regels. */
export const KlasVraag = ({ klas: { kop, stand, zet }, stap, beeld, plek }: Props) => {
  const open = stand.onthuld.has(stand.plek);
  return (
    <>
      <p className="bovenkop">
        {beeld.hoofdstuk} · {plek}
      </p>
      <h2 tabIndex={-1} ref={kop} data-stap={stap.stap}>
        <Stem tekst={beeld.vraag} />
      </h2>
      <div role="status">
        {open ? (
          <div className="melding goed" id="klas-antwoord" data-goed={stap.goed}>
            <p>
              <b>
                <Stem tekst={beeld.keuzes.find(({ keuze }) => keuze === stap.goed)?.tekst ?? ''} />
              </b>{' '}
              Waarom: <q>{stap.omdat}</q>
              {stap.gat ? <b> Hier zit een gat in de procedure.</b> : null}
            </p>
            {beeld.regels.length === 0 ? null : (
              <p className="klas-bron">
                Bron:{' '}
                {beeld.regels.slice(0, 2).map(({ id, titel }, nummer) => (
                  <span key={id}>
                    {nummer > 0 ? '; ' : ''}
                    <a href={`/regels/${id}/`} target="_blank" rel="noopener">
                      {titel}
                    </a>
                  </span>
                ))}
                {' (nieuw tabblad)'}
              </p>
            )}
          </div>
        ) : null}
      </div>
      <Stemmen
        bij={stap.stap}
        opties={beeld.keuzes.map(({ keuze, tekst }) => ({
          keuze,
          tekst: <Stem tekst={tekst} />,
          goed: open ? keuze === stap.goed : null,
        }))}
        stemmen={stand.stemmen[stap.stap] ?? {}}
        zet={zet}
      />
    </>
  );
};
