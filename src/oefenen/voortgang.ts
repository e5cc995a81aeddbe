/** Wat iemand bij het oefenen deed: per vraag in welke doos zij ligt en wanneer zij weer komt, en de scores van casussen. */
export type Voortgang = {
  readonly versie: 1;
  readonly vragen: Readonly<Record<string, Doos>>;
  readonly casussen: Readonly<Record<string, CasusScore>>;
};
/** Een vraag in de leitnerdoos: hoe hoger de doos, hoe later zij terugkomt. `weer` is een ISO-datum. */
export type Doos = { readonly doos: number; readonly weer: string };
/** De beste score van een casus, en de dag waarop die gehaald is (ISO-datum). */
export type CasusScore = { readonly punten: number; readonly van: number; readonly op: string };

/** Na hoeveel dagen een vraag terugkomt, per doos. Wie fout antwoordt, begint weer vooraan. */
export const DAGEN_PER_DOOS = [0, 1, 3, 7, 21] as const;

export const LEGE_VOORTGANG: Voortgang = { versie: 1, vragen: {}, casussen: {} };

/** De langste tekst die gelezen wordt, in tekens. */
const MAX_TEKENS = 200_000;

/** Leest bewaarde voortgang. Wat niet te lezen is, geeft een lege voortgang en `kapot`; er wordt niets gegooid. */
export const leesVoortgang = (tekst: string | null): { voortgang: Voortgang; kapot: boolean } => {
  if (tekst === null) return { voortgang: LEGE_VOORTGANG, kapot: false };
  const gegeven = tekst.length > MAX_TEKENS ? null : ontleed(tekst);
  if (!isObject(gegeven) || gegeven['versie'] !== 1) return { voortgang: LEGE_VOORTGANG, kapot: true };
  return {
    voortgang: { versie: 1, vragen: alleen(gegeven['vragen'], isDoos), casussen: alleen(gegeven['casussen'], isScore) },
    kapot: false,
  };
};

/** De voortgang na een antwoord. `vandaag` is een ISO-datum; `later` telt er dagen bij op. */
export const naAntwoord = (
  voortgang: Voortgang,
  { id, goed, vandaag }: { id: string; goed: boolean; vandaag: string },
  later: (datum: string, dagen: number) => string,
): Voortgang => {
  const doos = goed ? Math.min((voortgang.vragen[id]?.doos ?? 0) + 1, DAGEN_PER_DOOS.length - 1) : 0;
  return { ...voortgang, vragen: { ...voortgang.vragen, [id]: { doos, weer: later(vandaag, DAGEN_PER_DOOS[doos] ?? 0) } } };
};

/** De voortgang na een casus: de beste score blijft staan. */
export const naCasus = (voortgang: Voortgang, id: string, score: CasusScore): Voortgang => {
  const eerder = voortgang.casussen[id];
  if (eerder && eerder.punten / eerder.van > score.punten / score.van) return voortgang;
  return { ...voortgang, casussen: { ...voortgang.casussen, [id]: score } };
};

/** Welke ids aan de beurt zijn: eerst wat fout ging en nu terugkomt, dan wat nog niet gesteld is, dan de rest. */
export const opVolgorde = (ids: readonly string[], { vragen }: Voortgang, vandaag: string): string[] => {
  const rang = (id: string): number => {
    const doos = Object.hasOwn(vragen, id) ? vragen[id] : undefined;
    if (doos === undefined) return 1;
    return doos.weer <= vandaag ? 0 : 2;
  };
  return [...ids].sort((een, ander) => rang(een) - rang(ander));
};

const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
};
const isObject = (gegeven: unknown): gegeven is Record<string, unknown> =>
  typeof gegeven === 'object' && gegeven !== null && !Array.isArray(gegeven);
const isDatum = (gegeven: unknown): gegeven is string => typeof gegeven === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(gegeven);
const isGeheel = (gegeven: unknown): gegeven is number =>
  typeof gegeven === 'number' && Number.isInteger(gegeven) && gegeven >= 0;

const isDoos = (gegeven: unknown): gegeven is Doos =>
  isObject(gegeven) && isGeheel(gegeven['doos']) && gegeven['doos'] < DAGEN_PER_DOOS.length && isDatum(gegeven['weer']);
const isScore = (gegeven: unknown): gegeven is CasusScore =>
  isObject(gegeven) &&
  isGeheel(gegeven['punten']) &&
  isGeheel(gegeven['van']) &&
  gegeven['van'] > 0 &&
  gegeven['punten'] <= gegeven['van'] &&
  isDatum(gegeven['op']);

const alleen = <T>(gegeven: unknown, past: (deel: unknown) => deel is T): Record<string, T> =>
  isObject(gegeven)
    ? Object.fromEntries(
        Object.entries(gegeven).flatMap(([id, deel]): [string, T][] =>
          /^[a-z0-9/-]{1,120}$/.test(id) && past(deel) ? [[id, deel]] : [],
        ),
      )
    : {};
