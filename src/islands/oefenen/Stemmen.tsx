import type { ReactNode } from 'react';
import { MEESTE_STEMMEN } from '../../oefenen/klas.ts';
import type { Klas } from './use-klas.ts';

/** Eén optie waarop de groep stemt: haar id, haar woorden, en of zij goed is (null zolang dat niet op het scherm staat). */
export type Stemoptie = { readonly keuze: string; readonly tekst: ReactNode; readonly goed: boolean | null };
type Props = { bij: string; opties: readonly Stemoptie[]; stemmen: Readonly<Record<string, number>>; zet: Klas['zet'] };
/** De letters van de opties, in volgorde. */
export const LETTERS = 'ABCDEFGHIJKLMNOP';

/** De opties met letters, de opgestoken handen als getal, en een staaf per optie met het getal erbij. */
export const Stemmen = ({ bij, opties, stemmen, zet }: Props) => {
  const aantal = (keuze: string) => (Object.hasOwn(stemmen, keuze) ? (stemmen[keuze] ?? 0) : 0);
  const samen = opties.reduce((som, { keuze }) => som + aantal(keuze), 0);
  return (
    <>
      <ol className={`stemmen${opties.length > 5 ? ' veel' : ''}${opties.length > 7 ? ' naast' : ''}`}>
        {opties.map(({ keuze, tekst, goed }, nummer) => {
          const letter = LETTERS[nummer] ?? String(nummer + 1);
          const deel = samen === 0 ? 0 : Math.round((aantal(keuze) / samen) * 100);
          return (
            <li key={keuze} className={`stem ${goed === null ? '' : goed ? 'is-goed' : 'is-rest'}`} data-keuze={keuze}>
              <b className="letter">{letter}</b>
              <span>
                {tekst}
                {goed ? <b className="h"> ✓ Goed</b> : null}
              </span>
              <input
                type="number"
                min={0}
                max={MEESTE_STEMMEN}
                aria-label={`Stemmen voor ${letter}`}
                value={Object.hasOwn(stemmen, keuze) ? aantal(keuze) : ''}
                onChange={({ target }) =>
                  zet({ doe: 'stem', bij, keuze, aantal: target.value === '' ? 0 : target.valueAsNumber })
                }
              />
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width="100" height="10" className="spoor" />
                <rect width={deel} height="10" className="staaf" />
              </svg>
              <span className="getal">{samen === 0 ? '' : `${aantal(keuze)} (${deel}%)`}</span>
            </li>
          );
        })}
      </ol>
      <p className="klas-samen" id="klas-samen" data-samen={samen}>
        {samen === 0 ? 'Tel de handen en typ het aantal achter elke letter.' : `${samen} stemmen`}
      </p>
    </>
  );
};
