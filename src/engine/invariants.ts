import { stappenVan } from './flow-types.ts';
import type { FlowMachine } from './flow-types.ts';
import { isId } from './id.ts';
import { als } from './invariants-laws.ts';
import type { Overtreding, Stap } from './invariants-laws.ts';
import { optieFouten } from './invariants-options.ts';
import { bereikbareStappen, doelenVan } from './reach.ts';

/** Roots of the site that no flow may be called. */
export const GERESERVEERDE_STROMEN: ReadonlySet<string> = new Set([
  'checklists',
  'diagrammen',
  'regels',
  'oefenen',
  'export',
  'woorden',
  'kennisbank',
  'begrippen',
  'organisaties',
  'voor',
  'zoeken',
]);
/** Names that no step may have: a page of each flow, and names that the address keeps for itself. */
export const GERESERVEERDE_STAPPEN: ReadonlySet<string> = new Set(['controleer', 'stem', 'rol']);

/** All structural laws that a flow breaks (architecture, sections 5 and 7), as far as its declaration shows. Empty is good. */
export const overtredingen = (machine: FlowMachine): Overtreding[] => [
  ...stroomFouten(machine),
  ...Object.values(machine.states).flatMap((stap) =>
    [...vormFouten(stap), ...soortFouten(stap), ...optieFouten(machine, stap)].map((fout) => ({ ...fout, stap: stap.key })),
  ),
  ...wegFouten(machine),
];

const stroomFouten = (machine: FlowMachine): Overtreding[] => {
  const begin = String(machine.config.initial);
  return [
    ...als(!isId(machine.id), 'id', `Flow id "${machine.id}" is not kebab-case.`),
    ...als(GERESERVEERDE_STROMEN.has(machine.id), 'gereserveerd', `Flow id "${machine.id}" is a root of the site.`),
    ...als(!Object.hasOwn(machine.states, begin), 'begin', `The initial step "${begin}" is not a step.`),
    ...als(
      machine.root.type !== 'compound',
      'niet-plat',
      `The flow is "${machine.root.type}"; it must have steps beside each other, one at a time.`,
    ),
    ...als(machine.root.transitions.size > 0, 'opties-op-stroom', 'The flow itself has options; only steps may have them.'),
    ...als(gaatVanzelf(machine.root), 'automatisch', 'The flow itself has always, after, invoke, entry or exit.'),
  ];
};

const vormFouten = (stap: Stap): Overtreding[] => [
  ...als(!isId(stap.key), 'id', `Step id "${stap.key}" is not kebab-case.`),
  ...als(GERESERVEERDE_STAPPEN.has(stap.key), 'gereserveerd', `Step id "${stap.key}" is reserved.`),
  ...als(stap.type !== 'atomic' && stap.type !== 'final', 'niet-plat', `The step is "${stap.type}"; steps are flat.`),
  ...als(gaatVanzelf(stap), 'automatisch', 'The step has always, after, invoke, entry or exit.'),
];

const soortFouten = ({ tags, type }: Stap): Overtreding[] => {
  const [vraag, uitkomst] = [tags.includes('vraag'), tags.includes('uitkomst')];
  return [
    ...als(vraag === uitkomst, 'soort', 'The step has not exactly one of the tags "vraag" and "uitkomst".'),
    ...als(tags.includes('weging') && !vraag, 'soort-tag', 'The tag "weging" stands only beside "vraag".'),
    ...tags
      .filter((tag) => !TAGS.has(tag))
      .map((tag): Overtreding => ({ code: 'soort-tag', boodschap: `The tag "${tag}" does not exist.` })),
    ...als(uitkomst !== (type === 'final'), 'soort', 'A step with the tag "uitkomst" is final, and no other step is.'),
  ];
};

const wegFouten = (machine: FlowMachine): Overtreding[] => {
  const bereikt = bereikbareStappen(machine, String(machine.config.initial));
  const einde = new Set(stappenVan(machine).filter((stap) => machine.states[stap]?.type === 'final'));
  return stappenVan(machine).flatMap((stap) => {
    const verder = bereikbareStappen(machine, stap);
    return [
      ...als(!bereikt.has(stap), 'onbereikbaar', 'No answers lead to this step.'),
      ...als(![...verder].some((doel) => einde.has(doel)), 'geen-uitkomst', 'No answers lead from this step to an outcome.'),
      ...als(
        doelenVan(machine, stap).some((doel) => bereikbareStappen(machine, doel).has(stap)),
        'cyclus',
        'Answers lead from this step back to it.',
      ),
    ].map((fout) => ({ ...fout, stap }));
  });
};

const TAGS: ReadonlySet<string> = new Set(['vraag', 'uitkomst', 'weging']);
const gaatVanzelf = ({ always, after, invoke, entry, exit }: Stap): boolean =>
  (always ?? []).length + after.length + invoke.length + entry.length + exit.length > 0;
