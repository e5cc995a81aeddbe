import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORTEL } from '../helpers/inhoud.ts';

const node = (argumenten: readonly string[], omgeving: Record<string, string> = {}) =>
  spawnSync(process.execPath, argumenten, { cwd: WORTEL, encoding: 'utf8', env: { ...process.env, ...omgeving } });

test('an unknown command stops with what to do, in Dutch and in English', () => {
  const { status, stderr } = node([join('src', 'cli', 'gereed.mjs'), 'iets']);
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "
    Gebruik: node src/cli/gereed.mjs start of test.
    Use: node src/cli/gereed.mjs start or test.

    "
  `);
});

test('a CHROMIUM_PATH where no Chromium starts stops with what to do', () => {
  const vraag = "const { vindChromium } = await import('./src/cli/gereed-chromium.mjs'); await vindChromium();";
  const { status, stderr } = node(['--input-type=module', '-e', vraag], { CHROMIUM_PATH: '/bestaat/niet' });
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "
    CHROMIUM_PATH wijst naar "/bestaat/niet", maar daar start geen Chromium. Verbeter het pad of haal de variabele weg.
    CHROMIUM_PATH points at "/bestaat/niet", but no Chromium starts there. Correct the path or unset the variable.

    "
  `);
});

test('the scripts that set everything up use nothing that has to be installed', () => {
  for (const naam of ['gereed', 'gereed-chromium', 'gereed-installeer', 'gereed-proces', 'gereed-tests']) {
    const invoer = [...readFileSync(join(WORTEL, 'src', 'cli', `${naam}.mjs`), 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, uit]) => uit ?? '',
    );
    expect(
      invoer.filter((uit) => !uit.startsWith('node:') && !uit.startsWith('./gereed-')),
      naam,
    ).toEqual([]);
  }
});
