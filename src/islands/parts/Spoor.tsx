import { hoofdletter } from '../../lib/hoofdletter.ts';
import type { MouseEvent } from 'react';
import type { RouteBeeld } from '../view-model.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { Stem } from './Stem.tsx';

/** Hoeveel vragen er nog komen, van de kortste tot de langste route. */
export type Resterend = { readonly kortst: number; readonly langst: number };

/** Wat de route nodig heeft. */
export type SpoorProps = {
  /** De route; null zolang de speler niet loopt of de lezer er niet op is. */
  beeld: RouteBeeld | null;
  titel: string;
  resterend: Resterend | null;
  stroom: string;
  /** Waar: de lijst vouwt op elk scherm; op een uitkomst staan de antwoorden niet in de weg. */
  gevouwen: boolean;
  vul: (tekst: Tekst) => Tekst;
  ga: (klik: MouseEvent<HTMLAnchorElement>) => void;
  wisStroom: () => void;
  wisAlles: () => void;
};

/** De route: de antwoorden tot hier, elk met "wijzig", en wat er nog komt. Op een smal scherm één regel die openvouwt. */
export const Spoor = ({ beeld, titel, resterend, stroom, gevouwen, vul, ga, wisStroom, wisAlles }: SpoorProps) => {
  const nog = resterend ? nogTeGaan(resterend) : null;
  const aantal = beeld?.spoor.length ?? 0;
  return (
    <nav className="route" aria-label="Uw antwoorden">
      <details className={gevouwen ? 'dicht' : 'vouw'}>
        <summary>{[beeld ? telAntwoorden(aantal) : 'Uw route', nog].filter((deel) => deel !== null).join(' · ')}</summary>
        <ol>
          {beeld?.spoor.map((item) => (
            <li className="klaar" key={item.stap}>
              <b>{item.titel}</b>
              <span className="antw">
                <Stem tekst={vul(item.antwoord)} />
              </span>
              <a className="wijzig" href={item.wijzig} onClick={ga}>
                wijzig<span className="onzichtbaar">: {item.titel}</span>
              </a>
            </li>
          ))}
          <li className="nu">
            <b>{titel}</b>
            <span className="antw">U bent hier</span>
          </li>
          {beeld && beeld.nogGeldig > 0 ? <li className="later">{telAntwoorden(beeld.nogGeldig)} van eerder, verderop</li> : null}
          {nog === null ? null : <li className="later">{hoofdletter(nog)}</li>}
        </ol>
        <p>
          <a className="wijzig" href={`/${stroom}/#stappen`}>
            Bekijk alle stappen
          </a>
        </p>
        {beeld ? (
          <p className="geen-print">
            <button type="button" className="knop-link" onClick={wisStroom}>
              Begin opnieuw
            </button>{' '}
            <button type="button" className="knop-link" onClick={wisAlles}>
              Wis alles van dit apparaat
            </button>
          </p>
        ) : null}
      </details>
    </nav>
  );
};

const telAntwoorden = (aantal: number): string => (aantal === 1 ? '1 antwoord' : `${aantal} antwoorden`);

/** Weggelaten als de routes te veel verschillen: dan zegt het getal niets. */
const nogTeGaan = ({ kortst, langst }: Resterend): string | null => {
  if (langst === 0 || langst - kortst > 6) return null;
  if (langst === kortst) return `nog ${kortst} ${kortst === 1 ? 'vraag' : 'vragen'}`;
  return `nog ${kortst} tot ${langst} vragen`;
};
