import type { Kijk, LosseVraag, Plek } from './controleer.ts';
import { leeg } from './controle-onderdelen.ts';
import { leesGetypteDatum } from './datum.ts';
import { lijktNaam, zoekPrivacy } from './privacy.ts';
import type { Concept } from './schema.ts';
import type { HoofdstukId } from './hoofdstukken.ts';
import type { Maat } from './controleer.ts';
import type { Invulsoort } from './vorm.ts';

/** Waarmee één tekst wordt nagekeken. */
export type Tekstmaat = Pick<Maat, 'zoekVaag'> & { readonly jaar: number };
/** Eén ingevulde tekst met haar plek. */
export type Getypt = {
  readonly hoofdstuk: HoofdstukId;
  readonly plek: Plek;
  readonly soort: Invulsoort['soort'];
  readonly naam: string;
  readonly eigenWoorden: boolean;
  readonly tekst: string;
};

/** Vage woorden, namen en geboortedatums, en datums die niet te lezen zijn, in alles wat is ingevuld. */
export const tekstVragen = (kijk: Kijk): LosseVraag[] => {
  const jaar = jaarVan(kijk.concept, kijk.maat);
  return ingevuld(kijk).flatMap((getypt) => vragenBij(getypt, { zoekVaag: kijk.maat.zoekVaag, jaar }));
};

/** Het jaar waartegen een datum lang geleden is: dat van het concept, zodat een oud OPP niet opeens vragen oproept. */
export const jaarVan = ({ velden }: Concept, { vandaag }: Pick<Maat, 'vandaag'>): number => {
  const opgesteld = leesGetypteDatum(velden.opgesteld);
  return Number((opgesteld?.soort === 'datum' ? opgesteld.datum : vandaag).slice(0, 4));
};

/** De vragen bij één ingevulde tekst; ook voor de hulp naast een veld. */
export const vragenBij = ({ hoofdstuk, plek, soort, naam, eigenWoorden, tekst }: Getypt, maat: Tekstmaat): LosseVraag[] => {
  if (soort === 'keuze' || leeg(tekst)) return [];
  if (soort === 'datum') {
    return leesGetypteDatum(tekst)?.soort === 'fout'
      ? [{ soort: 'onleesbare-datum', hoofdstuk, plek, fragment: tekst.trim() }]
      : [];
  }
  if (naam === 'initialen') {
    return lijktNaam(tekst) ? [{ soort: 'privacy', hoofdstuk, plek, patroon: 'naam', fragment: tekst.trim() }] : [];
  }
  if (ZONDER_KIJK.has(naam)) return [];
  const vaag = eigenWoorden ? [] : maat.zoekVaag(tekst, naam);
  return [
    ...vaag.map(({ patroon, fragment }): LosseVraag => ({ soort: 'vaag', hoofdstuk, plek, patroon, fragment })),
    ...zoekPrivacy(tekst, maat.jaar).map(({ soort: wat, fragment }): LosseVraag => ({
      soort: 'privacy',
      hoofdstuk,
      plek,
      patroon: wat,
      fragment,
    })),
  ];
};

/** Scholen heten vaak naar een mens, en een groep naar een getal. */
const ZONDER_KIJK: ReadonlySet<string> = new Set(['school', 'groep']);

const ingevuld = ({ concept, hoofdstukken }: Kijk): Getypt[] =>
  hoofdstukken.flatMap(({ id: hoofdstuk, velden, lijsten }) => [
    ...velden.map((veld) => ({
      hoofdstuk,
      plek: { veld: veld.id },
      soort: veld.soort,
      naam: veld.id,
      eigenWoorden: veld.eigenWoorden === true,
      tekst: concept.velden[veld.id] ?? '',
    })),
    ...lijsten.flatMap(({ id: lijst, delen }) =>
      (concept.lijsten[lijst] ?? []).flatMap((item, plek) =>
        delen.map((deel) => ({
          hoofdstuk,
          plek: { lijst, item: item.id, deel: deel.id, nummer: plek + 1 },
          soort: deel.soort,
          naam: deel.id,
          eigenWoorden: false,
          tekst: item.delen[deel.id] ?? '',
        })),
      ),
    ),
  ]);
