import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** De map met een bestand per thema. */
export const THEMAS = new URL('../styles/themas/', import.meta.url);

/** Het pad van het gekozen thema; zonder keuze het onze. Gooit een fout met de namen die er wel zijn. */
export const themaPad = (naam = 'wegwijzer'): string => {
  const bestand = new URL(`${naam}.css`, THEMAS);
  if (/^[a-z-]+$/.test(naam) && existsSync(bestand)) return fileURLToPath(bestand);
  const namen = readdirSync(THEMAS).map((een) => een.replace('.css', ''));
  throw new Error(`THEMA=${naam} bestaat niet. Kies uit: ${namen.join(', ')}.`);
};
