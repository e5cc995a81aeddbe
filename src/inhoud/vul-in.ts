import type { Termijn } from '../regels/schema.ts';
import { duurInWoorden, termijnInWoorden } from '../regels/termijn-woorden.ts';

/** Waar een gat zijn waarde vandaan haalt; `undefined` als er niets is. */
export type Vulling = {
  /** De termijn van een regel, in de versie die telt. */
  termijn: (regel: string) => Termijn | undefined;
  /** De naam van een begrip. */
  begrip: (id: string) => string | undefined;
  /** De eigen termijn, in de tekst van een regel. */
  eigen?: Termijn | null;
};

const GAT = /\{([a-z]+)(?::([a-z0-9-]+))?\}/g;

/**
 * Vult de gaten in een tekst: `{termijn:<regel>}`, `{verlenging:<regel>}` en `{begrip:<id>}`, en in een regel zelf `{duur}` en
 * `{verlenging}`. Een gat dat niet te vullen is, blijft zichtbaar staan; de controle houdt dat tegen ({@link gatenIn}).
 */
export const vulIn = (tekst: string, vulling: Vulling): string =>
  tekst.replace(GAT, (gat: string, soort: string, id: string | undefined) => waarde(soort, id, vulling) ?? gat);

/** De gaten in een tekst die niet te vullen zijn, zoals zij er staan. */
export const gatenIn = (tekst: string, vulling: Vulling): string[] =>
  [...tekst.matchAll(/\{[^}]*\}/g)].map(([gat]) => gat).filter((gat) => vulIn(gat, vulling) === gat);

const waarde = (soort: string, id: string | undefined, { termijn, begrip, eigen }: Vulling): string | undefined => {
  const bedoeld = id === undefined ? (eigen ?? undefined) : termijn(id);
  switch (soort) {
    case 'duur':
      return id === undefined ? inWoorden(bedoeld) : undefined;
    case 'termijn':
      return id === undefined ? undefined : inWoorden(bedoeld);
    case 'verlenging':
      return bedoeld && bedoeld.aard !== 'kalender' && bedoeld.verlenging ? duurInWoorden(bedoeld.verlenging) : undefined;
    case 'begrip':
      return id === undefined ? undefined : begrip(id);
    default:
      return undefined;
  }
};

const inWoorden = (termijn: Termijn | undefined): string | undefined =>
  (termijn ? termijnInWoorden(termijn) : undefined) || undefined;
