import type { RefObject } from 'react';
import { antwoordenNaarFragment } from '../../engine/answers-codec.ts';
import type { Woorden } from '../../exports/woorden.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { antwoordenTot, GROEPEN } from '../../oefenen/casus.ts';
import type { CasusSpel, CasusStap, CasusUitslag, OefenCasus } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';
import { Sindsdien } from './Sindsdien.tsx';

type Props = {
  kop: RefObject<HTMLHeadingElement | null>;
  casus: OefenCasus;
  spel: CasusSpel;
  uitslag: CasusUitslag;
  woorden: Woorden;
  vul: (tekst: Tekst) => Tekst;
  opnieuw: () => void;
};

/** Het einde van een casus: uw oordeel naast de uitkomst en de uitspraak, wat u vond en miste, en de score. */
export const CasusUitslagKaart = ({ kop, casus, spel, uitslag, woorden, vul, opnieuw }: Props) => {
  const { punten, van, gevonden, gemist, oordeelGoed } = uitslag;
  const uitkomst = woorden.stappen[casus.uitkomst];
  const fragment = antwoordenNaarFragment(antwoordenTot(casus, casus.stappen.length));
  const gat = ({ stap, bevindingen }: CasusStap) =>
    bevindingen
      .map((id) => woorden.bevindingen[id])
      .map((bevinding, nummer) =>
        bevinding ? (
          <li key={`${stap}-${nummer}`}>
            <Stem tekst={vul(bevinding.titel)} />
          </li>
        ) : null,
      );
  const bestand = { soort: 'casus', casus: `${casus.stroom}/${casus.id}`, punten, van, gemist: gemist.map(({ stap }) => stap) };
  return (
    <>
      <p className="bovenkop">De uitslag</p>
      <h2 tabIndex={-1} ref={kop} id="casus-score" data-punten={punten} data-van={van}>
        U haalde {String(punten).replace('.', ',')} van de {van} punten
      </h2>
      <dl className="naast-elkaar">
        <div>
          <dt>Uw oordeel</dt>
          <dd>
            {spel.oordeel ? GROEPEN[spel.oordeel] : ''} ({oordeelGoed ? 'goed' : 'niet goed'})
          </dd>
        </div>
        <div>
          <dt>De route</dt>
          <dd>{uitkomst?.soort === 'uitkomst' ? <Stem tekst={vul(uitkomst.antwoord)} /> : null}</dd>
        </div>
        <div>
          <dt>{casus.gemaakt ? 'Waarom' : 'De uitspraak'}</dt>
          <dd>
            {casus.uitspraak}{' '}
            {casus.bron.href === null || casus.gemaakt ? null : <a href={casus.bron.href}>{casus.bron.titel}</a>}
          </dd>
        </div>
      </dl>
      <Sindsdien sindsdien={casus.sindsdien} />
      {gevonden.length === 0 ? null : (
        <>
          <h3>Dit vond u</h3>
          <ul>{gevonden.flatMap(gat)}</ul>
        </>
      )}
      {gemist.length === 0 ? null : (
        <>
          <h3>Dit miste u</h3>
          <ul id="casus-gemist">{gemist.flatMap(gat)}</ul>
        </>
      )}
      <h3>Om over te praten</h3>
      <p>{casus.gesprek}</p>
      <p>
        <a id="casus-uitkomst" href={`/${casus.stroom}/${casus.uitkomst}/${fragment}`}>
          Bekijk de hele uitkomst met taken en datums
        </a>
      </p>
      <div className="knoppen geen-print">
        <button type="button" className="knop" id="casus-opnieuw" onClick={opnieuw}>
          Nog een keer
        </button>
        <a className="knop stil" href="/oefenen/">
          Andere casus
        </a>
        <button type="button" className="knop stil" onClick={() => window.print()}>
          Afdrukken
        </button>
        <a
          className="knop stil"
          download={`uitslag-${casus.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(bestand, null, 2))}`}
        >
          Bewaar als bestand
        </a>
      </div>
    </>
  );
};
