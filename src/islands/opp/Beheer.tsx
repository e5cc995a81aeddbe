import { useRef, useState } from 'react';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { download } from '../../lib/download.ts';
import { GROOTSTE_BESTAND, leesConcept, naarTekst } from '../../opp/bestand.ts';
import type { LeesFout } from '../../opp/bestand.ts';
import { isLeeg } from '../../opp/schema.ts';
import type { Concept } from '../../opp/schema.ts';
import type { useConcept } from './use-concept.ts';
import { Vervangvraag } from './Vervangvraag.tsx';
import type { Voorstel } from './Vervangvraag.tsx';
import { Wisvraag } from './Wisvraag.tsx';

type Props = { bron: ReturnType<typeof useConcept>; woorden: OppWoorden; vandaag: string };

const FOUT: Record<LeesFout | 'onleesbaar', string> = {
  'te-groot': 'Dit bestand is te groot voor een OPP.',
  'geen-opp': 'Dit is geen OPP-bestand van deze site. Kies een bestand dat u hier hebt bewaard; het eindigt op .json.',
  nieuwer: 'Dit bestand is gemaakt met een nieuwere versie van de site. Laad de pagina opnieuw en probeer het dan nog eens.',
  beschadigd: 'Dit bestand is beschadigd of veranderd. Het is niet geopend.',
  onleesbaar: 'De browser kon dit bestand niet lezen.',
};

/** Bewaren, openen, een voorbeeld, het vorige concept en wissen. Openen vraagt altijd eerst. */
export const Beheer = ({ bron, woorden, vandaag }: Props) => {
  const [voorstel, zetVoorstel] = useState<Voorstel | null>(null);
  const [fout, zetFout] = useState<keyof typeof FOUT | null>(null);
  const kiezer = useRef<HTMLInputElement>(null);
  const stelVoor = (concept: Concept, naam: string) => {
    zetFout(null);
    if (isLeeg(bron.actueel())) bron.vervang(concept);
    else zetVoorstel({ concept, naam });
  };
  const open = async (bestand: File | undefined) => {
    if (!bestand) return;
    const tekst = bestand.size > GROOTSTE_BESTAND ? null : await bestand.text().catch(() => undefined);
    const gelezen = typeof tekst === 'string' ? leesConcept(tekst) : null;
    if (gelezen?.soort === 'concept') stelVoor(gelezen.concept, `het bestand ${bestand.name}`);
    else zetFout(gelezen?.fout ?? (tekst === null ? 'te-groot' : 'onleesbaar'));
    if (kiezer.current) kiezer.current.value = '';
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
            bron.vervang(voorstel.concept);
            zetVoorstel(null);
          }}
          nee={() => zetVoorstel(null)}
        />
      )}
      <div role="alert">{fout && <p className="melding fout">{FOUT[fout]} Uw eigen concept is niet veranderd.</p>}</div>
      <p>
        Uw concept staat in dit tabblad. Sluit u het tabblad, dan is het weg. Wilt u later verder? Bewaar het dan in een bestand.
      </p>
      <p className="knoppen">
        <button type="button" className="knop stil" onClick={alsBestand}>
          Bewaar als bestand
        </button>
        <button type="button" className="knop stil" onClick={() => kiezer.current?.click()}>
          Open een bestand
        </button>
        <input
          ref={kiezer}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Bestand met een OPP"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </p>
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
            <button type="button" className="knop-link" data-terug onClick={() => bron.vorige && bron.vervang(bron.vorige)}>
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
