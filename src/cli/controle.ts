import { resolve } from 'node:path';
import { controle } from '../inhoud/controle.ts';
import { leesTeksten, makersTeksten } from '../inhoud/controle-teksten.ts';
import { zinslengtes } from '../inhoud/controle-zinnen.ts';
import type { Zinslengte } from '../inhoud/controle-zinnen.ts';
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
  const teksten = [...leesTeksten(inhoud), ...makersTeksten(inhoud)];
  const langste = zinslengtes(teksten, 'bestand')
    .toSorted((a, b) => b.gemiddeld - a.gemiddeld)
    .slice(0, 10);
  return [
    ...(metWaarschuwingen ? [...fouten, ...waarschuwingen] : fouten).map(alsMelding),
    `Stemmen die in minder dan drie woorden verschillen: ${gelijk.length === 0 ? 'geen' : gelijk.join(', ')}.`,
    `Woorden per volle zin (aantal zinnen): ${lengtes(zinslengtes(teksten, 'verzameling'))}.`,
    ...(metWaarschuwingen ? [`De tien teksten met de langste zinnen: ${lengtes(langste)}.`] : []),
    `${fouten.length} problemen, ${waarschuwingen.length} waarschuwingen${metWaarschuwingen ? '' : ' (toon ze met --waarschuwingen)'}.`,
  ].join('\n');
};

const lengtes = (per: readonly Zinslengte[]): string =>
  per.map(({ naam, gemiddeld, zinnen }) => `${naam} ${gemiddeld.toFixed(1).replace('.', ',')} (${zinnen})`).join(', ');

hoofd(process.argv.slice(2));
