import { heeftIets } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { casusNaarTekst, CASUSFOUT, GROOTSTE_CASUS } from '../../oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../oefenen/eigen-casus.ts';
import { ontwerpNaarTekst } from '../../oefenen/ontwerp-bestand.ts';
import { download } from '../../lib/download.ts';

type Props = {
  ontwerp: Ontwerp;
  bestand: CasusBestand | null;
  blijft: boolean;
  zetBlijft: (aan: boolean) => void;
  open: (tekst: string) => void;
  zeg: (tekst: string) => void;
  bewaard: () => void;
};

/** Een casus bewaren, ook als zij nog niet af is: als bestand, of op dit apparaat. En een bestand openen. */
export const OntwerpBewaren = ({ ontwerp, bestand, blijft, zetBlijft, open, zeg, bewaard }: Props) => {
  const lees = async (veld: HTMLInputElement) => {
    const gekozen = veld.files?.[0];
    if (gekozen === undefined) return;
    // Geen teken is groter dan vier bytes; een groter bestand wordt niet eens gelezen.
    const tekst = gekozen.size > GROOTSTE_CASUS * 4 ? null : await gekozen.text().catch(() => '');
    veld.value = '';
    if (tekst === null) zeg(CASUSFOUT['te-groot']);
    else open(tekst);
  };
  const bewaar = () => {
    const tekst = bestand ? casusNaarTekst(bestand) : ontwerpNaarTekst(ontwerp);
    download(new Blob([tekst], { type: 'application/json' }), bestand ? 'eigen-casus.json' : 'eigen-casus-in-wording.json');
    bewaard();
  };
  return (
    <>
      {heeftIets(ontwerp) ? (
        <>
          <p className="melding let-op">
            <b>Wie het bestand of een link heeft, leest de hele casus.</b> Noem geen kind, ouder of school.
          </p>
          <p className="knoppen">
            <button type="button" className="knop stil" id="eigen-bewaar" onClick={bewaar}>
              {bestand ? 'Bewaar als bestand' : 'Bewaar wat ik heb als bestand'}
            </button>
          </p>
        </>
      ) : null}
      <label className="keuzerij">
        <input
          type="checkbox"
          id="eigen-blijft"
          checked={blijft}
          onChange={({ target }) => zetBlijft(target.checked)}
          aria-describedby="eigen-blijft-uitleg"
        />
        Bewaar mijn casus op dit apparaat
      </label>
      <p className="klein" id="eigen-blijft-uitleg">
        Ook als zij nog niet af is. Doe dit niet op een apparaat dat anderen gebruiken.
      </p>
      <p>
        <label htmlFor="eigen-bestand">Open een casus van uw apparaat</label>
        <input
          id="eigen-bestand"
          type="file"
          accept=".json,application/json"
          onChange={(kies) => void lees(kies.currentTarget)}
        />
      </p>
    </>
  );
};
