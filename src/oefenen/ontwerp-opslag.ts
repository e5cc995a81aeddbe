import { EIGEN_CASUS } from '../engine/answers-store.ts';
import { leesTekst, schrijfTekst } from '../engine/storage.ts';
import type { Melding, Opslag } from '../engine/storage.ts';
import type { Ontwerp } from './casus-ontwerp.ts';
import { leesWerk, ontwerpNaarTekst } from './ontwerp-bestand.ts';

const [SLEUTEL, OPZIJ] = EIGEN_CASUS;

/** De casus in wording die op dit apparaat staat, of null. Wat niet te lezen is, wordt opzijgezet onder een andere sleutel. */
export const haalOntwerp = (opslag: Opslag | null): { ontwerp: Ontwerp | null; kapot: boolean } => {
  const tekst = leesTekst(opslag, SLEUTEL) ?? null;
  if (tekst === null) return { ontwerp: null, kapot: false };
  const gelezen = leesWerk(tekst);
  if (gelezen.ok && gelezen.werk.soort === 'ontwerp') return { ontwerp: gelezen.werk.ontwerp, kapot: false };
  if (schrijfTekst(opslag, OPZIJ, tekst) === 'gelukt') schrijfTekst(opslag, SLEUTEL, null);
  return { ontwerp: null, kapot: true };
};

/** Zet een casus in wording op het apparaat, of haalt haar daar weg bij null. */
export const zetOntwerp = (opslag: Opslag | null, ontwerp: Ontwerp | null): Melding => {
  if (ontwerp === null) schrijfTekst(opslag, OPZIJ, null);
  return schrijfTekst(opslag, SLEUTEL, ontwerp === null ? null : ontwerpNaarTekst(ontwerp));
};
