import { useLayoutEffect, useRef } from 'react';
import type { Concept } from '../../opp/schema.ts';

/** Een concept dat in de plaats kan komen, en hoe het heet. */
export type Voorstel = { readonly concept: Concept; readonly naam: string };

/** Vraagt of een ander concept in de plaats mag komen. Er verandert niets tot iemand ja zegt. */
export const Vervangvraag = ({ voorstel, ja, nee }: { voorstel: Voorstel; ja: () => void; nee: () => void }) => {
  const blok = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => blok.current?.focus(), []);
  return (
    <div className="melding let-op" role="group" aria-labelledby="opp-vervang" tabIndex={-1} ref={blok}>
      <h3 id="opp-vervang">Uw concept vervangen?</h3>
      <p>U hebt al een concept. Opent u {voorstel.naam}, dan bewaren wij uw concept in dit tabblad. U kunt het terugzetten.</p>
      <p className="knoppen">
        <button type="button" className="knop" onClick={ja}>
          Ja, open {voorstel.naam}
        </button>
        <button type="button" className="knop stil" onClick={nee}>
          Nee, ga verder met mijn concept
        </button>
      </p>
    </div>
  );
};
