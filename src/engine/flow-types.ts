import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition } from 'xstate';
import type { StapMeta, StapSoort, TransitieMeta } from './flow-setup.ts';

/** Any machine made by `flowSetup`. */
export type FlowMachine = AnyStateMachine;
/** A snapshot of such a machine: where one stands, with the facts so far. */
export type FlowSnapshot = AnyMachineSnapshot;
/** A declared transition: one branch of one option. */
export type Overgang = AnyTransitionDefinition;
/** Answers by step id. Read with `Object.hasOwn`: keys come from addresses and storage. */
export type Antwoorden = Readonly<Record<string, string>>;
/** One answer. */
export type Antwoord = { readonly stap: string; readonly keuze: string };

/** The id of the step where a snapshot stands; flows are flat, so the state value is that id. */
export const stapVan = (snapshot: FlowSnapshot): string => String(snapshot.value);

/** Whether a flow has a step with this id; safe for ids such as `__proto__`. */
export const heeftStap = (machine: FlowMachine, stap: string): boolean => Object.hasOwn(machine.states, stap);

/** Whether a step has this option, on any of its branches. False for an unknown step. */
export const heeftKeuze = (machine: FlowMachine, stap: string, keuze: string): boolean =>
  heeftStap(machine, stap) && machine.states[stap]?.transitions.has(keuze) === true;

/** All step ids of a flow, in the order in which they are declared. */
export const stappenVan = (machine: FlowMachine): string[] => Object.keys(machine.states);

/** Whether a step is a question or an outcome, as its type says. Throws for an unknown step. */
export const soortVan = (machine: FlowMachine, stap: string): StapSoort => {
  const node = heeftStap(machine, stap) ? machine.states[stap] : undefined;
  if (!node) throw new Error(`Flow "${machine.id}" has no step "${stap}".`);
  return node.type === 'final' ? 'uitkomst' : 'vraag';
};

/** What a state says about itself; no rules for a state without meta or an unknown one. */
export const metaVanStap = (machine: FlowMachine, stap: string): StapMeta => {
  const meta: StapMeta | undefined = heeftStap(machine, stap) ? machine.states[stap]?.meta : undefined;
  return meta ?? { regels: [] };
};

/** What a transition says about its answer; an empty object when it says nothing. */
export const metaVan = (overgang: Overgang): TransitieMeta => {
  const meta: TransitieMeta | undefined = overgang.meta;
  return meta ?? {};
};

/** The step to which a transition leads, or null when it declares no target. */
export const doelVan = (overgang: Overgang): string | null => overgang.target?.[0]?.key ?? null;
