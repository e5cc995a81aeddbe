import type { Bron, Vindplaats } from './schema.ts';
import { regelSector } from './past-bij.ts';

/** Welke onderwijswet bij welke schoolsoort hoort; zo staat bij een vo-school de WVO 2020 vooraan. */
const WET_VAN_SECTOR: Record<string, readonly string[]> = {
  po: ['wpo'],
  sbo: ['wpo'],
  vo: ['wvo-2020', 'uitvoeringsbesluit-wvo-2020'],
  so: ['wec', 'onderwijskundig-besluit-wec'],
  vso: ['wec', 'onderwijskundig-besluit-wec'],
  cluster12: ['wec', 'onderwijskundig-besluit-wec'],
};

/** De schoolsoorten waar een wet alleen bij hoort; leeg als zij voor alle geldt. */
export const sectorenVanWet = (bron: string): string[] =>
  Object.entries(WET_VAN_SECTOR)
    .filter(([, wetten]) => wetten.includes(bron))
    .map(([sector]) => sector);

/** Of een vindplaats bij deze schoolsoort (zoals een stroom hem noemt) past; zonder schoolsoort past alles. */
export const bronPast = (bron: string, sector: string | undefined): boolean => {
  const sectoren = sectorenVanWet(bron);
  return sector === undefined || sectoren.length === 0 || sectoren.includes(regelSector(sector));
};

/** Het adres van een vindplaats: `{versie}` en `{artikel}` ingevuld, het eerste artikel dat de plaats noemt. */
export const bronLink = (
  bron: Pick<Bron, 'url' | 'versie'>,
  { plaats, versie }: Pick<Vindplaats, 'plaats' | 'versie'>,
): string => {
  const artikel = /art\. ([0-9a-z.:]+)/.exec(plaats ?? '')?.[1];
  const metVersie = bron.url.replace('{versie}', versie ?? bron.versie ?? '');
  return artikel === undefined ? metVersie.replace(/#[^#]*\{artikel\}.*/, '') : metVersie.replace('{artikel}', artikel);
};

/** Het bronlabel: "WPO art. 40 lid 6". */
export const bronLabel = (bron: Pick<Bron, 'kort'>, { plaats }: Pick<Vindplaats, 'plaats'>): string =>
  plaats === null ? bron.kort : `${bron.kort} ${plaats}`;
