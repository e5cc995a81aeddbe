import type { Versie } from './schema.ts';

/** Van wanneer tot wanneer een versie geldt. */
export type Tijdvak = Pick<Versie, 'valid_from' | 'valid_until'>;
/** De versies van een regel, oudste eerst. */
export type Tijdvakken<V extends Tijdvak = Tijdvak> = {
  readonly versies: readonly V[];
  readonly bekend_vanaf?: string | undefined;
};

/** De eerste dag waarop een versie telt; null als zij al langer geldt en de begindatum niet is nagegaan. */
export const begin = (regel: Tijdvakken, versie: Tijdvak): string | null => versie.valid_from ?? regel.bekend_vanaf ?? null;

/**
 * De versie die op een dag geldt, of undefined; valt nooit terug op de dichtstbijzijnde. Verwacht een ISO-datum die bestaat;
 * `versieOp` kijkt dat na en zegt in woorden waarom er geen is.
 */
export const geldendeVersie = <V extends Tijdvak>(regel: Tijdvakken<V>, datum: string): V | undefined =>
  regel.versies.find((v) => (begin(regel, v) ?? datum) <= datum && (v.valid_until === null || datum <= v.valid_until));
