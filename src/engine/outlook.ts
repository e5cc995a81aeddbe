import type { BevindingId } from 'content-ids';
import type { FlowMachine, FlowSnapshot } from './flow-types.ts';
import { graafVan, sleutelVanKnoop, vanachterNaarVoren } from './graph.ts';
import type { Knoop } from './graph.ts';

/** The number of questions still to answer, at least and at most; both 0 at an outcome. */
export type Resterend = { readonly kortst: number; readonly langst: number };
type Vooruitzicht = Resterend & { readonly uitkomsten: ReadonlySet<string> };

const onthouden = new WeakMap<FlowMachine, ReadonlyMap<string, Vooruitzicht>>();

/**
 * How many questions are still to come, this one included. From a snapshot: for its facts. From a step id: for any facts
 * that one can have there. Throws for a step or snapshot that no route of this flow reaches.
 */
export const resterend = (machine: FlowMachine, vanaf: FlowSnapshot | string): Resterend => {
  const alle = vooruit(machine, vanaf);
  return { kortst: Math.min(...alle.map(({ kortst }) => kortst)), langst: Math.max(...alle.map(({ langst }) => langst)) };
};

/** The outcomes that can still be reached, in the order in which the flow declares them. Throws as {@link resterend} does. */
export const mogelijkeUitkomsten = (machine: FlowMachine, vanaf: FlowSnapshot | string): string[] => {
  const alle = vooruit(machine, vanaf);
  return Object.keys(machine.states).filter((stap) => alle.some(({ uitkomsten }) => uitkomsten.has(stap)));
};

/** A finding with an answer that gives it. */
export type Herkomst = { readonly bevinding: BevindingId; readonly stap: string; readonly keuze: string };

/** For each outcome the findings that can occur on a route to it, each with the answers that give them, nearest the start first. */
export const herkomstPerUitkomst = (machine: FlowMachine): ReadonlyMap<string, readonly Herkomst[]> => {
  const perUitkomst = new Map<string, Map<string, Herkomst>>();
  for (const { stap, uit } of graafVan(machine).values()) {
    for (const { keuze, naar, bevinding } of uit) {
      if (bevinding === null) continue;
      for (const uitkomst of vooruitzichten(machine).get(naar)?.uitkomsten ?? []) {
        const gevonden = perUitkomst.get(uitkomst) ?? new Map<string, Herkomst>();
        perUitkomst.set(uitkomst, gevonden.set(`${stap}=${keuze}=${bevinding}`, { bevinding, stap, keuze }));
      }
    }
  }
  return new Map([...perUitkomst].map(([uitkomst, gevonden]) => [uitkomst, [...gevonden.values()]]));
};

/** The outcomes that some route reaches without any of these findings. */
export const uitkomstenZonder = (machine: FlowMachine, bevindingen: ReadonlySet<string>): ReadonlySet<string> => {
  const graaf = graafVan(machine);
  const bereikt = new Set([...graaf.keys()].slice(0, 1));
  for (const sleutel of bereikt) {
    for (const { naar, bevinding } of graaf.get(sleutel)?.uit ?? []) {
      if (bevinding === null || !bevindingen.has(bevinding)) bereikt.add(naar); // a Set grows while it is walked
    }
  }
  const knopen = [...bereikt].flatMap((sleutel) => graaf.get(sleutel) ?? []);
  return new Set(knopen.filter(({ klaar }) => klaar).map(({ stap }) => stap));
};

const vooruit = (machine: FlowMachine, vanaf: FlowSnapshot | string): Vooruitzicht[] => {
  const alle = vooruitzichten(machine);
  const sleutels = typeof vanaf === 'string' ? sleutelsVanStap(machine, vanaf) : [sleutelVanKnoop(vanaf)];
  const gevonden = sleutels.flatMap((sleutel) => alle.get(sleutel) ?? []);
  if (gevonden.length > 0) return gevonden;
  throw new Error(
    `No route of flow "${machine.id}" reaches step "${typeof vanaf === 'string' ? vanaf : String(vanaf.value)}" like this.`,
  );
};

const sleutelsVanStap = (machine: FlowMachine, stap: string): string[] =>
  [...graafVan(machine).values()].filter((knoop) => knoop.stap === stap).map(({ sleutel }) => sleutel);

const vooruitzichten = (machine: FlowMachine): ReadonlyMap<string, Vooruitzicht> => {
  const bekend = onthouden.get(machine);
  if (bekend) return bekend;
  const alle = new Map<string, Vooruitzicht>();
  for (const knoop of vanachterNaarVoren(graafVan(machine)).knopen) alle.set(knoop.sleutel, vooruitzichtVan(knoop, alle));
  onthouden.set(machine, alle);
  return alle;
};

const vooruitzichtVan = ({ stap, klaar, uit }: Knoop, alle: ReadonlyMap<string, Vooruitzicht>): Vooruitzicht => {
  if (klaar) return { kortst: 0, langst: 0, uitkomsten: new Set([stap]) };
  const volgende = uit.flatMap(({ naar }) => alle.get(naar) ?? []);
  return {
    kortst: Math.min(...volgende.map(({ kortst }) => 1 + kortst)),
    langst: Math.max(0, ...volgende.map(({ langst }) => 1 + langst)),
    uitkomsten: new Set(volgende.flatMap(({ uitkomsten }) => [...uitkomsten])),
  };
};
