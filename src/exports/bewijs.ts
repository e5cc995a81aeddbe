import type { FlowMachine } from '../engine/flow-types.ts';
import { MAX_KNOPEN } from '../engine/graph.ts';
import { proof } from '../engine/proof.ts';
import type { Proof } from '../engine/proof.ts';
import { bevindingenZonderEffect } from '../engine/proof-tables.ts';
import { toont, uitkomstOverzicht } from './toont.ts';
import type { ToontInvoer, UitkomstOverzicht } from './toont.ts';

/** Wat voor elke route van een stroom geldt; de lijsten zijn leeg bij een stroom die klopt. */
export type Bewijs = {
  readonly getallen: Omit<Proof, Lijst>;
  readonly lijsten: Readonly<Record<Lijst | 'findingsWithoutEffect', readonly string[]>>;
  /** Waar: alle lijsten zijn leeg en er zijn niet te veel knopen. */
  readonly goed: boolean;
};
type Lijst = 'unreachable' | 'deadEnds' | 'traps' | 'cycles' | 'neverTaken' | 'withoutEffect';

/** Bewijst een stroom over de graaf van (stap, feiten). Gooit een fout als een voorwaarde een fout gooit. */
export const bewijs = (invoer: ToontInvoer): Bewijs => {
  const handtekening = toont(invoer);
  const { unreachable, deadEnds, traps, cycles, neverTaken, withoutEffect, ...getallen } = proof(invoer.machine, handtekening);
  const findingsWithoutEffect = bevindingenZonderEffect(invoer.machine, handtekening);
  const lijsten = { unreachable, deadEnds, traps, cycles, neverTaken, withoutEffect, findingsWithoutEffect };
  return { getallen, lijsten, goed: getallen.nodes <= MAX_KNOPEN && Object.values(lijsten).every((lijst) => lijst.length === 0) };
};

/** Het bewijs als regels voor een mens. */
export const alsVerslag = ({ id }: FlowMachine, { getallen, lijsten, goed }: Bewijs, milliseconden: number): string => {
  const breed = (naam: string) => naam.padEnd(24);
  const alle: [string, unknown][] = Object.entries(getallen);
  return [
    `${id}: ${goed ? 'klopt' : 'KLOPT NIET'} (${Math.round(milliseconden)} ms)`,
    ...alle.map(([naam, getal]) => `  ${breed(naam)}${String(getal)}`),
    ...Object.entries(lijsten).map(([naam, lijst]) => `  ${breed(naam)}${[lijst.length, ...lijst].join('\n    ')}`),
  ].join('\n');
};

/** De tabel van alle uitkomsten als Markdown; in tests/uitkomsten, om mee te vergelijken. */
export const uitkomstTabelAlsTekst = (invoer: ToontInvoer): string =>
  [
    `# Uitkomsten van ${invoer.machine.id}`,
    '',
    'Gemaakt door `npm run bewijs -- --schrijf` en vergeleken in tests/flows. Verandert een voorwaarde, dan verandert deze tabel.',
    'Wat hier bij een uitkomst staat, kan erbij horen; een route geeft een deel ervan.',
    '',
    ...uitkomstOverzicht(invoer).flatMap(alsBlok),
  ].join('\n');

const alsBlok = ({ uitkomst, oordeel, knopen, routes, bevindingen, taken, termijnen, regels }: UitkomstOverzicht): string[] => [
  `## ${uitkomst}`,
  '',
  `- oordeel: ${oordeel}`,
  `- knopen: ${knopen}`,
  `- routes: ${routes}`,
  `- bevindingen: ${opsomming(bevindingen)}`,
  `- taken: ${opsomming(taken)}`,
  `- termijnen: ${opsomming(termijnen)}`,
  `- regels: ${opsomming(regels)}`,
  '',
];

const opsomming = (ids: readonly string[]): string => (ids.length === 0 ? 'geen' : ids.join(', '));
