import type { Inhoud } from './lees.ts';

type Begrippen = Inhoud['begrippen'];

/** Een begrip dat in een tekst staat: welk begrip, het gevonden woord, de plaats, en of het de afkorting is. */
export type Vondst = { readonly id: string; readonly woord: string; readonly plaats: number; readonly isAfkorting: boolean };

/**
 * Maakt een zoeker voor alle begrippen. Een naam of vorm telt in kleine letters en met hoofdletter; een afkorting alleen zoals zij
 * is geschreven. Het langste begrip wint ("voortgezet speciaal onderwijs"). Na een afkorting hoort een samenstelling erbij
 * ("TLV-aanvraag"). De zoeker geeft de vondsten in de volgorde van de tekst.
 */
export const begripZoeker = (begrippen: Begrippen): ((tekst: string) => Vondst[]) => {
  const woorden = Object.entries(begrippen).flatMap(([id, begrip]) => woordenVan(id, begrip));
  const perWoord = new Map(woorden.map((woord) => [woord.sleutel, woord]));
  const keuzes = woorden
    .toSorted((a, b) => b.tekst.length - a.tekst.length)
    .map(({ tekst, afkorting }) => (afkorting ? `${ontsnapt(tekst)}(?:-\\p{L}+)?` : metHoofdletter(tekst)));
  const zoek = keuzes.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d)-])(?:${keuzes.join('|')})(?![\\p{L}\\d])`, 'gu');
  return (tekst) =>
    zoek === null
      ? []
      : [...tekst.matchAll(zoek)].flatMap(({ 0: woord, index }) => {
          const gewoon = woord.replace(/’|&#39;/g, "'");
          const bekend =
            perWoord.get(gewoon) ?? perWoord.get(gewoon.toLowerCase()) ?? perWoord.get(gewoon.replace(/-\p{L}+$/u, ''));
          return bekend ? [{ id: bekend.id, woord, plaats: index, isAfkorting: bekend.afkorting }] : [];
        });
};

/** Of een begrip ergens voluit staat: met zijn naam of een vorm die geen afkorting is. */
export const staatVoluit = (tekst: string, begrip: Begrippen[string]): boolean => {
  const laag = tekst.toLowerCase();
  return [begrip.naam, ...begrip.vormen].some((vorm) => !isVanAfkorting(vorm, begrip) && laag.includes(vorm.toLowerCase()));
};

type Woord = { readonly id: string; readonly tekst: string; readonly sleutel: string; readonly afkorting: boolean };

const woordenVan = (id: string, begrip: Begrippen[string]): Woord[] => {
  const vanzelf = begrip.vanzelf ? [begrip.naam, ...(begrip.afkorting === null ? [] : [begrip.afkorting])] : [];
  return [...vanzelf, ...begrip.vormen].map((tekst) => {
    const afkorting = isVanAfkorting(tekst, begrip);
    return { id, tekst, sleutel: afkorting ? tekst : tekst.toLowerCase(), afkorting };
  });
};

/** De afkorting zelf of een meervoud ervan: OPP, OPP's. */
const isVanAfkorting = (vorm: string, { afkorting }: Begrippen[string]): boolean =>
  afkorting !== null && (vorm === afkorting || vorm.startsWith(`${afkorting}'`) || vorm === `${afkorting}s`);

const ontsnapt = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "(?:'|’|&#39;)");

/** De eerste letter van elk woord mag een hoofdletter zijn: aan het begin van een zin, of in een eigennaam. */
const metHoofdletter = (tekst: string): string =>
  ontsnapt(tekst).replace(/(?<![\p{L}#&])\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
