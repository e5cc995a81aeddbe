import { kaartenVan } from '../exports/diagram.ts';
import { deelIn } from '../exports/diagram-opmaak.ts';
import type { Tekening } from '../exports/diagram-opmaak.ts';
import { vullingOp } from '../exports/vulling.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import { laadInhoud } from '../inhoud/laad.ts';
import { siteDatum } from '../lib/site-datum.ts';
import { woordenVan } from './stap-pagina.ts';
import type { Woorden } from '../exports/woorden.ts';

/** Een stroom met haar woorden en haar getekende kaarten. */
export type Getekend = { readonly woorden: Woorden; readonly vulling: Vulling; readonly tekeningen: readonly Tekening[] };

const getekend = new Map<string, Promise<Getekend>>();

/** Tekent de kaarten van een stroom op de dag van de bouw; één keer per bouw. */
export const tekenStroom = ({ stroom, machine }: GebouwdeStroom): Promise<Getekend> => {
  const eerder = getekend.get(stroom);
  if (eerder && import.meta.env.PROD) return eerder;
  const nu = teken({ stroom, machine });
  getekend.set(stroom, nu);
  return nu;
};

const teken = async ({ stroom, machine }: GebouwdeStroom): Promise<Getekend> => {
  const woorden = woordenVan(stroom, machine, laadInhoud());
  const vulling = vullingOp(woorden, siteDatum());
  return { woorden, vulling, tekeningen: await Promise.all(kaartenVan({ machine, woorden, vulling }).map(deelIn)) };
};

/** De id waaronder elke stap op de kaart het eerst voorkomt: daar krijgt zij haar plek (#stap-…). */
export const metEersteStappen = (tekeningen: readonly Tekening[]): Tekening[] => {
  const gezien = new Set<string>();
  return tekeningen.map((tekening) => ({
    ...tekening,
    knopen: tekening.knopen.map((vak) => {
      const { stap, soort } = vak.knoop;
      if (stap === null || soort === 'verder') return vak;
      if (gezien.has(stap)) return { ...vak, knoop: { ...vak.knoop, stap: null } };
      gezien.add(stap);
      return vak;
    }),
  }));
};
