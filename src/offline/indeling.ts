/** Eén bundel pagina's: pad → HTML, als JSON-bestand op `adres`. De naam van de cache volgt uit naam en hash. */
export type Bundel = { readonly naam: string; readonly adres: string; readonly cache: string };

/** Wat de bouw aan de service worker meegeeft. */
export type OfflineLijst = {
  /** Hash over alles: verandert er iets, dan verandert ook de service worker. */
  readonly versie: string;
  /** Losse bestanden die meteen worden bewaard: script, stijl, letter, woorden. `revision` is null als het adres al een hash heeft. */
  readonly bestanden: { readonly url: string; readonly revision: string | null }[];
  /** Pagina's die meteen worden bewaard. */
  readonly meteen: readonly Bundel[];
  /** Pagina's die later worden bewaard, of als de lezer erom vraagt. */
  readonly later: readonly Bundel[];
  /** Losse bestanden die later worden bewaard, met de cache waar zij in staan. */
  readonly laterBestanden: { readonly cache: string; readonly adressen: readonly string[] };
};

/** Het begin van de naam van elke cache met pagina's van deze site. */
export const CACHE = 'wegwijzer-';
/** De pagina die verschijnt als een pagina niet bewaard is en er geen verbinding is. */
export const OFFLINE_PAGINA = '/offline/';

/** Waar men zonder verbinding meteen bij moet kunnen: begin, hulp, papieren en alles over de site zelf. */
const BASIS = new Set([
  '',
  'begrippen',
  'brieven',
  'fout-melden',
  'mijn-zaken',
  'offline',
  'opp-opstellen',
  'organisaties',
  'over',
  'privacy',
  'situaties',
  'toegankelijkheid',
  'voor',
  'wat-is-er-nieuw',
  'zoeken',
]);

/** In welke bundel een pagina staat: `basis`, de stroom, of `later-<deel>` naar het eerste deel van het pad. */
export const bundelVan = (pad: string, stromen: ReadonlySet<string>): string => {
  const deel = pad.split('/')[1] ?? '';
  if (BASIS.has(deel)) return 'basis';
  return stromen.has(deel) ? deel : `later-${deel}`;
};

/** Of een bundel meteen bewaard wordt, bij het eerste bezoek. */
export const isMeteen = (naam: string): boolean => !naam.startsWith('later-');

/** Het pad van een pagina zoals de bundels het kennen: met een schuine streep aan het eind; null voor een bestand. */
export const paginaPad = (pad: string): string | null => {
  const kaal = pad.replace(/\/index\.html$/, '/');
  if (kaal.endsWith('/')) return kaal;
  return /\.[a-z0-9]+$/i.test(kaal) ? null : `${kaal}/`;
};

/** Een bericht van een pagina aan de service worker: neem de nieuwe versie over, of bewaar de rest. */
export type Bericht = { readonly soort: 'neem-over' | 'bewaar-alles' };

/** Leest een bericht; alles wat geen bekend bericht is, wordt null. */
export const leesBericht = (gegeven: unknown): Bericht | null => {
  if (typeof gegeven !== 'object' || gegeven === null || !('soort' in gegeven)) return null;
  const { soort } = gegeven;
  return soort === 'neem-over' || soort === 'bewaar-alles' ? { soort } : null;
};

/** Hoever het bewaren van de rest is; `mislukt` als een deel niet kwam. */
export type Stand = { readonly klaar: number; readonly totaal: number; readonly mislukt?: true };

/** Leest een stand die de service worker meldt; null als het iets anders is. */
export const leesStand = (gegeven: unknown): Stand | null => {
  if (typeof gegeven !== 'object' || gegeven === null || !('klaar' in gegeven) || !('totaal' in gegeven)) return null;
  const { klaar, totaal } = gegeven;
  if (typeof klaar !== 'number' || typeof totaal !== 'number') return null;
  return 'mislukt' in gegeven && gegeven.mislukt === true ? { klaar, totaal, mislukt: true } : { klaar, totaal };
};

/** Leest een bundel: alleen paden van deze site met tekst erbij. Gooit een TypeError als het iets anders is. */
export const leesBundel = (gegeven: unknown): [pad: string, html: string][] => {
  if (typeof gegeven !== 'object' || gegeven === null || Array.isArray(gegeven))
    throw new TypeError('This is no bundle of pages.');
  return Object.entries(gegeven).map(([pad, html]) => {
    if (!pad.startsWith('/') || typeof html !== 'string') throw new TypeError(`No page of a bundle: ${pad.slice(0, 80)}`);
    return [pad, html];
  });
};
