import { replay } from '../engine/replay.ts';
import type { UitkomstWoord } from '../exports/woorden.ts';
import { laadMachine } from '../flows/load.ts';
import { dagInWoorden } from '../regels/maanden.ts';
import type { ZoekRoute } from './parts/NaarRoute.tsx';
import { Stem } from './parts/Stem.tsx';
import type { StapDelen } from './Vraag.tsx';
import { useDeel } from './use-deel.ts';
import { useRol } from './use-rol.ts';
import { adresVan } from './view-model.ts';

type Props = StapDelen & { woord: UitkomstWoord };
const laadOpbrengst = () => import('./Opbrengst.tsx');

/**
 * Een uitkomst: het antwoord als kop, en met antwoorden wat er nu te doen is. Zonder antwoorden (of zonder script) staat op de
 * pagina zelf de lijst van alles wat bij deze uitkomst kan horen.
 */
export const Uitkomst = ({ beeld, spel, vul, vulling, kop, start, woord, meldingen, spoor, zetDatum }: Props) => {
  const deel = useDeel(laadOpbrengst, spel !== null);
  const rol = useRol();
  const { nagekeken, wet, site } = start.datums;
  return (
    <>
      <div className="antwoord">
        <p className="bovenkop">{spel?.woorden.titel ?? start.kop}</p>
        <h1 tabIndex={-1} ref={kop}>
          <Stem tekst={vul(woord.antwoord)} />
        </h1>
        <p>
          <Stem tekst={vul(woord.waarom)} />
        </p>
        {/* Elke zin één tekst, en de plek van de peildatum is er vooraf: zo verspringt er niets als de speler gaat lopen. */}
        <p className="klein" id="wetsdatum">
          {`Op basis van de wet zoals nagekeken op ${dagInWoorden(nagekeken)} (versie ${dagInWoorden(wet)})${beeld ? ', en van uw antwoorden' : ''}. Site van ${dagInWoorden(site)}. `}
          <span className={spel ? undefined : 'plek'}>{`Peildatum: ${dagInWoorden(spel?.peildatum ?? site)}.`}</span>
        </p>
      </div>
      <div className="meldingen">{meldingen}</div>
      <div className="opbrengst">
        {deel && spel && beeld && vulling ? (
          <deel.Opbrengst
            start={start}
            spel={spel}
            adres={beeld.verder}
            vulling={vulling}
            rol={rol}
            naar={woord.naar}
            zoekRoute={zoekRoute}
            zetDatum={zetDatum}
          />
        ) : woord.naar && !beeld ? (
          // Alleen zolang de speler niet loopt: wie de link al met Tab heeft, raakt hem anders kwijt als de opbrengst komt.
          <p className="knoppen naar-route">
            <a className="knop" href={`/${woord.naar}/`}>
              Ga naar deze route
            </a>
          </p>
        ) : null}
      </div>
      <div className="naast van-speler">
        {beeld ? spoor : null}
        {deel && spel && beeld && vulling ? <deel.Ernaast spel={spel} vulling={vulling} rol={rol} /> : null}
      </div>
    </>
  );
};

/** Waar iemand in een andere stroom begint met de antwoorden die daar ook gelden. Hier, want de machines zijn van de speler. */
const zoekRoute: ZoekRoute = async (naar, antwoorden) => {
  const { stap, spoor } = replay(await laadMachine(naar), antwoorden);
  return adresVan(naar, stap, spoor);
};
