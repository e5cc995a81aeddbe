import Begrip from './Begrip.astro';
import Bij from './Bij.astro';
import Bron from './Bron.astro';
import Leerling from './Leerling.astro';
import Ouder from './Ouder.astro';
import Regel from './Regel.astro';
import School from './School.astro';
import SchoolEnLeerling from './SchoolEnLeerling.astro';
import Termijn from './Termijn.astro';
import Verlenging from './Verlenging.astro';

/**
 * Wat een tekst in content/ mag gebruiken; een pagina geeft dit aan `<Content components={…} />`. Heeft de tekst geen deel voor
 * de leerling ({@link heeftLeerling}), dan leest de leerling wat er voor de school staat.
 */
export const tekstComponenten = ({ heeftLeerling }: { heeftLeerling: boolean }) => ({
  Regel,
  Termijn,
  Verlenging,
  Bron,
  Begrip,
  Bij,
  Ouder,
  Leerling,
  School: heeftLeerling ? School : SchoolEnLeerling,
});

/** Of een tekst (de bron van een MDX-bestand) een deel voor de leerling heeft. */
export const heeftLeerling = (mdx: string): boolean => /<Leerling\b/.test(mdx);
