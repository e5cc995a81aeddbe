import { hoofdletter } from '../lib/hoofdletter.ts';
import { soortVan, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { options } from '../engine/options.ts';
import type { Oordeel } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { inStem } from './vulling.ts';
import type { Woorden } from './woorden.ts';

/** Eén overgang van de machine: een antwoord op een stap, en waar het heen gaat. */
export type Link = { readonly van: string; readonly keuze: string; readonly naar: string };
/** Een knoop van een kaart. `verder` is een stap die op een andere kaart staat; `stap` is null bij een hoofdstuk. */
export type Knoop = {
  readonly id: string;
  readonly soort: 'vraag' | 'uitkomst' | 'verder' | 'hoofdstuk';
  readonly stap: string | null;
  /** De kleine regel boven de naam: wat het is. */
  readonly kop: string;
  readonly titel: string;
};
/** Een lijn van een kaart, met de antwoorden die deze weg gaan. */
export type Lijn = { readonly van: string; readonly naar: string; readonly label: string; readonly links: readonly Link[] };
/** Eén kaart: een hoofdstuk, een hele stroom, of het overzicht van de hoofdstukken. */
export type Kaart = {
  readonly id: string;
  readonly titel: string;
  readonly beschrijving: string;
  readonly knopen: readonly Knoop[];
  readonly lijnen: readonly Lijn[];
};
/** Waar een kaart van gemaakt wordt: de machine, haar woorden en hoe gaten worden gevuld. */
export type Kaartinvoer = { readonly machine: FlowMachine; readonly woorden: Woorden; readonly vulling: Vulling };

/** Het oordeel van een uitkomst in woorden. */
export const OORDEEL_WOORDEN: Readonly<Record<Oordeel, string>> = {
  mag: 'dit mag',
  'mag-mits': 'mag, met een voorwaarde',
  'mag-nog-niet': 'mag nog niet',
  'mag-niet': 'mag niet',
  moet: 'dit moet',
  'geen-besluit': 'nog geen besluit',
  'andere-weg': 'een andere weg',
  'hangt-af': 'hangt ervan af',
};

/** Een stroom met meer stappen dan dit krijgt een kaart per hoofdstuk: "te groot om te tekenen is te groot". */
const OP_EEN_KAART = 24;

/** Alle overgangen van een machine, met elke tak. */
export const linksVan = (machine: FlowMachine): Link[] =>
  stappenVan(machine).flatMap((van) =>
    options(machine, van).flatMap(({ keuze, takken }) => takken.map(({ naar }) => ({ van, keuze, naar }))),
  );

/** De kaarten van een stroom: één kaart als dat past, anders een overzicht van de hoofdstukken en dan een kaart per hoofdstuk. */
export const kaartenVan = (invoer: Kaartinvoer): Kaart[] => {
  const { machine, woorden } = invoer;
  const stappen = stappenVan(machine);
  const hoofdstukken = Object.entries(woorden.hoofdstukken);
  if (stappen.length <= OP_EEN_KAART || hoofdstukken.length === 1) {
    const vragen = stappen.filter((stap) => soortVan(machine, stap) === 'vraag');
    return [deelkaart(invoer, 'kaart', woorden.titel, vragen)];
  }
  const delen = hoofdstukken.map(([id, naam]) => ({ id, naam: kortVan(naam), vragen: vragenIn(woorden, id) }));
  return [overzicht(invoer, delen), ...delen.map(({ id, naam, vragen }) => deelkaart(invoer, id, naam, vragen))];
};

/** "Verwijzing · de plek" wordt "De plek". */
export const kortVan = (hoofdstuk: string): string => hoofdletter(hoofdstuk.split('·').at(-1)?.trim() ?? hoofdstuk);

const vragenIn = ({ stappen }: Woorden, hoofdstuk: string): string[] =>
  Object.entries(stappen).flatMap(([stap, woord]) => (woord.soort === 'vraag' && woord.hoofdstuk === hoofdstuk ? [stap] : []));

const deelkaart = (invoer: Kaartinvoer, id: string, titel: string, vragen: readonly string[]): Kaart => {
  const { machine } = invoer;
  const hier = new Set(vragen);
  const links = linksVan(machine).filter(({ van }) => hier.has(van));
  const knoopId = (stap: string) => (hier.has(stap) || soortVan(machine, stap) === 'uitkomst' ? stap : `verder-${stap}`);
  const stappen = [...new Set([...vragen, ...links.map(({ naar }) => naar)])];
  const uitkomsten = stappen.filter((stap) => soortVan(machine, stap) === 'uitkomst').length;
  const lijnen = [...Map.groupBy(links, ({ van, naar }) => `${van} ${naar}`).values()].map((groep): Lijn => {
    const [{ van, naar }] = [groep[0] ?? { van: '', naar: '' }];
    return { van, naar: knoopId(naar), label: groep.map((link) => labelVan(invoer, link)).join(' / '), links: groep };
  });
  return {
    id,
    titel,
    beschrijving: `${tel(vragen.length, 'vraag', 'vragen')} en ${tel(uitkomsten, 'uitkomst', 'uitkomsten')}. Lees van boven naar beneden: bij elke lijn staat het antwoord.`,
    knopen: stappen.map((stap) => knoopVan(invoer, stap, knoopId(stap))),
    lijnen,
  };
};

const knoopVan = ({ machine, woorden }: Kaartinvoer, stap: string, id: string): Knoop => {
  const woord = woorden.stappen[stap];
  const titel = woord?.titel ?? stap;
  if (woord?.soort === 'uitkomst')
    return { id, soort: 'uitkomst', stap, kop: `Uitkomst: ${OORDEEL_WOORDEN[woord.oordeel]}`, titel };
  if (id !== stap) {
    const hoofdstuk = woord ? (woorden.hoofdstukken[woord.hoofdstuk] ?? '') : '';
    return { id, soort: 'verder', stap, kop: `Verder bij: ${kortVan(hoofdstuk).toLowerCase()}`, titel };
  }
  return { id, soort: 'vraag', stap, kop: stap === machine.config.initial ? 'Vraag · hier begint het' : 'Vraag', titel };
};

/** Het antwoord zoals het op de pagina staat; bij meer takken met de voorwaarde erbij. */
const labelVan = ({ machine, woorden, vulling }: Kaartinvoer, { van, keuze, naar }: Link): string => {
  const woord = woorden.stappen[van];
  const tekst = woord?.soort === 'vraag' ? woord.keuzes.find(([id]) => id === keuze)?.[1].tekst : undefined;
  const antwoord = tekst === undefined ? keuze : inStem(tekst, 'school', vulling);
  const takken = options(machine, van).find((optie) => optie.keuze === keuze)?.takken ?? [];
  return takken.length > 1 && takken.some((tak) => tak.naar !== naar) ? `${antwoord} (soms)` : antwoord;
};

type Deel = { readonly id: string; readonly naam: string; readonly vragen: readonly string[] };

const overzicht = ({ machine, woorden }: Kaartinvoer, delen: readonly Deel[]): Kaart => {
  const deelVan = (stap: string) => delen.find(({ vragen }) => vragen.includes(stap))?.id;
  const links = linksVan(machine).map((link) => ({ link, van: deelVan(link.van), naar: deelVan(link.naar) ?? 'uitkomsten' }));
  const over = links.filter(({ van, naar }) => van !== naar && naar !== 'uitkomsten');
  const eind = (id: string) =>
    new Set(links.filter(({ van, naar }) => van === id && naar === 'uitkomsten').map(({ link }) => link.naar)).size;
  const lijnen = [...Map.groupBy(over, ({ van, naar }) => `${van} ${naar}`).values()].flatMap((groep): Lijn[] => {
    const [eerste] = groep;
    if (eerste?.van === undefined) return [];
    return [{ van: `deel-${eerste.van}`, naar: `deel-${eerste.naar}`, label: '', links: groep.map(({ link }) => link) }];
  });
  return {
    id: 'overzicht',
    titel: 'Overzicht',
    beschrijving: `De ${delen.length} hoofdstukken van de route “${woorden.titel}”. Hieronder staat van elk hoofdstuk een eigen tekening.`,
    knopen: delen.map(({ id, naam, vragen }) => ({
      id: `deel-${id}`,
      soort: 'hoofdstuk',
      stap: null,
      kop: `${tel(vragen.length, 'vraag', 'vragen')}, ${tel(eind(id), 'uitkomst', 'uitkomsten')}`,
      titel: naam,
    })),
    lijnen,
  };
};

const tel = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;
