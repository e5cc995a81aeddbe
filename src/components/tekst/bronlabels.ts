import type { Inhoud } from '../../inhoud/lees.ts';
import { bronLabel, sectorenVanWet } from '../../regels/bron-link.ts';
import type { SOORTEN_BRON, Versie } from '../../regels/schema.ts';
import { SECTOREN } from '../../regels/sectoren.ts';
import { moet } from './vulling.ts';

/** Eén bronlabel; `wet` zijn de schoolsoorten waarbij het getoond wordt, leeg als dat alle zijn. */
export type Label = { readonly label: string; readonly wet: readonly string[] };

/** Soorten bron met eigen gezag: staat er zo een bij, dan blijft een handreiking of rapport weg van het label. */
const RECHT: readonly (typeof SOORTEN_BRON)[number][] = ['wet', 'amvb'];

/**
 * De labels bij een versie van een regel: de wet als die er is, anders de andere bronnen. Wie een schoolsoort koos, ziet alleen
 * de wet daarvan. Past er voor een schoolsoort geen enkel label, dan staan daar alle, zodat een label nooit leeg is.
 */
export const labelsVan = ({ bronnen: plekken }: Pick<Versie, 'bronnen'>, bronnen: Inhoud['bronnen']): Label[] => {
  const alle = plekken.map((plek) => ({ plek, bron: moet(bronnen[plek.bron], `Source "${plek.bron}"`) }));
  const recht = alle.filter(({ bron }) => RECHT.includes(bron.soort));
  const labels = (recht.length > 0 ? recht : alle).map(({ plek, bron }) => ({
    label: bronLabel(bron, plek),
    wet: sectorenVanWet(plek.bron),
  }));
  if (labels.some(({ wet }) => wet.length === 0)) return labels;
  const zonder = SECTOREN.filter((sector) => !labels.some(({ wet }) => wet.includes(sector)));
  return labels.map(({ label, wet }) => ({ label, wet: [...wet, ...zonder] }));
};
