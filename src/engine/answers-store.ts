import type { Antwoord, Antwoorden } from './flow-types.ts';
import { isId } from './id.ts';
import { leesTekst, schrijfTekst } from './storage.ts';
import type { Melding, Opslag } from './storage.ts';
import { isAntwoord, isDatum, isGedeeld, isLeeg, LEEG, parseBewaard, ZAAK_ID, ZAKEN } from './stored-answers.ts';
import type { Bewaard } from './stored-answers.ts';

/** The key of the answers, in the session and on the device alike. */
export const SLEUTEL = 'wegwijzer-antwoorden';
/** Where content that cannot be read is put: this key, then with -2, -3 … */
export const OPZIJ = 'wegwijzer-opzij';
/** The key of what someone typed in letters; only ever in the session. */
export const BRIEF = 'wegwijzer-brief';
const MAX_OPZIJ = 20;
/** What other parts of the site keep under keys of their own: the OPP draft, and the one before it. Wiped with the answers. */
export const ANDERS = ['wegwijzer-opp', 'wegwijzer-opp-vorige'] as const;

/** Progress in the practice pages, and what of it could not be read. */
export const OEFENEN = ['wegwijzer-oefenen', 'wegwijzer-oefenen-opzij'] as const;

/** A practice case that the reader is making, and what of it could not be read. */
export const EIGEN_CASUS = ['wegwijzer-eigen-casus', 'wegwijzer-eigen-casus-opzij'] as const;

/** `opzijgezet`: what was there could not be read and now stands under another key. */
export type Gelezen = { readonly bewaard: Bewaard; readonly melding: Melding | 'opzijgezet' };

/**
 * What is stored. Content that cannot be read is moved to another key, never thrown away; when that fails (`vol`) it stays
 * where it is and nothing can be written over it. Blocked storage reads as empty, with `geblokkeerd`.
 */
export const lees = (opslag: Opslag | null): Gelezen => {
  const tekst = leesTekst(opslag, SLEUTEL);
  if (tekst === undefined) return { bewaard: LEEG, melding: 'geblokkeerd' };
  if (tekst === null) return { bewaard: LEEG, melding: 'gelukt' };
  const bewaard = parseBewaard(tekst);
  if (bewaard) return { bewaard, melding: 'gelukt' };
  const melding = zetOpzij(opslag, tekst);
  return { bewaard: LEEG, melding: melding === 'gelukt' ? 'opzijgezet' : melding };
};

/** The answers of one flow: its own and the shared facts. A flow without such a step may ignore them ({@link isGedeeld}). */
export const antwoordenVan = (bewaard: Bewaard, stroom: string): Antwoorden => ({
  ...bewaard.gedeeld,
  ...(Object.hasOwn(bewaard.flows, stroom) ? bewaard.flows[stroom] : {}),
});

/** Stores one answer of a flow; a shared fact goes outside the flows. */
export const bewaarAntwoord = (opslag: Opslag | null, stroom: string, { stap, keuze }: Antwoord): Melding =>
  bewaarAntwoorden(opslag, stroom, { [stap]: keuze });

/** Stores answers of a flow beside those that are there; ids that are not in kebab-case are left out. */
export const bewaarAntwoorden = (opslag: Opslag | null, stroom: string, antwoorden: Antwoorden): Melding =>
  wijzig(opslag, (oud) => {
    const goed = Object.entries(antwoorden).filter(([stap, keuze]) => isId(stroom) && isAntwoord(stap, keuze));
    const eigen = Object.fromEntries(goed.filter(([stap]) => !isGedeeld(stap)));
    const gedeeld = Object.fromEntries(goed.filter(([stap]) => isGedeeld(stap)));
    const vorige = Object.hasOwn(oud.flows, stroom) ? oud.flows[stroom] : {};
    const flows = Object.keys(eigen).length === 0 ? oud.flows : { ...oud.flows, [stroom]: { ...vorige, ...eigen } };
    return { ...oud, flows, gedeeld: { ...oud.gedeeld, ...gedeeld } };
  });

/** Stores the day of an event (YYYY-MM-DD), or forgets it when `datum` is null. Another form is left out. */
export const bewaarDatum = (opslag: Opslag | null, gebeurtenis: string, datum: string | null): Melding =>
  wijzig(opslag, (oud) => {
    const rest = zonder(oud.datums, [gebeurtenis]);
    if (datum === null) return { ...oud, datums: rest };
    return isDatum(gebeurtenis, datum) ? { ...oud, datums: { ...rest, [gebeurtenis]: datum } } : oud;
  });

/**
 * Wipes the answers of one flow, and the dates of the events that it asks for. The shared facts stay. What comes next is another
 * case, so the id of the running one goes too.
 */
export const wisStroom = (opslag: Opslag | null, stroom: string, gebeurtenissen: readonly string[] = []): Melding => {
  schrijfTekst(opslag, ZAAK_ID, null);
  return wijzig(opslag, (oud) => ({ ...oud, flows: zonder(oud.flows, [stroom]), datums: zonder(oud.datums, gebeurtenissen) }));
};

/** Wipes all answers, dates and saved cases, and what was set aside. Settings have their own wipe. */
export const wisAlles = (opslag: Opslag | null): Melding =>
  [SLEUTEL, ZAAK_ID, ZAKEN, BRIEF, ...ANDERS, ...OEFENEN, ...EIGEN_CASUS, ...opzijSleutels()]
    .map((sleutel) => schrijfTekst(opslag, sleutel, null))
    .find((melding) => melding !== 'gelukt') ?? 'gelukt';

/** The answers to replay, and the steps that the address and the session answer differently. */
export type Gekozen = { readonly antwoorden: Antwoorden; readonly conflict: readonly string[] };

/**
 * Which wins: per step the address, and where it is silent (or null) the session.
 * Only steps answered differently by both are a conflict, so an address that holds a part of the route never is.
 */
export const kiesAntwoorden = (adres: Antwoorden | null, sessie: Antwoorden): Gekozen => {
  const uitAdres = Object.entries(adres ?? {});
  return {
    antwoorden: Object.fromEntries([...Object.entries(sessie), ...uitAdres]),
    conflict: uitAdres.filter(([stap, keuze]) => Object.hasOwn(sessie, stap) && sessie[stap] !== keuze).map(([stap]) => stap),
  };
};

const wijzig = (opslag: Opslag | null, verander: (oud: Bewaard) => Bewaard): Melding => {
  const { bewaard, melding } = lees(opslag);
  if (melding === 'vol' || melding === 'geblokkeerd') return melding;
  const nieuw = verander(bewaard);
  return schrijfTekst(opslag, SLEUTEL, isLeeg(nieuw) ? null : JSON.stringify(nieuw));
};

const zonder = <T>(record: Readonly<Record<string, T>>, weg: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([sleutel]) => !weg.includes(sleutel)));

const opzijSleutels = (): string[] => Array.from({ length: MAX_OPZIJ }, (_, i) => (i === 0 ? OPZIJ : `${OPZIJ}-${i + 1}`));

/** Moves unreadable text to the first free key; the original goes only after the copy is there. */
const zetOpzij = (opslag: Opslag | null, tekst: string): Melding => {
  const melding = legOpzij(opslag, tekst);
  return melding === 'gelukt' ? schrijfTekst(opslag, SLEUTEL, null) : melding;
};

/** Copies a text that cannot be read to the first free key, so that it is never thrown away. */
export const legOpzij = (opslag: Opslag | null, tekst: string): Melding => {
  const vrij = opzijSleutels().find((sleutel) => {
    const daar = leesTekst(opslag, sleutel);
    return daar === null || daar === tekst;
  });
  return vrij === undefined ? 'vol' : schrijfTekst(opslag, vrij, tekst);
};
