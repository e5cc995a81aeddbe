import { cloneElement, useEffect } from 'react';
import type { MouseEvent, ReactElement, ReactNode, RefObject } from 'react';
import { maakZaak } from '../exports/zaak.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { Controlerijen } from './parts/Controlerijen.tsx';
import { ErbijGekomen } from './parts/ErbijGekomen.tsx';
import { GerekendeDatums } from './parts/GerekendeDatums.tsx';
import type { SpoorProps } from './parts/Spoor.tsx';
import type { Spel } from './use-flow.ts';
import type { RouteBeeld } from './view-model.ts';

type Props = {
  beeld: RouteBeeld;
  spel: Spel;
  vul: (tekst: Tekst) => Tekst;
  kop: RefObject<HTMLHeadingElement | null>;
  meldingen: ReactNode;
  spoor: ReactElement<SpoorProps>;
  ga: (klik: MouseEvent<HTMLAnchorElement>) => void;
};

/** Alle antwoorden van de route onder elkaar, elk met "wijzig", en de knop naar de uitkomst die eruit volgt. */
export const Controle = ({ beeld, spel, vul, kop, meldingen, spoor, ga }: Props) => {
  const { route, woorden } = spel;
  const zaak = maakZaak(spel);
  // Bij het laden stond de focus op de kop die deze vervangt; zij gaat mee.
  useEffect(() => {
    if (document.activeElement === document.body && location.hash.includes('=')) kop.current?.focus({ preventScroll: true });
  }, [kop]);
  return (
    <>
      <div className="vraag" data-klaar={route.klaar}>
        {meldingen}
        <p className="bovenkop">{woorden.titel}</p>
        <h1 tabIndex={-1} ref={kop}>
          Controleer uw antwoorden
        </h1>
        {beeld.spoor.length === 0 ? (
          <p>U hebt nog geen vraag beantwoord. Begin bij de eerste vraag. Dan staan uw antwoorden hier.</p>
        ) : (
          <>
            <p>Klopt alles? Een antwoord wijzigen kan nog. De site vraagt dan alleen wat nieuw is.</p>
            <ErbijGekomen stroom={woorden.stroom} rijen={beeld.spoor} />
            <Controlerijen spel={spel} rijen={beeld.spoor} vul={vul} ga={ga} />
            <GerekendeDatums termijnen={zaak.termijnen} regels={woorden.regels} />
          </>
        )}
        {route.klaar ? null : <p id="nog-open">Uw route is nog niet af. De volgende vraag staat voor u klaar.</p>}
        <p className="knoppen">
          <a className="knop" href={beeld.verder} onClick={ga}>
            {route.klaar ? 'Bekijk wat u kunt doen' : beeld.spoor.length === 0 ? 'Begin met de vragen' : 'Verder met de vragen'}
          </a>
        </p>
      </div>
      {cloneElement(spoor, { titel: 'Controleer uw antwoorden', gevouwen: true, resterend: null })}
    </>
  );
};
