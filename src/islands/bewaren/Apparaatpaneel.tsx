import { useState } from 'react';
import { nieuwZaakId } from '../../bewaren/zaak-id.ts';
import { openOpslag } from '../../engine/storage.ts';
import { bewaardeZaak, NIET_BEWAARD, zaakId } from './zaak-nu.ts';
import type { Delen } from './zaak-nu.ts';
import { useBewaard } from './use-bewaard.ts';

/** Deze zaak onder een naam op het apparaat zetten, of een zaak die er al staat bijwerken. */
export const Apparaatpaneel = (delen: Delen) => {
  const { bewaard, schrijf, uitslag } = useBewaard(zaakId(delen.spel));
  const [naam, zetNaam] = useState<string | null>(null);
  const [fout, zetFout] = useState('');
  const waarde = naam ?? bewaard?.naam ?? '';
  const bewaar = async (id: string) => {
    if (waarde.trim() === '') {
      zetFout('Geef de zaak een naam, bijvoorbeeld de maand waarin zij speelt.');
      document.getElementById('zaaknaam')?.focus();
      return;
    }
    zetFout('');
    const sessie = delen.spel.conflict ? null : openOpslag(() => sessionStorage);
    schrijf(await bewaardeZaak(delen, waarde, id), sessie);
  };
  return (
    <form
      noValidate
      onSubmit={(verstuur) => {
        verstuur.preventDefault();
        void bewaar(zaakId(delen.spel));
      }}
    >
      <p>
        Uw antwoorden en datums blijven dan op dit apparaat, ook als u de browser sluit. Doe dit niet op een gedeelde computer.
      </p>
      <label className="utrecht-form-label" htmlFor="zaaknaam">
        Hoe wilt u deze zaak noemen?
      </label>
      <p className="klein" id="zaaknaam-hint">
        Gebruik geen namen van mensen. Bijvoorbeeld: aanmelding september.
      </p>
      <p className="veldfout utrecht-form-field-error-message" id="zaaknaam-fout" role="alert">
        {fout}
      </p>
      <input
        className="utrecht-textbox"
        id="zaaknaam"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={60}
        value={waarde}
        aria-describedby="zaaknaam-hint zaaknaam-fout"
        aria-invalid={fout === '' ? undefined : 'true'}
        onChange={(wijziging) => zetNaam(wijziging.target.value)}
      />
      <p className="knoppen">
        <button type="submit" className="knop">
          {bewaard ? 'Werk de bewaarde zaak bij' : 'Bewaar'}
        </button>
        {bewaard ? (
          <button type="button" className="knop stil" onClick={() => void bewaar(nieuwZaakId())}>
            Bewaar als nieuwe zaak
          </button>
        ) : null}
      </p>
      <div role="status" id="bewaard-melding">
        {uitslag === null ? null : uitslag === 'gelukt' ? (
          <p className="melding">
            Bewaard op dit apparaat. U vindt de zaak bij <a href="/mijn-zaken/">Mijn zaken</a>.
          </p>
        ) : (
          <p className="melding let-op">{NIET_BEWAARD[uitslag]}</p>
        )}
      </div>
    </form>
  );
};
