import { useRef } from 'react';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { dagInWoorden } from '../../regels/maanden.ts';
import { KlasBalk } from './KlasBalk.tsx';
import { KlasEinde } from './KlasEinde.tsx';
import { KlasPaneel } from './KlasPaneel.tsx';
import { KlasVraag } from './KlasVraag.tsx';
import { useCasus } from './use-casus.ts';
import { useKlas } from './use-klas.ts';
import type { Klas } from './use-klas.ts';

/** Een casus op een projector: beeld voor beeld, met toetsen, stemmen, een klok en een gesprek. */
export const KlasScherm = ({ casus }: { casus: OefenCasus }) => {
  const { geladen, melding, beeldVan } = useCasus(casus);
  const scherm = useRef<HTMLDivElement>(null);
  const klas = useKlas(casus, () => {
    // Een browser die dit weigert, laat de pagina zoals zij is.
    const klaar = document.fullscreenElement ? document.exitFullscreen() : scherm.current?.requestFullscreen();
    klaar?.catch(() => undefined);
    klas.kop.current?.focus();
  });
  if (melding !== null) return <p className="melding let-op">{melding}</p>;
  if (!geladen) return <p role="status">De route wordt opgehaald.</p>;
  const { beeld, paneel, stand } = klas;
  const stap = beeld?.soort === 'vraag' ? casus.stappen[beeld.plaats] : undefined;
  const stapBeeld = beeld?.soort === 'vraag' ? beeldVan(beeld.plaats) : null;
  const naamVan = (plaats: number): string => {
    const woord = geladen.woorden.stappen[casus.stappen[plaats]?.stap ?? ''];
    return `Stap ${plaats + 1}: ${woord?.titel ?? ''}`;
  };
  return (
    <div className="klas" id="klas" ref={scherm} data-hash={casus.machineHash} data-plek={stand.plek}>
      <section className="klas-beeld" aria-label="Het beeld">
        {paneel !== null ? (
          <KlasPaneel klas={klas} casus={casus} naamVan={naamVan} />
        ) : beeld?.soort === 'verhaal' ? (
          <KlasVerhaal klas={klas} casus={casus} deel={beeld.deel} />
        ) : stap && stapBeeld && beeld?.soort === 'vraag' ? (
          <KlasVraag klas={klas} stap={stap} beeld={stapBeeld} plek={`Stap ${beeld.plaats + 1} van ${casus.stappen.length}`} />
        ) : (
          <KlasEinde klas={klas} casus={casus} geladen={geladen} />
        )}
      </section>
      <KlasBalk klas={klas} />
    </div>
  );
};

const KlasVerhaal = ({ klas, casus, deel }: { klas: Klas; casus: OefenCasus; deel: number }) => (
  <>
    <h2 tabIndex={-1} ref={klas.kop} className="bovenkop">
      Het verhaal, deel {deel + 1} van {casus.delen.length}
    </h2>
    {casus.delen.slice(0, deel).map(({ bij, tekst }) => (
      <p key={bij} className="klas-eerder">
        {tekst}
      </p>
    ))}
    <p className="klas-nieuw">{casus.delen[deel]?.tekst}</p>
    {deel === 0 ? <p className="klas-recht">Het recht van {dagInWoorden(casus.datum)} telt.</p> : null}
  </>
);
