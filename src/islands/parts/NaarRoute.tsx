import { useEffect, useState } from 'react';
import type { Antwoorden } from '../../engine/flow-types.ts';

/** Zoekt het adres waar een stroom begint met deze antwoorden; mislukt als de machine van die stroom niet binnenkomt. */
export type ZoekRoute = (naar: string, antwoorden: Antwoorden) => Promise<string>;
type Props = { naar: string; antwoorden: Antwoorden; zoekRoute: ZoekRoute };

/**
 * De weg van de keuzehulp naar een route. Antwoorden die daar ook een vraag zijn, zoals de soort school, gaan mee. Lukt dat
 * niet, dan blijft de link naar haar begin staan.
 */
export const NaarRoute = ({ naar, antwoorden, zoekRoute }: Props) => {
  const [href, zetHref] = useState(`/${naar}/`);
  useEffect(() => {
    zoekRoute(naar, antwoorden).then(zetHref, () => null);
  }, [naar, antwoorden, zoekRoute]);
  return (
    <p className="knoppen naar-route">
      <a className="knop" href={href}>
        Ga naar deze route
      </a>
    </p>
  );
};
