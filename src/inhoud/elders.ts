import type { Elders } from './koppel-begrippen.ts';
import type { StapTekst } from './lees.ts';
import { STEMMEN } from './schema.ts';
import type { Stem, Tekst } from './schema.ts';

/** Wat een stem van een tekst leest; een leerling zonder eigen woorden leest die van de school. */
export const inStem = (tekst: Tekst, stem: Stem): string => (typeof tekst === 'string' ? tekst : (tekst[stem] ?? tekst.school));

/** De woorden van een stap buiten de lopende tekst, per stem: titel, vraag en opties, of titel, antwoord en waarom. */
export const eldersVan = (tekst: StapTekst): Elders => {
  const velden: (Tekst | null | undefined)[] =
    tekst.soort === 'uitkomst'
      ? [tekst.titel, tekst.antwoord, tekst.waarom]
      : [
          tekst.titel,
          tekst.vraag,
          tekst.hint,
          ...Object.values(tekst.keuzes).flatMap((keuze) => (typeof keuze === 'string' ? [keuze] : [keuze.tekst, keuze.hint])),
        ];
  return eldersUit(velden);
};

/** Losse teksten, samen per stem. */
export const eldersUit = (velden: readonly (Tekst | null | undefined)[]): Elders =>
  Object.fromEntries(
    STEMMEN.map((stem) => [stem, velden.flatMap((veld) => (veld == null ? [] : [inStem(veld, stem)])).join('\n')]),
  );
