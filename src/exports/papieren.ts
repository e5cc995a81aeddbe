import { antwoordenNaarFragment } from '../engine/answers-codec.ts';
import type { Antwoord } from '../engine/flow-types.ts';
import type { PapierWoord, Woorden } from './woorden.ts';

/** Een brief of blad met zijn adres. */
export type PapierLink = Pick<PapierWoord, 'id' | 'titel'> & { readonly href: string };

/** Het adres van een brief; met antwoorden gaan de stroom en de route mee, na het hekje. */
export const papierAdres = (id: string, stroom: string, spoor: readonly Antwoord[]): string =>
  `/brieven/${id}/${spoor.length === 0 ? '' : antwoordenNaarFragment([{ stap: 'stroom', keuze: stroom }, ...spoor])}`;

/** De brieven en bladen bij een taak. */
export const papierenBijTaak = (
  woorden: Pick<Woorden, 'papieren' | 'stroom'>,
  taak: string,
  spoor: readonly Antwoord[],
): PapierLink[] => links(woorden, spoor, ({ taken }) => taken.includes(taak));

/** De brieven en bladen bij een uitkomst zelf. */
export const papierenBijUitkomst = (
  woorden: Pick<Woorden, 'papieren' | 'stroom'>,
  uitkomst: string,
  spoor: readonly Antwoord[],
): PapierLink[] => links(woorden, spoor, ({ uitkomsten }) => uitkomsten.includes(uitkomst));

const links = (
  { papieren, stroom }: Pick<Woorden, 'papieren' | 'stroom'>,
  spoor: readonly Antwoord[],
  hoort: (papier: PapierWoord) => boolean,
): PapierLink[] => papieren.filter(hoort).map(({ id, titel }) => ({ id, titel, href: papierAdres(id, stroom, spoor) }));
