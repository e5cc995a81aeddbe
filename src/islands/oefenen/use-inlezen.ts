import { useEffect, useRef, useState } from 'react';
import { heeftIets, naarOntwerp } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { CASUSFOUT, fragmentNaarTekst, leesCasus } from '../../oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../oefenen/eigen-casus.ts';
import { foutenOpRoute, haalRoute } from './use-ontwerp.ts';
import type { Speelstroom } from './use-ontwerp.ts';

type Invoer = { ontwerp: Ontwerp; zetOntwerp: (ontwerp: Ontwerp) => void; stromen: readonly Speelstroom[] };
const PAST_NIET = 'Deze casus past niet op de route van nu. Er is niets veranderd. Wat niet klopt:';

/** Een casus openen uit een bestand of een link. Wat niet klopt, verandert niets; wat vervangt, wacht op een ja. */
export const useInlezen = ({ ontwerp, zetOntwerp, stromen }: Invoer) => {
  const [melding, zeg] = useState('');
  const [wacht, zetWacht] = useState<CasusBestand | null>(null);
  const schoon = useRef<Ontwerp>(ontwerp);
  const nu = useRef(ontwerp);
  nu.current = ontwerp;
  const neem = (bestand: CasusBestand) => {
    const gelezen = naarOntwerp(bestand);
    schoon.current = gelezen;
    zetOntwerp(gelezen);
    zetWacht(null);
    zeg('');
  };
  const open = async (tekst: string) => {
    const gelezen = leesCasus(tekst);
    if (!gelezen.ok) return zeg(CASUSFOUT[gelezen.fout]);
    const { bestand } = gelezen;
    if (!stromen.some(({ id }) => id === bestand.stroom)) return zeg(`${PAST_NIET} de route bestaat niet.`);
    const route = await haalRoute(bestand.stroom).catch(() => null);
    if (route === null) return zeg('De route kon niet worden opgehaald. Er is niets veranderd.');
    const fouten = foutenOpRoute(bestand, route);
    if (fouten.length > 0) return zeg(`${PAST_NIET} ${fouten[0]}.`);
    zeg('');
    if (heeftIets(nu.current)) zetWacht(bestand);
    else neem(bestand);
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
    open: (tekst: string) => void open(tekst),
    vervang: () => wacht && neem(wacht),
    houd: () => zetWacht(null),
    bewaard: () => {
      schoon.current = ontwerp;
    },
  };
};
