import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stop } from './gereed-installeer.mjs';
import { draai, MODULES, projectNode } from './gereed-proces.mjs';

// The headless shell is the same engine without windows; it needs half the time (decision 015).
const NAMEN = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const VASTE_PLEKKEN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium that starts: CHROMIUM_PATH, one on this machine, Playwright's own, or else one that is installed now.
 * Stops with a message when there is none to be had.
 * @returns {Promise<string>} its path
 */
export const vindChromium = async () => {
  const gegeven = process.env.CHROMIUM_PATH;
  if (gegeven) {
    if (start(gegeven)) return gegeven;
    stop(
      `CHROMIUM_PATH wijst naar "${gegeven}", maar daar start geen Chromium. Verbeter het pad of haal de variabele weg.`,
      `CHROMIUM_PATH points at "${gegeven}", but no Chromium starts there. Correct the path or unset the variable.`,
    );
  }
  return zoek() ?? (await haal()) ?? stop(...GEEN);
};

const GEEN = [
  'Er is geen Chromium om de site mee te testen. Installeer Chromium of Google Chrome ("apt-get install chromium", of ' +
    '"npx playwright install --with-deps chromium"), of zet CHROMIUM_PATH op het pad van een Chromium. Doe daarna weer "npm test".',
  'There is no Chromium to test the site with. Install Chromium or Google Chrome ("apt-get install chromium", or ' +
    '"npx playwright install --with-deps chromium"), or set CHROMIUM_PATH to the path of one. Then run "npm test" again.',
];

const zoek = () => {
  const opPad = (process.env.PATH ?? '').split(delimiter).flatMap((map) => NAMEN.map((naam) => join(map, naam)));
  return [...opPad, ...VASTE_PLEKKEN, vanPlaywright()].find((pad) => pad && existsSync(pad) && start(pad));
};

/** Where Playwright keeps its own Chromium, whether it is there or not. */
const vanPlaywright = () => {
  const vraag = "const { chromium } = require('@playwright/test'); process.stdout.write(chromium.executablePath());";
  return spawnSync(projectNode(), ['-e', vraag], { cwd: join(MODULES, '..'), encoding: 'utf8' }).stdout ?? '';
};

/** Some distributions have a stub under this name that only tells how to install; so ask it for its version. */
const start = (pad) => existsSync(pad) && spawnSync(pad, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const haal = async () => {
  console.log('Chromium installeren / installing Chromium …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...argumenten) =>
      spawnSync('apt-get', argumenten, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    const installeer = (naam) => apt('install', '-y', '--no-install-recommends', naam) && zoek();
    const pad = apt('update') && (installeer('chromium-headless-shell') || installeer('chromium'));
    if (pad) return pad;
  }
  await draai('playwright', ['install', 'chromium'], { pakket: '@playwright/test', seconden: 180 });
  return zoek();
};
