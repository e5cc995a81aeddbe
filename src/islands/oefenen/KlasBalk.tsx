import { klokTekst } from './use-klok.ts';
import type { Klas } from './use-klas.ts';

/** De knoppen onder het beeld; elke toets heeft hier haar knop. */
export const KlasBalk = ({ klas: { beelden, stand, beeld, zet, toon, paneel, klok, schermvullend } }: { klas: Klas }) => (
  <div className="klas-balk" role="group" aria-label="Bediening">
    <button type="button" className="knop stil" disabled={stand.plek === 0} onClick={() => zet({ doe: 'terug' })}>
      ← Terug
    </button>
    <button
      type="button"
      className="knop"
      id="klas-verder"
      disabled={stand.plek === beelden.length - 1}
      onClick={() => zet({ doe: 'verder' })}
    >
      Volgende →
    </button>
    <button
      type="button"
      className="knop stil"
      disabled={beeld?.soort !== 'vraag' || stand.onthuld.has(stand.plek)}
      onClick={() => zet({ doe: 'onthul' })}
    >
      Antwoord <kbd>U</kbd>
    </button>
    <button type="button" className="knop stil" aria-expanded={paneel === 'verhaal'} onClick={() => toon('verhaal')}>
      Verhaal <kbd>V</kbd>
    </button>
    <button type="button" className="knop stil" aria-expanded={paneel === 'gesprek'} onClick={() => toon('gesprek')}>
      Bespreek <kbd>S</kbd>
    </button>
    <button type="button" className="knop stil" aria-expanded={paneel === 'lijst'} onClick={() => toon('lijst')}>
      Ga naar <kbd>G</kbd>
    </button>
    <span className="klas-klok">
      <input
        id="klas-minuten"
        aria-label="Minuten op de klok"
        type="number"
        min={1}
        max={90}
        value={klok.minuten}
        onChange={(wijziging) => klok.zet(wijziging.target.valueAsNumber)}
      />
      <span role="timer" id="klas-rest">
        {klokTekst(klok.rest)}
      </span>
      <button type="button" className="knop stil" onClick={klok.wissel}>
        {klok.loopt ? 'Stop' : 'Start'} <kbd>T</kbd>
      </button>
    </span>
    <button type="button" className="knop stil" aria-expanded={paneel === 'hulp'} onClick={() => toon('hulp')}>
      Toetsen
    </button>
    <button type="button" className="knop stil" onClick={schermvullend}>
      Vol <kbd>F</kbd>
    </button>
    <span className="klas-plek">
      {stand.plek + 1} van {beelden.length}
    </span>
    <p role="status" className="onzichtbaar">
      {klok.zeg}
    </p>
  </div>
);
