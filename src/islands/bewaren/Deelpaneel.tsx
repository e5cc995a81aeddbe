import { useState } from 'react';
import { QrCode } from './QrCode.tsx';
import type { Delen } from './zaak-nu.ts';

type Uitslag = 'gekopieerd' | 'zelf' | null;

/** De uitkomst delen met een link: eerst de waarschuwing, dan kopiëren. Mag de browser dat niet, dan staat de link in een veld. */
export const Deelpaneel = ({ adres }: Delen) => {
  const [uitslag, zetUitslag] = useState<Uitslag>(null);
  const [metCode, zetMetCode] = useState(false);
  const vol = new URL(adres, location.href).href;
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(vol);
      zetUitslag('gekopieerd');
    } catch {
      zetUitslag('zelf');
    }
  };
  return (
    <>
      <p className="melding let-op" id="deel-waarschuwing">
        <b>Wie deze link heeft, ziet uw antwoorden.</b> Uw datums staan er niet in. Terughalen kan niet.
      </p>
      <p className="knoppen">
        <button type="button" className="knop" aria-describedby="deel-waarschuwing" onClick={() => void kopieer()}>
          Kopieer de link
        </button>
        <button type="button" className="knop stil" aria-expanded={metCode} onClick={() => zetMetCode(!metCode)}>
          {metCode ? 'Verberg de QR-code' : 'Toon als QR-code'}
        </button>
      </p>
      <div role="status" id="deel-melding">
        {uitslag === 'gekopieerd' ? <p>De link is gekopieerd. Plak hem in een bericht.</p> : null}
        {uitslag === 'zelf' ? <p>Uw browser kopieert niet zelf. Kopieer de link uit dit veld.</p> : null}
      </div>
      {uitslag === 'zelf' ? (
        <>
          <label className="utrecht-form-label" htmlFor="deellink">
            De link naar deze uitkomst
          </label>
          <input
            className="utrecht-textbox"
            id="deellink"
            type="text"
            readOnly
            value={vol}
            onFocus={(focus) => focus.currentTarget.select()}
          />
        </>
      ) : null}
      {metCode ? <QrCode tekst={vol} naam="QR-code met de link naar deze uitkomst" /> : null}
    </>
  );
};
