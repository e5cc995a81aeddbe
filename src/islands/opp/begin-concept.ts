import { lees } from '../../engine/answers-store.ts';
import { openOpslag } from '../../engine/storage.ts';
import type { Melding, Opslag } from '../../engine/storage.ts';
import { naarTekst } from '../../opp/bestand.ts';
import { alsSector } from '../../opp/hoofdstukken.ts';
import { LEEG_CONCEPT } from '../../opp/schema.ts';
import type { Concept } from '../../opp/schema.ts';
import { leesBewaard } from './concept-opslag.ts';

/** Wat er over bewaren te melden is. */
export type BewaarMelding =
  Exclude<Melding, 'gelukt'> | 'opzijgezet' | 'van-apparaat' | 'ander-op-apparaat' | 'geopend' | 'vervangen' | 'gewist' | null;
/** Alles wat de opsteller weet. `ronde` gaat omhoog als het hele concept vervangen is. */
export type Toestand = {
  readonly concept: Concept;
  readonly vorige: Concept | null;
  readonly opApparaat: boolean;
  /** Een ander concept dat op dit apparaat staat; het blijft daar tot iemand kiest. */
  readonly daar: Concept | null;
  readonly melding: BewaarMelding;
  readonly ronde: number;
};
/** De opslag van dit tabblad. */
export const sessie = (): Opslag | null => openOpslag(() => sessionStorage);
/** De opslag van dit apparaat. */
export const apparaat = (): Opslag | null => openOpslag(() => localStorage);

/** Wat er al was: van dit tabblad, anders van dit apparaat, anders alleen de schoolsoort uit een route. */
export const begin = (): Toestand => {
  const [hier, daar] = [leesBewaard(sessie()), leesBewaard(apparaat())];
  const vorige = leesBewaard(sessie(), 'vorige').concept;
  const anders = hier.concept !== null && daar.concept !== null && naarTekst(hier.concept) !== naarTekst(daar.concept);
  const basis = { vorige, opApparaat: daar.concept !== null && !anders, daar: anders ? daar.concept : null, ronde: 0 };
  const melding = [hier, daar].map(({ melding: wat }) => wat).find((wat) => wat !== 'gelukt') ?? null;
  if (hier.concept) return { ...basis, concept: hier.concept, melding: melding ?? (anders ? 'ander-op-apparaat' : null) };
  if (daar.concept) return { ...basis, concept: daar.concept, melding: melding ?? 'van-apparaat' };
  const sector = alsSector(lees(sessie()).bewaard.gedeeld['sector']);
  const concept = sector === null ? LEEG_CONCEPT : { ...LEEG_CONCEPT, velden: { sector } };
  return { ...basis, concept, melding };
};
