import { woordenVan } from '../lib/woorden-van.ts';
import type { Deelcontrole } from './controle-gegevens.ts';
import type { Probleem } from './fouten.ts';
import type { Inhoud } from './lees.ts';

const BESTAND = 'content/zoekwoorden.yaml';

/** Of de zoekwoorden werken: wat men typt staat er één keer in, en elk woord waarnaar wordt gezocht staat ergens op de site. */
export const zoekwoordenControle: Deelcontrole = ({ inhoud }) => {
  if (inhoud.zoekwoorden.length === 0) return [];
  const gezien = new Set<string>();
  const site = woordenOpDeSite(inhoud);
  const fout = (waarde: string): Probleem => ({ code: 'INHOUD_ZOEKWOORD', bestand: BESTAND, waarde });
  return inhoud.zoekwoorden.flatMap(({ zegt, zoek }) => [
    ...zegt
      .map((zin) => woordenVan(zin).join(' '))
      .filter((zin) => gezien.has(zin) || !gezien.add(zin))
      .map((zin) => fout(`"${zin}" staat er twee keer`)),
    ...zoek
      .filter((term) => !woordenVan(term).every((woord) => site.has(woord)))
      .map((term) => fout(`"${term}" staat nergens op de site`)),
  ]);
};

const woordenOpDeSite = (inhoud: Inhoud): ReadonlySet<string> => {
  const { zoekwoorden: _, ...rest } = inhoud;
  return new Set(woordenVan(JSON.stringify(rest).replaceAll('\\n', ' ')));
};
