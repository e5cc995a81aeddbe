import type { PapierLink } from '../../exports/papieren.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import type { RegelWoord } from '../../exports/woorden.ts';
import type { ZaakBevinding, ZaakTaak } from '../../exports/zaak.ts';
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

/** De taken in volgorde: wat zij herstellen, wat te doen, wie, wanneer, waarmee te bewijzen, en op welke regel. */
export const Takenlijst = ({ taken, regels, sector, vulling, papierenBij }: Props) => (
  <ol className="taken">
    {taken.map((item, plaats) => (
      <li key={item.id} data-taak={item.id}>
        {nieuweGaten(taken, plaats).map(({ id, bevinding }) => (
          <p className={`mist ${bevinding.gewicht}`} key={id} data-bevinding={id}>
            <b>{bevinding.gewicht === 'blokkade' ? 'Houdt tegen:' : 'Te herstellen:'}</b>{' '}
            <Stem tekst={vulTekst(bevinding.titel, vulling)} />
          </p>
        ))}
        <h3>
          <Stem tekst={vulTekst(item.taak.titel, vulling)} />
        </h3>
        <p>
          <Stem tekst={vulTekst(item.taak.tekst, vulling)} />
        </p>
        <ul className="chips">
          <li className="chip">Wie: {ACTOREN[item.taak.wie]}</li>
          <li className="chip datum">
            <Wanneer taak={item} vulling={vulling} />
          </li>
        </ul>
        <p className="klein">
          Bewijs: <Stem tekst={vulTekst(item.taak.bewijs, vulling)} />
        </p>
        <Papieren papieren={papierenBij(item.id)} />
        <div className="labels">
          <RegelLabels ids={item.regels} regels={regels} sector={sector} />
        </div>
      </li>
    ))}
  </ol>
);

/** De gaten die deze taak herstelt en geen taak ervoor; zo staat elk gat er één keer. */
const nieuweGaten = (taken: readonly ZaakTaak[], plaats: number): readonly ZaakBevinding[] => {
  const eerder = new Set(taken.slice(0, plaats).flatMap(({ herstelt }) => herstelt.map(({ id }) => id)));
  return (taken[plaats]?.herstelt ?? []).filter(({ id }) => !eerder.has(id));
};
