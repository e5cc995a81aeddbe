import type { Antwoorden } from './flow-types.ts';
import { isId } from './id.ts';

/** What is stored, per tab or per device. `datums` holds ISO dates (YYYY-MM-DD) by event id. */
export type Bewaard = {
  readonly versie: 1;
  readonly flows: Readonly<Record<string, Antwoorden>>;
  /** Answers to the shared facts, kept outside the flows. */
  readonly gedeeld: Antwoorden;
  readonly datums: Readonly<Record<string, string>>;
};

/** The key of the saved cases, on the device only; written and read in src/bewaren. */
export const ZAKEN = 'wegwijzer-zaken';
/** The key of the id of the running case, in the session only. */
export const ZAAK_ID = 'wegwijzer-zaak';

/** The facts that all flows share, by step id. */
export const GEDEELDE_STAPPEN = ['sector', 'bestuursvorm'] as const;
const GEDEELD: ReadonlySet<string> = new Set(GEDEELDE_STAPPEN);

/** Nothing stored. */
export const LEEG: Bewaard = { versie: 1, flows: {}, gedeeld: {}, datums: {} };

/** Whether an answer to this step is shared by all flows. */
export const isGedeeld = (stap: string): boolean => GEDEELD.has(stap);

/** Whether nothing is stored in it. */
export const isLeeg = ({ flows, gedeeld, datums }: Bewaard): boolean =>
  [flows, gedeeld, datums].every((deel) => Object.keys(deel).length === 0);

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether an answer can be stored: both ids in kebab-case. */
export const isAntwoord = (stap: string, keuze: unknown): keuze is string =>
  isId(stap) && typeof keuze === 'string' && isId(keuze);
/** Whether a date can be stored: an event id in kebab-case and YYYY-MM-DD. Whether the day exists is not looked at. */
export const isDatum = (gebeurtenis: string, datum: unknown): datum is string =>
  isId(gebeurtenis) && typeof datum === 'string' && DATUM.test(datum);

/** Reads stored text. Null when it is not exactly what this version writes, unknown keys included. Never throws. */
export const parseBewaard = (tekst: string): Bewaard | null => {
  const json = parseJson(tekst);
  if (!isRecord(json) || Object.keys(json).length !== 4 || json['versie'] !== 1) return null;
  const [flows, gedeeld, datums] = [json['flows'], records(json['gedeeld'], isAntwoord), records(json['datums'], isDatum)];
  if (!isRecord(flows) || !gedeeld || !datums || !Object.keys(gedeeld).every(isGedeeld)) return null;
  const perFlow = new Map<string, Antwoorden>();
  for (const [stroom, antwoorden] of Object.entries(flows)) {
    const goed = isId(stroom) ? records(antwoorden, isAntwoord) : null;
    if (!goed || Object.keys(goed).some(isGedeeld)) return null;
    perFlow.set(stroom, goed);
  }
  return { versie: 1, flows: Object.fromEntries(perFlow), gedeeld, datums };
};

const parseJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
};

const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The same record with its values known to be strings, or null when one entry is not allowed. */
const records = (waarde: unknown, mag: (sleutel: string, waarde: unknown) => waarde is string): Record<string, string> | null => {
  if (!isRecord(waarde)) return null;
  const goed = new Map<string, string>();
  for (const [sleutel, tekst] of Object.entries(waarde)) {
    if (!mag(sleutel, tekst)) return null;
    goed.set(sleutel, tekst);
  }
  return Object.fromEntries(goed);
};
