import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stappenVan } from '../../src/engine/flow-types.ts';
import { MAX_KNOPEN } from '../../src/engine/graph.ts';
import { overtredingen } from '../../src/engine/invariants.ts';
import { bewijs, uitkomstTabelAlsTekst } from '../../src/exports/bewijs.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { WET_NAGEKEKEN } from '../../src/lib/instellingen.ts';
import { inhoud, problemen, WORTEL } from '../helpers/inhoud.ts';

/** Vragen op de volste route, zonder die waar men iets uitzoekt (architectuur, §5 regel 8). */
const MAX_VRAGEN = 20;

test('de inhoud is te lezen', () => expect(problemen).toEqual([]));

describe.each(gebouwdeStromen())('$stroom', ({ stroom, machine }) => {
  const invoer = { machine, woorden: maakWoorden(stroom, machine, inhoud), peildatum: WET_NAGEKEKEN };
  const { getallen, lijsten } = bewijs(invoer);

  test('breaks no structural law', () => expect(overtredingen(machine)).toEqual([]));

  test.each(Object.entries(lijsten))('the proof finds no %s', (_, lijst) => expect(lijst).toEqual([]));

  test('has at most 5,000 nodes, and at most 20 questions besides those to find things out', () => {
    const uitzoeken = stappenVan(machine).filter((stap) => stap.endsWith('-uitzoeken')).length;
    expect(getallen.nodes).toBeLessThanOrEqual(MAX_KNOPEN);
    expect(getallen.longest - uitzoeken).toBeLessThanOrEqual(MAX_VRAGEN);
    expect(getallen.routes).toBeGreaterThan(0n);
  });

  test('every step has words, and no words lack a step', () => {
    expect(Object.keys(inhoud.stappen[stroom] ?? {}).sort()).toEqual(stappenVan(machine).sort());
  });

  test('the table of outcomes is the one in tests/uitkomsten (npm run bewijs -- --schrijf writes it)', () => {
    expect(uitkomstTabelAlsTekst(invoer)).toBe(readFileSync(join(WORTEL, 'tests', 'uitkomsten', `${stroom}.md`), 'utf8'));
  });
});
