import type { ReactNode } from 'react';
import type { VraagWoord } from '../exports/woorden.ts';
import type { DatumstapProps } from './parts/Datumstap.tsx';
import { useDeel } from './use-deel.ts';
import type { Spel } from './use-flow.ts';

type Invoer = { datum: VraagWoord['datum']; spel: Spel | null; zetDatum: DatumstapProps['zetDatum'] };
const laadRekenaar = () => import('./parts/Datumstap.tsx');

/**
 * Het datumveld boven de opties van een datumstap, en de optie die uit de datum volgt. De rekenaar met de kalender wordt pas
 * geladen op een stap die hem nodig heeft.
 */
export const useDatumstap = ({ datum, spel, zetDatum }: Invoer): { veld: ReactNode; volgens: string | null } => {
  const rekenaar = useDeel(laadRekenaar, datum !== null && spel !== null);
  if (!rekenaar || !datum || !spel) return { veld: null, volgens: null };
  const { Datumstap, volgtUitDatum } = rekenaar;
  return { veld: <Datumstap datum={datum} spel={spel} zetDatum={zetDatum} />, volgens: volgtUitDatum(datum, spel) };
};
