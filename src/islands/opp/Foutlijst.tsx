import { useEffect, useRef } from 'react';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { controleer, plekNaam } from '../../opp/controleer.ts';
import type { Maat } from '../../opp/controleer.ts';
import type { HoofdstukId } from '../../opp/hoofdstukken.ts';
import type { Concept } from '../../opp/schema.ts';
import { adresVan } from './use-beeld.ts';
import { plekInWoorden, vraagInWoorden } from './vraagtekst.ts';

type Props = { hoofdstuk: HoofdstukId; concept: Concept; fouten: readonly string[]; maat: Maat; woorden: OppWoorden };

/** Wat er na de knop niet te lezen was, boven het hoofdstuk, met een link naar het veld. Krijgt de focus. */
export const Foutlijst = ({ hoofdstuk, concept, fouten, maat, woorden }: Props) => {
  const blok = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fouten.length > 0) blok.current?.focus();
  }, [fouten]);
  const open =
    fouten.length === 0
      ? []
      : controleer(concept, maat).filter(({ soort, plek }) => soort === 'onleesbare-datum' && fouten.includes(plekNaam(plek)));
  return open.length === 0 ? null : (
    <div className="melding fout" role="alert" tabIndex={-1} ref={blok}>
      <h2>Kijk nog naar deze datum</h2>
      <ul>
        {open.map((vraag) => (
          <li key={vraag.id}>
            <a href={adresVan(hoofdstuk, plekNaam(vraag.plek))}>
              {plekInWoorden(hoofdstuk, vraag.plek, woorden)}: {vraagInWoorden(vraag, woorden)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
