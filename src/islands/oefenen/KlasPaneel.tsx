import { verhaalTot } from '../../oefenen/casus.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import type { KlasBeeld } from '../../oefenen/klas.ts';
import { KlasToetsen } from './KlasToetsen.tsx';
import { klokTekst } from './use-klok.ts';
import type { Klas } from './use-klas.ts';

type Props = { klas: Klas; casus: OefenCasus; naamVan: (plaats: number) => string };
/** Wat over het beeld heen ligt: het verhaal tot nu toe, de vraag voor het gesprek, de lijst met beelden, of de toetsen. */
export const KlasPaneel = ({ klas, casus, naamVan }: Props) => {
  const { paneel, kop, beelden, stand, zet, klok } = klas;
  if (paneel === 'gesprek')
    return (
      <>
        <p className="bovenkop">Stop en bespreek</p>
        <h2 tabIndex={-1} ref={kop} id="klas-gesprek" className="klas-gesprek">
          {casus.gesprek}
        </h2>
        <p className="klas-grote-klok" aria-hidden="true">
          {klokTekst(klok.rest)}
        </p>
      </>
    );
  if (paneel === 'verhaal')
    return (
      <>
        <h2 tabIndex={-1} ref={kop} className="bovenkop">
          Het verhaal tot nu toe
        </h2>
        <div id="klas-verhaal">
          {verhaalTot(casus, plaatsVan(beelden[stand.plek], casus)).map(({ tekst }) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </div>
      </>
    );
  if (paneel === 'lijst')
    return (
      <>
        <h2 tabIndex={-1} ref={kop}>
          Ga naar
        </h2>
        <ol className="klas-lijst" id="klas-lijst">
          {beelden.map((beeld, plek) => (
            <li key={plek}>
              <button
                type="button"
                className="knop-link"
                aria-current={plek === stand.plek ? 'step' : undefined}
                onClick={() => zet({ doe: 'ga', plek })}
              >
                {naam(beeld, naamVan)}
              </button>
            </li>
          ))}
        </ol>
      </>
    );
  return <KlasToetsen klas={klas} />;
};

/** Tot welke stap het verhaal op dit beeld bekend is; aan het einde is dat alles. */
const plaatsVan = (beeld: KlasBeeld | undefined, { stappen }: OefenCasus): number =>
  beeld && 'plaats' in beeld ? beeld.plaats : stappen.length;

const naam = (beeld: KlasBeeld, naamVan: Props['naamVan']): string => {
  if (beeld.soort === 'verhaal') return `Het verhaal, deel ${beeld.deel + 1}`;
  if (beeld.soort === 'vraag') return naamVan(beeld.plaats);
  return beeld.soort === 'oordeel' ? 'Stemmen over het oordeel' : 'De uitkomst';
};
