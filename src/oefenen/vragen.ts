import type { OefenBron } from './bron.ts';
import { MIN_FOUT, verdeeld, VRAAGSOORTEN } from './vraag.ts';
import type { Keuze, Oefenvraag } from './vraag.ts';
import { regelVragen } from './vragen-regel.ts';
import { routeVragen } from './vragen-route.ts';
import { termijnVragen } from './vragen-termijn.ts';
import { woordVragen } from './vragen-woord.ts';

/**
 * Alle oefenvragen die deze bron geeft: hoogstens dertig van elke soort, verdeeld over de onderwerpen. Een vraag met minder dan
 * twee foute antwoorden valt weg. Dezelfde bron geeft altijd dezelfde vragen in dezelfde volgorde.
 */
export const oefenvragen = (bron: OefenBron): Oefenvraag[] => {
  const alle = [...woordVragen(bron), ...termijnVragen(bron), ...regelVragen(bron), ...routeVragen(bron)].filter(
    ({ fout }) => fout.length >= MIN_FOUT,
  );
  const opOnderwerp = alle.sort((een, ander) => een.onderwerp.localeCompare(ander.onderwerp));
  return Object.keys(VRAAGSOORTEN)
    .flatMap((soort) => verdeeld(opOnderwerp.filter((vraag) => vraag.soort === soort)))
    .map((vraag) => ({ ...vraag, fout: vraag.fout.slice(0, MAX_FOUT) }));
};

/** Een vraag zoals zij gesteld wordt: de keuzes in de volgorde waarin zij staan, en de plaats van de goede. */
export type GetrokkenVraag = { readonly vraag: Oefenvraag; readonly keuzes: readonly Keuze[]; readonly goed: number };

/** Hoeveel foute antwoorden een vraag hoogstens meedraagt: die het meest lijken. */
const MAX_FOUT = 8;
/** Hoeveel foute antwoorden er hoogstens naast het goede staan. */
const FOUT_NAAST_GOED = 3;

/**
 * Kiest drie foute antwoorden en een volgorde. Hetzelfde zaad (een geheel getal) geeft dezelfde keuze.
 */
export const trekVraag = (vraag: Oefenvraag, zaad: number): GetrokkenVraag => {
  const worp = dobbel(zaad);
  const fout = schud(vraag.fout, worp).slice(0, FOUT_NAAST_GOED);
  const keuzes = schud([vraag.goed, ...fout], worp);
  return { vraag, keuzes, goed: keuzes.indexOf(vraag.goed) };
};

/** Een reeks getallen van 0 tot 1 uit een zaad (mulberry32): herhaalbaar, niet voor geheimen. */
export const dobbel = (zaad: number): (() => number) => {
  let staat = zaad >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
};

/** Dezelfde dingen in een andere volgorde (Fisher-Yates). */
export const schud = <T>(lijst: readonly T[], worp: () => number): T[] => {
  const uit = [...lijst];
  for (let plaats = uit.length - 1; plaats > 0; plaats -= 1) {
    const ander = Math.floor(worp() * (plaats + 1));
    const [een, twee] = [uit[plaats], uit[ander]];
    if (een !== undefined && twee !== undefined) [uit[plaats], uit[ander]] = [twee, een];
  }
  return uit;
};
