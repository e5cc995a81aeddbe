import { hoofdletter } from '../lib/hoofdletter.ts';
import { leesDuur } from '../regels/duur.ts';
import { gebeurtenis } from '../regels/gebeurtenissen.ts';
import type { LopendeTermijn } from '../regels/schema.ts';
import { lopendeDuurInWoorden } from '../regels/termijn-woorden.ts';
import type { OefenBron, OefenRegel } from './bron.ts';
import { zonderDubbele } from './vraag.ts';
import type { Keuze, Oefenvraag } from './vraag.ts';

type MetTermijn = OefenRegel & { readonly termijn: LopendeTermijn };

/** Wat elke aard van een termijn betekent, in de woorden van het antwoord. */
const AARDEN: Record<LopendeTermijn['aard'], string> = {
  handelen: 'Een laatste dag: vóór het einde moet iemand iets gedaan hebben',
  maximum: 'Een grens: het mag hoogstens zo lang duren',
  wachten: 'Een wachttijd: er gebeurt iets, of er mag iets, als zij voorbij is',
  terugrekenen: 'Een tijd vooraf: terug te tellen vanaf een dag die nog komt',
  venster: 'Een periode: daarbinnen wordt iets geteld of gedaan',
  bewaren: 'Een bewaartijd: zo lang blijven gegevens staan',
};

/** Zoveel andere duren komen in aanmerking als fout antwoord: weken naast weken, en niet naast jaren. */
const DICHTBIJ = 5;

/** Vragen over termijnen: hoe lang, vanaf wanneer, en wat voor termijn het is. */
export const termijnVragen = ({ regels }: OefenBron): Oefenvraag[] => {
  const metTermijn = regels.flatMap(lopend);
  return metTermijn.flatMap((regel) => [
    duurVraag(regel, metTermijn),
    ...beginVraag(regel, metTermijn),
    aardVraag(regel, metTermijn),
  ]);
};

const lopend = (regel: OefenRegel): MetTermijn[] =>
  regel.termijn === null || regel.termijn.aard === 'kalender' ? [] : [{ ...regel, termijn: regel.termijn }];

const duurVraag = (regel: MetTermijn, alle: readonly MetTermijn[]): Oefenvraag => {
  const dagen = dagenVan(regel.termijn);
  const anders = opVerwant(regel, alle).filter(({ termijn }) => dagenVan(termijn) !== dagen);
  const inWoorden = ({ termijn }: MetTermijn): string => hoofdletter(lopendeDuurInWoorden(termijn));
  // Van elke duur de meest verwante regel, en dan de duren die het dichtst bij het goede antwoord liggen.
  const perDuur = [...new Map(anders.toReversed().map((ander) => [inWoorden(ander), ander])).values()];
  const scheelt = ({ termijn }: MetTermijn): number => Math.abs(Math.log(dagenVan(termijn) / dagen));
  const dichtbij = perDuur.toSorted((een, ander) => scheelt(een) - scheelt(ander)).slice(0, DICHTBIJ);
  return maak(regel, 'duur', 2, 'Hoe lang is deze termijn, zonder verlenging?', inWoorden, dichtbij);
};

const beginVraag = (regel: MetTermijn, alle: readonly MetTermijn[]): Oefenvraag[] => {
  const begin = beginVan(regel);
  if (begin === null) return [];
  const anders = opVerwant(regel, alle).filter((ander) => beginVan(ander) !== null);
  return [maak(regel, 'begin', 3, 'Vanaf wanneer telt deze termijn?', (van) => hoofdletter(beginVan(van) ?? ''), anders)];
};

const aardVraag = (regel: MetTermijn, alle: readonly MetTermijn[]): Oefenvraag =>
  maak(
    regel,
    'aard',
    3,
    `Wat voor termijn is dit: ${lopendeDuurInWoorden(regel.termijn)}?`,
    ({ termijn }) => AARDEN[termijn.aard],
    opVerwant(regel, alle),
  );

const maak = (
  regel: MetTermijn,
  soort: 'duur' | 'begin' | 'aard',
  niveau: 2 | 3,
  vraag: string,
  antwoord: (regel: MetTermijn) => string,
  anders: readonly MetTermijn[],
): Oefenvraag => {
  const keuze = (van: MetTermijn): Keuze => ({ tekst: antwoord(van), van: van.titel, adres: `/regels/${van.id}/` });
  const goed = keuze(regel);
  const onderwerp = regel.onderwerpen[0] ?? 'basis';
  return {
    id: `${soort}/${regel.id}`,
    soort,
    onderwerp,
    niveau,
    vraag,
    over: regel.titel,
    goed,
    fout: zonderDubbele(goed.tekst, anders.map(keuze)),
  };
};

/** Eerst regels met een onderwerp gemeen: die haalt men het eerst door elkaar. */
const opVerwant = (regel: OefenRegel, alle: readonly MetTermijn[]): MetTermijn[] => {
  const gelijk = ({ onderwerpen }: OefenRegel) => Number(onderwerpen.some((onderwerp) => regel.onderwerpen.includes(onderwerp)));
  return alle.filter(({ id }) => id !== regel.id).sort((een, ander) => gelijk(ander) - gelijk(een));
};

const beginVan = ({ termijn: { vanaf } }: MetTermijn): string | null =>
  typeof vanaf === 'string' ? gebeurtenis(vanaf).naam : null;

const DAGEN = { D: 1, W: 7, M: 30, Y: 365 } as const;

/** Een duur in dagen, alleen om gelijke termijnen te herkennen: een maand is hier dertig dagen, en vijf werkdagen zijn een week. */
const dagenVan = ({ duur, werkdagen }: LopendeTermijn): number => {
  const { aantal, eenheid } = leesDuur(duur);
  return aantal * DAGEN[eenheid] * (werkdagen === true ? 7 / 5 : 1);
};
