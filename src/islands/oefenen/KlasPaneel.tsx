import type { OefenCasus } from '../../oefenen/casus.ts';
import type { KlasBeeld } from '../../oefenen/klas.ts';
import type { Klas } from './use-klas.ts';

type Props = { klas: Klas; casus: OefenCasus; naamVan: (plaats: number) => string };
const TOETSEN = [
  ['→, Page Down of spatie', 'verder: eerst het antwoord, dan het volgende beeld'],
  ['← of Page Up', 'terug'],
  ['1 tot en met 9', 'naar het veld met stemmen van A, B, C en verder'],
  ['Esc', 'uit een veld of paneel, terug naar het beeld'],
  ['U', 'toon het antwoord'],
  ['S', 'stop en bespreek'],
  ['G', 'ga naar een ander beeld'],
  ['T', 'start de klok of zet hem stil'],
] as const;

/** Wat over het beeld heen ligt: de vraag voor het gesprek, de lijst met beelden, of de toetsen. */
export const KlasPaneel = ({ klas: { paneel, kop, beelden, stand, zet, letters, zetLetters }, casus, naamVan }: Props) => {
  if (paneel === 'gesprek')
    return (
      <>
        <p className="bovenkop">Stop en bespreek</p>
        <h2 tabIndex={-1} ref={kop} id="klas-gesprek">
          {casus.gesprek}
        </h2>
      </>
    );
  if (paneel === 'lijst')
    return (
      <>
        <h2 tabIndex={-1} ref={kop}>
          Ga naar
        </h2>
        <ol className="klas-lijst" id="klas-lijst">
          {beelden.map((beeld, plek) => (
            <li key={plek}>
              <button
                type="button"
                className="knop-link"
                aria-current={plek === stand.plek ? 'step' : undefined}
                onClick={() => zet({ doe: 'ga', plek })}
              >
                {naam(beeld, naamVan)}
              </button>
            </li>
          ))}
        </ol>
      </>
    );
  return (
    <>
      <h2 tabIndex={-1} ref={kop}>
        Toetsen
      </h2>
      <dl className="klas-toetsen">
        {TOETSEN.map(([toets, doet]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{doet}</dd>
          </div>
        ))}
      </dl>
      <p>De toetsen werken als de focus niet op een veld, knop of link staat.</p>
      <label className="keuzerij">
        <input type="checkbox" checked={letters} onChange={(keuze) => zetLetters(keuze.target.checked)} />
        Gebruik toetsen van één letter of cijfer
      </label>
    </>
  );
};

const naam = (beeld: KlasBeeld, naamVan: Props['naamVan']): string => {
  if (beeld.soort === 'verhaal') return `Het verhaal, deel ${beeld.deel + 1}`;
  if (beeld.soort === 'vraag') return naamVan(beeld.plaats);
  return beeld.soort === 'oordeel' ? 'Stemmen over het oordeel' : 'De uitkomst';
};
