import type { Klas } from './use-klas.ts';

const TOETSEN = [
  ['→, Page Down of spatie', 'verder: eerst het antwoord, dan het volgende beeld'],
  ['← of Page Up', 'terug'],
  ['1 tot en met 9', 'naar het veld met stemmen van A, B, C en verder'],
  ['Esc', 'uit een veld of paneel, terug naar het beeld'],
  ['U', 'toon het antwoord'],
  ['V', 'lees het verhaal tot nu toe'],
  ['S', 'stop en bespreek'],
  ['G', 'ga naar een ander beeld'],
  ['T', 'start de klok of zet hem stil'],
  ['F', 'vul het scherm, of maak het weer klein'],
] as const;

/** De uitleg van de toetsen, en of toetsen van één teken werken. */
export const KlasToetsen = ({ klas: { kop, letters, zetLetters } }: { klas: Klas }) => (
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
