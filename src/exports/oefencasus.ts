import type { FlowMachine } from '../engine/flow-types.ts';
import { replay } from '../engine/replay.ts';
import type { Casus, Oefening } from '../inhoud/casus.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import type { CasusStap, OefenCasus } from '../oefenen/casus.ts';
import { bronLink } from '../regels/bron-link.ts';

/** Geeft de hash over een machine (src/inhoud/machine-hash.ts). */
type Hash = (machine: FlowMachine) => string;

/** Alle casussen van deze stromen waarmee te oefenen is, in de volgorde van de stromen en hun titel. */
export const oefencasussen = (inhoud: Inhoud, stromen: readonly GebouwdeStroom[], hash: Hash): OefenCasus[] =>
  stromen.flatMap((gebouwd) =>
    Object.entries(inhoud.casussen[gebouwd.stroom] ?? {})
      .flatMap(([id, casus]) =>
        casus.oefening
          ? [maak(id, { ...casus, oefening: casus.oefening }, { ...gebouwd, hash: hash(gebouwd.machine) }, inhoud)]
          : [],
      )
      .sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl')),
  );

const maak = (
  id: string,
  { antwoorden, verwacht, datum, bron, oefening }: Casus & { oefening: Oefening },
  { stroom, machine, hash }: GebouwdeStroom & { hash: string },
  inhoud: Inhoud,
): OefenCasus => {
  const keuzes = Object.fromEntries(antwoorden.map(({ stap, keuze }) => [stap, keuze]));
  const stappen = antwoorden.map(({ stap, keuze, omdat }, plaats): CasusStap => {
    const volgende = antwoorden[plaats + 1]?.stap;
    const voor = replay(machine, keuzes, { tot: stap }).bevindingen;
    const na = replay(machine, keuzes, volgende === undefined ? {} : { tot: volgende }).bevindingen;
    const nieuw: readonly string[] = na.filter((bevinding) => !voor.includes(bevinding));
    const gat = nieuw.some((bevinding) => ['blokkade', 'herstelbaar'].includes(inhoud.bevindingen[bevinding]?.gewicht ?? ''));
    return { stap, goed: keuze, omdat, bevindingen: nieuw, gat };
  });
  const gevonden = inhoud.bronnen[bron];
  return {
    id,
    stroom,
    stroomTitel: inhoud.stromen[stroom]?.titel ?? stroom,
    machineHash: hash,
    ...oefening,
    gemaakt: id.startsWith('zelf-'),
    datum,
    stappen,
    groep: verwacht.groep,
    hoofdreden: verwacht.hoofdreden,
    uitkomst: replay(machine, keuzes, {}).stap,
    bron: { titel: gevonden?.titel ?? bron, href: gevonden ? bronLink(gevonden, { plaats: null }) : null },
  };
};
