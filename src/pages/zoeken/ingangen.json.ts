import { zoekIngangen } from '../../components/zoek-ingangen.ts';
import { laadInhoud } from '../../inhoud/laad.ts';

/** Voor de zoekindex: wat geen eigen pagina heeft, en de synoniemen. De bouw leest dit bestand en haalt het weg. */
export const GET = (): Response => {
  const inhoud = laadInhoud();
  return Response.json({ ingangen: zoekIngangen(inhoud), synoniemen: inhoud.zoekwoorden });
};
