import { heeftLeerling, tekstComponenten } from '../tekst/componenten.ts';
import DrieNiveaus from '../tekst/DrieNiveaus.astro';

/** Wat een tekst van de kennisbank mag gebruiken: wat elke tekst mag, en de tekeningen. */
export const kennisComponenten = (mdx: string) => ({
  ...tekstComponenten({ heeftLeerling: heeftLeerling(mdx) }),
  DrieNiveaus,
});
