import { QrCode } from './QrCode.tsx';

type Props = { metCode: boolean; zetMetCode: (metCode: boolean) => void };

/** Afdrukken, met of zonder de antwoorden erop. */
export const Afdrukpaneel = ({ metCode, zetMetCode }: Props) => (
  <>
    <p>Op papier staan het antwoord, de taken, de datums en de dag van de wet.</p>
    <label className="keuzerij">
      <input type="checkbox" id="met-code" checked={metCode} onChange={(wijziging) => zetMetCode(wijziging.target.checked)} />
      <span>Zet ook een QR-code en mijn antwoorden op de afdruk</span>
    </label>
    <p className="klein">Wie de code scant, ziet uw antwoorden. Zet dit alleen aan voor wie dat mag weten.</p>
    <p>
      <button type="button" className="knop" onClick={() => window.print()}>
        Druk af
      </button>
    </p>
  </>
);

/** Wat er op papier bij komt als de lezer daarvoor koos. */
export const OpDeAfdruk = ({ adres }: { adres: string }) => {
  const vol = new URL(adres, location.href).href;
  return (
    <div className="alleen-print" id="qr-afdruk">
      <QrCode tekst={vol} naam="QR-code met het adres van deze uitkomst" />
      <p>Scan deze code om de uitkomst met de antwoorden te openen. Of typ: {vol}</p>
    </div>
  );
};
