import { stukken } from './fragment.ts';
import { ZOEKGROEPEN } from './groepen.ts';
import type { Zoekgroep } from './groepen.ts';
import type { Uitkomst } from './zoek.ts';

/** Zoveel staan er bovenaan, uit alle groepen samen; de rest staat per groep. */
export const BESTE = 3;

/** De uitslag als elementen: eerst wat het best past, dan de rest per groep. Zet nergens HTML. */
export const uitslag = (uitkomsten: readonly Uitkomst[]): HTMLElement[] => {
  const rest = uitkomsten.slice(BESTE);
  const groepen: Zoekgroep[] = ['doe', 'lees', 'regel'];
  return [
    blok('Past het best', 'beste', uitkomsten.slice(0, BESTE)),
    ...groepen.map((groep) =>
      blok(
        ZOEKGROEPEN[groep],
        groep,
        rest.filter((uitkomst) => uitkomst.groep === groep),
      ),
    ),
  ].filter((element) => element !== null);
};

const blok = (kop: string, id: string, uitkomsten: readonly Uitkomst[]): HTMLElement | null => {
  if (uitkomsten.length === 0) return null;
  const titel = maak('h2', { id: `groep-${id}`, tabIndex: -1 }, kop);
  const lijst = maak('ol', { className: 'treffers' }, ...uitkomsten.map(rij));
  const vak = maak('section', {}, titel, lijst);
  vak.setAttribute('aria-labelledby', titel.id);
  vak.dataset['groep'] = id;
  return vak;
};

const rij = ({ url, titel, soort, deel, uittreksel }: Uitkomst): HTMLElement => {
  const label = [soort, deel].filter((woord) => woord !== '').join(' · ');
  return maak(
    'li',
    {},
    maak('a', { href: url }, titel),
    ...(label === '' ? [] : [maak('p', { className: 'soort' }, label)]),
    maak(
      'p',
      {},
      ...stukken(/[.?!]$/.test(uittreksel) ? uittreksel : `${uittreksel} …`).map(({ tekst, merk }) =>
        merk ? maak('mark', {}, tekst) : tekst,
      ),
    ),
  );
};

const maak = <T extends keyof HTMLElementTagNameMap>(
  naam: T,
  eigenschappen: Partial<HTMLElementTagNameMap[T]>,
  ...kinderen: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(naam), eigenschappen);
  element.append(...kinderen);
  return element;
};
