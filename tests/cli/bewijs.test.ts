import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bewijs, uitkomstTabelAlsTekst } from '../../src/exports/bewijs.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { aanmelding, PEILDATUM, woorden, WORTEL } from '../helpers/inhoud.ts';

test('npm run bewijs: exit 0, the numbers of each flow, and empty lists', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(WORTEL, 'src', 'cli', 'bewijs.ts')], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^aanmelding: klopt \(\d+ ms\)$/m);
  for (const naam of ['steps', 'outcomes', 'transitions', 'nodes', 'routes', 'shortest', 'longest']) {
    expect(stdout).toMatch(new RegExp(`^  ${naam} +[1-9]\\d*$`, 'm'));
  }
  expect(stdout.match(/ 0$/gm)).toHaveLength(7 * gebouwdeStromen().length);
});

test('a changed guard shows as a changed table', () => {
  const tabel = readFileSync(join(WORTEL, 'tests', 'uitkomsten', 'aanmelding.md'), 'utf8');
  const anders = aanmelding.provide({ guards: { vraagtTlv: ({ context }) => context.feiten.sector === 'sbo' } });
  expect(uitkomstTabelAlsTekst({ machine: anders, woorden, peildatum: PEILDATUM })).not.toBe(tabel);
});

test('a guard that never holds is found: a branch that no route takes', () => {
  const anders = aanmelding.provide({ guards: { isInstelling: () => false } });
  const { goed, lijsten } = bewijs({ machine: anders, woorden, peildatum: PEILDATUM });
  expect(goed).toBe(false);
  expect(lijsten.neverTaken).toContain('wat-is-besloten weigeren → instelling-beslist');
  expect(lijsten.unreachable).toEqual(['instelling-beslist']);
});
