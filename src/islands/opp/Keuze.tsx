import type { ReactNode } from 'react';

type Props = {
  id: string;
  vraag: string;
  hint: ReactNode;
  labels: ReactNode;
  keuzes: Readonly<Record<string, string>>;
  waarde: string;
  kies: (keuze: string) => void;
};

/** Een vraag met keuzerondjes; er staat er geen vooraf aan, en een keuze is weer weg te halen. */
export const Keuze = ({ id, vraag, hint, labels, keuzes, waarde, kies }: Props) => (
  <fieldset className="opp-keuze" id={id} tabIndex={-1} aria-describedby={hint === null ? undefined : `${id}-hint`}>
    <legend>{vraag}</legend>
    {hint}
    {labels && <p className="opp-labels">{labels}</p>}
    {Object.entries(keuzes).map(([keuze, tekst]) => (
      <label className="keuzerij" key={keuze}>
        <input type="radio" name={id} value={keuze} checked={waarde === keuze} onChange={() => kies(keuze)} />
        {tekst}
      </label>
    ))}
    {waarde === '' ? null : (
      <button type="button" className="knop-link" onClick={() => kies('')}>
        Haal mijn antwoord weg<span className="onzichtbaar">: {vraag}</span>
      </button>
    )}
  </fieldset>
);
