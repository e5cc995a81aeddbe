import { expect, test, vi } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { controle } from '../../src/inhoud/controle.ts';
import { alsMelding } from '../../src/inhoud/fouten.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { WET_NAGEKEKEN } from '../../src/lib/instellingen.ts';

vi.setConfig({ testTimeout: 30_000 }); // al de inhoud, ook op een machine die het druk heeft

const lezing = leesInhoud('.');

test('er is inhoud gelezen', () => {
  expect(Object.keys(lezing.inhoud.regels).length).toBeGreaterThan(300);
  expect(Object.keys(lezing.inhoud.bronnen).length).toBeGreaterThan(20);
});

test('de inhoud heeft op de dag waarop de wet is nagekeken geen enkel probleem', () => {
  const problemen = controle({ lezing, flows, datum: WET_NAGEKEKEN }).filter(({ waarschuwing }) => !waarschuwing);
  expect(problemen.map(alsMelding)).toEqual([]);
});
