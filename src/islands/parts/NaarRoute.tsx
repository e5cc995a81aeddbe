import { useEffect, useState } from 'react';
import type { Antwoorden } from '../../engine/flow-types.ts';
import { replay } from '../../engine/replay.ts';
import { laadMachine } from '../../flows/load.ts';
import { adresVan } from '../view-model.ts';

type Props = { naar: string; antwoorden: Antwoorden | undefined };

/**
 * De weg van de keuzehulp naar een route. Antwoorden die daar ook een vraag zijn, zoals de soort school, gaan mee. Komt de
 * machine van die route niet binnen, dan blijft de link naar haar begin staan.
 */
export const NaarRoute = ({ naar, antwoorden }: Props) => {
  const [href, zetHref] = useState(`/${naar}/`);
  useEffect(() => {
    if (!antwoorden) return;
    laadMachine(naar).then(
      (machine) => {
        const { stap, spoor } = replay(machine, antwoorden);
        zetHref(adresVan(naar, stap, spoor));
      },
      () => null,
    );
  }, [naar, antwoorden]);
  return (
    <p className="knoppen naar-route">
      <a className="knop" href={href}>
        Ga naar deze route
      </a>
    </p>
  );
};
