import { BRIEF } from './answers-store.ts';
import { isId } from './id.ts';
import { leesTekst, schrijfTekst } from './storage.ts';
import type { Melding, Opslag } from './storage.ts';

/** What someone typed in the fields of letters, by field id. */
export type Velden = Readonly<Record<string, string>>;
/** The longest text that one field keeps, in characters. */
export const MAX_VELD = 20_000;

/** The stored fields; what is not a field id with a text is left out. Blocked or unreadable storage reads as nothing. Never throws. */
export const leesVelden = (opslag: Opslag | null): Velden => {
  const json = ontleed(leesTekst(opslag, BRIEF) ?? '{}');
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((veld): veld is [string, string] => isId(veld[0]) && typeof veld[1] === 'string'),
  );
};

/** Stores the fields; empty ones are forgotten. */
export const bewaarVelden = (opslag: Opslag | null, velden: Velden): Melding => {
  const gevuld = Object.entries(velden).flatMap(([id, tekst]) => (tekst === '' ? [] : [[id, tekst.slice(0, MAX_VELD)]]));
  return schrijfTekst(opslag, BRIEF, gevuld.length === 0 ? null : JSON.stringify(Object.fromEntries(gevuld)));
};

const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
};
