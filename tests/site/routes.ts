import { graafVan } from '../../src/engine/graph.ts';
import type { Knoop } from '../../src/engine/graph.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import type { StroomId } from '../../src/inhoud/schema.ts';

/** Een weg door een stroom: elke stap met de keuze, en de uitkomst waar hij eindigt. */
export type Weg = {
  readonly stroom: StroomId;
  readonly begin: string;
  readonly antwoorden: readonly (readonly [string, string])[];
  readonly uitkomst: string;
};
type Plek = { readonly knoop: Knoop; readonly antwoorden: Weg['antwoorden'] };

/**
 * Van elke stroom de kortste weg naar de uitkomst die het verst weg ligt. De weg komt uit de machine zelf, dus een nieuwe stroom doet
 * vanzelf mee. De controle van de antwoorden telt niet als stap.
 */
export const wegen = (): Weg[] =>
  gebouwdeStromen().flatMap(({ stroom, machine }) => {
    const graaf = graafVan(machine);
    const eerste = graaf.values().next().value;
    if (!eerste) return [];
    const rij: Plek[] = [{ knoop: eerste, antwoorden: [] }];
    const gezien = new Set([eerste.sleutel]);
    let laatste: Weg | null = null;
    for (const { knoop, antwoorden } of rij) {
      if (knoop.klaar) laatste = { stroom, begin: eerste.stap, antwoorden, uitkomst: knoop.stap };
      for (const { keuze, naar } of knoop.uit) {
        const volgende = graaf.get(naar);
        if (!volgende || gezien.has(naar)) continue;
        gezien.add(naar);
        rij.push({ knoop: volgende, antwoorden: [...antwoorden, [knoop.stap, keuze]] });
      }
    }
    return laatste ? [laatste] : [];
  });

/** Het fragment met deze antwoorden, met `#` ervoor. */
export const fragmentVan = (antwoorden: Weg['antwoorden']): string => `#${antwoorden.map((deel) => deel.join('=')).join('&')}`;
