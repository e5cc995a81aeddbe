import { leesTekst, schrijfTekst } from '../engine/storage.ts';
import type { Melding, Opslag } from '../engine/storage.ts';
import { leesVoortgang } from './voortgang.ts';
import type { Voortgang } from './voortgang.ts';

/** De sleutel waaronder de voortgang staat; in dit tabblad, en op het apparaat als de lezer dat koos. */
export const SLEUTEL = 'wegwijzer-oefenen';

/** De bewaarde voortgang; wat kapot was wordt opzijgezet onder een andere sleutel, zodat niets verdwijnt. */
export const haalVoortgang = (opslag: Opslag | null): { voortgang: Voortgang; kapot: boolean } => {
  const tekst = leesTekst(opslag, SLEUTEL) ?? null;
  const gelezen = leesVoortgang(tekst);
  if (gelezen.kapot) schrijfTekst(opslag, `${SLEUTEL}-opzij`, tekst);
  return gelezen;
};

/** Bewaart de voortgang, of vergeet haar als zij null is. */
export const zetVoortgang = (opslag: Opslag | null, voortgang: Voortgang | null): Melding => {
  if (voortgang === null) schrijfTekst(opslag, `${SLEUTEL}-opzij`, null);
  return schrijfTekst(opslag, SLEUTEL, voortgang === null ? null : JSON.stringify(voortgang));
};
