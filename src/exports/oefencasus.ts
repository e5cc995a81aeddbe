import { metaVanStap } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { optionsNow } from '../engine/options.ts';
import { replay } from '../engine/replay.ts';
import { bevindingIn } from '../inhoud/bevinding.ts';
import type { Casus, Oefening } from '../inhoud/casus.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';
import type { CasusStap, OefenCasus } from '../oefenen/casus.ts';
import { bronLink } from '../regels/bron-link.ts';
import { geldendeVersie } from '../regels/geldende-versie.ts';
import type { Tijdvakken } from '../regels/geldende-versie.ts';
import { regelPast } from '../regels/past-bij.ts';
import type { Regel } from '../regels/schema.ts';
import { feitVan } from './zaak.ts';

/** Geeft de hash over een machine (src/inhoud/machine-hash.ts). */
type Hash = (machine: FlowMachine) => string;
/** Een casus die te spelen is. */
type Speelbaar = Pick<Casus, 'antwoorden' | 'verwacht' | 'datum'> & { readonly oefening: Oefening };
/** De stroom waar een casus op speelt: haar machine, wat haar bevindingen wegen, en voor wie en wanneer haar regels gelden. */
export type Speelveld = {
  readonly stroom: string;
  readonly stroomTitel: string;
  readonly machine: FlowMachine;
  readonly machineHash: string;
  readonly bevindingen: Readonly<Record<string, { readonly gewicht: string; readonly regels: readonly string[] }>>;
  readonly regels: Readonly<Record<string, Pick<Regel, 'sectors' | 'bestuursvorm'> & Tijdvakken>>;
  readonly wijzigingen: Readonly<
    Record<string, { readonly titel: string; readonly sinds: string | null; readonly regels: readonly string[] }>
  >;
};

/** Alle casussen van deze stromen waarmee te oefenen is, in de volgorde van de stromen en hun titel. */
export const oefencasussen = (inhoud: Inhoud, stromen: readonly GebouwdeStroom[], hash: Hash): OefenCasus[] =>
  stromen.flatMap(({ stroom, machine }) => {
    const stroomTitel = inhoud.stromen[stroom]?.titel ?? stroom;
    const { regels, wijzigingen } = inhoud;
    const bevindingen = Object.fromEntries(
      Object.entries(inhoud.bevindingen).map(([id, bevinding]) => [id, bevindingIn(bevinding, stroom)]),
    );
    const veld = { stroom, stroomTitel, machine, machineHash: hash(machine), bevindingen, regels, wijzigingen };
    return Object.entries(inhoud.casussen[stroom] ?? {})
      .flatMap(([id, { oefening, ...casus }]) => {
        if (!oefening) return [];
        const bron = inhoud.bronnen[casus.bron];
        const herkomst = { titel: bron?.titel ?? casus.bron, href: bron ? bronLink(bron, { plaats: null }) : null };
        return [{ ...maakOefencasus({ ...casus, oefening }, veld), id, gemaakt: id.startsWith('zelf-'), bron: herkomst }];
      })
      .sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl'));
  });

/**
 * Maakt van een casus iets om te spelen: per stap wat het goede antwoord oplevert, berekend met de machine van de stroom. Een regel
 * die op de dag van de casus of bij haar school niet geldt, telt niet mee; wat sinds die dag veranderde, staat apart.
 */
export const maakOefencasus = (
  { antwoorden, verwacht, datum, oefening }: Speelbaar,
  { machine, bevindingen, regels: bekend, wijzigingen, ...veld }: Speelveld,
): Omit<OefenCasus, 'id' | 'gemaakt' | 'bron'> => {
  const keuzes = Object.fromEntries(antwoorden.map(({ stap, keuze }) => [stap, keuze]));
  const einde = replay(machine, keuzes, {});
  const regel = (id: string) => (Object.hasOwn(bekend, id) ? bekend[id] : undefined);
  const past = (id: string) => regelPast(regel(id) ?? { sectors: [], bestuursvorm: 'beide' }, feitVan(einde));
  const telt = (id: string) => past(id) && geldendeVersie(regel(id) ?? { versies: [] }, datum) !== undefined;
  const weegt = (id: string) => (Object.hasOwn(bevindingen, id) ? bevindingen[id] : undefined);
  const gevraagd = new Set<string>();
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
    ].filter(past);
    regels.forEach((id) => gevraagd.add(id));
    const gat = nieuw.some((id) => {
      const { gewicht = '', regels: grond = [] } = weegt(id) ?? {};
      return ['blokkade', 'herstelbaar'].includes(gewicht) && (grond.length === 0 || grond.some(telt));
    });
    return { stap, goed: keuze, omdat, bevindingen: nieuw, regels: [...new Set(regels)].filter(telt), gat };
  });
  const sindsdien = Object.values(wijzigingen).flatMap(({ titel, sinds, regels }) => {
    const hier = regels.find((id) => gevraagd.has(id));
    return sinds !== null && sinds > datum && hier !== undefined ? [{ titel, sinds, regel: hier }] : [];
  });
  return {
    ...veld,
    ...oefening,
    datum,
    stappen,
    sindsdien,
    groep: verwacht.groep,
    hoofdreden: verwacht.hoofdreden,
    uitkomst: einde.stap,
  };
};
