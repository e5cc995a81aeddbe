import { useRef, useState } from 'react';
import { GROOTSTE_BESTAND, leesConcept } from '../../opp/bestand.ts';
import type { LeesFout } from '../../opp/bestand.ts';
import type { Concept } from '../../opp/schema.ts';

const FOUT: Record<LeesFout | 'onleesbaar', string> = {
  'te-groot': 'Dit bestand is te groot voor een OPP.',
  'geen-opp': 'Dit is geen OPP-bestand van deze site. Kies een bestand dat u hier hebt bewaard; het eindigt op .json.',
  nieuwer: 'Dit bestand is gemaakt met een nieuwere versie van de site. Laad de pagina opnieuw en probeer het dan nog eens.',
  beschadigd: 'Dit bestand is beschadigd of veranderd. Het is niet geopend.',
  onleesbaar: 'De browser kon dit bestand niet lezen.',
};

type Props = { bewaar: () => void; open: (concept: Concept, naam: string) => void };

/** Het OPP als bestand bewaren en openen. Een bestand dat niet klopt, krijgt een zin en verandert niets. */
export const Bestand = ({ bewaar, open }: Props) => {
  const [fout, zetFout] = useState<keyof typeof FOUT | null>(null);
  const kiezer = useRef<HTMLInputElement>(null);
  const lees = async (bestand: File | undefined) => {
    if (!bestand) return;
    const tekst = bestand.size > GROOTSTE_BESTAND ? null : await bestand.text().catch(() => undefined);
    const gelezen = typeof tekst === 'string' ? leesConcept(tekst) : null;
    zetFout(gelezen?.soort === 'concept' ? null : (gelezen?.fout ?? (tekst === null ? 'te-groot' : 'onleesbaar')));
    if (gelezen?.soort === 'concept') open(gelezen.concept, bestand.name);
    if (kiezer.current) kiezer.current.value = '';
  };
  return (
    <>
      <div role="alert">{fout && <p className="melding fout">{FOUT[fout]} Uw eigen concept is niet veranderd.</p>}</div>
      <p className="knoppen">
        <button type="button" className="knop stil" onClick={bewaar}>
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
          onChange={({ target }) => void lees(target.files?.[0])}
        />
      </p>
    </>
  );
};
