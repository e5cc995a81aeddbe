import { useLayoutEffect, useRef, useState } from 'react';
import { dagVanVandaag } from '../../lib/dag-van-vandaag.ts';
import { maakReeks } from '../../oefenen/reeks.ts';
import type { Wens } from '../../oefenen/reeks.ts';
import type { GetrokkenVraag } from '../../oefenen/vragen.ts';
import { Toetsvraag } from './Toetsvraag.tsx';
import { Toetswens } from './Toetswens.tsx';
import { Uitslag } from './Uitslag.tsx';
import { useVoortgang } from './use-voortgang.ts';
import { useVragen } from './use-vragen.ts';

type Props = { adres: string; onderwerpen: readonly (readonly [string, string])[]; soorten: Readonly<Record<string, string>> };
/** Een reeks onderweg: wat gekozen is per vraag (de plaats van de keuze), en welke vraag aan de beurt is. */
type Loop = { reeks: readonly GetrokkenVraag[]; gekozen: readonly (number | null)[]; nu: number };

/** De kennistoets: kies wat u wilt oefenen, beantwoord een reeks vragen, en zie bij elke vraag meteen waarom. */
export const Kennistoets = ({ adres, onderwerpen, soorten }: Props) => {
  const { vragen, melding: nietGehaald } = useVragen(adres);
  const { voortgang, blijft, melding: nietBewaard, stap: antwoord, zetBlijft } = useVoortgang();
  const melding = nietGehaald ?? nietBewaard;
  const [loop, zetLoop] = useState<Loop | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const plek = loop?.nu;
  useLayoutEffect(() => {
    if (plek !== undefined) kop.current?.focus();
  }, [plek]);

  const begin = (wens: Wens) => {
    if (!vragen) return;
    const vandaag = dagVanVandaag();
    const reeks = maakReeks(vragen, wens, { voortgang, vandaag, zaad: Math.floor(Math.random() * 2 ** 31) });
    zetLoop({ reeks, gekozen: reeks.map(() => null), nu: 0 });
  };
  const opnieuw = (ids: ReadonlySet<string>) => {
    if (!loop) return;
    const reeks = loop.reeks.filter(({ vraag }) => ids.has(vraag.id));
    zetLoop({ reeks, gekozen: reeks.map(() => null), nu: 0 });
  };
  const kies = (plaats: number) => {
    const nu = loop?.reeks[loop.nu];
    if (!loop || !nu || loop.gekozen[loop.nu] !== null) return;
    zetLoop({ ...loop, gekozen: loop.gekozen.map((was, op) => (op === loop.nu ? plaats : was)) });
    antwoord(nu.vraag.id, plaats === nu.goed);
  };

  const nu = loop?.reeks[loop.nu];
  return (
    <div className="toets" id="toets">
      {melding ? (
        <p className="melding let-op" role="status">
          {melding}
        </p>
      ) : null}
      {loop === null ? (
        <Toetswens vragen={vragen} onderwerpen={onderwerpen} begin={begin} blijft={blijft} zetBlijft={zetBlijft} />
      ) : nu ? (
        <Toetsvraag
          key={loop.nu}
          kop={kop}
          vraag={nu}
          soort={soorten[nu.vraag.soort] ?? ''}
          plek={`Vraag ${loop.nu + 1} van ${loop.reeks.length}`}
          gekozen={loop.gekozen[loop.nu] ?? null}
          kies={kies}
          laatste={loop.nu === loop.reeks.length - 1}
          verder={() => zetLoop({ ...loop, nu: loop.nu + 1 })}
        />
      ) : (
        <Uitslag
          kop={kop}
          reeks={loop.reeks}
          gekozen={loop.gekozen}
          soorten={soorten}
          opnieuw={opnieuw}
          stop={() => zetLoop(null)}
        />
      )}
    </div>
  );
};
