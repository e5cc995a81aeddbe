import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takken, wegen, zonderGetallen } from '../../src/exports/wegen.ts';
import { laadMachine } from '../../src/flows/load.ts';
import { FLOW_IDS } from '../helpers/stromen.ts';

// Klopt een wijziging? Lees het verschil na en schrijf de tabellen opnieuw: npm run bewijs -- --schrijf
const tabel = (id: string): string => readFileSync(join(import.meta.dirname, '..', 'wegen', `${id}.txt`), 'utf8');

test.each(FLOW_IDS)(
  'alle wegen door %s zijn die van de nagekeken tabel, en elke tak ligt op een route',
  { timeout: 60_000 },
  async (id) => {
    const machine = await laadMachine(id);
    expect(takken(machine)).toEqual(zonderGetallen(tabel(id)));
    expect(wegen(machine)).toBe(tabel(id));
  },
);

test('de lijst voor de bouw en die voor de browser geven dezelfde machines', async () => {
  const { flows } = await import('../../src/flows/index.ts');
  expect(Object.keys(flows)).toEqual(FLOW_IDS);
  for (const [id, machine] of Object.entries(flows)) {
    expect(machine.id).toBe(id);
    expect(await laadMachine(id)).toBe(machine);
  }
});

test.each(['', 'geen-stroom', '__proto__', 'constructor'])(
  'een stroom "%s" is er niet: dat is een fout, geen machine',
  async (id) => {
    await expect(laadMachine(id)).rejects.toThrow(`There is no flow "${id}".`);
  },
);
