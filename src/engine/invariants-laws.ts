import type { FlowMachine } from './flow-types.ts';

/** The laws that a flow can break. */
export type WetCode =
  | 'id'
  | 'gereserveerd'
  | 'begin'
  | 'niet-plat'
  | 'soort'
  | 'soort-tag'
  | 'automatisch'
  | 'opties-op-stroom'
  | 'zonder-opties'
  | 'opties-op-uitkomst'
  | 'zonder-doel'
  | 'laatste-bewaakt'
  | 'tak-onbereikbaar'
  | 'bewaker'
  | 'actie'
  | 'onbereikbaar'
  | 'geen-uitkomst'
  | 'cyclus';
/** One broken law: `stap` is absent when it is about the flow as a whole. */
export type Overtreding = { readonly code: WetCode; readonly stap?: string; readonly boodschap: string };

/** A state node of a flow. */
export type Stap = FlowMachine['states'][string];

/** One broken law when something is so, else none. */
export const als = (waar: boolean, code: WetCode, boodschap: string): Overtreding[] => (waar ? [{ code, boodschap }] : []);
