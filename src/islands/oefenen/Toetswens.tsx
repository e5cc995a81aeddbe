import { useState } from 'react';
import { passend } from '../../oefenen/reeks.ts';
import type { Wens } from '../../oefenen/reeks.ts';
import type { Oefenvraag } from '../../oefenen/vraag.ts';

type Props = {
  vragen: readonly Oefenvraag[] | null;
  onderwerpen: readonly (readonly [string, string])[];
  begin: (wens: Wens) => void;
  blijft: boolean;
  zetBlijft: (aan: boolean) => void;
};
const NIVEAUS = [
  [null, 'Alles door elkaar'],
  [1, 'Woorden'],
  [2, 'Regels'],
  [3, 'Verschillen tussen regels'],
] as const;
const AANTALLEN = [5, 10, 20] as const;

/** Kiezen wat en hoeveel u oefent, en of de voortgang op dit apparaat blijft. */
export const Toetswens = ({ vragen, onderwerpen, begin, blijft, zetBlijft }: Props) => {
  const [wens, zet] = useState<Wens>({ onderwerp: null, niveau: null, aantal: 10 });
  const over = vragen ? passend(vragen, wens).length : 0;
  const onderwerp = (naam: string) => vragen?.find((vraag) => vraag.onderwerp === naam)?.onderwerp ?? null;
  return (
    <form
      className="toetswens"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        begin(wens);
      }}
    >
      <p>
        <label htmlFor="toets-onderwerp">Waarover wilt u oefenen?</label>
        <select id="toets-onderwerp" onChange={(keuze) => zet({ ...wens, onderwerp: onderwerp(keuze.target.value) })}>
          <option value="">Alle onderwerpen</option>
          {onderwerpen.map(([id, naam]) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>Wat voor vragen wilt u?</legend>
        {NIVEAUS.map(([niveau, naam]) => (
          <label className="keuzerij" key={naam}>
            <input type="radio" name="niveau" checked={wens.niveau === niveau} onChange={() => zet({ ...wens, niveau })} />
            {naam}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Hoeveel vragen wilt u?</legend>
        {AANTALLEN.map((aantal) => (
          <label className="keuzerij" key={aantal}>
            <input type="radio" name="aantal" checked={wens.aantal === aantal} onChange={() => zet({ ...wens, aantal })} />
            {aantal} vragen
          </label>
        ))}
      </fieldset>
      <label className="keuzerij">
        <input type="checkbox" checked={blijft} onChange={(keuze) => zetBlijft(keuze.target.checked)} />
        Onthoud op dit apparaat wat goed en fout ging
      </label>
      <p className="klein">Zonder vinkje onthoudt alleen dit tabblad het. Er gaat niets naar ons toe.</p>
      <p role="status" id="toets-aantal">
        {vragen === null ? 'De vragen worden opgehaald.' : `Er passen ${over} vragen bij deze keuze.`}
      </p>
      <button type="submit" className="knop" disabled={over === 0}>
        Begin met oefenen
      </button>
    </form>
  );
};
