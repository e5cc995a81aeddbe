import type { Stem, StroomId } from '../inhoud/schema.ts';
import type { UitkomstWoord, VraagWoord } from '../exports/woorden.ts';

/**
 * Eén vervolg van een optie zoals een pagina zonder script het toont: waarheen, en de voorwaarde in woorden. `stem` staat er
 * alleen als het antwoord zelf zegt wie leest (wie-bent-u).
 */
export type StartTak = { readonly naar: string; readonly voorwaarde: string | null; readonly stem?: Stem };
/** Wat de pagina de speler meegeeft; alleen platte gegevens van deze ene stap, met gevulde gaten. */
export type Start = {
  readonly stroom: StroomId;
  readonly stap: string;
  /** Of een lezer hier zonder antwoorden hoort te zijn: bij de eerste vraag, en bij de controle. */
  readonly zonderAntwoorden: boolean;
  /** Wat boven de vraag staat: stroom en hoofdstuk. */
  readonly kop: string;
  readonly woord: VraagWoord | UitkomstWoord;
  /** De vervolgen per optie; leeg bij een uitkomst. */
  readonly takken: Readonly<Record<string, readonly StartTak[]>>;
  /** De dag waarop de site is gebouwd, en de datums van de wet (ISO-datums). */
  readonly datums: { readonly site: string; readonly nagekeken: string; readonly wet: string };
};
