import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { CHROMIUM } from '../site/browser.ts';

/** De machine in één zin, met de belasting van dit moment. */
export const machine = (): string =>
  `${cpus().length} kernen ${cpus()[0]?.model.trim() ?? 'onbekend'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB geheugen, ` +
  `Linux ${release()}, gemiddelde belasting ${loadavg()[0]?.toFixed(1)} aan het eind`;

export const chromiumVersie = (): string =>
  CHROMIUM ? execFileSync(CHROMIUM, ['--version'], { encoding: 'utf8' }).trim() : 'Chromium van Playwright';

/** Vandaag, als ISO-datum. */
export const vandaag = (): string => new Date().toISOString().slice(0, 10);

const opVolgorde = (getallen: readonly number[]): number[] => [...getallen].sort((a, b) => a - b);
/** De mediaan; NaN als er niets is. */
export const mediaan = (getallen: readonly number[]): number => {
  const rij = opVolgorde(getallen);
  const midden = rij.length / 2;
  return rij.length % 2 ? (rij[Math.floor(midden)] ?? NaN) : ((rij[midden - 1] ?? NaN) + (rij[midden] ?? NaN)) / 2;
};
/** De waarde waar 95% onder of op ligt. */
export const p95 = (getallen: readonly number[]): number => opVolgorde(getallen)[Math.ceil(getallen.length * 0.95) - 1] ?? NaN;

/** Een tabel in Markdown: de eerste rij is de kop, de eerste kolom links, de rest rechts. */
export const tabel = ([kop = [], ...rijen]: readonly (readonly string[])[]): string =>
  [kop, kop.map((_, plaats) => (plaats === 0 ? '---' : '---:')), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n');
