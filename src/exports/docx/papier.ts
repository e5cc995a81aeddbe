/** Een stuk van een zin: gewone tekst, of tekst die vet is of een link (een volledig adres). */
export type Stuk = string | { readonly tekst: string; readonly vet?: boolean; readonly link?: string };
/** Tekst op papier. Een regeleinde (`\n`) blijft een regeleinde; "[vul in: …]" valt op. */
export type Tekst = string | readonly Stuk[];

/** Eén blok van een papier, van boven naar beneden. */
export type Blok =
  /** Een kop onder de titel; niveaus dalen één stap tegelijk (de titel zelf is niveau 1). */
  | { readonly soort: 'kop'; readonly niveau: 2 | 3 | 4; readonly tekst: string }
  /** Een alinea. `noot` is klein gezet, `kader` staat in een kader (een waarschuwing, het deel waar instemming voor nodig is). */
  | { readonly soort: 'alinea'; readonly tekst: Tekst; readonly vorm?: 'gewoon' | 'noot' | 'kader' }
  /** Een opsomming; met `vakjes` staat er een leeg vakje voor elke regel, om af te vinken. */
  | { readonly soort: 'lijst'; readonly genummerd?: boolean; readonly vakjes?: boolean; readonly regels: readonly Tekst[] }
  /** Een tabel met een kopregel. Elke rij heeft evenveel cellen als er koppen zijn; `breedtes` zijn verhoudingen. */
  | {
      readonly soort: 'tabel';
      readonly koppen: readonly string[];
      readonly rijen: readonly (readonly Tekst[])[];
      readonly breedtes?: readonly number[];
    }
  /** Eén gegeven met zijn naam ervoor. Is de waarde leeg, dan staat er "[vul in: …]". */
  | { readonly soort: 'invulregel'; readonly label: string; readonly waarde: string | null }
  /** Ruimte om te tekenen: een rij voor ieder die tekent. */
  | { readonly soort: 'handtekening'; readonly wie: readonly string[] };

/** Een papier (OPP, brief, gespreksblad), los van de vorm waarin het verschijnt: Word, scherm of druk. */
export type Papier = {
  readonly titel: string;
  /** Wat bij een brief boven de titel staat: afzender, adres en datum. */
  readonly vooraf?: readonly Blok[];
  readonly blokken: readonly Blok[];
  /** De regels onderaan elke bladzijde: waar het vandaan komt, welke wet, welke dag. */
  readonly voet: readonly string[];
};

/** De koppen van de tabel waarin mensen tekenen. */
export const TEKENKOPPEN = ['Wie', 'Datum', 'Handtekening'] as const;

/** De open plek voor een gegeven dat nog niet bekend is; zichtbaar in elk document. */
export const vulIn = (wat: string): string => `[vul in: ${wat}]`;

/** De waarde, of de open plek als er niets staat. */
export const ofVulIn = (waarde: string | null | undefined, wat: string): string => waarde?.trim() || vulIn(wat);

/** De keuze die nog open is: of een stuk blijft staan; zichtbaar in elk document. */
export const kies = (wat: string): string => `[kies: ${wat}]`;

/** Knipt een tekst in gewone stukken en open plekken ("[vul in: …]" en "[kies: …]"). */
export const metOpenPlekken = (tekst: string): { readonly tekst: string; readonly open: boolean }[] =>
  tekst
    .split(/(\[(?:vul in|kies): [^\]]*\])/)
    .filter((deel) => deel !== '')
    .map((deel) => ({ tekst: deel, open: /^\[(?:vul in|kies): /.test(deel) }));

/** De stukken van een tekst, altijd als lijst. */
export const stukkenVan = (tekst: Tekst): readonly Exclude<Stuk, string>[] =>
  (typeof tekst === 'string' ? [tekst] : tekst).map((stuk) => (typeof stuk === 'string' ? { tekst: stuk } : stuk));

const RECHTS = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
/** Woorden in een schrift van rechts naar links, met wat ertussen staat. */
const NAAR_LINKS = new RegExp(`([${RECHTS}](?:[${RECHTS}\\p{M}\\s'’-]*[${RECHTS}\\p{M}])?)`, 'u');

/** Knipt een tekst in stukken met één leesrichting: een naam in het Arabisch of Hebreeuws staat los van de zin eromheen. */
export const metRichting = (tekst: string): { readonly tekst: string; readonly naarLinks: boolean }[] =>
  tekst
    .split(NAAR_LINKS)
    .filter((deel) => deel !== '')
    .map((deel) => ({ tekst: deel, naarLinks: NAAR_LINKS.test(deel) }));
