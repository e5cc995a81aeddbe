import { metaVanStap } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { optionsNow } from '../engine/options.ts';
import { replay } from '../engine/replay.ts';
import type { Casus, Oefening } from '../inhoud/casus.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import type { CasusStap, OefenCasus } from '../oefenen/casus.ts';
import { bronLink } from '../regels/bron-link.ts';

/** Geeft de hash over een machine (src/inhoud/machine-hash.ts). */
type Hash = (machine: FlowMachine) => string;
/** Een casus die te spelen is. */
type Speelbaar = Pick<Casus, 'antwoorden' | 'verwacht' | 'datum'> & { readonly oefening: Oefening };
/** De stroom waar een casus op speelt: haar machine, en wat haar bevindingen wegen. */
export type Speelveld = {
  readonly stroom: string;
  readonly stroomTitel: string;
  readonly machine: FlowMachine;
  readonly machineHash: string;
  readonly bevindingen: Readonly<Record<string, { readonly gewicht: string; readonly regels: readonly string[] }>>;
};

/** Alle casussen van deze stromen waarmee te oefenen is, in de volgorde van de stromen en hun titel. */
export const oefencasussen = (inhoud: Inhoud, stromen: readonly GebouwdeStroom[], hash: Hash): OefenCasus[] =>
  stromen.flatMap(({ stroom, machine }) => {
    const stroomTitel = inhoud.stromen[stroom]?.titel ?? stroom;
    const veld = { stroom, stroomTitel, machine, machineHash: hash(machine), bevindingen: inhoud.bevindingen };
    return Object.entries(inhoud.casussen[stroom] ?? {})
      .flatMap(([id, { oefening, ...casus }]) => {
        if (!oefening) return [];
        const bron = inhoud.bronnen[casus.bron];
        const herkomst = { titel: bron?.titel ?? casus.bron, href: bron ? bronLink(bron, { plaats: null }) : null };
        return [{ ...maakOefencasus({ ...casus, oefening }, veld), id, gemaakt: id.startsWith('zelf-'), bron: herkomst }];
      })
      .sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl'));
  });

/** Maakt van een casus iets om te spelen: per stap wat het goede antwoord oplevert, berekend met de machine van de stroom. */
export const maakOefencasus = (
  { antwoorden, verwacht, datum, oefening }: Speelbaar,
  { machine, bevindingen, ...veld }: Speelveld,
): Omit<OefenCasus, 'id' | 'gemaakt' | 'bron'> => {
  const keuzes = Object.fromEntries(antwoorden.map(({ stap, keuze }) => [stap, keuze]));
  const weegt = (id: string) => (Object.hasOwn(bevindingen, id) ? bevindingen[id] : undefined);
  const stappen = antwoorden.map(({ stap, keuze, omdat }, plaats): CasusStap => {
    const volgende = antwoorden[plaats + 1]?.stap;
    const voor = replay(machine, keuzes, { tot: stap });
    const na = replay(machine, keuzes, volgende === undefined ? {} : { tot: volgende }).bevindingen;
    const nieuw: readonly string[] = na.filter((bevinding) => !voor.bevindingen.includes(bevinding));
    const tak = optionsNow(machine, voor.snapshot).find((optie) => optie.keuze === keuze)?.tak;
    const regels = [
      ...nieuw.flatMap((id) => weegt(id)?.regels ?? []),
      ...(tak?.meta.regels ?? []),
      ...metaVanStap(machine, stap).regels,
    ];
    const gat = nieuw.some((bevinding) => ['blokkade', 'herstelbaar'].includes(weegt(bevinding)?.gewicht ?? ''));
    return { stap, goed: keuze, omdat, bevindingen: nieuw, regels: [...new Set(regels)], gat };
  });
  return {
    ...veld,
    ...oefening,
    datum,
    stappen,
    groep: verwacht.groep,
    hoofdreden: verwacht.hoofdreden,
    uitkomst: replay(machine, keuzes, {}).stap,
  };
};
