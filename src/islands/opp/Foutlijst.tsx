import { useEffect, useRef } from 'react';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { plekNaam } from '../../opp/controleer.ts';
import type { OppVraag } from '../../opp/controleer.ts';
import { adresVan } from './use-beeld.ts';
import { plekInWoorden, vraagInWoorden } from './vraagtekst.ts';

type Props = { fouten: readonly OppVraag[]; woorden: OppWoorden };

/** Wat er na de knop niet te lezen was, boven het hoofdstuk, met een link naar het veld. Krijgt de focus. */
export const Foutlijst = ({ fouten, woorden }: Props) => {
  const blok = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const zonder = document.title.replace(/^Fout: /, '');
    document.title = fouten.length > 0 ? `Fout: ${zonder}` : zonder;
    if (fouten.length > 0) blok.current?.focus();
  }, [fouten]);
  return fouten.length === 0 ? null : (
    <div className="melding fout" role="alert" tabIndex={-1} ref={blok}>
      <h2>{fouten.length === 1 ? 'Kijk nog naar deze datum' : 'Kijk nog naar deze datums'}</h2>
      <ul>
        {fouten.map((vraag) => (
          <li key={vraag.id}>
            <a href={adresVan(vraag.hoofdstuk, plekNaam(vraag.plek))}>
              {plekInWoorden(vraag.hoofdstuk, vraag.plek, woorden)}: {vraagInWoorden(vraag, woorden)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
