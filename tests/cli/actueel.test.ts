import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { WORTEL } from '../helpers/inhoud.ts';

const draai = (...vlaggen: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/actueel.ts', ...vlaggen], {
    cwd: WORTEL,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('kort na het nakijken is er niets te doen', { timeout: 60_000 }, () => {
  const { status, stdout } = draai('--datum', '2026-11-22');
  expect(stdout).toMatch(/Langer dan 180 dagen niet nagekeken: 0 regels/);
  expect(status).toBe(0);
});

test('ruim een half jaar later noemt de opdracht elke regel, en stopt met 1', { timeout: 60_000 }, () => {
  const { status, stdout } = draai('--datum', '2029-01-01');
  expect(stdout).toMatch(/zorgplicht-kern: nagekeken op \d{4}-\d\d-\d\d, \d+ dagen geleden/);
  expect(status).toBe(1);
});

test('een datum of vlag die niet kan, stopt met 2 en zegt waarom', { timeout: 60_000 }, () => {
  expect(draai('--datum', '2027-02-30')).toMatchObject({ status: 2, stderr: expect.stringContaining('2027-02-30') });
  expect(draai('--dag', 'x')).toMatchObject({ status: 2, stderr: expect.stringContaining('--datum') });
});
