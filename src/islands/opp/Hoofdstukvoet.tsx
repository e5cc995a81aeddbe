import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { Hoofdstuk } from '../../opp/hoofdstukken.ts';
import type { Concept } from '../../opp/schema.ts';
import { metKlaar } from '../../opp/wijzig.ts';
import { adresVan } from './use-beeld.ts';

type Props = {
  hoofdstuk: Hoofdstuk;
  volgende: Hoofdstuk | undefined;
  klaar: boolean;
  woorden: OppWoorden;
  zet: (verander: (oud: Concept) => Concept) => void;
  /** Kijkt of alles te lezen is; zo niet, dan blijft de lezer hier. */
  kijk: () => boolean;
};

/** Onder een hoofdstuk: is het klaar, en verder. */
export const Hoofdstukvoet = ({ hoofdstuk, volgende, klaar, woorden, zet, kijk }: Props) => (
  <div className="opp-voet">
    <label className="keuzerij">
      <input
        type="checkbox"
        checked={klaar}
        onChange={({ target }) => zet((oud) => metKlaar(oud, hoofdstuk.id, target.checked))}
      />
      Dit hoofdstuk is klaar
    </label>
    <p className="knoppen">
      <button
        type="button"
        className="knop"
        onClick={() => {
          if (kijk()) location.hash = adresVan(volgende?.id ?? 'nakijken');
        }}
      >
        {volgende ? `Volgende: ${woorden.hoofdstukken[volgende.id]?.titel ?? ''}` : 'Kijk het OPP na'}
      </button>
      <a className="knop stil" href="#opp">
        Naar alle hoofdstukken
      </a>
    </p>
  </div>
);
