import { bronPast } from '../regels/bron-link.ts';
import type { RegelWoord } from './woorden.ts';

/** Bronnen die alleen getoond worden als er geen wet of andere bron bij staat. */
const ACHTERGROND = new Set(['handreiking-2022', 'kba-2024', 'onderwijsraad-2016', 'schoolleiders-thema', 'verhalen-2016']);

/** Het bronlabel dat bij een schoolsoort past: eerst de wet van die schoolsoort, dan andere bronnen, dan de achtergrond. */
export const labelVan = ({ labels }: Pick<RegelWoord, 'labels'>, sector: string | undefined): string => {
  const voorop = labels.filter(({ bron }) => !ACHTERGROND.has(bron));
  const kandidaten = voorop.length > 0 ? voorop : labels;
  return (kandidaten.find(({ bron }) => bronPast(bron, sector)) ?? kandidaten[0])?.label ?? '';
};
