import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MODULES, padZonderModules, projectNode, WORTEL } from './gereed-proces.mjs';

const SLOT = join(WORTEL, 'package-lock.json');
/** Holds the hash of the lock file that was installed; times are no measure, as a clone sets them anew. */
const STEMPEL = join(MODULES, '.wegwijzer-lock');

/** Installs the packages when they are missing or not those of the lock file. Stops with a message when that fails. */
export const installeer = () => {
  if (lees(STEMPEL) !== hashVanSlot()) {
    if (!isGeinstalleerd()) {
      console.log('Pakketten installeren / installing packages …');
      // `npm ci` refuses lock files that `npm install` itself wrote (optional packages of other systems); so it may fail in silence.
      if (npm('ci', 'ignore') !== 0 && npm('install', 'inherit') !== 0) {
        stop(
          'npm kon de pakketten niet installeren. Kijk of er internet is, en voer "npm ci" uit om de fout te zien.',
          'npm could not install the packages. Check the connection, and run "npm ci" to see the error.',
        );
      }
    }
    writeFileSync(STEMPEL, hashVanSlot());
  }
  keurNode();
};

const hashVanSlot = () => createHash('sha256').update(readFileSync(SLOT)).digest('hex');
const lees = (pad) => (existsSync(pad) ? readFileSync(pad, 'utf8') : null);

/** Whether somebody already installed exactly this lock file, with npm itself: then its hidden lock file says the same. */
const isGeinstalleerd = () => {
  const verborgen = lees(join(MODULES, '.package-lock.json'));
  if (verborgen === null) return false;
  const [gevraagd, er] = [JSON.parse(readFileSync(SLOT, 'utf8')).packages, JSON.parse(verborgen).packages];
  const gelijk = Object.entries(er).every(([pad, { version }]) => gevraagd[pad]?.version === version);
  return gelijk && Object.entries(gevraagd).every(([pad, { optional }]) => pad === '' || optional || pad in er);
};

/** Runs npm with the Node of the machine, as the one in node_modules may be what is replaced. */
const npm = (opdracht, uitvoer) => {
  const pad = padZonderModules();
  const naam = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const argumenten = [opdracht, '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its children where it is; without that the one on PATH is used.
  const zelf = process.env.npm_execpath;
  const node = nodeOp(pad);
  const [programma, alle] = zelf?.endsWith('.js') && node ? [node, [zelf, ...argumenten]] : [naam, argumenten];
  const { status } = spawnSync(programma, alle, {
    cwd: WORTEL,
    stdio: ['ignore', uitvoer, uitvoer],
    env: { ...process.env, PATH: pad },
    shell: programma.endsWith('.cmd'),
  });
  return status ?? 1;
};

const nodeOp = (pad) =>
  pad
    .split(delimiter)
    .map((map) => join(map, 'node'))
    .find((kandidaat) => existsSync(kandidaat));

/** Astro and Vitest need Node 22.12; the project brings version 24 as a package. */
const keurNode = () => {
  const uitslag = spawnSync(projectNode(), ['--version'], { encoding: 'utf8' });
  const [groot = 0, klein = 0] = (uitslag.stdout ?? '').replace('v', '').split('.').map(Number);
  if (uitslag.status === 0 && (groot > 22 || (groot === 22 && klein >= 12))) return;
  stop(
    'Het pakket "node" (versie 24) is niet goed geïnstalleerd. Voer "npm ci --foreground-scripts" uit en kijk naar de fout, of gebruik Node 24.',
    'The package "node" (version 24) was not installed well. Run "npm ci --foreground-scripts" and look at the error, or use Node 24.',
  );
};

/** Ends with exit code 1 and says why and what to do, in Dutch and in English. */
export const stop = (nederlands, engels) => {
  console.error(`\n${nederlands}\n${engels}\n`);
  process.exit(1);
};
