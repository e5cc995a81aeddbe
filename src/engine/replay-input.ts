import { heeftKeuze, heeftStap } from './flow-types.ts';
import type { Antwoord, Antwoorden, FlowMachine } from './flow-types.ts';

/** Why an answer is not used. */
export type Reden = 'onbekende-stap' | 'onbekende-keuze' | 'niet-op-route';
/** An answer that does not hold (any more), with the step id as it was given. */
export type VervallenAntwoord = Antwoord & { readonly reden: Reden };
/** An answer that a step of this flow can have, with the step id as it was given (a retired one, perhaps). */
type GelezenAntwoord = { readonly gegeven: string; readonly keuze: string };

/** Answers sorted out against a flow, before anything is played. */
export type GelezenAntwoorden = {
  readonly perStap: ReadonlyMap<string, GelezenAntwoord>;
  readonly onbruikbaar: readonly VervallenAntwoord[];
  /** Retired step ids that were read as a living step. */
  readonly verhuisd: readonly { readonly van: string; readonly naar: string }[];
};

/**
 * Sorts answers into usable ones by living step id, and unusable ones with the reason.
 * A living id is never mapped; when a retired id and its successor are both answered, the successor's answer holds.
 */
export const leesAntwoorden = (machine: FlowMachine, antwoorden: Antwoorden, vervallen: Antwoorden): GelezenAntwoorden => {
  const perStap = new Map<string, GelezenAntwoord>();
  const onbruikbaar: VervallenAntwoord[] = [];
  const verhuisd: { van: string; naar: string }[] = [];
  const eerstLevende = Object.entries(antwoorden).sort(
    ([a], [b]) => Number(heeftStap(machine, b)) - Number(heeftStap(machine, a)),
  );
  for (const [gegeven, keuze] of eerstLevende) {
    const stap = levendeStap(machine, gegeven, vervallen);
    if (stap === null || perStap.has(stap)) onbruikbaar.push({ stap: gegeven, keuze, reden: 'onbekende-stap' });
    else if (!heeftKeuze(machine, stap, keuze)) onbruikbaar.push({ stap: gegeven, keuze, reden: 'onbekende-keuze' });
    else {
      perStap.set(stap, { gegeven, keuze });
      if (stap !== gegeven) verhuisd.push({ van: gegeven, naar: stap });
    }
  }
  return { perStap, onbruikbaar, verhuisd };
};

/** The living step that an id stands for, following redirects; null when there is none. Safe for redirects in a circle. */
export const levendeStap = (machine: FlowMachine, stap: string, vervallen: Antwoorden): string | null => {
  const gezien = new Set<string>();
  let id = stap;
  while (!heeftStap(machine, id)) {
    const naar = Object.hasOwn(vervallen, id) ? vervallen[id] : undefined;
    if (naar === undefined || gezien.has(naar)) return null;
    gezien.add(naar);
    id = naar;
  }
  return id;
};
