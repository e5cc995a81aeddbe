import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OefenCasus, CasusSpel as Spel } from '../../oefenen/casus.ts';
import { telCasus, verhaalTot } from '../../oefenen/casus.ts';
import { CasusOordeel } from './CasusOordeel.tsx';
import { CasusStapKaart } from './CasusStapKaart.tsx';
import { CasusUitslagKaart } from './CasusUitslagKaart.tsx';
import { useCasus } from './use-casus.ts';
import { useVoortgang } from './use-voortgang.ts';

/** Een casus alleen spelen: lezen, per stap kiezen, feedback, een eigen oordeel, en dan de uitspraak en de score. */
export const CasusSpel = ({ casus }: { casus: OefenCasus }) => {
  const bron = useCasus(casus);
  const { melding, blijft, zetBlijft, stap: onthoudStap, casus: onthoudCasus } = useVoortgang();
  const [spel, zetSpel] = useState<Spel>({ zetten: [], oordeel: null });
  const [plaats, zetPlaats] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  const begonnen = useRef(false);
  useLayoutEffect(() => {
    if (begonnen.current) kop.current?.focus();
    begonnen.current = true;
  }, [plaats, spel.oordeel]);
  const uitslag = useMemo(() => telCasus(casus, spel), [casus, spel]);
  const stap = casus.stappen[plaats];
  const zet = spel.zetten[plaats] ?? null;

  const kies = (keuze: string, hint: boolean) => {
    if (!stap || zet) return;
    zetSpel({ ...spel, zetten: [...spel.zetten, { keuze, hint }] });
    onthoudStap(`casus/${casus.stroom}/${casus.id}/${stap.stap}`, keuze === stap.goed);
  };
  const oordeel = (groep: Spel['oordeel']) => {
    const klaar = { ...spel, oordeel: groep };
    zetSpel(klaar);
    const { punten, van } = telCasus(casus, klaar);
    onthoudCasus(`${casus.stroom}/${casus.id}`, punten, van);
  };

  if (bron.melding !== null || melding !== null)
    return (
      <p className="melding let-op" role="status">
        {bron.melding ?? melding}
      </p>
    );
  if (!bron.geladen) return <p role="status">De route wordt opgehaald.</p>;
  return (
    <div className="casusspel" id="casusspel" data-hash={casus.machineHash} data-stroom-id={bron.geladen.machine.id}>
      <section className="verhaal" aria-label="Het verhaal">
        {verhaalTot(casus, stap ? plaats : casus.stappen.length).map(({ tekst, nieuw }) => (
          <p key={tekst} className={nieuw ? 'nieuw' : ''}>
            {nieuw && plaats > 0 ? <b>Nieuw: </b> : null}
            {tekst}
          </p>
        ))}
      </section>
      <section className="toets" aria-label="De vraag">
        {stap ? (
          <CasusStapKaart
            key={stap.stap}
            kop={kop}
            stap={stap}
            plek={`Stap ${plaats + 1} van ${casus.stappen.length}`}
            beeld={bron.beeldVan(plaats)}
            zet={zet}
            kies={kies}
            verder={() => zetPlaats(plaats + 1)}
            terug={plaats === 0 ? null : () => zetPlaats(plaats - 1)}
          />
        ) : spel.oordeel === null ? (
          <CasusOordeel kop={kop} kies={oordeel} />
        ) : (
          <CasusUitslagKaart
            kop={kop}
            casus={casus}
            spel={spel}
            uitslag={uitslag}
            woorden={bron.geladen.woorden}
            vul={bron.geladen.vul}
            opnieuw={() => {
              zetSpel({ zetten: [], oordeel: null });
              zetPlaats(0);
            }}
          />
        )}
        <label className="keuzerij geen-print">
          <input type="checkbox" checked={blijft} onChange={(keuze) => zetBlijft(keuze.target.checked)} />
          Onthoud op dit apparaat wat goed en fout ging
        </label>
      </section>
    </div>
  );
};
