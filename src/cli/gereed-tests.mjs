import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draai, WORTEL } from './gereed-proces.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Telling */

/**
 * Runs the unit tests, builds the site and runs the browser tests on it. Goes on after failures, except after a failed build.
 * @param {string} chromium path of the browser
 * @returns {Promise<Telling>} the sum of all runners; a runner that fails without naming a test counts as one failure
 */
export const alleTests = async (chromium) => {
  const map = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  try {
    const eerst = await vitest(join(map, 'vitest.json'), chromium);
    if ((await draai('astro', ['build'])) !== 0) return plus(eerst, { passed: 0, failed: 1, skipped: 0 });
    return plus(eerst, await playwright(join(map, 'playwright.json'), chromium));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
};

const vitest = async (uit, chromium) => {
  const argumenten = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${uit}`,
  ];
  const code = await draai('vitest', argumenten, { omgeving: { CHROMIUM_PATH: chromium } });
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, testResults = [] } = leesJson(uit);
  // A file that cannot be loaded fails without a test.
  const kapot = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return metCode(code, { passed: numPassedTests, failed: numFailedTests + kapot, skipped: numPendingTests + numTodoTests });
};

const playwright = async (uit, chromium) => {
  const config = join('tests', 'site', 'playwright.config.ts');
  if (!existsSync(join(WORTEL, config))) return { passed: 0, failed: 0, skipped: 0 };
  const code = await draai('playwright', ['test', '--config', config, '--reporter=list,json'], {
    pakket: '@playwright/test',
    omgeving: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: uit, PLAYWRIGHT_JSON_OUTPUT_NAME: uit },
  });
  const { stats = {} } = leesJson(uit);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = stats;
  return metCode(code, { passed: expected + flaky, failed: unexpected, skipped });
};

const leesJson = (pad) => {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return {}; // The runner died before it wrote; its exit code counts.
  }
};

const metCode = (code, telling) => (code !== 0 && telling.failed === 0 ? { ...telling, failed: 1 } : telling);
const plus = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });
