import { useState } from 'react';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { download } from '../../lib/download.ts';
import { naarTekst } from '../../opp/bestand.ts';
import { isLeeg } from '../../opp/schema.ts';
import type { Concept } from '../../opp/schema.ts';
import { Bestand } from './Bestand.tsx';
import type { useConcept } from './use-concept.ts';
import { Vervangvraag } from './Vervangvraag.tsx';
import type { Voorstel } from './Vervangvraag.tsx';
import { Wisvraag } from './Wisvraag.tsx';

type Props = { bron: ReturnType<typeof useConcept>; woorden: OppWoorden; vandaag: string };

/** Bewaren, openen, een voorbeeld, het vorige concept en wissen. Openen vraagt altijd eerst. */
export const Beheer = ({ bron, woorden, vandaag }: Props) => {
  const [voorstel, zetVoorstel] = useState<Voorstel | null>(null);
  const isVoorbeeld = (oud: Concept) => woorden.voorbeelden.some(({ concept }) => naarTekst(concept) === naarTekst(oud));
  const vervang = (concept: Concept) => bron.vervang(concept, isVoorbeeld);
  const stelVoor = (concept: Concept, naam: string) => {
    if (isLeeg(bron.actueel())) vervang(concept);
    else zetVoorstel({ concept, naam });
  };
  const alsBestand = () =>
    download(new Blob([naarTekst(bron.actueel())], { type: 'application/json' }), `opp-concept-${vandaag}.json`);
  return (
    <section className="opp-beheer" aria-labelledby="opp-beheer">
      <h2 id="opp-beheer">Bewaren en openen</h2>
      {voorstel && (
        <Vervangvraag
          voorstel={voorstel}
          ja={() => {
            vervang(voorstel.concept);
            zetVoorstel(null);
          }}
          nee={() => zetVoorstel(null)}
        />
      )}
      <p>
        Uw concept staat in dit tabblad. Sluit u het tabblad, dan is het weg. Wilt u later verder? Bewaar het dan in een bestand.
      </p>
      <Bestand bewaar={alsBestand} open={(concept, naam) => stelVoor(concept, `het bestand ${naam}`)} />
      <label className="keuzerij">
        <input type="checkbox" checked={bron.opApparaat} onChange={({ target }) => bron.bewaarOpApparaat(target.checked)} />
        Bewaar op dit apparaat. Doe dit alleen op een apparaat dat anderen niet gebruiken.
      </label>
      <h3>Een voorbeeld bekijken</h3>
      <ul className="opp-links">
        {woorden.voorbeelden.map(({ id, titel, concept }) => (
          <li key={id}>
            <button type="button" className="knop-link" data-voorbeeld={id} onClick={() => stelVoor(concept, 'het voorbeeld')}>
              {titel}
            </button>
          </li>
        ))}
        {bron.vorige && (
          <li>
            <button type="button" className="knop-link" data-terug onClick={() => bron.vorige && vervang(bron.vorige)}>
              Zet mijn vorige concept terug
            </button>
          </li>
        )}
        {bron.daar && (
          <li>
            <button
              type="button"
              className="knop-link"
              onClick={() => bron.daar && stelVoor(bron.daar, 'het concept van dit apparaat')}
            >
              Open het concept dat op dit apparaat staat
            </button>
          </li>
        )}
      </ul>
      <Wisvraag wis={bron.wis} />
    </section>
  );
};
