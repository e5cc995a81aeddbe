import { useState } from 'react';
import { MAX_NAAM } from '../../bewaren/zaakbestand.ts';
import type { BewaardeZaak } from '../../bewaren/zaakbestand.ts';

/** Een bewaarde zaak een andere naam geven. */
export const Hernoemen = ({ zaak, hernoem }: { zaak: BewaardeZaak; hernoem: (naam: string) => void }) => {
  const [naam, zetNaam] = useState(zaak.naam);
  const [fout, zetFout] = useState(false);
  const veld = `naam-${zaak.id}`;
  return (
    <form
      noValidate
      onSubmit={(verstuur) => {
        verstuur.preventDefault();
        zetFout(naam.trim() === '');
        if (naam.trim() !== '') hernoem(naam.trim());
      }}
    >
      <label className="utrecht-form-label" htmlFor={veld}>
        Hoe wilt u deze zaak noemen?
      </label>
      <p className="klein" id={`${veld}-hint`}>
        Gebruik geen namen van mensen.
      </p>
      <p className="veldfout utrecht-form-field-error-message" id={`${veld}-fout`} role="alert">
        {fout ? 'Geef de zaak een naam, bijvoorbeeld de maand waarin zij speelt.' : ''}
      </p>
      <input
        className="utrecht-textbox"
        id={veld}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={MAX_NAAM}
        value={naam}
        aria-describedby={`${veld}-hint ${veld}-fout`}
        aria-invalid={fout ? 'true' : undefined}
        onChange={(wijziging) => zetNaam(wijziging.target.value)}
      />
      <p className="knoppen">
        <button type="submit" className="knop stil">
          Bewaar de naam
        </button>
      </p>
    </form>
  );
};
