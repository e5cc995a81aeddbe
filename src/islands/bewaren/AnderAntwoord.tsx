import { useState } from 'react';
import { vulTekst } from '../../exports/vulling.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { Stem } from '../parts/Stem.tsx';
import type { Spel } from '../use-flow.ts';

type Props = { spel: Spel; stap: string; vulling: Vulling; kies: (keuze: string) => void };

/** De andere opties van een vraag die al beantwoord is; gekeken wordt pas na de knop. */
export const AnderAntwoord = ({ spel, stap, vulling, kies }: Props) => {
  const [keuze, zetKeuze] = useState<string | null>(null);
  const [fout, zetFout] = useState(false);
  const woord = spel.woorden.stappen[stap];
  if (woord?.soort !== 'vraag') return null;
  const nu = spel.route.spoor.find((antwoord) => antwoord.stap === stap)?.keuze;
  return (
    <form
      noValidate
      onSubmit={(verstuur) => {
        verstuur.preventDefault();
        zetFout(keuze === null);
        if (keuze !== null) kies(keuze);
      }}
    >
      <fieldset className="keuzeveld" aria-describedby="wat-als-fout">
        <legend>
          <Stem tekst={vulTekst(woord.vraag, vulling)} />
        </legend>
        <p className="veldfout utrecht-form-field-error-message" id="wat-als-fout" role="alert">
          {fout ? 'Kies een antwoord om te bekijken.' : ''}
        </p>
        {woord.keuzes
          .filter(([id]) => id !== nu)
          .map(([id, { tekst }]) => (
            <label className="keuzerij" key={id}>
              <input type="radio" name={`wat-als-${stap}`} value={id} checked={keuze === id} onChange={() => zetKeuze(id)} />
              <span>
                <Stem tekst={vulTekst(tekst, vulling)} />
              </span>
            </label>
          ))}
      </fieldset>
      <button type="submit" className="knop stil">
        Bekijk wat er verandert
      </button>
    </form>
  );
};
