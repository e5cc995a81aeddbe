import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GELEVERD } from './lijst.ts';

/** Een geleverd pakket met wat zijn eigen bestanden erover zeggen. */
export type Pakket = {
  readonly naam: string;
  readonly versie: string;
  /** De SPDX-naam van de licentie. */
  readonly licentie: string;
  /** De tekst van de licentie, zoals het pakket die meelevert; of het adres waar zij staat. */
  readonly tekst: string;
  readonly waarvoor: string;
};

/** Elk geleverd pakket, op naam. `wortel` is de map met node_modules. Gooit een fout als een pakket of zijn licentietekst ontbreekt. */
export const leesPakketten = (wortel: string): Pakket[] =>
  Object.entries(GELEVERD).map(([naam, { waarvoor, in: drager, tekst: adres }]) => {
    const map = mapVan(wortel, naam, drager);
    const gegeven: unknown = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
    const bestand = readdirSync(map, { withFileTypes: true }).find(
      (een) => een.isFile() && /^licen[cs]e(\.(md|txt))?$/i.test(een.name),
    );
    if (bestand === undefined && adres === undefined) throw new Error(`${naam} brings no licence text.`);
    const tekst = bestand === undefined ? (adres ?? '') : eersteDeel(readFileSync(join(map, bestand.name), 'utf8'));
    return { naam, versie: veld(gegeven, 'version'), licentie: veld(gegeven, 'license'), tekst, waarvoor };
  });

const mapVan = (wortel: string, naam: string, drager?: string): string => {
  const eigen = drager === undefined ? '' : join(wortel, 'node_modules', drager, 'node_modules', naam);
  return eigen !== '' && existsSync(eigen) ? eigen : join(wortel, 'node_modules', naam);
};

/** Een bouwer noemt onder zijn eigen licentie ook die van zijn hulpmiddelen; die gaan niet mee naar de lezer. */
const eersteDeel = (tekst: string): string => (tekst.split(/^#+ Licenses of bundled dependencies/m)[0] ?? tekst).trim();

const veld = (gegeven: unknown, naam: 'version' | 'license'): string => {
  const waarde: unknown = typeof gegeven === 'object' && gegeven !== null ? Reflect.get(gegeven, naam) : undefined;
  if (typeof waarde !== 'string') throw new Error(`A package.json without ${naam}.`);
  return waarde;
};
