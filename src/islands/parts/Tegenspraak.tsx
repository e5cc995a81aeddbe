import type { Spel } from '../use-flow.ts';
import { volgtUitDatum } from './Datumstap.tsx';

/** Zegt het als een gegeven antwoord en een ingevulde datum elkaar tegenspreken; het antwoord blijft staan. */
export const Tegenspraak = ({ spel }: { spel: Spel }) => {
  const vragen = spel.route.spoor.flatMap(({ stap, keuze }) => {
    const woord = spel.woorden.stappen[stap];
    if (woord?.soort !== 'vraag' || woord.datum === null) return [];
    const volgt = volgtUitDatum(woord.datum, spel);
    const isKant = Object.values(woord.datum.volgt).some((kant) => kant === keuze);
    return volgt !== null && isKant && volgt !== keuze ? [{ stap, titel: woord.titel }] : [];
  });
  if (vragen.length === 0) return null;
  return (
    <div className="melding let-op" id="tegenspraak" role="status">
      {vragen.map(({ stap, titel }) => (
        <p key={stap}>Uw datum en uw antwoord passen niet bij elkaar: {titel}. Kijk welke van de twee klopt.</p>
      ))}
    </div>
  );
};
