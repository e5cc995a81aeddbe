import { RegelLabels } from '../parts/RegelLabels.tsx';
import { plekNaam } from '../../opp/controleer.ts';
import type { LosseVraag } from '../../opp/controleer.ts';
import { vragenBij } from '../../opp/controle-teksten.ts';
import { Invoer } from './Invoer.tsx';
import { Keuze } from './Keuze.tsx';
import { veldDomId } from './use-beeld.ts';
import type { VeldProps } from './veld-kader.ts';
import { vraagInWoorden } from './vraagtekst.ts';
import { Voorbeeld } from './Voorbeeld.tsx';
import { Vragenlijst } from './Vragenlijst.tsx';

/** Eén vraag met haar veld, de hulp ernaast en de vragen die de tekst oproept. */
export const Veld = ({ kader, plek, veld, woord, waarde, regels, zonderVoorbeeld = false }: VeldProps) => {
  const naam = plekNaam(plek);
  const id = veldDomId(naam);
  const { woorden, hoofdstuk, sector, maat, fouten, zet } = kader;
  const vragen: LosseVraag[] = vragenBij(
    { hoofdstuk, plek, soort: veld.soort, naam: veld.id, eigenWoorden: veld.eigenWoorden === true, tekst: waarde },
    maat,
  );
  const fout = fouten.includes(naam);
  // Een datum die niet te lezen is, wordt pas na de knop gezegd, en dan boven het veld.
  const getoond = vragen.filter(({ soort }) => soort !== 'onleesbare-datum');
  const mis = fout ? vragen.find(({ soort }) => soort === 'onleesbare-datum') : undefined;
  const labels = regels.length === 0 ? null : <RegelLabels ids={regels} regels={woorden.regels} sector={sector} />;
  const hint =
    woord.hint === undefined ? null : (
      <p className="klein" id={`${id}-hint`}>
        {woord.hint}
      </p>
    );
  const beschreven =
    [mis && `${id}-fout`, hint && `${id}-hint`, getoond.length > 0 && `${id}-vragen`].filter(Boolean).join(' ') || undefined;
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
    <div className={`opp-veld${mis ? ' heeft-fout' : ''}`}>
      <div>
        <label className="utrecht-form-label" htmlFor={id}>
          {woord.vraag}
        </label>
        {hint}
        {labels && <p className="opp-labels">{labels}</p>}
        {mis && (
          <p className="veldfout utrecht-form-field-error-message" id={`${id}-fout`}>
            {vraagInWoorden(mis, woorden)}
          </p>
        )}
        <Invoer
          id={id}
          soort={veld.soort}
          waarde={waarde}
          beschreven={beschreven}
          fout={mis !== undefined}
          typ={(tekst) => zet(plek, tekst, true)}
          klaar={(tekst) => tekst !== waarde && zet(plek, tekst, false)}
        />
        {onder}
      </div>
      {zonderVoorbeeld ? null : <Voorbeeld goed={woord.goed} zwak={woord.zwak} />}
    </div>
  );
};
