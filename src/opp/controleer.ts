import type { Duur } from '../regels/duur.ts';
import { alsSector, hoofdstukkenVoor } from './hoofdstukken.ts';
import type { DeelId, Hoofdstuk, HoofdstukId, LijstId, VeldId } from './hoofdstukken.ts';
import { inbrengVragen } from './controle-inbreng.ts';
import { lijstVragen } from './controle-lijsten.ts';
import { onderdeelVragen } from './controle-onderdelen.ts';
import { tekstVragen } from './controle-teksten.ts';
import type { Concept } from './schema.ts';
import type { Vaagzoeker } from './vaag.ts';

/** Wat een vraag aan de orde stelt. */
export type VraagSoort =
  | 'ontbreekt'
  | 'vaag'
  | 'zonder-meting'
  | 'zonder-datum'
  | 'zonder-wie'
  | 'zonder-moment'
  | 'onleesbare-datum'
  | 'evaluatie-later'
  | 'evaluatie-schooljaar'
  | 'evaluatie-met'
  | 'privacy'
  | 'hoorrecht'
  | 'geen-akkoord'
  | 'meerderjarig-gezag';

/** Waar in het OPP een vraag over gaat: een veld, of een lijst met zo nodig een onderdeel. */
export type Plek =
  | { readonly veld: VeldId }
  | { readonly lijst: LijstId; readonly item?: string; readonly deel?: DeelId; readonly nummer?: number };

/** Een vraag bij het OPP. Nooit een verbod: wie haar leest, beslist zelf. */
export type OppVraag = {
  /** Uniek, en gelijk zolang dezelfde plek dezelfde vraag oproept. */
  readonly id: string;
  readonly soort: VraagSoort;
  readonly hoofdstuk: HoofdstukId;
  readonly plek: Plek;
  /** De regel waarop de vraag rust, als dat er een is. */
  readonly regel?: string;
  /** Het vage woordbeeld, of de soort privacyvondst. */
  readonly patroon?: string;
  /** De woorden in de tekst waar het om gaat. */
  readonly fragment?: string;
};
/** Een vraag zonder haar naam; die volgt uit de rest. */
export type LosseVraag = Omit<OppVraag, 'id'>;

/** Waarmee wordt nagekeken. `vandaag` is een ISO-datum; `jaarlijks` is de duur uit de regel over de evaluatie. */
export type Maat = { readonly zoekVaag: Vaagzoeker; readonly vandaag: string; readonly jaarlijks: Duur };
/** Wat elke deelcontrole krijgt. */
export type Kijk = { readonly concept: Concept; readonly hoofdstukken: readonly Hoofdstuk[]; readonly maat: Maat };

/** Alle vragen bij een OPP, in de volgorde van de hoofdstukken. Pure functie; gooit nooit. */
export const controleer = (concept: Concept, maat: Maat): OppVraag[] => {
  const hoofdstukken = hoofdstukkenVoor(alsSector(concept.velden.sector));
  const kijk: Kijk = { concept, hoofdstukken, maat };
  const vragen = [...onderdeelVragen(kijk), ...inbrengVragen(kijk), ...lijstVragen(kijk), ...tekstVragen(kijk)];
  const rang = new Map(hoofdstukken.map(({ id }, plek) => [id, plek]));
  return vragen
    .map((vraag) => ({ id: naamVan(vraag), ...vraag }))
    .toSorted((a, b) => (rang.get(a.hoofdstuk) ?? 0) - (rang.get(b.hoofdstuk) ?? 0));
};

/** De plek als één woord: `uitstroom`, of `doelen.a1.datum`. */
export const plekNaam = (plek: Plek): string =>
  'veld' in plek ? plek.veld : [plek.lijst, plek.item, plek.deel].filter((deel) => deel !== undefined).join('.');

const naamVan = ({ soort, plek, patroon, fragment }: LosseVraag): string =>
  [soort, plekNaam(plek), ...(patroon === undefined ? [] : [patroon]), ...(soort === 'privacy' ? [fragment] : [])].join(':');
