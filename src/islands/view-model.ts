import { antwoordenNaarFragment } from '../engine/answers-codec.ts';
import type { Antwoord, Antwoorden, FlowMachine } from '../engine/flow-types.ts';
import { replay } from '../engine/replay.ts';
import type { Replay } from '../engine/replay.ts';
import { isGedeeld } from '../engine/stored-answers.ts';
import type { Bevinding, Tekst } from '../inhoud/schema.ts';
import type { KeuzeWoord, Woorden } from '../exports/woorden.ts';

/** Eén antwoord van de route, met de link om het te wijzigen. */
export type SpoorItem = { readonly stap: string; readonly titel: string; readonly antwoord: Tekst; readonly wijzig: string };
/** Een antwoord dat niet meer geldt. */
export type VervallenItem = { readonly titel: string; readonly antwoord: Tekst };
/** Eén optie: waar zij heen leidt, en of zij eerder gekozen was. */
export type OptieItem = KeuzeWoord & { readonly keuze: string; readonly href: string; readonly eerder: boolean };
/** Wat er over de route te tonen is; geldt voor een vraag en voor een uitkomst. */
export type RouteBeeld = {
  readonly opRoute: boolean;
  readonly spoor: readonly SpoorItem[];
  /** Hoeveel antwoorden van later in de route nog gelden. */
  readonly nogGeldig: number;
  readonly vervallen: readonly VervallenItem[];
  readonly verhuisd: readonly string[];
  readonly vorige: string | null;
  readonly begin: string;
  /** Waar deze antwoorden heen leiden: de eerste open vraag, of de uitkomst. */
  readonly verder: string;
  readonly opties: readonly OptieItem[];
  readonly bevindingen: readonly (Bevinding & { readonly id: string })[];
  readonly gedeeld: readonly Tekst[];
};

type Invoer = {
  readonly machine: FlowMachine;
  readonly woorden: Woorden;
  readonly route: Replay;
  readonly stap: string;
  readonly antwoorden: Antwoorden;
};

/** Het adres van een stap met de antwoorden ervoor. */
export const adresVan = (stroom: string, stap: string, spoor: readonly Antwoord[]): string =>
  `/${stroom}/${stap}/${antwoordenNaarFragment(spoor)}`;

/** Maakt van een route wat er te zien is. Pure functie: geen klok, geen adres, geen opslag. */
export const maakRouteBeeld = ({ machine, woorden, route, stap, antwoorden }: Invoer): RouteBeeld => {
  const { stroom } = woorden;
  const { spoor, opRoute } = route;
  const vorige = spoor.at(-1);
  return {
    opRoute,
    spoor: spoor.map((antwoord, plaats) => ({
      stap: antwoord.stap,
      ...noem(woorden, antwoord),
      wijzig: adresVan(stroom, antwoord.stap, spoor.slice(0, plaats)),
    })),
    nogGeldig: Math.max(0, route.later.length - 1),
    vervallen: route.vervallen.filter((antwoord) => !isGedeeld(antwoord.stap)).map((antwoord) => noem(woorden, antwoord)),
    verhuisd: route.verhuisd.flatMap(({ van }) => woorden.vervallen[van]?.zin ?? []),
    vorige: opRoute && vorige ? adresVan(stroom, vorige.stap, spoor.slice(0, -1)) : null,
    begin: `/${stroom}/`,
    verder: adresVan(stroom, route.stap, spoor),
    opties: opRoute ? opties({ machine, woorden, route, stap, antwoorden }) : [],
    bevindingen: route.bevindingen.flatMap((id) => (woorden.bevindingen[id] ? [{ id, ...woorden.bevindingen[id] }] : [])),
    gedeeld: spoor.filter((antwoord) => isGedeeld(antwoord.stap)).map((antwoord) => noem(woorden, antwoord).antwoord),
  };
};

/** De pagina waar de lezer zijn antwoorden nakijkt; geen stap van een machine (de id is gereserveerd). */
export const CONTROLE = 'controleer';
/** Rust een uitkomst op meer antwoorden dan dit, dan kijkt de lezer ze eerst na. */
const ZONDER_CONTROLE = 4;

/**
 * Waar een antwoord heen leidt: naar de eerste vraag die nog open is, zodat wat later is geantwoord en nog geldt niet opnieuw
 * wordt gevraagd. Wie onderweg een eerder antwoord herhaalt, gaat één stap verder. Is de route af, dan kijkt de lezer eerst zijn
 * antwoorden na; een uitkomst die naar een andere stroom wijst of op weinig antwoorden rust, komt meteen.
 */
export const naAntwoord = (
  { machine, woorden, route: { spoor, later }, stap, antwoorden }: Invoer,
  keuze: string,
): { stap: string; spoor: readonly Antwoord[] } => {
  const metDit = { ...antwoorden, ...Object.fromEntries(spoor.map((a) => [a.stap, a.keuze])), [stap]: keuze };
  const verder = replay(machine, metDit, { vervallen: doelen(woorden) });
  const eerder = later[0]?.keuze === keuze ? later[1] : undefined;
  if (!verder.klaar && eerder) return { stap: eerder.stap, spoor: [...spoor, { stap, keuze }] };
  const wijstDoor = 'naar' in (woorden.stappen[verder.stap] ?? {});
  const kijkNa = verder.klaar && verder.spoor.length > ZONDER_CONTROLE && !wijstDoor;
  return { stap: kijkNa ? CONTROLE : verder.stap, spoor: verder.spoor };
};

/** De vervallen stappen als oude id → nieuwe id, zoals `replay` ze leest. */
export const doelen = ({ vervallen }: Pick<Woorden, 'vervallen'>): Antwoorden =>
  Object.fromEntries(Object.entries(vervallen).map(([oud, { naar }]) => [oud, naar]));

const opties = (invoer: Invoer): OptieItem[] => {
  const woord = invoer.woorden.stappen[invoer.stap];
  if (woord?.soort !== 'vraag') return [];
  return woord.keuzes.map(([keuze, tekst]) => {
    const na = naAntwoord(invoer, keuze);
    return {
      keuze,
      ...tekst,
      href: adresVan(invoer.woorden.stroom, na.stap, na.spoor),
      eerder: invoer.route.later[0]?.keuze === keuze,
    };
  });
};

const noem = (woorden: Woorden, { stap, keuze }: Antwoord): VervallenItem => {
  const woord = Object.hasOwn(woorden.stappen, stap) ? woorden.stappen[stap] : undefined;
  const gekozen = woord?.soort === 'vraag' ? woord.keuzes.find(([id]) => id === keuze)?.[1].tekst : undefined;
  return { titel: woord?.titel ?? stap, antwoord: gekozen ?? keuze };
};
