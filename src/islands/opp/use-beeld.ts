import { useEffect, useSyncExternalStore } from 'react';
import { HOOFDSTUK_IDS } from '../../opp/hoofdstukken.ts';
import type { HoofdstukId } from '../../opp/hoofdstukken.ts';

/** Wat er te zien is: de lijst van hoofdstukken, één hoofdstuk, de vragen, of het document. */
export type Beeld =
  { readonly soort: 'lijst' | 'nakijken' | 'document' } | { readonly soort: 'hoofdstuk'; readonly id: HoofdstukId };

/** Het adres van een hoofdstuk of een veld daarin; alleen namen van onderdelen, nooit wat er is ingevuld. */
export const adresVan = (waar: HoofdstukId | 'nakijken' | 'document', plek?: string): string =>
  `#opp-${waar}${plek === undefined ? '' : `/${plek}`}`;

/** Het id van het invulveld bij een plek. */
export const veldDomId = (plek: string): string => `opp-veld-${plek.replaceAll('.', '-')}`;

const luister = (meld: () => void): (() => void) => {
  window.addEventListener('hashchange', meld);
  window.addEventListener('popstate', meld);
  return () => {
    window.removeEventListener('hashchange', meld);
    window.removeEventListener('popstate', meld);
  };
};

/** Hoe een beeld heet, welke hoofdstukken er zijn, en een getal dat verandert als alles vervangen is. */
type Kijk = { titelVan: (beeld: Beeld) => string; bestaat: (id: HoofdstukId) => boolean; ronde: number };

/**
 * Leest uit het adres wat er te zien is, en zet focus, titel en de vaste tekst van de pagina daarnaar. Een hoofdstuk dat bij deze school
 * niet bestaat, is de lijst.
 */
export const useBeeld = ({ titelVan, bestaat, ronde }: Kijk): Beeld => {
  const adres = useSyncExternalStore(luister, () => location.hash);
  const [waar = '', plek] = adres.replace(/^#opp-/, '').split('/');
  const id = HOOFDSTUK_IDS.find((bekend) => adres.startsWith('#opp-') && bekend === waar && bestaat(bekend));
  const soort = id ? 'hoofdstuk' : waar === 'nakijken' || waar === 'document' ? waar : 'lijst';
  const beeld: Beeld = id ? { soort: 'hoofdstuk', id } : { soort: soort === 'hoofdstuk' ? 'lijst' : soort };
  const titel = titelVan(beeld);
  useEffect(() => {
    for (const vast of document.querySelectorAll<HTMLElement>('[data-opp-begin]')) vast.hidden = soort !== 'lijst';
    document.title = titel;
    for (const terug of document.querySelectorAll<HTMLElement>('[data-opp-terug]')) terug.hidden = soort === 'lijst';
  }, [soort, titel]);
  useEffect(() => {
    if (adres === '' && ronde === 0) return;
    const doel = plek === undefined ? null : document.getElementById(veldDomId(leesPlek(plek)));
    const kop = document.querySelector<HTMLElement>('[data-opp-kop]');
    (doel ?? kop)?.focus();
    if (!doel) window.scrollTo(0, 0);
  }, [adres, plek, ronde]);
  return beeld;
};

/** De plek van een veld uit het adres. Wat geen geldige code is, blijft zoals het er staat en wijst dus nergens naar. */
const leesPlek = (plek: string): string => {
  try {
    return decodeURIComponent(plek);
  } catch {
    return plek;
  }
};
