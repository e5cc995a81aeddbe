import type { ReactNode } from 'react';
import type { VraagWoord } from '../exports/woorden.ts';
import type { DatumstapProps } from './parts/Datumstap.tsx';
import { useDeel } from './use-deel.ts';
import type { Spel } from './use-flow.ts';
import type { RouteBeeld } from './view-model.ts';

type Invoer = {
  datum: VraagWoord['datum'];
  spel: Spel | null;
  beeld: RouteBeeld | null;
  zetDatum: DatumstapProps['zetDatum'];
};
const laadRekenaar = () => import('./parts/Datumstap.tsx');

/**
 * Het datumveld boven de opties van een datumstap, en de optie die uit de datum volgt. De rekenaar met de kalender wordt pas
 * geladen op een stap die hem nodig heeft, of één stap daarvoor: dan staat het veld er meteen, en schuiven de opties niet.
 */
export const useDatumstap = ({ datum, spel, beeld, zetDatum }: Invoer): { veld: ReactNode; volgens: string | null } => {
  const straks = beeld?.opties.some(({ href }) => spel?.woorden.stappen[href.split('/')[2] ?? '']?.datum);
  const rekenaar = useDeel(laadRekenaar, spel !== null && (straks || datum !== null));
  if (!rekenaar || !datum || !spel) return { veld: null, volgens: null };
  const { Datumstap, volgtUitDatum } = rekenaar;
  return { veld: <Datumstap datum={datum} spel={spel} zetDatum={zetDatum} />, volgens: volgtUitDatum(datum, spel) };
};
