import { resolve } from 'node:path';
import { controle } from '../inhoud/controle.ts';
import { leesTeksten } from '../inhoud/controle-teksten.ts';
import { zinslengtes } from '../inhoud/controle-zinnen.ts';
import { alsMelding } from '../inhoud/fouten.ts';
import type { Probleem } from '../inhoud/fouten.ts';
import { leesInhoud } from '../inhoud/lees.ts';
import type { Lezing } from '../inhoud/lees.ts';
import { flows } from '../flows/index.ts';
import { siteDatum } from '../lib/site-datum.ts';

/**
 * `node src/cli/controle.ts [map van het project] [--waarschuwingen]`: keurt content/ in die map (of hier) en schrijft alle
 * problemen op. Stopt met 1 als er een probleem is dat geen waarschuwing is.
 */
const hoofd = (argumenten: readonly string[]): void => {
  const wortel = resolve(argumenten.find((argument) => !argument.startsWith('--')) ?? '.');
  const lezing = leesInhoud(wortel);
  const problemen = controle({ lezing, flows, datum: siteDatum() });
  console.log(verslag(lezing, problemen, argumenten.includes('--waarschuwingen')));
  if (problemen.some(({ waarschuwing }) => !waarschuwing)) process.exitCode = 1;
};

const verslag = ({ inhoud }: Lezing, problemen: readonly Probleem[], metWaarschuwingen: boolean): string => {
  const fouten = problemen.filter(({ waarschuwing }) => !waarschuwing);
  const waarschuwingen = problemen.filter(({ waarschuwing }) => waarschuwing);
  const gelijk = problemen
    .filter(({ code }) => code === 'INHOUD_STEMMEN_GELIJK')
    .map(({ waarde, uitleg }) => `${waarde} (${uitleg})`);
  const lengtes = zinslengtes(leesTeksten(inhoud)).map(
    ({ verzameling, gemiddeld, zinnen }) => `${verzameling} ${gemiddeld.toFixed(1).replace('.', ',')} (${zinnen})`,
  );
  return [
    ...(metWaarschuwingen ? [...fouten, ...waarschuwingen] : fouten).map(alsMelding),
    `Stemmen die in minder dan drie woorden verschillen: ${gelijk.length === 0 ? 'geen' : gelijk.join(', ')}.`,
    `Woorden per zin (aantal zinnen): ${lengtes.join(', ')}.`,
    `${fouten.length} problemen, ${waarschuwingen.length} waarschuwingen${metWaarschuwingen ? '' : ' (toon ze met --waarschuwingen)'}.`,
  ].join('\n');
};

hoofd(process.argv.slice(2));
