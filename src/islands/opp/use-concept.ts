import { useCallback, useEffect, useRef, useState } from 'react';
import { isLeeg, LEEG_CONCEPT } from '../../opp/schema.ts';
import type { Concept } from '../../opp/schema.ts';
import { apparaat, begin, sessie } from './begin-concept.ts';
import { bewaar, wisConcept } from './concept-opslag.ts';

/** Hoe lang na de laatste toets het concept wordt bewaard, in milliseconden. */
const WACHT = 400;

/** Het concept, hoe het verandert en waar het staat. Typen bewaart, maar tekent niet opnieuw: dat doet pas het verlaten van een veld. */
export const useConcept = () => {
  const [toestand, zetToestand] = useState(begin);
  const nu = useRef(toestand.concept);
  const opApparaat = useRef(toestand.opApparaat);
  const magSessie = useRef(toestand.melding !== 'vol');
  const geopend = useRef<Concept | null>(null);
  const klok = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const schrijf = useCallback(() => {
    clearTimeout(klok.current);
    klok.current = undefined;
    const uitslagen = [
      magSessie.current ? bewaar(sessie(), nu.current) : 'vol',
      ...(opApparaat.current ? [bewaar(apparaat(), nu.current)] : []),
    ] as const;
    const mis = uitslagen.find((uitslag) => uitslag !== 'gelukt') ?? null;
    if (mis !== null) zetToestand((oud) => (oud.melding === mis ? oud : { ...oud, melding: mis }));
  }, []);

  useEffect(() => {
    const spoel = () => klok.current !== undefined && schrijf();
    window.addEventListener('pagehide', spoel);
    // Uit het geheugen van de browser terug: elders kan alles gewist zijn.
    const terug = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    document.addEventListener('visibilitychange', spoel);
    window.addEventListener('pageshow', terug);
    return () => {
      spoel();
      window.removeEventListener('pagehide', spoel);
      window.removeEventListener('pageshow', terug);
      document.removeEventListener('visibilitychange', spoel);
    };
  }, [schrijf]);

  /** Verandert het concept. `stil`: alleen onthouden en bewaren, niet opnieuw tekenen. */
  const zet = useCallback(
    (verander: (oud: Concept) => Concept, stil = false) => {
      nu.current = verander(nu.current);
      clearTimeout(klok.current);
      klok.current = setTimeout(schrijf, WACHT);
      if (!stil) zetToestand((oud) => ({ ...oud, concept: nu.current }));
    },
    [schrijf],
  );

  /** Zet een ander concept neer; het oude blijft als vorige, tenzij het een voorbeeld of bestand was waar niets aan veranderde. */
  const vervang = useCallback(
    (concept: Concept, isVoorbeeld: (oud: Concept) => boolean) => {
      const oud = isLeeg(nu.current) || nu.current === geopend.current || isVoorbeeld(nu.current) ? null : nu.current;
      geopend.current = concept;
      nu.current = concept;
      const gezet = oud === null ? 'gelukt' : bewaar(sessie(), oud, 'vorige');
      zetToestand((was) => ({
        ...was,
        concept,
        vorige: oud ?? was.vorige,
        ronde: was.ronde + 1,
        melding: gezet !== 'gelukt' ? gezet : oud === null ? 'geopend' : 'vervangen',
      }));
      schrijf();
    },
    [schrijf],
  );

  const bewaarOpApparaat = useCallback((aan: boolean) => {
    opApparaat.current = aan;
    const uitslag = bewaar(apparaat(), aan ? nu.current : null);
    if (uitslag !== 'gelukt') opApparaat.current = false;
    zetToestand((oud) => ({
      ...oud,
      daar: null,
      opApparaat: opApparaat.current,
      melding: uitslag === 'gelukt' ? null : uitslag,
    }));
  }, []);

  const wis = useCallback(() => {
    clearTimeout(klok.current);
    klok.current = undefined;
    wisConcept(sessie());
    wisConcept(apparaat());
    nu.current = LEEG_CONCEPT;
    opApparaat.current = false;
    zetToestand((oud) => ({
      concept: LEEG_CONCEPT,
      vorige: null,
      daar: null,
      opApparaat: false,
      melding: 'gewist',
      ronde: oud.ronde + 1,
    }));
  }, []);

  // Een ander beeld leest ook wat net is getypt en nog niet getekend.
  return { ...toestand, concept: nu.current, actueel: () => nu.current, zet, vervang, bewaarOpApparaat, wis };
};
