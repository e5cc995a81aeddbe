import { useEffect, useMemo, useState } from 'react';
import type { FlowMachine } from '../../engine/flow-types.ts';
import { optionsNow } from '../../engine/options.ts';
import { replay } from '../../engine/replay.ts';
import { vulTekst, vullingOp } from '../../exports/vulling.ts';
import type { Woorden } from '../../exports/woorden.ts';
import { laadMachine } from '../../flows/load.ts';
import type { Tekst } from '../../inhoud/schema.ts';
import { antwoordenTot } from '../../oefenen/casus.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { haalWoorden } from '../woorden.ts';

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
type Geladen = { readonly machine: FlowMachine; readonly woorden: Woorden; readonly vul: (tekst: Tekst) => Tekst };

/** Laadt de echte machine en woorden van de stroom, op de peildatum van de casus, en maakt er het beeld van een stap mee. */
export const useCasus = (casus: OefenCasus) => {
  const [geladen, zet] = useState<Geladen | null>(null);
  const [melding, zetMelding] = useState<string | null>(null);
  const { stroom, datum } = casus;
  useEffect(() => {
    Promise.all([laadMachine(stroom), haalWoorden(stroom)]).then(
      ([machine, woorden]) => {
        const vulling = vullingOp(woorden, datum);
        zet({ machine, woorden, vul: (tekst) => vulTekst(tekst, vulling) });
      },
      () => zetMelding('De route kon niet worden opgehaald. Laad de pagina opnieuw.'),
    );
  }, [stroom, datum]);
  const beeldVan = useMemo(() => (plaats: number) => (geladen ? maakBeeld(casus, plaats, geladen) : null), [casus, geladen]);
  return { geladen, melding, beeldVan };
};

const maakBeeld = (casus: OefenCasus, plaats: number, { machine, woorden, vul }: Geladen): StapBeeld | null => {
  const stap = casus.stappen[plaats];
  const woord = stap && woorden.stappen[stap.stap];
  if (!stap || woord?.soort !== 'vraag') return null;
  const tot = antwoordenTot(casus, plaats);
  const keuzes = Object.fromEntries(tot.map(({ stap: id, keuze }) => [id, keuze]));
  const { snapshot } = replay(machine, keuzes, { tot: stap.stap });
  const opties = optionsNow(machine, snapshot);
  const ids = new Set([...stap.bevindingen.flatMap((id) => woorden.bevindingen[id]?.regels ?? [])]);
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
    regels: [...ids].flatMap((id) => (woorden.regels[id] ? [{ id, titel: woorden.regels[id].titel }] : [])),
  };
};
