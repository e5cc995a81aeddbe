import { lijktOp } from '../lib/lijkt-op.ts';

/** Waarom de opdracht niet kon worden uitgevoerd. */
export type FoutCode =
  | 'VLAG_ONBEKEND'
  | 'VLAG_ZONDER_WAARDE'
  | 'STROOM_ONTBREEKT'
  | 'STROOM_ONBEKEND'
  | 'STEM_ONBEKEND'
  | 'JSON_ONGELDIG'
  | 'STAP_ONBEKEND'
  | 'KEUZE_ONBEKEND'
  | 'GEBEURTENIS_ONBEKEND'
  | 'WAARDE_GEEN_TEKST'
  | 'DATUM_ONMOGELIJK'
  | 'KWITANTIE_ONGELDIG';

/** Een fout in de invoer, zoals zij op stdout komt. `keuzes` zijn de waarden die wel kunnen. */
export type InvoerFoutJson = {
  readonly code: FoutCode;
  readonly waarde: string;
  readonly uitleg: string;
  readonly bedoelt_u: string | null;
  readonly keuzes: readonly string[];
};

type Gegevens = { code: FoutCode; waarde: unknown; uitleg: string; keuzes?: readonly string[] };

/** Gegooid bij invoer die niet klopt; alleen binnen src/cli. */
export class InvoerFout extends Error {
  readonly json: InvoerFoutJson;

  constructor({ code, waarde, uitleg, keuzes = [] }: Gegevens) {
    super(uitleg);
    this.name = 'InvoerFout';
    const tekst = typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? '');
    this.json = { code, waarde: tekst, uitleg, bedoelt_u: lijktOp(tekst, keuzes) ?? null, keuzes };
  }
}
