import type { FlowMachine } from '../engine/flow-types.ts';
import { optionsNow } from '../engine/options.ts';
import { replay } from '../engine/replay.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { antwoordenTot } from '../oefenen/casus.ts';
import type { OefenCasus } from '../oefenen/casus.ts';
import type { Woorden } from './woorden.ts';

/** Eén keuze bij een stap: haar woorden, en waar zij heen leidt. */
export type CasusKeuze = {
  readonly keuze: string;
  readonly tekst: Tekst;
  readonly naar: string;
  readonly bevindingen: readonly Tekst[];
};
/** Wat er bij een stap te zien is: de vraag, de keuzes en de regels waar het goede antwoord op rust. */
export type StapBeeld = {
  readonly hoofdstuk: string;
  readonly vraag: Tekst;
  readonly keuzes: readonly CasusKeuze[];
  readonly regels: readonly { readonly id: string; readonly titel: string }[];
};
/** De machine en de woorden van een stroom, met de vulling van de dag van de casus. */
export type Geladen = { readonly machine: FlowMachine; readonly woorden: Woorden; readonly vul: (tekst: Tekst) => Tekst };

/** Het beeld van een stap van een casus, op de machine van de echte stroom; null als die stap er niet is. */
export const maakBeeld = (
  casus: Pick<OefenCasus, 'stappen'>,
  plaats: number,
  { machine, woorden, vul }: Geladen,
): StapBeeld | null => {
  const stap = casus.stappen[plaats];
  const woord = stap && woorden.stappen[stap.stap];
  if (!stap || woord?.soort !== 'vraag') return null;
  const tot = antwoordenTot(casus, plaats);
  const keuzes = Object.fromEntries(tot.map(({ stap: id, keuze }) => [id, keuze]));
  const { snapshot } = replay(machine, keuzes, { tot: stap.stap });
  const opties = optionsNow(machine, snapshot);
  return {
    hoofdstuk: woorden.hoofdstukken[woord.hoofdstuk] ?? '',
    vraag: vul(woord.vraag),
    keuzes: woord.keuzes.map(([keuze, { tekst }]) => {
      const tak = opties.find((optie) => optie.keuze === keuze)?.tak;
      const doel = tak ? woorden.stappen[tak.naar] : undefined;
      const bevinding = tak?.meta.bevinding === undefined ? undefined : woorden.bevindingen[tak.meta.bevinding];
      return {
        keuze,
        tekst: vul(tekst),
        naar: doel?.titel ?? '',
        bevindingen: bevinding ? [vul(bevinding.titel)] : [],
      };
    }),
    regels: stap.regels.flatMap((id) => (woorden.regels[id] ? [{ id, titel: woorden.regels[id].titel }] : [])),
  };
};

/** De hele route als lijst: per hoofdstuk zijn vragen, in volgorde. */
export const routeLijst = ({ woorden, vul }: Omit<Geladen, 'machine'>): { naam: string; vragen: Tekst[] }[] => {
  const vragen = Object.values(woorden.stappen).flatMap((woord) => (woord.soort === 'vraag' ? [woord] : []));
  return Object.entries(woorden.hoofdstukken)
    .map(([id, naam]) => ({ naam, vragen: vragen.filter(({ hoofdstuk }) => hoofdstuk === id).map(({ vraag }) => vul(vraag)) }))
    .filter((hoofdstuk) => hoofdstuk.vragen.length > 0);
};

/** Het antwoord van de uitkomst van een casus; leeg als die er niet is. */
export const uitkomstVan = ({ uitkomst }: Pick<OefenCasus, 'uitkomst'>, { woorden, vul }: Omit<Geladen, 'machine'>): Tekst => {
  const woord = Object.hasOwn(woorden.stappen, uitkomst) ? woorden.stappen[uitkomst] : undefined;
  return woord?.soort === 'uitkomst' ? vul(woord.antwoord) : '';
};
