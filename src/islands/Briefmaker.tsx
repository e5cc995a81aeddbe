import { tekstenVan, invulbaar } from '../exports/brief-gaten.ts';
import { ruwPapier, vragenVan } from '../exports/brief-ruw.ts';
import type { BriefWoord } from '../exports/brief.ts';
import { metOpenPlekken } from '../exports/docx/papier.ts';
import { pastBij } from '../regels/past-bij.ts';
import { BriefKnoppen } from './parts/BriefKnoppen.tsx';
import { PapierBlad } from './parts/PapierBlad.tsx';
import { BriefVelden } from './parts/BriefVelden.tsx';
import { useBrief } from './use-brief.ts';
import type { BriefMelding } from './use-brief.ts';

/** `peildatum` is de dag van de bouw (ISO-datum): met de wet van die dag staat de brief er zonder script. */
type Props = { woord: BriefWoord; peildatum: string };

const MELDINGEN: Record<NonNullable<BriefMelding>, string> = {
  'route-onbekend': 'De antwoorden in dit adres zijn niet te lezen. U kunt de brief hieronder zelf invullen.',
  'niet-bewaard': 'Uw browser bewaart niets op dit tabblad. Wat u typt, is weg als u deze pagina verlaat.',
};

/** Eén brief: zonder script het papier met open plekken, met script ook de velden ernaast en de knoppen. */
export const Briefmaker = ({ woord, peildatum }: Props) => {
  const { zaak, papier, berekend, titel, melding, klaar, ...zet } = useBrief(woord, peildatum);
  const { vakken, dagen } = invulbaar(ruwPapier(woord, zaak), woord);
  const open = tekstenVan(papier).flatMap((tekst) => metOpenPlekken(tekst).filter((deel) => deel.open)).length;
  return (
    <div className="briefmaker">
      <section className="invullen geen-print met-script" aria-labelledby="invullen">
        <h2 id="invullen">Vul in wat u weet</h2>
        <p className="klein">
          Niets is verplicht. Wat u typt, blijft in dit tabblad en gaat nergens heen.
          {titel === null ? '' : ` Uw antwoorden bij ${titel} zijn al gebruikt.`}
        </p>
        <p role="status" className={melding === null ? 'klein' : 'melding let-op'}>
          {melding === null ? (klaar ? `Open plekken in dit papier: ${open}.` : '') : MELDINGEN[melding]}
        </p>
        {pastBij(woord.brief.bij, zaak.feit) ? null : (
          <p className="melding let-op" id="past-niet">
            Bij deze soort school past dit papier niet. Kijk bij uw route welk papier wel past.
          </p>
        )}
        <details className="briefvelden">
          <summary className="knop stil">Open de velden</summary>
          {klaar ? (
            <BriefVelden
              woord={woord}
              zaak={zaak}
              vakken={vakken}
              dagen={dagen}
              vragen={vragenVan(woord.brief, zaak.feit)}
              {...zet}
            />
          ) : null}
        </details>
      </section>
      <div className="uitkomst-papier">
        {klaar ? <BriefKnoppen papier={papier} naam={woord.id} /> : null}
        <PapierBlad papier={papier} />
        {berekend.length === 0 ? null : (
          <section className="geen-print" aria-labelledby="geteld">
            <h2 id="geteld">Zo zijn de dagen geteld</h2>
            <ul>
              {berekend.map(({ regel, uitslag }) => (
                <li key={`${regel} ${uitslag.uitleg}`}>
                  {uitslag.uitleg} {'advies' in uitslag ? uitslag.advies : null} <a href={`/regels/${regel}/`}>Bekijk de regel</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
};
