import type { BevindingId } from 'content-ids';
import type { FlowMachine, FlowSnapshot } from '../engine/flow-types.ts';
import { metaVanStap, stapVan } from '../engine/flow-types.ts';
import { graafVan, vanachterNaarVoren } from '../engine/graph.ts';
import { herkomstPerUitkomst } from '../engine/outlook.ts';
import type { OutcomeSignature } from '../engine/proof.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import { GEBEURTENIS_IDS } from '../regels/gebeurtenissen.ts';
import type { Woorden } from './woorden.ts';
import { maakZaak } from './zaak.ts';
import type { Zaak } from './zaak.ts';

/** Waarmee een uitkomst wordt bekeken. `peildatum` is de dag wiens recht telt (ISO-datum). */
export type ToontInvoer = { readonly woorden: Woorden; readonly machine: FlowMachine; readonly peildatum: string };

/** Vaste, verzonnen dagen, zodat ook te zien is wat een antwoord met de laatste dag van een termijn doet. */
const DAGEN: Datums = {
  ...Object.fromEntries(GEBEURTENIS_IDS.map((id) => [id, '2026-09-07'])),
  'verzoek-aanvulling': '2026-09-14',
  'einde-aanvulling': '2026-09-21',
};

/** Wat een uitkomst laat zien bij de feiten van een snapshot en bij deze bevindingen: oordeel, taken, termijnen en regels. */
export const toont = (invoer: ToontInvoer): OutcomeSignature => {
  const alle = uniek([...herkomstPerUitkomst(invoer.machine).values()].flat().map(({ bevinding }) => bevinding));
  return (snapshot, bevindingen) => {
    const gegeven = alle.filter((id) => bevindingen.includes(id));
    const { stap, woord, zaak } = bekijk(invoer, snapshot, gegeven);
    return {
      id: stap,
      oordeel: woord?.soort === 'uitkomst' ? woord.oordeel : null,
      taken: zaak.taken.map(({ id, herstelt }) => [id, herstelt.map((bevinding) => bevinding.id)]),
      termijnen: zaak.termijnen,
      regels: zaak.regels,
    };
  };
};

const bekijk = ({ woorden, machine, peildatum }: ToontInvoer, snapshot: FlowSnapshot, bevindingen: readonly BevindingId[]) => {
  const stap = stapVan(snapshot);
  const route = { stap, snapshot, spoor: [], bevindingen, regels: metaVanStap(machine, stap).regels };
  const zaak: Zaak = maakZaak({ woorden, route, datums: DAGEN, peildatum });
  return { stap, zaak, woord: woorden.stappen[stap] };
};

/** Eén uitkomst met alles wat er op enige route naartoe bij kan horen. */
export type UitkomstOverzicht = {
  readonly uitkomst: string;
  readonly oordeel: string;
  /** Hoeveel paren (uitkomst, feiten) er zijn, en hoeveel routes erheen leiden. */
  readonly knopen: number;
  readonly routes: bigint;
  readonly bevindingen: readonly string[];
  readonly taken: readonly string[];
  readonly termijnen: readonly string[];
  readonly regels: readonly string[];
};

/** Alle uitkomsten van een stroom, in de volgorde van de machine, met wat er bij kan horen. */
export const uitkomstOverzicht = (invoer: ToontInvoer): UitkomstOverzicht[] => {
  const { machine, woorden } = invoer;
  const herkomst = herkomstPerUitkomst(machine);
  const routes = routesPerKnoop(machine);
  const knopen = [...graafVan(machine).values()].filter(({ klaar }) => klaar);
  return Object.entries(woorden.stappen).flatMap(([uitkomst, woord]) => {
    if (woord.soort === 'vraag') return [];
    const eigen = knopen.filter(({ stap }) => stap === uitkomst);
    const bevindingen = uniek((herkomst.get(uitkomst) ?? []).map(({ bevinding }) => bevinding));
    const zaken = eigen.map(({ snapshot }) => bekijk(invoer, snapshot, bevindingen).zaak);
    return [
      {
        uitkomst,
        oordeel: woord.oordeel,
        knopen: eigen.length,
        routes: eigen.reduce((som, { sleutel }) => som + (routes.get(sleutel) ?? 0n), 0n),
        bevindingen,
        taken: uniek(zaken.flatMap(({ taken }) => taken.map(({ id }) => id))),
        termijnen: uniek(zaken.flatMap(({ termijnen }) => termijnen.map(({ regel }) => regel))),
        regels: uniek(zaken.flatMap(({ regels }) => regels)),
      },
    ];
  });
};

/** Hoeveel routes er van het begin naar elke knoop zijn. */
const routesPerKnoop = (machine: FlowMachine): ReadonlyMap<string, bigint> => {
  const graaf = graafVan(machine);
  const aantal = new Map<string, bigint>([...graaf.keys()].slice(0, 1).map((begin) => [begin, 1n]));
  for (const { sleutel, uit } of [...vanachterNaarVoren(graaf).knopen].reverse()) {
    for (const { naar } of uit) aantal.set(naar, (aantal.get(naar) ?? 0n) + (aantal.get(sleutel) ?? 0n));
  }
  return aantal;
};

const uniek = <Id extends string>(ids: readonly Id[]): Id[] => [...new Set(ids)].sort();
