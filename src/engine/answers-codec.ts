import type { Antwoord, Antwoorden } from './flow-types.ts';
import { isId } from './id.ts';

/** The longest fragment that is read, in characters; a full route takes about a quarter of it. */
export const MAX_FRAGMENT = 8000;
/** Names that the address keeps for other uses; they are never answers. */
const GEEN_STAP: ReadonlySet<string> = new Set(['stem', 'rol']);

/** Why a part of a fragment is not an answer. */
export type GenegeerdReden = 'te-lang' | 'geen-antwoord' | 'gereserveerd' | 'dubbel';
/** A part of a fragment that was not read, as it stood there. */
export type Genegeerd = { readonly deel: string; readonly reden: GenegeerdReden };
/** `antwoorden` is null when the fragment holds no answers at all: then those of the session stay as they are. */
export type GelezenFragment = { readonly antwoorden: Antwoorden | null; readonly genegeerd: readonly Genegeerd[] };

/**
 * Answers, in route order, as an address fragment with its `#`: `#sector=po&is-schriftelijk=ja`; no answers give ''.
 * Writes only what {@link fragmentNaarAntwoorden} reads: other names, and the voice or role, are left out.
 */
export const antwoordenNaarFragment = (spoor: readonly Antwoord[]): string => {
  const delen = spoor.filter(({ stap, keuze }) => isStap(stap) && isId(keuze)).map(({ stap, keuze }) => `${stap}=${keuze}`);
  return delen.length === 0 ? '' : `#${delen.join('&')}`;
};

/**
 * The answers in an address fragment, with or without its `#`. Never throws.
 * A fragment without `=` (a voice, a glossary entry) holds no answers. Of two answers to one step the first holds.
 * Anything else that is not `id=id` is left out and listed.
 */
export const fragmentNaarAntwoorden = (fragment: string): GelezenFragment => {
  const kaal = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (kaal.length > MAX_FRAGMENT) return { antwoorden: null, genegeerd: [{ deel: `${kaal.slice(0, 40)}…`, reden: 'te-lang' }] };
  const tekst = ontcijfer(kaal);
  if (!tekst.includes('=')) return { antwoorden: null, genegeerd: [] };

  const antwoorden = new Map<string, string>();
  const genegeerd: Genegeerd[] = [];
  for (const deel of tekst.split('&').filter((stuk) => stuk !== '')) {
    const [stap = '', keuze = '', ...rest] = deel.split('=');
    const reden = waaromNiet(stap, keuze, rest.length > 0, antwoorden);
    if (reden) genegeerd.push({ deel, reden });
    else antwoorden.set(stap, keuze);
  }
  return { antwoorden: Object.fromEntries(antwoorden), genegeerd };
};

const isStap = (stap: string): boolean => isId(stap) && !GEEN_STAP.has(stap);

const waaromNiet = (
  stap: string,
  keuze: string,
  meer: boolean,
  antwoorden: ReadonlyMap<string, string>,
): GenegeerdReden | null => {
  if (GEEN_STAP.has(stap)) return 'gereserveerd';
  if (meer || !isStap(stap) || !isId(keuze)) return 'geen-antwoord';
  return antwoorden.has(stap) ? 'dubbel' : null;
};

/** Undoes percent-encoding, which chat programs add to `=` and `&` too; ids need none, so decoding first is safe. */
const ontcijfer = (tekst: string): string => {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
};
