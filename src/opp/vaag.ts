/** Een vaag woordbeeld. Bestand: content/opp-vaag/<thema>.yaml. */
export type VaagPatroon = {
  readonly id: string;
  /**
   * Woorden zoals ze in een zin staan. `*` is de rest van een woord, `/` geeft keuze, `..` is nul tot drie woorden ertussen.
   * Hoofdletters en accenten doen er niet toe.
   */
  readonly patronen: readonly string[];
  /** Geen vraag als de zin zelf al een maat noemt (aantal, dag, tijd) of uitleg geeft (dubbele punt, "dat wil zeggen"). */
  readonly tenzij?: 'maat' | 'uitleg' | undefined;
  /** Alleen in deze velden of onderdelen, zoals `wie`. */
  readonly delen?: readonly string[] | undefined;
};
/** Een vaag woordbeeld in een tekst: welk patroon, en de gevonden woorden. */
export type Vondst = { readonly patroon: string; readonly fragment: string };
/** Zoekt vage woorden in de tekst van één veld. */
export type Vaagzoeker = (tekst: string, deel?: string) => readonly Vondst[];

/** Zoveel teksten onthoudt een zoeker; genoeg voor een groot OPP. */
const ONTHOUDT = 2000;
type Gevonden = Vondst & { readonly van: number; readonly tot: number };

/**
 * Maakt een zoeker. Hij onthoudt wat hij in een tekst vond, zodat opnieuw kijken niets kost. De tijd groeit gelijk op met de
 * lengte van de tekst.
 */
export const maakVaagzoeker = (patronen: readonly VaagPatroon[]): Vaagzoeker => {
  const gemaakt = patronen.map((patroon) => ({ ...patroon, zoek: patroon.patronen.map(naarVorm) }));
  const onthouden = new Map<string, readonly Vondst[]>();
  return (tekst, deel = '') => {
    const sleutel = `${deel}\n${tekst}`;
    const eerder = onthouden.get(sleutel);
    if (eerder) return eerder;
    const bron = tekst.normalize('NFC');
    const kaal = zonderAccenten(bron);
    const gevonden = gemaakt
      .filter(({ delen }) => delen === undefined || delen.includes(deel))
      .flatMap(({ id, zoek, tenzij }) =>
        eerste(zoek, kaal, tenzij).map((plek) => ({ patroon: id, fragment: bron.slice(plek.van, plek.tot), ...plek })),
      );
    const vondsten = zonderOverlap(gevonden).map(({ patroon, fragment }) => ({ patroon, fragment }));
    if (onthouden.size >= ONTHOUDT) onthouden.clear();
    onthouden.set(sleutel, vondsten);
    return vondsten;
  };
};

/** De eerste plek waar een van de vormen staat in een zin die het niet zelf al concreet maakt. */
const eerste = (zoek: readonly Vorm[], kaal: string, tenzij: VaagPatroon['tenzij']): { van: number; tot: number }[] => {
  for (const { vorm, moet } of zoek) {
    if (!moet.some((stuk) => kaal.includes(stuk))) continue;
    for (const { index, 0: woorden } of kaal.matchAll(vorm)) {
      if (tenzij === undefined || !CONCREET[tenzij].test(zinRond(kaal, index)))
        return [{ van: index, tot: index + woorden.length }];
    }
  }
  return [];
};

const GETALLEN =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd';
const DAGEN = 'maandag|dinsdag|woensdag|donderdag|vrijdag';
const TIJD = 'dag|ochtend|middag|les|week|maand|pauze|toets|lesuur|schooldag|dagdeel|uur|kwartier';
const CONCREET = {
  maat: new RegExp(
    `\\d|\\b(?:${GETALLEN})\\b|\\b(?:${DAGEN})|\\b(?:elke|iedere|elk|ieder|per|om de) (?:${TIJD})|\\bminut|\\bdagelijks\\b|\\bwekelijks\\b`,
  ),
  uitleg: /:|\b(?:dat wil zeggen|dat betekent|namelijk|bijvoorbeeld|zoals)\b|\d/,
} as const;

/** De zin rond een plek; een heel lange zin wordt afgekapt, zodat de tijd niet groeit met de lengte van de tekst. */
const zinRond = (kaal: string, plek: number): string => {
  const ervoor = kaal.slice(Math.max(0, plek - HALVE_ZIN), plek);
  const erna = kaal.slice(plek, plek + HALVE_ZIN);
  return ervoor.slice(ervoor.search(/[^.!?\n;]*$/)) + erna.slice(0, /[.!?\n;]/.exec(erna)?.index ?? HALVE_ZIN);
};

const HALVE_ZIN = 600;

/** Wat binnen een langere vondst valt, telt niet apart. */
const zonderOverlap = (gevonden: readonly Gevonden[]): Gevonden[] =>
  gevonden.filter(
    (een, plek) =>
      !gevonden.some((ander, waar) => {
        const binnen = ander.van <= een.van && een.tot <= ander.tot;
        return waar !== plek && binnen && (ander.tot - ander.van > een.tot - een.van || waar < plek);
      }),
  );

/** Een uitdrukking, en stukken waarvan er één in de tekst staat als zij past: zoeken naar een stuk is veel sneller. */
type Vorm = { readonly vorm: RegExp; readonly moet: readonly string[] };

const naarVorm = (patroon: string): Vorm => {
  const perWoord = zonderAccenten(patroon.normalize('NFC'))
    .split(/\s+/)
    .filter((deel) => deel !== '..')
    .map((deel) => deel.split('/').map((keuze) => langste(keuze.split('*'))));
  const kortste = (keuzes: readonly string[]): number => Math.min(...keuzes.map(({ length }) => length));
  const [moet = []] = perWoord.toSorted((a, b) => kortste(b) - kortste(a));
  return { vorm: naarRegExp(patroon), moet };
};

const langste = (stukken: readonly string[]): string => stukken.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Een patroon als uitdrukking over kale tekst (kleine letters, geen accenten). */
const naarRegExp = (patroon: string): RegExp => {
  const delen = zonderAccenten(patroon.normalize('NFC'))
    .split(/\s+/)
    .map((deel) => (deel === '..' ? null : `(?:${deel.split('/').map(naarWoord).join('|')})`));
  const bron = delen.reduce<string>((tot, deel, plek) => {
    if (deel === null) return `${tot}(?:[\\s,]+[^\\s.!?;:,]+){0,3}?`;
    return plek === 0 ? deel : `${tot}[\\s,]+${deel}`;
  }, '');
  return new RegExp(`(?<![\\p{L}\\d])${bron}(?![\\p{L}\\d])`, 'gu');
};

const naarWoord = (woord: string): string =>
  woord
    .split('*')
    .map((deel) => deel.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\p{L}*');

/** Dezelfde tekst in kleine letters zonder accenten, teken voor teken even lang. */
const zonderAccenten = (tekst: string): string =>
  tekst
    .replace(/[^\u0000-\u0060\u007B-\u007F\n]/gu, (teken) => {
      const kaal = KAAL[teken] ?? teken.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return kaal.length === teken.length ? kaal : teken;
    })
    .toLowerCase();

const KAAL: Readonly<Record<string, string>> = { '\u2019': "'", '\u2018': "'", '\u00A0': ' ', '\u2013': '-', '\u2014': '-' };
