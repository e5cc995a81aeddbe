import { feitenVan, steltVast, takVoorwaarden } from '../engine/branch-conditions.ts';
import type { FeitWaarden } from '../engine/branch-conditions.ts';
import { doelVan, metaVan, metaVanStap, stapVan } from '../engine/flow-types.ts';
import type { FlowMachine, Overgang } from '../engine/flow-types.ts';
import { graafVan } from '../engine/graph.ts';
import type { Inhoud } from '../inhoud/lees.ts';
import type { StroomId, Tekst } from '../inhoud/schema.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { SCHEMA_VERSIE } from './flow-schema.ts';
import type { FlowJson } from './flow-schema.ts';
import { inStem, vullingOp } from './vulling.ts';
import { maakWoorden } from './woorden.ts';
import type { KeuzeWoord, UitkomstWoord, VraagWoord } from './woorden.ts';

/** Wat er te exporteren valt. `peildatum` kiest de termijnen in de teksten (ISO-datum). */
export type FlowJsonInvoer = {
  readonly stroom: StroomId;
  readonly machine: FlowMachine;
  readonly inhoud: Inhoud;
  readonly peildatum: string;
};

type Delen = {
  readonly machine: FlowMachine;
  readonly vulling: Vulling;
  readonly takWoorden: (stap: string, keuze: string, naar: string) => string;
};
type StapJson = FlowJson['stappen'][string];
type KeuzeJson = StapJson['keuzes'][string];

/** Een stroom als gegevens, met alle takken en hun voorwaarden. Verwacht inhoud die door de controle kwam. */
export const maakFlowJson = ({ stroom, machine, inhoud, peildatum }: FlowJsonInvoer): FlowJson => {
  const woorden = maakWoorden(stroom, machine, inhoud);
  const vulling = vullingOp(woorden, peildatum);
  const takWoorden: Delen['takWoorden'] = (stap, keuze, naar) => {
    const tekst = inhoud.stappen[stroom]?.[stap];
    return (tekst?.soort === 'vraag' ? tekst.takken[keuze]?.[naar] : undefined) ?? 'Als een eerdere regel niet geldt';
  };
  const delen: Delen = { machine, vulling, takWoorden };
  const begin = beginVan(machine);
  return {
    $schema: './stroom.schema.json',
    schema_versie: SCHEMA_VERSIE,
    stroom,
    titel: woorden.titel,
    versie: woorden.versie,
    start: begin.stap,
    feiten_begin: Object.fromEntries(Object.entries(begin.feiten).filter(isVastgesteld)),
    stappen: perId(woorden.stappen, (woord, stap) => stapJson(delen, stap, woord)),
    uitkomsten: Object.fromEntries(
      Object.entries(woorden.stappen).flatMap(([id, woord]) =>
        woord.soort === 'uitkomst' ? [[id, uitkomstJson(delen, woord)]] : [],
      ),
    ),
    bevindingen: perId(woorden.bevindingen, ({ titel, gewicht, regels, taken }) => ({
      titel: inStem(titel, 'school', vulling),
      stemmen: stemmen(titel, vulling),
      gewicht,
      regels,
      taken,
    })),
    taken: perId(woorden.taken, ({ wie, titel, regels }) => ({
      wie,
      wat: inStem(titel, 'school', vulling),
      stemmen: stemmen(titel, vulling),
      regels,
    })),
    vervallen: perId(woorden.vervallen, ({ naar }) => naar),
  };
};

const beginVan = (machine: FlowMachine): { stap: string; feiten: FeitWaarden } => {
  for (const { snapshot } of graafVan(machine).values()) return { stap: stapVan(snapshot), feiten: feitenVan(snapshot) };
  throw new Error(`Flow "${machine.id}" has no steps.`);
};

const stapJson = (delen: Delen, stap: string, woord: VraagWoord | UitkomstWoord): StapJson => {
  const { machine, vulling } = delen;
  const basis = { soort: woord.soort, titel: woord.titel, regels: [...metaVanStap(machine, stap).regels] };
  if (woord.soort === 'uitkomst') return { ...basis, hoofdstuk: null, weging: false, vraag: null, stemmen: {}, keuzes: {} };
  return {
    ...basis,
    hoofdstuk: woord.hoofdstuk,
    weging: machine.states[stap]?.tags.includes('weging') === true,
    vraag: inStem(woord.vraag, 'school', vulling),
    stemmen: stemmen(woord.vraag, vulling),
    keuzes: Object.fromEntries(woord.keuzes.map(([keuze, keuzeWoord]) => [keuze, keuzeJson(delen, stap, keuze, keuzeWoord)])),
  };
};

const keuzeJson = ({ machine, vulling, takWoorden }: Delen, stap: string, keuze: string, { tekst }: KeuzeWoord): KeuzeJson => {
  const takken = machine.states[stap]?.transitions.get(keuze) ?? [];
  const voorwaarden = takVoorwaarden(machine, stap, keuze);
  const naar = takken.map((tak, plaats) => {
    const [doel, als] = [doelVan(tak) ?? '', voorwaarden[plaats] ?? null];
    return {
      stap: doel,
      voorwaarde: als && { naam: naamVan(tak), woorden: takWoorden(stap, keuze, doel), als: als.map(alsLijst) },
      stelt: Object.fromEntries(Object.entries(steltVast(tak)).filter(isVastgesteld)),
      bevinding: metaVan(tak).bevinding ?? null,
      regels: [...(metaVan(tak).regels ?? [])],
    };
  });
  const bevindingen = new Set(naar.map(({ bevinding }) => bevinding));
  return {
    tekst: inStem(tekst, 'school', vulling),
    stemmen: stemmen(tekst, vulling),
    naar,
    bevinding: bevindingen.size === 1 ? (naar[0]?.bevinding ?? null) : null,
  };
};

const uitkomstJson = ({ vulling }: Delen, woord: UitkomstWoord): FlowJson['uitkomsten'][string] => {
  const { titel, oordeel, antwoord, taken, ander, hulp, termijnen, regels } = woord;
  const lijsten = { taken: [...taken], ander: [...ander], hulp: [...hulp], termijnen: [...termijnen], regels: [...regels] };
  return { titel, oordeel, antwoord: inStem(antwoord, 'school', vulling), stemmen: stemmen(antwoord, vulling), ...lijsten };
};

const stemmen = (tekst: Tekst, vulling: Vulling): StapJson['stemmen'] => {
  if (typeof tekst === 'string') return {};
  const { leerling } = tekst;
  const ouder = { ouder: inStem(tekst, 'ouder', vulling) };
  return leerling === undefined ? ouder : { ...ouder, leerling: inStem(tekst, 'leerling', vulling) };
};

const naamVan = ({ guard }: Overgang): string | null => (typeof guard === 'string' ? guard : null);
const alsLijst = <T>(patroon: Readonly<Record<string, readonly T[]>>) => perId(patroon, (waarden) => [...waarden]);
const isVastgesteld = (paar: [string, string | boolean | null]): paar is [string, string | boolean] => paar[1] !== null;
const perId = <A, B>(bron: Readonly<Record<string, A>>, maak: (waarde: A, id: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(bron).map(([id, waarde]) => [id, maak(waarde, id)]));
