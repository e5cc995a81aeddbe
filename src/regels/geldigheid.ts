import { datumInWoorden, leesIsoDatum, plusDagen } from './kalender.ts';
import { begin, geldendeVersie } from './geldende-versie.ts';
import type { Tijdvak, Tijdvakken } from './geldende-versie.ts';
import type { Versie } from './schema.ts';

/** De versie die op een dag gold, of in woorden waarom er geen is. */
export type VersieOpDatum<V = Versie> = { soort: 'geldig'; versie: V } | { soort: 'geen'; reden: string };

/** Iets wat niet klopt in de rij versies van een regel; `index` is de plaats van de versie (de eerste is 0). */
export type Knelpunt = { soort: 'omgekeerd' | 'overlap' | 'gat'; index: number; uitleg: string };

/**
 * De versie van een regel die op een dag gold. `valid_until` is de laatste dag die meetelt; `valid_from: null` telt op elke dag
 * daarvoor, maar niet vóór `bekend_vanaf`. Valt nooit terug op de dichtstbijzijnde versie.
 * @param datum een ISO-datum; een onmogelijke datum geeft `geen` met de uitleg
 */
export const versieOp = <V extends Tijdvak>(regel: Tijdvakken<V>, datum: string): VersieOpDatum<V> => {
  const gelezen = leesIsoDatum(datum);
  if (gelezen.soort === 'fout') return { soort: 'geen', reden: gelezen.uitleg };
  const versie = geldendeVersie(regel, datum);
  return versie === undefined ? { soort: 'geen', reden: waaromGeen(regel, datum) } : { soort: 'geldig', versie };
};

const waaromGeen = (regel: Tijdvakken, datum: string): string => {
  const dag = `Op ${datumInWoorden(datum)} gold geen versie van deze regel.`;
  const later = regel.versies.find((v) => (begin(regel, v) ?? datum) > datum);
  if (later !== undefined) {
    const vanaf = datumInWoorden(begin(regel, later) ?? datum);
    return later.valid_from === null ? `${dag} Zij is pas bekend vanaf ${vanaf}.` : `${dag} Zij geldt vanaf ${vanaf}.`;
  }
  const laatste = regel.versies.at(-1)?.valid_until;
  return typeof laatste === 'string' ? `${dag} Zij gold tot en met ${datumInWoorden(laatste)}.` : dag;
};

/**
 * Wat er niet klopt in de rij versies: een einde vóór het begin, twee versies op één dag, of een dag ertussen zonder versie.
 * Verwacht ISO-datums die bestaan. Een gat kan goed zijn (een regel die terugkwam); of het een fout is beslist de controle.
 */
export const knelpunten = (regel: Tijdvakken): Knelpunt[] =>
  regel.versies.flatMap((versie, index) => {
    const gevonden: Knelpunt[] = [];
    const { valid_from: van, valid_until: tot } = versie;
    if (van !== null && tot !== null && tot < van) {
      gevonden.push({ soort: 'omgekeerd', index, uitleg: `De versie eindigt op ${tot}, vóór haar begin op ${van}.` });
    }
    const vorige = regel.versies[index - 1];
    if (vorige !== undefined) gevonden.push(...aansluiting(vorige, versie, index));
    return gevonden;
  });

const aansluiting = (vorige: Tijdvak, versie: Tijdvak, index: number): Knelpunt[] => {
  const { valid_from: van } = versie;
  const tot = vorige.valid_until;
  if (tot === null) return [{ soort: 'overlap', index, uitleg: 'De versie ervoor heeft geen laatste dag (valid_until).' }];
  if (van === null) return [{ soort: 'overlap', index, uitleg: 'Alleen de oudste versie mag valid_from: null hebben.' }];
  if (van <= tot)
    return [{ soort: 'overlap', index, uitleg: `De versie begint op ${van}, maar de vorige geldt tot en met ${tot}.` }];
  const dagErna = plusDagen(tot, 1);
  if (van === dagErna) return [];
  return [{ soort: 'gat', index, uitleg: `Van ${dagErna} tot en met ${plusDagen(van, -1)} geldt geen versie.` }];
};
