import { RegelLabels } from '../parts/RegelLabels.tsx';
import type { OppWoorden } from '../../exports/opp-woorden.ts';
import { plekNaam } from '../../opp/controleer.ts';
import type { LosseVraag, Plek } from '../../opp/controleer.ts';
import { vragenBij } from '../../opp/controle-teksten.ts';
import type { Tekstmaat } from '../../opp/controle-teksten.ts';
import type { HoofdstukId } from '../../opp/hoofdstukken.ts';
import type { Invulsoort } from '../../opp/vorm.ts';
import { Invoer } from './Invoer.tsx';
import { Keuze } from './Keuze.tsx';
import { veldDomId } from './use-beeld.ts';
import { Voorbeeld } from './Voorbeeld.tsx';
import { Vragenlijst } from './Vragenlijst.tsx';

/** Wat elk veld van de opsteller nodig heeft. */
export type VeldKader = {
  readonly woorden: OppWoorden;
  readonly hoofdstuk: HoofdstukId;
  readonly sector: string | undefined;
  readonly maat: Tekstmaat;
  /** De plekken met een datum die niet te lezen is, na de knop. */
  readonly fouten: readonly string[];
  readonly zet: (plek: Plek, waarde: string, stil: boolean) => void;
};
type Props = {
  kader: VeldKader;
  plek: Plek;
  veld: Invulsoort & { readonly id: string; readonly eigenWoorden?: boolean };
  woord: {
    vraag: string;
    hint?: string | undefined;
    goed?: string | undefined;
    zwak?: string | undefined;
    keuzes?: Record<string, string> | undefined;
  };
  waarde: string;
  regels: readonly string[];
  /** Waar: de voorbeelden staan ergens anders, bij de lijst. */
  zonderVoorbeeld?: boolean;
};

/** Eén vraag met haar veld, de hulp ernaast en de vragen die de tekst oproept. */
export const Veld = ({ kader, plek, veld, woord, waarde, regels, zonderVoorbeeld = false }: Props) => {
  const naam = plekNaam(plek);
  const id = veldDomId(naam);
  const { woorden, hoofdstuk, sector, maat, fouten, zet } = kader;
  const vragen: LosseVraag[] = vragenBij(
    { hoofdstuk, plek, soort: veld.soort, naam: veld.id, eigenWoorden: veld.eigenWoorden === true, tekst: waarde },
    maat,
  );
  const fout = fouten.includes(naam);
  // Een datum die niet te lezen is, wordt pas na de knop gezegd.
  const getoond = vragen.filter(({ soort }) => soort !== 'onleesbare-datum' || fout);
  const labels = regels.length === 0 ? null : <RegelLabels ids={regels} regels={woorden.regels} sector={sector} />;
  const hint =
    woord.hint === undefined ? null : (
      <p className="klein" id={`${id}-hint`}>
        {woord.hint}
      </p>
    );
  const beschreven = [hint && `${id}-hint`, getoond.length > 0 && `${id}-vragen`].filter(Boolean).join(' ') || undefined;
  const onder = <Vragenlijst id={`${id}-vragen`} vragen={getoond} woorden={woorden} />;
  if (veld.soort === 'keuze') {
    return (
      <Keuze
        id={id}
        vraag={woord.vraag}
        hint={hint}
        labels={labels}
        keuzes={woord.keuzes ?? {}}
        waarde={waarde}
        kies={(keuze) => zet(plek, keuze, false)}
      />
    );
  }
  return (
    <div className={`opp-veld${fout ? ' heeft-fout' : ''}`}>
      <div>
        <label className="utrecht-form-label" htmlFor={id}>
          {woord.vraag}
        </label>
        {hint}
        {labels && <p className="opp-labels">{labels}</p>}
        <Invoer
          id={id}
          soort={veld.soort}
          waarde={waarde}
          beschreven={beschreven}
          fout={fout}
          typ={(tekst) => zet(plek, tekst, true)}
          klaar={(tekst) => tekst !== waarde && zet(plek, tekst, false)}
        />
        {onder}
      </div>
      {zonderVoorbeeld ? null : <Voorbeeld goed={woord.goed} zwak={woord.zwak} />}
    </div>
  );
};
