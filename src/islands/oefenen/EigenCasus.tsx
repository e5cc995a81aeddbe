import { useEffect, useRef, useState } from 'react';
import { dagVanVandaag } from '../../lib/dag-van-vandaag.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { leegOntwerp } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { CasusSpel } from './CasusSpel.tsx';
import { OntwerpBewaren } from './OntwerpBewaren.tsx';
import { OntwerpRoute } from './OntwerpRoute.tsx';
import { OntwerpGegevens, OntwerpSlot } from './OntwerpVelden.tsx';
import { useInlezen } from './use-inlezen.ts';
import { useOntwerp } from './use-ontwerp.ts';
import type { Speelstroom } from './use-ontwerp.ts';

/** Een eigen casus maken door de route te lopen, haar bewaren, delen, openen en spelen. */
export const EigenCasus = ({ stromen }: { stromen: readonly Speelstroom[] }) => {
  const [ontwerp, zetOntwerp] = useState<Ontwerp>(() => leegOntwerp(stromen[0]?.id ?? '', dagVanVandaag()));
  const [speelt, zetSpeelt] = useState<OefenCasus | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const { uitslag, weg, speel } = useOntwerp(ontwerp, stromen);
  const { melding, zeg, wacht, open, vervang, houd, bewaard } = useInlezen({ ontwerp, zetOntwerp, stromen });
  const zet = (deel: Partial<Ontwerp>) => zetOntwerp({ ...ontwerp, ...deel });
  useEffect(() => {
    if (wacht) kop.current?.focus();
  }, [wacht]);

  if (speelt)
    return (
      <>
        <p className="knoppen">
          <button type="button" className="knop stil" onClick={() => zetSpeelt(null)}>
            ← Terug naar het formulier
          </button>
        </p>
        <h2>
          <bdi>{speelt.titel}</bdi>
        </h2>
        <CasusSpel casus={speelt} />
      </>
    );
  return (
    <div className="casusformulier" id="eigen-casus">
      <div role="status" id="eigen-melding">
        {melding === '' ? null : <p className="melding let-op">{melding}</p>}
        {weg ? <p className="melding let-op">De route kon niet worden opgehaald. Laad de pagina opnieuw.</p> : null}
      </div>
      {wacht ? (
        <section className="melding let-op" id="eigen-vervang">
          <h2 tabIndex={-1} ref={kop}>
            Uw casus vervangen?
          </h2>
          <p>
            Wat u hier hebt ingevuld, gaat dan weg. Geopend wordt: ‘<bdi>{wacht.casus.oefening.titel}</bdi>’.
          </p>
          <div className="knoppen">
            <button type="button" className="knop" onClick={vervang}>
              Vervang mijn casus
            </button>
            <button type="button" className="knop stil" onClick={houd}>
              Houd mijn casus
            </button>
          </div>
        </section>
      ) : null}
      <h2>1. Wat voor casus is het?</h2>
      <OntwerpGegevens ontwerp={ontwerp} zet={zet} stromen={stromen} />
      <h2>2. Loop de route en schrijf het verhaal</h2>
      {uitslag ? <OntwerpRoute ontwerp={ontwerp} zet={zet} uitslag={uitslag} /> : <p role="status">De route wordt opgehaald.</p>}
      <h2>3. Het einde</h2>
      <OntwerpSlot ontwerp={ontwerp} zet={zet} uitslag={uitslag} />
      <h2>4. Nakijken, bewaren en spelen</h2>
      <OntwerpBewaren
        bestand={uitslag?.bestand ?? null}
        mist={uitslag?.mist ?? []}
        open={open}
        zeg={zeg}
        bewaard={bewaard}
        speel={() => zetSpeelt(uitslag?.bestand ? speel(uitslag.bestand) : null)}
      />
    </div>
  );
};
