import { useCallback } from 'react';
import type { MouseEvent } from 'react';
import type { maakSessie } from './sessie.ts';
import type { Spel, useFlow } from './use-flow.ts';

type Klik = MouseEvent<HTMLAnchorElement>;
type Invoer = Pick<ReturnType<typeof useFlow>, 'actor' | 'ga' | 'stapNu'> & {
  spel: Spel | null;
  sessie: ReturnType<typeof maakSessie> | null;
  /** Het deel dat een adres nodig heeft voordat de speler erheen kan; null als er niets te laden is. */
  deelVoor: (href: string) => Promise<unknown> | null;
};

/** Zo lang (in ms) wacht een klik op dat deel; daarna laadt de browser de pagina zelf. */
const GEDULD = 1500;

/**
 * Wat een klik doet: `volg` gaat naar een link zonder de pagina te laden, `kies` geeft ook het antwoord aan de machine en bewaart het.
 * Een klik met een hulptoets of een andere knop laat de browser zelf doen.
 */
export const useKlik = ({ spel, actor, stapNu, sessie, ga, deelVoor }: Invoer) => {
  const volg = useCallback(
    (klik: Klik, stuur?: () => void) => {
      if (!isGewoneKlik(klik)) return;
      klik.preventDefault();
      // Eerst de focus los: anders rekent de browser de hele pagina uit op het moment dat de gekozen link verdwijnt.
      klik.currentTarget.blur();
      const { href } = klik.currentTarget;
      const deel = deelVoor(href);
      if (deel === null) void ga(href, stuur);
      else void isErBinnen(deel, GEDULD).then((er) => (er ? ga(href, stuur) : location.assign(href)));
    },
    [ga, deelVoor],
  );
  const kies = useCallback(
    (klik: Klik, keuze: string) => {
      if (!spel || !actor || !isGewoneKlik(klik)) return;
      if (!spel.conflict) sessie?.bewaar({ [stapNu]: keuze });
      // De link van de optie draagt al waar dit antwoord heen leidt.
      volg(klik, () => actor.send({ type: keuze }));
    },
    [spel, actor, stapNu, sessie, volg],
  );
  return { volg, kies };
};

const isErBinnen = (deel: Promise<unknown>, ms: number): Promise<boolean> =>
  Promise.race([
    deel.then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((klaar) => setTimeout(() => klaar(false), ms)),
  ]);

const isGewoneKlik = (klik: MouseEvent): boolean =>
  !(klik.button || klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey || klik.defaultPrevented);
