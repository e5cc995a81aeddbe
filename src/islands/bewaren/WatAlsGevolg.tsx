import { bewaarAntwoorden } from '../../engine/answers-store.ts';
import { openOpslag } from '../../engine/storage.ts';
import type { Verschil } from '../../exports/verschil.ts';
import { vulTekst } from '../../exports/vulling.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import type { Spel } from '../use-flow.ts';
import { Verschillijst } from './Verschillijst.tsx';
import type { Gevolg, Proef } from './wat-als.ts';

type Props = {
  gevolg: Gevolg;
  proef: Proef;
  spel: Spel;
  vulling: Vulling;
  zetDatum: (gebeurtenis: string, datum: string | null) => void;
  sluit: () => void;
};

const GROEPEN = [
  { wat: 'andere-datum', kop: 'Krijgt een andere dag' },
  { wat: 'erbij', kop: 'Komt erbij' },
  { wat: 'weg', kop: 'Vervalt' },
] as const;

/** Het gevolg van een wijziging: de uitkomst, en elke taak en termijn die verandert met haar dag nu en dan. */
export const WatAlsGevolg = ({ gevolg, proef, spel, vulling, zetDatum, sluit }: Props) => {
  const neemOver = () => {
    sluit();
    if (proef.soort === 'datum') return zetDatum(proef.id, proef.datum);
    if (!spel.conflict)
      bewaarAntwoorden(
        openOpslag(() => sessionStorage),
        spel.woorden.stroom,
        { [proef.id]: proef.keuze },
      );
    location.assign(gevolg.adres);
  };
  const naam = ({ soort, id }: Verschil): Tekst =>
    soort === 'taak' ? vulTekst(spel.woorden.taken[id]?.titel ?? id, vulling) : (spel.woorden.regels[id]?.titel ?? id);
  const { uitkomst, andereUitkomst, vraag, verschillen } = gevolg;
  return (
    <div className="melding" data-uitkomst={andereUitkomst ? 'anders' : 'zelfde'}>
      {vraag === null ? (
        <p>{andereUitkomst ? `De uitkomst wordt: ${uitkomst}.` : 'De uitkomst blijft dezelfde.'}</p>
      ) : (
        <p>Er komt dan eerst een vraag bij: {vraag}. Wat er verandert, hangt van dat antwoord af.</p>
      )}
      {vraag === null && verschillen.length === 0 ? <p>Aan uw taken en datums verandert niets.</p> : null}
      {GROEPEN.map(({ wat, kop }) => (
        <Verschillijst
          key={wat}
          kop={kop}
          items={verschillen
            .filter((verschil) => verschil.wat === wat)
            .map((verschil) => ({ ...verschil, naam: naam(verschil) }))}
        />
      ))}
      <p className="knoppen">
        <button type="button" className="knop" onClick={neemOver}>
          Neem dit over
        </button>
        <button type="button" className="knop-link" onClick={sluit}>
          Laat alles zoals het is
        </button>
      </p>
    </div>
  );
};
