import { useEffect, useRef, useState } from 'react';
import { heeftIets, naarOntwerp } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { CASUSFOUT, fragmentNaarTekst } from '../../oefenen/eigen-casus.ts';
import { leesWerk } from '../../oefenen/ontwerp-bestand.ts';
import { foutenOpRoute, haalRoute } from './use-ontwerp.ts';
import type { Speelstroom } from './use-ontwerp.ts';

type Invoer = { ontwerp: Ontwerp; zetOntwerp: (ontwerp: Ontwerp) => void; stromen: readonly Speelstroom[]; begin: string };
const PAST_NIET = 'Deze casus past niet op de route van nu. Er is niets veranderd. Wat niet klopt:';

/** Een casus openen uit een bestand of een link. Wat niet klopt, verandert niets; wat vervangt, wacht op een ja. */
export const useInlezen = ({ ontwerp, zetOntwerp, stromen, begin }: Invoer) => {
  const [melding, zeg] = useState(begin);
  const [wacht, zetWacht] = useState<Ontwerp | null>(null);
  /** Telt hoe vaak er iets geopend is, zodat velden met een eigen stand opnieuw beginnen. */
  const [keer, zetKeer] = useState(0);
  const schoon = useRef<Ontwerp>(ontwerp);
  const nu = useRef(ontwerp);
  nu.current = ontwerp;
  const neem = (gelezen: Ontwerp) => {
    schoon.current = gelezen;
    zetOntwerp(gelezen);
    zetKeer(keer + 1);
    zetWacht(null);
    zeg('');
  };
  const open = async (tekst: string) => {
    const gelezen = leesWerk(tekst);
    if (!gelezen.ok) return zeg(CASUSFOUT[gelezen.fout]);
    const { werk } = gelezen;
    const nieuw = werk.soort === 'casus' ? naarOntwerp(werk.bestand) : werk.ontwerp;
    if (!stromen.some(({ id }) => id === nieuw.stroom)) return zeg(`${PAST_NIET} de route bestaat niet.`);
    if (werk.soort === 'casus') {
      const route = await haalRoute(nieuw.stroom).catch(() => null);
      if (route === null) return zeg('De route kon niet worden opgehaald. Er is niets veranderd.');
      const fouten = foutenOpRoute(werk.bestand, route);
      if (fouten.length > 0) return zeg(`${PAST_NIET} ${fouten[0]}.`);
    }
    zeg('');
    if (heeftIets(nu.current)) zetWacht(nieuw);
    else neem(nieuw);
  };
  const openNu = useRef(open);
  openNu.current = open;
  useEffect(() => {
    const lees = () => {
      const tekst = fragmentNaarTekst(location.hash);
      if (tekst !== null) void openNu.current(tekst);
    };
    // Wie weggaat met iets wat nergens bewaard is, krijgt eerst een vraag van de browser.
    const waarschuw = (weg: Event) => {
      if (nu.current !== schoon.current && heeftIets(nu.current)) weg.preventDefault();
    };
    lees();
    addEventListener('hashchange', lees);
    addEventListener('beforeunload', waarschuw);
    return () => {
      removeEventListener('hashchange', lees);
      removeEventListener('beforeunload', waarschuw);
    };
  }, []);
  return {
    melding,
    zeg,
    wacht,
    keer,
    open: (tekst: string) => void open(tekst),
    vervang: () => wacht && neem(wacht),
    houd: () => zetWacht(null),
    bewaard: () => {
      schoon.current = ontwerp;
    },
  };
};
