import type { Kijk, LosseVraag } from './controleer.ts';
import type { Hoofdstuk } from './hoofdstukken.ts';
import { isLeegItem } from './schema.ts';
import type { Concept } from './schema.ts';
import type { Eis } from './vorm.ts';

/** De onderdelen die een regel vraagt en die nog leeg zijn, elk met die regel. */
export const onderdeelVragen = ({ concept, hoofdstukken }: Kijk): LosseVraag[] => [
  ...(leeg(concept.velden.sector)
    ? [{ soort: 'ontbreekt', hoofdstuk: 'basis', plek: { veld: 'sector' } } satisfies LosseVraag]
    : []),
  ...hoofdstukken.flatMap((hoofdstuk) => [
    ...uitVelden(hoofdstuk, concept),
    ...uitLijsten(hoofdstuk, concept),
    ...uitGroepen(hoofdstuk, concept),
  ]),
];

const uitVelden = ({ id, velden }: Hoofdstuk, concept: Concept): LosseVraag[] =>
  velden.flatMap(({ id: veld, eisen }) => {
    const eis = eisDie(eisen, concept);
    return eis && leeg(concept.velden[veld]) ? [{ soort: 'ontbreekt', hoofdstuk: id, plek: { veld }, regel: eis.regel }] : [];
  });

const uitLijsten = ({ id, lijsten }: Hoofdstuk, concept: Concept): LosseVraag[] =>
  lijsten.flatMap(({ id: lijst, eisen }) => {
    const eis = eisDie(eisen, concept);
    const gevuld = (concept.lijsten[lijst] ?? []).some((item) => !isLeegItem(item));
    return eis && !gevuld ? [{ soort: 'ontbreekt', hoofdstuk: id, plek: { lijst }, regel: eis.regel }] : [];
  });

const uitGroepen = ({ id, groepen }: Hoofdstuk, concept: Concept): LosseVraag[] =>
  (groepen ?? []).flatMap(({ velden, eisen, id: groep }) => {
    const [veld] = velden;
    const eis = eisDie(eisen, concept);
    if (veld === undefined || !eis || velden.some((een) => !leeg(concept.velden[een]))) return [];
    return [{ soort: 'ontbreekt', hoofdstuk: id, plek: { veld }, regel: eis.regel, patroon: groep }];
  });

/** De eerste eis die bij de gegeven antwoorden hoort. */
const eisDie = (eisen: readonly Eis[] | undefined, { velden }: Concept): Eis | undefined =>
  eisen?.find(({ als }) => {
    if (als === undefined) return true;
    const [, antwoord] = Object.entries(velden).find(([veld]) => veld === als.veld) ?? [];
    return antwoord !== undefined && als.is.includes(antwoord);
  });

/** Of er niets staat dan witruimte. */
export const leeg = (waarde: string | undefined): boolean => (waarde ?? '').trim() === '';
