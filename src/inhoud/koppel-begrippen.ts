import { begripZoeker, staatVoluit } from './begrip-vormen.ts';
import type { Vondst } from './begrip-vormen.ts';
import type { Inhoud } from './lees.ts';
import { STEMMEN } from './schema.ts';
import type { Stem } from './schema.ts';

/** Wat van een pagina al te lezen is buiten deze tekst, per stem: daar staat een afkorting misschien al voluit. */
export type Elders = Partial<Record<Stem, string>>;
/** De HTML met de uitleg erin, en de begrippen die zij noemt, in volgorde van eerste gebruik. */
export type Gekoppeld = { readonly html: string; readonly begrippen: readonly string[] };

/** Het id van de uitleg van een begrip op een pagina. */
export const uitlegId = (id: string): string => `uitleg-${id}`;

/**
 * Zet bij het eerste gebruik van elk begrip een knop die de uitleg opent, in elke stem één keer. Staat daar de afkorting en las
 * deze stem het begrip nog niet voluit, dan komt de naam erachter: "OPP (ontwikkelingsperspectief)". Koppen, links, knoppen en
 * labels blijven zoals zij zijn; wat een maker zelf koppelde (`data-begrip`) wordt de eerste keer een knop en blijft daarna een
 * link. Verwacht HTML zoals Astro die schrijft: alle elementen gesloten.
 */
export const koppelBegrippen = (html: string, begrippen: Inhoud['begrippen'], elders: Elders = {}): Gekoppeld => {
  const zoek = begripZoeker(begrippen);
  const gezien = new Map<string, Set<Stem>>();
  const gelezen: Record<Stem, string> = { school: '', ouder: '', leerling: '', ...elders };
  const open: Element[] = [];
  const plek = (): Plek =>
    open.reduce<Plek>(
      (plek, { dicht, stemmen }) => ({
        dicht: plek.dicht || dicht,
        stemmen: stemmen ? plek.stemmen.filter((stem) => stemmen.includes(stem)) : plek.stemmen,
      }),
      { dicht: false, stemmen: STEMMEN },
    );

  /** Of deze stemmen het begrip hier voor het eerst lezen; onthoudt dat zij het nu gelezen hebben. */
  const eerste = (id: string, stemmen: readonly Stem[]): boolean => {
    const al = gezien.get(id) ?? new Set();
    const nieuw = stemmen.some((stem) => !al.has(stem));
    gezien.set(id, new Set([...al, ...stemmen]));
    return nieuw;
  };

  const uitschrijven = ({ id, isAfkorting }: Vondst, stemmen: readonly Stem[]): string => {
    const begrip = begrippen[id];
    if (!isAfkorting || !begrip || stemmen.every((stem) => staatVoluit(gelezen[stem], begrip))) return '';
    for (const stem of stemmen) gelezen[stem] += ` ${begrip.naam}`;
    return ` (${begrip.naam})`;
  };

  const lees = (stuk: string, stemmen: readonly Stem[]): string => {
    for (const stem of stemmen) gelezen[stem] += stuk;
    return stuk;
  };

  const tekst = (stuk: string): string => {
    const { dicht, stemmen } = plek();
    if (dicht) return lees(stuk, stemmen);
    let tot = 0;
    let uit = '';
    for (const vondst of zoek(stuk)) {
      const { id, woord, plaats } = vondst;
      uit += lees(stuk.slice(tot, plaats), stemmen);
      uit += eerste(id, stemmen) ? knop(id, woord) + uitschrijven(vondst, stemmen) : woord;
      lees(woord, stemmen);
      tot = plaats + woord.length;
    }
    return uit + lees(stuk.slice(tot), stemmen);
  };

  const eigen = (heel: string, id: string, binnen: string): string => {
    const { dicht, stemmen } = plek();
    lees(binnen.replace(/<[^>]*>/g, ''), stemmen);
    return !dicht && begrippen[id] && eerste(id, stemmen) ? knop(id, binnen) : heel;
  };

  const uit = html.replace(DEEL, (deel, begrip?: string, binnen?: string) => {
    if (begrip !== undefined && binnen !== undefined) return eigen(deel, begrip, binnen);
    if (!deel.startsWith('<')) return tekst(deel);
    const al = GEKOPPELD.exec(deel)?.[1];
    if (al !== undefined) eerste(al, plek().stemmen);
    if (deel.startsWith('</')) open.pop();
    else if (!LEEG.test(deel) && !deel.startsWith('<!')) open.push(elementVan(deel));
    return deel;
  });
  return { html: uit, begrippen: [...gezien.keys()] };
};

type Plek = { readonly dicht: boolean; readonly stemmen: readonly Stem[] };
type Element = { readonly dicht: boolean; readonly stemmen: readonly Stem[] | null };

/** Een link van een maker naar een begrip, een element of commentaar, of een stuk tekst. */
const DEEL = /<a\b[^>]*\bdata-begrip="([a-z0-9-]+)"[^>]*>([\s\S]*?)<\/a>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
/** Een knop van een eerdere keer: wie de functie twee keer laat lopen, krijgt hetzelfde. */
const GEKOPPELD = /^<button [^>]*popovertarget="uitleg-([a-z0-9-]+)"/;
const LEEG = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b|\/>$/i;
const DICHT = /^<(?:a|button|h[1-6]|nav|summary|label|code|pre|script|style|svg|small|figcaption|th)\b/i;
/** Labels en lijsten van links: daar staat geen tekst om te lezen. */
const DICHTE_KLASSEN = ['bij-regel', 'doe', 'rust'];

const elementVan = (tag: string): Element => {
  const klassen = /\bclass="([^"]*)"/.exec(tag)?.[1]?.split(/\s+/) ?? [];
  const stemmen = STEMMEN.filter((stem) => klassen.includes(`v-${stem}`));
  return {
    dicht: DICHT.test(tag) || DICHTE_KLASSEN.some((klasse) => klassen.includes(klasse)),
    stemmen: stemmen.length > 0 ? stemmen : null,
  };
};

const knop = (id: string, woord: string): string =>
  `<button type="button" class="begrip" popovertarget="${uitlegId(id)}">${woord}</button>`;
