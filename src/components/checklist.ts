import type { Herkomst } from '../engine/outlook.ts';
import { partijVan } from '../regels/actoren.ts';
import type { Partij } from '../regels/actoren.ts';
import { heeftSpoed } from '../exports/zaak.ts';
import type { Woorden } from '../exports/woorden.ts';
import type { Bevinding, Gewicht, Taak, Tekst } from '../inhoud/schema.ts';

type Waar = { stap: string; titel: string; antwoord: Tekst };
type Item = { id: string; bevinding: Bevinding; waar: Waar[] };
type Groep = { gewicht: Gewicht; kop: string; items: Item[]; open: boolean };

const KOPPEN: Record<Gewicht, string> = {
  blokkade: 'Dit houdt het besluit tegen',
  herstelbaar: 'Dit is te herstellen',
  draagt: 'Dit spreekt ervoor',
  'let-op': 'Hierop letten',
};
const PARTIJEN: Record<Partij, string> = {
  ouders: 'Taken van de ouders',
  leerling: 'Wat de leerling kan doen',
  school: 'Taken van de school',
};

/**
 * De mogelijke bevindingen van een uitkomst per gewicht, elk met de vragen en antwoorden die haar geven. De eerste groep staat
 * open: wat tegenhoudt, of anders wat het meest weegt.
 */
export const inGroepen = (woorden: Woorden, herkomst: readonly Herkomst[]): Groep[] =>
  (['blokkade', 'herstelbaar', 'draagt', 'let-op'] as const)
    .flatMap((gewicht): Omit<Groep, 'open'>[] => {
      const ids = [...new Set(herkomst.map(({ bevinding }) => bevinding))].filter(
        (id) => woorden.bevindingen[id]?.gewicht === gewicht,
      );
      const items = ids.flatMap((id): Item[] => {
        const bevinding = woorden.bevindingen[id];
        return bevinding
          ? [{ id, bevinding, waar: herkomst.filter((h) => h.bevinding === id).flatMap((h) => waarVan(woorden, h)) }]
          : [];
      });
      return items.length === 0 ? [] : [{ gewicht, kop: KOPPEN[gewicht], items }];
    })
    .map((groep, plaats) => ({ ...groep, open: plaats === 0 }));

/** Alle taken die bij een uitkomst kunnen horen, per partij en op volgorde. */
export const takenBij = (
  woorden: Woorden,
  stap: string,
  herkomst: readonly Herkomst[],
): { partij: Partij; kop: string; items: { id: string; taak: Taak }[] }[] => {
  const woord = woorden.stappen[stap];
  const eigen = woord?.soort === 'uitkomst' ? [...woord.taken, ...woord.ander] : [];
  const ids = new Set([...herkomst.flatMap(({ bevinding }) => woorden.bevindingen[bevinding]?.taken ?? []), ...eigen]);
  const taken = [...ids].flatMap((id) => (woorden.taken[id] ? [{ id, taak: woorden.taken[id] }] : []));
  return (['school', 'ouders', 'leerling'] as const).flatMap((partij) => {
    const items = taken
      .filter(({ taak }) => partijVan(taak.wie) === partij)
      .toSorted((a, b) => a.taak.volgorde - b.taak.volgorde);
    return items.length === 0 ? [] : [{ partij, kop: PARTIJEN[partij], items }];
  });
};

/** Wat bij een uitkomst van de keuzehulp niet kan wachten: de taken met spoed, op volgorde. */
export const spoedTaken = (woorden: Woorden, stap: string, herkomst: readonly Herkomst[]): { id: string; taak: Taak }[] =>
  takenBij(woorden, stap, herkomst)
    .flatMap(({ items }) => items)
    .filter(heeftSpoed);

const waarVan = (woorden: Woorden, { stap, keuze }: Herkomst): Waar[] => {
  const woord = woorden.stappen[stap];
  const antwoord = woord?.soort === 'vraag' ? woord.keuzes.find(([id]) => id === keuze)?.[1].tekst : undefined;
  return woord && antwoord !== undefined ? [{ stap, titel: woord.titel, antwoord }] : [];
};
