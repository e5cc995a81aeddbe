import { fileURLToPath } from 'node:url';
import { flows } from '../../src/flows/index.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { maakFlowJson } from '../../src/exports/flow-json.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';

/** The folder of the project. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
/** The date whose law the tests of flows look at; no test reads the clock. */
export const PEILDATUM = '2026-11-21';

/** The real content, with what is wrong with its form. */
export const { inhoud, problemen } = leesInhoud(WORTEL);
/** The real flow, its words, and its export as a reader of the site gets it. */
export const aanmelding = flows.aanmelding;
export const woorden = maakWoorden('aanmelding', aanmelding, inhoud);
export const flowJson = () => maakFlowJson({ stroom: 'aanmelding', machine: aanmelding, inhoud, peildatum: PEILDATUM });
