import { useState } from 'react';
import { download } from '../../lib/download.ts';
import { papierAlsTekst } from '../../exports/brief-tekst.ts';
import type { Papier } from '../../exports/docx/papier.ts';

type Props = { papier: Papier; naam: string };

const GELUKT = {
  word: 'Het Word-bestand staat bij uw downloads.',
  kopie: 'De tekst is gekopieerd. Plak haar in een mail of document.',
};
const MISLUKT = {
  word: 'Het Word-bestand kon niet worden gemaakt. Druk de brief af, of kopieer de tekst.',
  kopie: 'Kopiëren mag niet van uw browser. Selecteer de tekst van de brief en kopieer zelf.',
};

/** Wat iemand met een papier kan doen: als Word-bestand bewaren, afdrukken of kopiëren. Alles gebeurt op dit apparaat. */
export const BriefKnoppen = ({ papier, naam }: Props) => {
  const [melding, zetMelding] = useState('');
  const doe = (wat: keyof typeof GELUKT, werk: () => Promise<void>) => {
    zetMelding('');
    werk().then(
      () => zetMelding(GELUKT[wat]),
      () => zetMelding(MISLUKT[wat]),
    );
  };
  return (
    <div className="geen-print">
      <div className="knoppen">
        <button type="button" className="knop" onClick={() => doe('word', () => bewaarWord(papier, naam))}>
          Download als Word-bestand
        </button>
        <button type="button" className="knop stil" onClick={() => window.print()}>
          Afdrukken
        </button>
        <button
          type="button"
          className="knop stil"
          onClick={() => doe('kopie', () => navigator.clipboard.writeText(papierAlsTekst(papier)))}
        >
          Kopieer de tekst
        </button>
      </div>
      <p role="status" className="melding">
        {melding}
      </p>
    </div>
  );
};

/** Maakt het bestand en laat de browser het bewaren; de bibliotheek komt pas nu binnen. */
const bewaarWord = async (papier: Papier, naam: string): Promise<void> => {
  const { docxBlob } = await import('../../exports/docx/document.ts');
  download(await docxBlob(papier), `${naam}.docx`);
};
