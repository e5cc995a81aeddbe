import { useState } from 'react';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { Tekstmaat } from '../../opp/controle-teksten.ts';
import { controleer, plekNaam } from '../../opp/controleer.ts';
import type { Maat, OppVraag, Plek } from '../../opp/controleer.ts';
import type { Hoofdstuk as Hoofdstukvorm, Veld as Veldvorm } from '../../opp/hoofdstukken.ts';
import type { Concept } from '../../opp/schema.ts';
import { metLijst, metWaarde } from '../../opp/wijzig.ts';
import { regelPast } from '../../regels/past-bij.ts';
import { Stem } from '../parts/Stem.tsx';
import { RegelLabels } from '../parts/RegelLabels.tsx';
import { Foutlijst } from './Foutlijst.tsx';
import { Hoofdstukvoet } from './Hoofdstukvoet.tsx';
import { Lijst } from './Lijst.tsx';
import { Veld } from './Veld.tsx';

type Props = {
  hoofdstuk: Hoofdstukvorm;
  concept: Concept;
  woorden: OppWoorden;
  maat: Maat;
  tekstmaat: Tekstmaat;
  volgende: Hoofdstukvorm | undefined;
  zet: (verander: (oud: Concept) => Concept, stil?: boolean) => void;
  actueel: () => Concept;
};

/** Eén hoofdstuk: de velden met hun hulp, de lijsten, en de knop naar het volgende. */
export const Hoofdstuk = ({ hoofdstuk, concept, woorden, maat, tekstmaat, volgende, zet, actueel }: Props) => {
  const [fouten, zetFouten] = useState<readonly OppVraag[]>([]);
  const woord = woorden.hoofdstukken[hoofdstuk.id];
  if (!woord) return null;
  const sector = concept.velden.sector || undefined;
  const kader = {
    woorden,
    hoofdstuk: hoofdstuk.id,
    sector,
    maat: tekstmaat,
    fouten: fouten.map(({ plek }) => plekNaam(plek)),
    zet: (plek: Plek, waarde: string, stil: boolean) => zet((oud) => metWaarde(oud, plek, waarde), stil),
  };
  /** Alleen een datum die niet te lezen is, houdt de knop tegen; wat er staat is dan al bewaard. */
  const kijk = (): boolean => {
    const onleesbaar = controleer(actueel(), maat).filter(
      ({ soort, hoofdstuk: id }) => soort === 'onleesbare-datum' && id === hoofdstuk.id,
    );
    zetFouten(onleesbaar);
    return onleesbaar.length === 0;
  };
  return (
    <div className="opp-hoofdstuk">
      <Foutlijst fouten={fouten} woorden={woorden} />
      <p className="bovenkop">Ontwikkelingsperspectief (OPP)</p>
      <h1 tabIndex={-1} data-opp-kop>
        {woord.titel}
      </h1>
      <p className="groot">
        <Stem tekst={woord.inleiding} />
      </p>
      {hoofdstuk.handelingsdeel && (
        <p className="opp-instemming">
          <b>Voor dit deel is instemming nodig.</b>{' '}
          <RegelLabels
            ids={['opp-handelingsdeel-overeenstemming', 'opp-handelingsdeel-wat']}
            regels={woorden.regels}
            sector={sector}
          />
        </p>
      )}
      {hoofdstuk.velden.map((veld) => {
        const vraag = woord.velden[veld.id];
        return vraag === undefined ? null : (
          <Veld
            key={veld.id}
            kader={kader}
            plek={{ veld: veld.id }}
            veld={veld}
            woord={vraag}
            waarde={concept.velden[veld.id] ?? ''}
            regels={regelsVan(veld, woorden, sector)}
          />
        );
      })}
      {hoofdstuk.lijsten.map((lijst) => {
        const naam = woord.lijsten[lijst.id];
        return naam === undefined ? null : (
          <Lijst
            key={lijst.id}
            kader={kader}
            lijst={lijst}
            woord={naam}
            items={concept.lijsten[lijst.id] ?? []}
            zetLijst={(verander) => zet((oud) => metLijst(oud, lijst.id, verander))}
          />
        );
      })}
      <Hoofdstukvoet
        hoofdstuk={hoofdstuk}
        volgende={volgende}
        klaar={concept.klaar.includes(hoofdstuk.id)}
        zet={zet}
        kijk={kijk}
        woorden={woorden}
      />
    </div>
  );
};

/** De regels bij een veld: die het vragen en die waar de hulp op rust, voor zover zij bij deze school horen. */
const regelsVan = ({ eisen = [], ook = [] }: Veldvorm, { regels }: OppWoorden, sector: string | undefined): string[] =>
  [...new Set([...eisen.map(({ regel }) => regel), ...ook])].filter((id) => {
    const regel = regels[id];
    return regel !== undefined && regelPast(regel, { sector });
  });
