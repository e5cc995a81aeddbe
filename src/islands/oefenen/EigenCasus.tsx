import { useState } from 'react';
import { dagVanVandaag } from '../../lib/dag-van-vandaag.ts';
import { leegOntwerp } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { EigenBeeld } from './EigenBeeld.tsx';
import type { Wijze } from './EigenBeeld.tsx';
import { OntwerpBewaren } from './OntwerpBewaren.tsx';
import { OntwerpControle } from './OntwerpControle.tsx';
import { OntwerpDelen } from './OntwerpDelen.tsx';
import { OntwerpGegevens } from './OntwerpGegevens.tsx';
import { OntwerpRoute } from './OntwerpRoute.tsx';
import { OntwerpSlot } from './OntwerpSlot.tsx';
import { bewaardOntwerp, useBlijft } from './use-blijft.ts';
import { useInlezen } from './use-inlezen.ts';
import { useOntwerp } from './use-ontwerp.ts';
import type { Speelstroom } from './use-ontwerp.ts';
import { Vervangvraag } from './Vervangvraag.tsx';

const KAPOT = 'Uw casus van eerder was niet te lezen. Zij is opzijgezet; u begint met een lege.';

/** Een eigen casus maken door de route te lopen, haar bewaren, delen, openen, spelen en met een groep gebruiken. */
export const EigenCasus = ({ stromen }: { stromen: readonly Speelstroom[] }) => {
  const [eerder] = useState(bewaardOntwerp);
  const [ontwerp, zetOntwerp] = useState<Ontwerp>(() => eerder.ontwerp ?? leegOntwerp(stromen[0]?.id ?? '', dagVanVandaag()));
  const [wijze, zetWijze] = useState<Wijze | null>(null);
  const { uitslag, weg, speel } = useOntwerp(ontwerp, stromen);
  const inlezen = useInlezen({ ontwerp, zetOntwerp, stromen, begin: eerder.kapot ? KAPOT : '' });
  const { melding, zeg, wacht, keer, bewaard } = inlezen;
  const blijven = useBlijft(ontwerp, { begin: eerder.ontwerp !== null, bewaard, zeg });
  const zet = (deel: Partial<Ontwerp>) => zetOntwerp({ ...ontwerp, ...deel });
  const bestand = uitslag?.bestand ?? null;
  const casus = wijze !== null && bestand ? speel(bestand) : null;
  if (wijze !== null && casus && uitslag)
    return <EigenBeeld casus={casus} wijze={wijze} geladen={uitslag.geladen} terug={() => zetWijze(null)} />;
  return (
    <div className="casusformulier" id="eigen-casus">
      <div role="status" id="eigen-melding">
        {melding === '' ? null : <p className="melding let-op">{melding}</p>}
        {weg ? <p className="melding let-op">De route kon niet worden opgehaald. Laad de pagina opnieuw.</p> : null}
      </div>
      {wacht ? <Vervangvraag titel={wacht.titel} vervang={inlezen.vervang} houd={inlezen.houd} /> : null}
      <h2>1. Wat voor casus is het?</h2>
      <OntwerpGegevens key={keer} ontwerp={ontwerp} zet={zet} stromen={stromen} />
      <h2>2. Loop de route en schrijf het verhaal</h2>
      {uitslag ? <OntwerpRoute ontwerp={ontwerp} zet={zet} uitslag={uitslag} /> : <p role="status">De route wordt opgehaald.</p>}
      <h2>3. Het einde</h2>
      <OntwerpSlot ontwerp={ontwerp} zet={zet} uitslag={uitslag} />
      <h2>4. Nakijken, bewaren en spelen</h2>
      <OntwerpControle klaar={bestand !== null} mist={uitslag?.mist ?? []} />
      {bestand ? <OntwerpDelen bestand={bestand} zeg={zeg} speel={zetWijze} /> : null}
      <OntwerpBewaren ontwerp={ontwerp} bestand={bestand} {...blijven} open={inlezen.open} zeg={zeg} bewaard={bewaard} />
    </div>
  );
};
