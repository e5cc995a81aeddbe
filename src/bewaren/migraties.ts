import { isGedeeld } from '../engine/stored-answers.ts';

/**
 * Brengt een oudere vorm van een zaak naar de vorm van nu. Wat er niet in stond, krijgt de kleinste eerlijke waarde. Of alles
 * klopt, kijkt het schema daarna na: hier wordt niets goedgekeurd.
 *
 * - versie 1 had één stroom met alle antwoorden bij elkaar, en geen naam, datums of dag van bewaren.
 */
export const migreer = (json: object): unknown => ('versie' in json && json.versie === 1 ? van1naar2({ ...json }) : json);

const van1naar2 = ({ site, stroom, antwoorden, ...rest }: Record<string, unknown>): unknown => ({
  ...rest,
  versie: 2,
  naam: 'Zaak zonder naam',
  bewaard: site,
  site,
  stroom,
  stromen: { [String(stroom)]: kies(antwoorden, (stap) => !isGedeeld(stap)) },
  gedeeld: kies(antwoorden, isGedeeld),
  datums: {},
});

const kies = (antwoorden: unknown, mag: (stap: string) => boolean): unknown =>
  typeof antwoorden === 'object' && antwoorden !== null && !Array.isArray(antwoorden)
    ? Object.fromEntries(Object.entries(antwoorden).filter(([stap]) => mag(stap)))
    : antwoorden;
