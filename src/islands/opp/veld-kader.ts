import type { OppWoorden } from '../../exports/opp-woorden.ts';
import type { Plek } from '../../opp/controleer.ts';
import type { Tekstmaat } from '../../opp/controle-teksten.ts';
import type { HoofdstukId } from '../../opp/hoofdstukken.ts';
import type { Invulsoort } from '../../opp/vorm.ts';

/** Wat elk veld van de opsteller nodig heeft. */
export type VeldKader = {
  readonly woorden: OppWoorden;
  readonly hoofdstuk: HoofdstukId;
  readonly sector: string | undefined;
  readonly maat: Tekstmaat;
  /** De plekken met een datum die niet te lezen is, na de knop. */
  readonly fouten: readonly string[];
  readonly zet: (plek: Plek, waarde: string, stil: boolean) => void;
};
/** Eén veld: waar het staat, hoe het heet en wat erin staat. */
export type VeldProps = {
  kader: VeldKader;
  plek: Plek;
  veld: Invulsoort & { readonly id: string; readonly eigenWoorden?: boolean };
  woord: {
    vraag: string;
    hint?: string | undefined;
    goed?: string | undefined;
    zwak?: string | undefined;
    keuzes?: Record<string, string> | undefined;
  };
  waarde: string;
  regels: readonly string[];
  /** Waar: de voorbeelden staan ergens anders, bij de lijst. */
  zonderVoorbeeld?: boolean;
};
