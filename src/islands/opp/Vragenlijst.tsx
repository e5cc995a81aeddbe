import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { LosseVraag } from '../../opp/controleer.ts';
import { vraagInWoorden } from './vraagtekst.ts';

type Props = { id: string; vragen: readonly LosseVraag[]; woorden: OppWoorden };

/** De vragen bij één veld, onder het veld. Zij houden niets tegen. */
export const Vragenlijst = ({ id, vragen, woorden }: Props) =>
  vragen.length === 0 ? null : (
    <ul className="opp-vragen" id={id}>
      {vragen.map((vraag) => (
        <li key={`${vraag.soort} ${vraag.patroon ?? ''} ${vraag.fragment ?? ''}`}>{vraagInWoorden(vraag, woorden)}</li>
      ))}
    </ul>
  );
