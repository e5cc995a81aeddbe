import { metaVanStap, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import { bevindingIn } from '../inhoud/bevinding.ts';
import type { Inhoud, StapTekst } from '../inhoud/lees.ts';
import type { KennisPagina } from '../inhoud/schema-kennisbank.ts';
import type { Bevinding, StroomId, Taak } from '../inhoud/schema.ts';
import type { GebouwdeStroom } from '../inhoud/stromen.ts';

/** Een stap die een regel gebruikt. */
export type Gebruik = { readonly stroom: StroomId; readonly stap: string; readonly titel: string };

const IN_MDX = /<(?:Regel|Termijn|Verlenging)\s[^>]*?(?:id|regel)="([a-z0-9-]+)"/g;
const IN_GAT = /\{(?:termijn|verlenging):([a-z0-9-]+)\}/g;

/**
 * Welke stappen welke regel gebruiken: in de machine, in de bevindingen en taken die er volgen, bij een datum of in de tekst.
 * Een stap zonder tekst telt niet mee. De stappen staan in de volgorde van de machine.
 */
export const regelGebruik = (inhoud: Inhoud, stromen: readonly GebouwdeStroom[]): ReadonlyMap<string, readonly Gebruik[]> => {
  const gebruik = new Map<string, Gebruik[]>();
  for (const { stroom, machine } of stromen) {
    for (const stap of stappenVan(machine)) {
      const tekst = inhoud.stappen[stroom]?.[stap];
      if (!tekst) continue;
      for (const regel of new Set([...vanMachine(inhoud, machine, stap), ...vanTekst(inhoud, tekst)])) {
        gebruik.set(regel, [...(gebruik.get(regel) ?? []), { stroom, stap, titel: tekst.titel }]);
      }
    }
  }
  return gebruik;
};

const vanMachine = (inhoud: Inhoud, machine: FlowMachine, stap: string): string[] => [
  ...metaVanStap(machine, stap).regels,
  ...options(machine, stap).flatMap(({ takken }) =>
    takken.flatMap(({ meta }) => {
      const bevinding = meta.bevinding === undefined ? undefined : inhoud.bevindingen[meta.bevinding];
      return [...(meta.regels ?? []), ...(bevinding ? vanBevinding(inhoud, bevindingIn(bevinding, machine.id)) : [])];
    }),
  ),
];

const vanBevinding = (inhoud: Inhoud, bevinding: Bevinding): string[] => [
  ...bevinding.regels,
  ...(bevinding.termijn ? [bevinding.termijn.regel, ...(bevinding.termijn.door ?? [])] : []),
  ...inGaten(bevinding),
  ...vanTaken(inhoud, bevinding.taken),
];

const vanTaken = ({ taken }: Inhoud, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const taak: Taak | undefined = taken[id];
    if (!taak) return [];
    const { wanneer } = taak;
    return [...taak.regels, ...(typeof wanneer === 'object' && 'termijn' in wanneer ? wanneer.termijn : []), ...inGaten(taak)];
  });

const vanTekst = (inhoud: Inhoud, tekst: StapTekst): string[] => [
  ...[...tekst.mdx.matchAll(IN_MDX)].flatMap(([, id]) => id ?? []),
  ...inGaten(tekst),
  ...(tekst.soort === 'vraag'
    ? (tekst.datum?.regels ?? [])
    : [...tekst.termijnen, ...vanTaken(inhoud, [...tekst.taken, ...tekst.ander])]),
];

const inGaten = (woorden: object): string[] => [...JSON.stringify(woorden).matchAll(IN_GAT)].flatMap(([, id]) => id ?? []);

/** Een pagina van de kennisbank die een regel noemt. */
export type KennisGebruik = { readonly pagina: string; readonly titel: string };

/** De regels van een pagina van de kennisbank: uit haar lijst, een gat of de tekst, elk één keer, met die uit de lijst eerst. */
export const regelsVanPagina = ({ regels, kort, mdx }: Pick<KennisPagina, 'regels' | 'kort' | 'mdx'>): string[] => [
  ...new Set([...regels, ...[...mdx.matchAll(IN_MDX)].flatMap(([, id]) => id ?? []), ...inGaten({ kort })]),
];

/** Welke pagina's van de kennisbank welke regel noemen; elke pagina één keer per regel. */
export const kennisGebruik = ({ kennisbank }: Pick<Inhoud, 'kennisbank'>): ReadonlyMap<string, readonly KennisGebruik[]> => {
  const gebruik = new Map<string, KennisGebruik[]>();
  for (const [pagina, inhoud] of Object.entries(kennisbank)) {
    for (const regel of regelsVanPagina(inhoud)) {
      gebruik.set(regel, [...(gebruik.get(regel) ?? []), { pagina, titel: inhoud.titel }]);
    }
  }
  return gebruik;
};
