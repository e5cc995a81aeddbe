import Cijfers from '../tekst/Cijfers.astro';
import { heeftLeerling, tekstComponenten } from '../tekst/componenten.ts';
import DrieNiveaus from '../tekst/DrieNiveaus.astro';
import Geldmodellen from '../tekst/Geldmodellen.astro';
import HulpRoute from '../tekst/HulpRoute.astro';

/** Wat een tekst van de kennisbank mag gebruiken: wat elke tekst mag, en de tekeningen. */
export const kennisComponenten = (mdx: string) => ({
  ...tekstComponenten({ heeftLeerling: heeftLeerling(mdx) }),
  Cijfers,
  DrieNiveaus,
  Geldmodellen,
  HulpRoute,
});
