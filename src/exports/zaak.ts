import type { Replay } from '../engine/replay.ts';
import type { Bevinding, Gewicht, Taak, Tekst } from '../inhoud/schema.ts';
import type { Datums } from '../regels/gebeurtenissen.ts';
import { pastBij } from '../regels/past-bij.ts';
import type { Feit } from '../regels/past-bij.ts';
import { regelTelt, rekenTermijnen, vervangenDoor } from './zaak-termijnen.ts';
import type { Rekenzaak, ZaakTermijn } from './zaak-termijnen.ts';
import type { UitkomstWoord, Woorden } from './woorden.ts';

/** Een bevinding van de route, met de regels die bij deze zaak passen. */
export type ZaakBevinding = { readonly id: string; readonly bevinding: Bevinding; readonly regels: readonly string[] };
/** Een taak van de zaak: waarvoor, met welke regels, en wanneer. */
export type ZaakTaak = {
  readonly id: string;
  readonly taak: Taak;
  /** De bevindingen die deze taak herstelt. */
  readonly herstelt: readonly ZaakBevinding[];
  readonly regels: readonly string[];
  /** De termijnen van de taak, uitgerekend voor zover de datums bekend zijn. */
  readonly termijnen: readonly ZaakTermijn[];
  /** Het tijdstip in woorden, als de taak geen termijn heeft. */
  readonly wanneer: Tekst | null;
};
/** Wat een route oplevert: bevindingen, taken, termijnen en regels, alle in volgorde. Teksten zijn nog niet gevuld. */
export type Zaak = {
  readonly feit: Feit;
  readonly bevindingen: readonly ZaakBevinding[];
  readonly taken: readonly ZaakTaak[];
  readonly termijnen: readonly ZaakTermijn[];
  readonly regels: readonly string[];
};

/** Waarmee een zaak wordt gemaakt. `peildatum` is de dag wiens recht telt (ISO-datum). */
export type ZaakInvoer = {
  readonly woorden: Woorden;
  readonly route: Pick<Replay, 'stap' | 'spoor' | 'bevindingen' | 'regels' | 'snapshot'>;
  readonly datums: Datums;
  readonly peildatum: string;
};

/** De zaak bij een route: leest feiten en bevindingen, voegt de taken samen en rekent de termijnen uit. Pure functie. */
export const maakZaak = ({ woorden, route, datums, peildatum }: ZaakInvoer): Zaak => {
  const feit = feitVan(route);
  const eigen = route.bevindingen.flatMap((id) => woorden.bevindingen[id] ?? []);
  const rekenzaak: Rekenzaak = { woorden, feit, datums, peildatum, bevindingen: eigen };
  const bevindingen = route.bevindingen.flatMap((id): ZaakBevinding[] => {
    const bevinding = woorden.bevindingen[id];
    return bevinding ? [{ id, bevinding, regels: bevinding.regels.filter((regel) => regelTelt(rekenzaak, regel)) }] : [];
  });
  const hier = woorden.stappen[route.stap];
  const taken = hier?.soort === 'uitkomst' ? takenVan({ woorden, hier, bevindingen, rekenzaak }) : [];
  const termijnRegels = [
    ...[...route.spoor.map(({ stap }) => stap), route.stap].flatMap((stap) => {
      const woord = woorden.stappen[stap];
      return woord?.soort === 'vraag' ? (woord.datum?.regels ?? []) : [];
    }),
    ...(hier?.soort === 'uitkomst' ? hier.termijnen : []),
    ...taken.flatMap(({ termijnen }) => termijnen.map(({ regel }) => regel)),
  ];
  const regels = [
    ...bevindingen.flatMap((b) => b.regels),
    ...taken.flatMap((taak) => taak.regels),
    ...(hier?.soort === 'uitkomst' ? hier.regels : []),
    ...route.regels,
  ];
  return {
    feit,
    bevindingen,
    taken,
    termijnen: rekenTermijnen(rekenzaak, termijnRegels),
    regels: [...new Set(regels)].filter((regel) => regelTelt(rekenzaak, regel)),
  };
};

/** De feiten van een route die een voorwaarde kan lezen: zoals geantwoord, en anders zoals de machine ze vaststelde. */
export const feitVan = ({ snapshot, spoor = [] }: Pick<Replay, 'snapshot'> & Partial<Pick<Replay, 'spoor'>>): Feit => {
  const context: { feiten?: { sector?: string; bestuursvorm?: string } } = snapshot.context;
  const antwoord = (stap: string) => spoor.find((gegeven) => gegeven.stap === stap)?.keuze;
  return {
    sector: antwoord('sector') ?? context.feiten?.sector,
    bestuursvorm: antwoord('bestuursvorm') ?? context.feiten?.bestuursvorm,
  };
};

type TakenInvoer = { woorden: Woorden; hier: UitkomstWoord; bevindingen: readonly ZaakBevinding[]; rekenzaak: Rekenzaak };

const RANG: Record<Gewicht, number> = { blokkade: 0, herstelbaar: 1, draagt: 2, 'let-op': 2 };
/** Onder dit nummer gaat een taak voor alles: een kind dat thuis zit, wacht niet op een besluit. */
const SPOED = 20;

const takenVan = ({ woorden, hier, bevindingen, rekenzaak }: TakenInvoer): ZaakTaak[] => {
  const ids = new Set([...bevindingen.flatMap(({ bevinding }) => bevinding.taken), ...hier.taken, ...hier.ander]);
  return [...ids]
    .flatMap((id): ZaakTaak[] => {
      const taak = woorden.taken[id];
      if (!taak || !pastBij(taak.bij, rekenzaak.feit)) return [];
      const herstelt = bevindingen.filter(
        ({ bevinding }) =>
          bevinding.taken.includes(id) && (bevinding.gewicht === 'blokkade' || bevinding.gewicht === 'herstelbaar'),
      );
      const regels = taak.regels.map((regel) => vervangenDoor(rekenzaak, regel)).filter((regel) => regelTelt(rekenzaak, regel));
      const opTermijn = isTermijn(taak.wanneer) ? taak.wanneer.termijn : [];
      const wanneer = isTermijn(taak.wanneer) ? null : taak.wanneer;
      return [{ id, taak, herstelt, regels, termijnen: rekenTermijnen(rekenzaak, opTermijn), wanneer }];
    })
    .toSorted((a, b) => rang(a) - rang(b) || a.taak.volgorde - b.taak.volgorde);
};

const isTermijn = (wanneer: Taak['wanneer']): wanneer is { termijn: string[] } =>
  typeof wanneer === 'object' && 'termijn' in wanneer;

/** Of een taak niet kan wachten. */
export const heeftSpoed = ({ taak }: Pick<ZaakTaak, 'taak'>): boolean => taak.volgorde < SPOED;

const rang = ({ taak, herstelt }: ZaakTaak): number =>
  heeftSpoed({ taak }) ? -1 : Math.min(3, ...herstelt.map(({ bevinding }) => RANG[bevinding.gewicht]));

/** De dag waarvóór een taak klaar is: de vroegste laatste dag van haar termijnen, of null. */
export const uiterlijk = (termijnen: readonly ZaakTermijn[]): string | null => {
  const dagen = termijnen.flatMap(({ uitslag }) => {
    if (uitslag.soort === 'dag') return [uitslag.ingang ?? uitslag.eind];
    return uitslag.soort === 'bereik' ? [uitslag.vroegst] : [];
  });
  return dagen.toSorted()[0] ?? null;
};
