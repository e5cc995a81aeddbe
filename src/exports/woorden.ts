import { options } from '../engine/options.ts';
import { resterend } from '../engine/outlook.ts';
import { metaVanStap, stappenVan } from '../engine/flow-types.ts';
import type { FlowMachine } from '../engine/flow-types.ts';
import { bevindingIn } from '../inhoud/bevinding.ts';
import type { Inhoud, StapTekst } from '../inhoud/lees.ts';
import type { Bevinding, StroomId, Taak, Tekst, UitkomstWoorden, VraagWoorden } from '../inhoud/schema.ts';
import { bronLabel } from '../regels/bron-link.ts';
import type { Regel, Versie } from '../regels/schema.ts';
import type { SoortBron } from '../regels/termijnenwet.ts';

/** Eén regel, zoals de speler hem nodig heeft: een label met een link, en wat er te rekenen valt. */
export type RegelWoord = Pick<Regel, 'titel' | 'sectors' | 'bestuursvorm' | 'confidence' | 'bekend_vanaf'> & {
  readonly labels: readonly { readonly bron: string; readonly label: string }[];
  readonly versies: readonly (Pick<Versie, 'valid_from' | 'valid_until' | 'termijn'> & {
    readonly soorten: readonly SoortBron[];
  })[];
};
/** Eén optie van een vraag. */
export type KeuzeWoord = { readonly tekst: Tekst; readonly hint?: Tekst | undefined };
/** De woorden van een vraag, met de opties in de volgorde waarin ze staan. */
export type VraagWoord = Pick<VraagWoorden, 'titel' | 'hoofdstuk' | 'vraag' | 'hint' | 'datum'> & {
  readonly soort: 'vraag';
  readonly keuzes: readonly (readonly [string, KeuzeWoord])[];
  /** Of de vraag een afweging is die mensen maken. */
  readonly weging: boolean;
  /** Hoeveel vragen er nog komen, deze meegeteld: op de kortste en op de langste route. */
  readonly resterend: { readonly kortst: number; readonly langst: number };
};
/** De woorden van een uitkomst. */
export type UitkomstWoord = Pick<
  UitkomstWoorden,
  'titel' | 'oordeel' | 'antwoord' | 'waarom' | 'taken' | 'ander' | 'hulp' | 'termijnen'
> & {
  readonly soort: 'uitkomst';
  /** Alleen een vraag kan een datum vragen. */
  readonly datum?: never;
  readonly regels: readonly string[];
  /** Bij de keuzehulp: de stroom waar deze uitkomst naartoe leidt. */
  readonly naar?: string;
};
/** Wie kan helpen, kort. */
export type HulpWoord = { readonly naam: string; readonly waarvoor: string; readonly website: string | null };

/** Alles wat de speler van één stroom nodig heeft, als platte gegevens. Gaten in teksten zijn nog niet gevuld. */
export type Woorden = {
  readonly stroom: StroomId;
  readonly titel: string;
  readonly versie: string;
  readonly hoofdstukken: Readonly<Record<string, string>>;
  readonly stappen: Readonly<Record<string, VraagWoord | UitkomstWoord>>;
  readonly bevindingen: Readonly<Record<string, Bevinding>>;
  readonly taken: Readonly<Record<string, Taak>>;
  readonly regels: Readonly<Record<string, RegelWoord>>;
  readonly begrippen: Readonly<Record<string, string>>;
  readonly hulp: Readonly<Record<string, HulpWoord>>;
  readonly vervallen: Readonly<Record<string, { readonly naar: string; readonly zin: string }>>;
  /** De brieven en bladen bij een taak of uitkomst van deze stroom. */
  readonly papieren: readonly PapierWoord[];
};
/** Een brief of blad dat bij een taak of uitkomst wordt aangeboden. */
export type PapierWoord = {
  readonly id: string;
  readonly titel: string;
  /** De taken, en de uitkomsten van deze stroom, waarbij het hoort. */
  readonly taken: readonly string[];
  readonly uitkomsten: readonly string[];
};

/**
 * Maakt de woorden van een stroom uit de inhoud: alleen wat op een route door deze machine kan voorkomen. Verwacht inhoud die
 * door de controle kwam; gooit een fout bij een id die niet bestaat.
 */
export const maakWoorden = (stroom: StroomId, machine: FlowMachine, inhoud: Inhoud): Woorden => {
  const tekst = moet(inhoud.stromen[stroom], `content/stromen/${stroom}`);
  const teksten = inhoud.stappen[stroom] ?? {};
  const stappen = Object.fromEntries(
    stappenVan(machine).map((stap) => [stap, stapWoord(machine, stap, moet(teksten[stap], stap))]),
  );
  const uitkomsten = Object.values(stappen).filter((woord) => woord.soort === 'uitkomst');
  const bevindingen = Object.fromEntries(
    Object.entries(kies(inhoud.bevindingen, bevindingenVan(machine))).map(([id, bevinding]) => [
      id,
      bevindingIn(bevinding, stroom),
    ]),
  );
  const taakIds = [
    ...uitkomsten.flatMap(({ taken, ander }) => [...taken, ...ander]),
    ...Object.values(bevindingen).flatMap((b) => b.taken),
  ];
  const taken = kies(inhoud.taken, taakIds);
  return {
    stroom,
    titel: tekst.titel,
    versie: tekst.versie,
    hoofdstukken: tekst.hoofdstukken,
    stappen,
    bevindingen,
    taken,
    regels: regelWoorden(inhoud, metTermijnen(inhoud, regelsVan({ machine, stappen, bevindingen, taken }))),
    begrippen: Object.fromEntries(Object.entries(inhoud.begrippen).map(([id, { naam }]) => [id, naam])),
    hulp: Object.fromEntries(
      Object.entries(
        kies(
          inhoud.organisaties,
          uitkomsten.flatMap(({ hulp }) => hulp),
        ),
      ).map(([id, { naam, waarvoor, website }]) => [id, { naam, waarvoor, website }]),
    ),
    vervallen: vervallenVan(stroom, inhoud),
    papieren: papierenVan(stroom, taken, inhoud),
  };
};

/** De brieven die bij een taak of uitkomst van deze stroom horen, met alleen wat in deze stroom kan voorkomen. */
const papierenVan = (stroom: StroomId, taken: Woorden['taken'], { brieven }: Inhoud): PapierWoord[] =>
  Object.entries(brieven)
    .map(([id, brief]) => ({
      id,
      titel: brief.titel,
      taken: brief.taken.filter((taak) => Object.hasOwn(taken, taak)),
      uitkomsten: brief.uitkomsten.flatMap((adres) => (adres.startsWith(`${stroom}/`) ? [adres.slice(stroom.length + 1)] : [])),
    }))
    .filter((papier) => papier.taken.length + papier.uitkomsten.length > 0);

/** De vervallen stappen van één stroom: oude stap → nieuwe stap met een zin. */
export const vervallenVan = (stroom: StroomId, { vervallen }: Inhoud): Woorden['vervallen'] =>
  Object.fromEntries(
    Object.entries(vervallen)
      .filter(([adres]) => adres.startsWith(`${stroom}/`))
      .map(([adres, waarde]) => [adres.slice(stroom.length + 1), waarde]),
  );

/** Alle bevindingen die op een overgang van deze machine staan. */
export const bevindingenVan = (machine: FlowMachine): string[] =>
  stappenVan(machine).flatMap((stap) =>
    options(machine, stap).flatMap(({ takken }) => takken.flatMap(({ meta }) => meta.bevinding ?? [])),
  );

const stapWoord = (machine: FlowMachine, stap: string, tekst: StapTekst): VraagWoord | UitkomstWoord => {
  if (tekst.soort === 'uitkomst') {
    const { titel, oordeel, antwoord, waarom, taken, ander, hulp, termijnen } = tekst;
    const { regels, naar } = metaVanStap(machine, stap);
    const doel = naar === undefined ? {} : { naar };
    return { soort: 'uitkomst', titel, oordeel, antwoord, waarom, taken, ander, hulp, termijnen, regels, ...doel };
  }
  const { titel, hoofdstuk, vraag, hint, datum, keuzes } = tekst;
  const woorden = Object.entries(keuzes).map(([id, keuze]): readonly [string, KeuzeWoord] => [
    id,
    typeof keuze === 'string' ? { tekst: keuze } : keuze,
  ]);
  const weging = machine.states[stap]?.tags.includes('weging') === true;
  return {
    soort: 'vraag',
    titel,
    hoofdstuk,
    vraag,
    ...(hint ? { hint } : {}),
    datum,
    keuzes: woorden,
    weging,
    resterend: resterend(machine, stap),
  };
};

type Delen = Pick<Woorden, 'stappen' | 'bevindingen' | 'taken'> & { machine: FlowMachine };

const regelsVan = ({ machine, stappen, bevindingen, taken }: Delen): string[] => [
  ...stappenVan(machine).flatMap((stap) => [
    ...metaVanStap(machine, stap).regels,
    ...options(machine, stap).flatMap(({ takken }) => takken.flatMap(({ meta }) => meta.regels ?? [])),
  ]),
  ...Object.values(stappen).flatMap((woord) => (woord.soort === 'uitkomst' ? woord.termijnen : (woord.datum?.regels ?? []))),
  ...Object.values(bevindingen).flatMap(({ regels, termijn }) => [...regels, ...(termijn?.door ?? [])]),
  ...Object.values(taken).flatMap(({ regels, wanneer }) => [
    ...regels,
    ...(typeof wanneer === 'object' && 'termijn' in wanneer ? wanneer.termijn : []),
  ]),
];

/** Regels met een termijn gaan alle mee: een tekst kan met `{termijn:…}` naar elk ervan wijzen. */
const metTermijnen = ({ regels }: Inhoud, ids: readonly string[]): string[] => [
  ...ids,
  ...Object.keys(regels).filter((id) => regels[id]?.versies.some(({ termijn }) => termijn !== null)),
];

/** Precies deze regels, zoals de speler en een brief ze nodig hebben. Gooit een fout bij een id die niet bestaat. */
export const regelWoorden = (
  { regels, bronnen }: Pick<Inhoud, 'regels' | 'bronnen'>,
  ids: readonly string[],
): Woorden['regels'] =>
  Object.fromEntries(
    Object.entries(kies(regels, ids)).map(([id, regel]): [string, RegelWoord] => {
      const { titel, sectors, bestuursvorm, confidence, bekend_vanaf } = regel;
      const laatste = regel.versies.at(-1);
      const labels = (laatste?.bronnen ?? []).map((plek) => ({
        bron: plek.bron,
        label: bronLabel(moet(bronnen[plek.bron], plek.bron), plek),
      }));
      const versies = regel.versies.map(({ valid_from, valid_until, termijn, bronnen: plekken }) => ({
        valid_from,
        valid_until,
        termijn,
        soorten: termijn === null ? [] : plekken.map(({ bron }) => moet(bronnen[bron], bron).soort),
      }));
      return [id, { titel, sectors, bestuursvorm, confidence, ...(bekend_vanaf ? { bekend_vanaf } : {}), labels, versies }];
    }),
  );

const kies = <T>(uit: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, moet(uit[id], id)]));

const moet = <T>(waarde: T | undefined, wat: string): T => {
  if (waarde === undefined) throw new Error(`"${wat}" does not exist; run the control (src/cli/controle.ts).`);
  return waarde;
};
