import { useEffect, useMemo, useState } from 'react';
import { maakBeeld } from '../../exports/casus-beeld.ts';
import type { Geladen } from '../../exports/casus-beeld.ts';
import { vulTekst, vullingOp } from '../../exports/vulling.ts';
import { laadMachine } from '../../flows/load.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { haalWoorden } from '../woorden.ts';

/** Laadt de echte machine en woorden van de stroom, op de peildatum van de casus, en maakt er het beeld van een stap mee. */
export const useCasus = (casus: OefenCasus) => {
  const [geladen, zet] = useState<Geladen | null>(null);
  const [melding, zetMelding] = useState<string | null>(null);
  const { stroom, datum } = casus;
  useEffect(() => {
    Promise.all([laadMachine(stroom), haalWoorden(stroom)]).then(
      ([machine, woorden]) => {
        const vulling = vullingOp(woorden, datum);
        zet({ machine, woorden, vul: (tekst) => vulTekst(tekst, vulling) });
      },
      () => zetMelding('De route kon niet worden opgehaald. Laad de pagina opnieuw.'),
    );
  }, [stroom, datum]);
  const beeldVan = useMemo(() => (plaats: number) => (geladen ? maakBeeld(casus, plaats, geladen) : null), [casus, geladen]);
  return { geladen, melding, beeldVan };
};
