import type { RegelWoord } from '../../exports/woorden.ts';
import type { ZaakTaak } from '../../exports/zaak.ts';
import type { PapierLink } from '../../exports/papieren.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { ACTOREN } from '../../regels/actoren.ts';
import { vulTekst } from '../../exports/vulling.ts';
import { Papieren } from './Papieren.tsx';
import { RegelLabels } from './RegelLabels.tsx';
import { Stem } from './Stem.tsx';
import { Wanneer } from './Wanneer.tsx';

type Props = {
  taken: readonly ZaakTaak[];
  regels: Readonly<Record<string, RegelWoord>>;
  sector: string | undefined;
  vulling: Vulling;
  /** De brieven en bladen bij een taak. */
  papierenBij: (taak: string) => readonly PapierLink[];
};

/** Wat een ander doet of mag doen: de titel en de dag staan er, de uitleg vouwt open. */
export const TakenVanAnder = ({ taken, regels, sector, vulling, papierenBij }: Props) => (
  <ul className="ander">
    {taken.map((item) => (
      <li key={item.id} data-taak={item.id}>
        <details>
          <summary>
            <Stem tekst={vulTekst(item.taak.titel, vulling)} />{' '}
            <span className="chip datum">
              <Wanneer taak={item} vulling={vulling} />
            </span>
          </summary>
          <p>
            <Stem tekst={vulTekst(item.taak.tekst, vulling)} />
          </p>
          <p className="klein">
            Wie: {ACTOREN[item.taak.wie]}. Bewijs: <Stem tekst={vulTekst(item.taak.bewijs, vulling)} />
          </p>
          <Papieren papieren={papierenBij(item.id)} />
          <div className="labels">
            <RegelLabels ids={item.regels} regels={regels} sector={sector} />
          </div>
        </details>
      </li>
    ))}
  </ul>
);
