import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
/** Where packages are installed. */
export const MODULES = join(WORTEL, 'node_modules');
const BIN = join(MODULES, '.bin');

/** The Node of the project (version 24, from node_modules), or the one that runs this file when that is not there. */
export const projectNode = () =>
  [join(BIN, 'node'), join(MODULES, 'node', 'bin', 'node.exe')].find((pad) => existsSync(pad)) ?? process.execPath;

/** PATH without the project's own node_modules, so that an installation does not use what it replaces. */
export const padZonderModules = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((map) => !`${map}${sep}`.startsWith(`${MODULES}${sep}`))
    .join(delimiter);

/**
 * Runs a program of an installed package on the Node of the project, with its output shown and no standard input.
 * @param {string} programma name in `bin` of the package
 * @param {string[]} argumenten
 * @param {{ pakket?: string, omgeving?: Record<string, string>, seconden?: number }} [opties] `pakket`: when named otherwise
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal or took longer than `seconden`
 */
export const draai = (programma, argumenten, { pakket = programma, omgeving = {}, seconden } = {}) => {
  const map = join(MODULES, pakket);
  const { bin } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8'));
  const bestand = join(map, typeof bin === 'string' ? bin : bin[programma]);
  const kind = spawn(projectNode(), [bestand, ...argumenten], {
    cwd: WORTEL,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: seconden === undefined ? undefined : seconden * 1000,
    env: { ...process.env, PATH: `${BIN}${delimiter}${padZonderModules()}`, ASTRO_TELEMETRY_DISABLED: '1', ...omgeving },
  });
  // Whoever ends this process means the child; this process waits for it.
  const signalen = ['SIGINT', 'SIGTERM'];
  const geefDoor = (signaal) => kind.kill(signaal);
  for (const signaal of signalen) process.on(signaal, geefDoor);
  const klaar = (code) => {
    for (const signaal of signalen) process.off(signaal, geefDoor);
    return code;
  };
  return new Promise((einde) => {
    kind.once('error', () => einde(klaar(1)));
    kind.once('close', (code) => einde(klaar(code ?? 1)));
  });
};
