import { expect, test } from 'vitest';
import { begripSchema } from '../../src/inhoud/schema-naslag.ts';
import { goedeInhoud, problemenMet } from './proef-inhoud.ts';

const begrippen = {
  plan: begripSchema.parse({
    naam: 'leerplan',
    afkorting: 'LP',
    groep: 'papier',
    betekenis: 'Wat een leerling leert.',
    bron: 'WPO',
  }),
};
const titel = 'stappen/aanmelding/papier/titel';
const mdx = 'stappen/aanmelding/papier/mdx';
const kennis = (titelVanPagina: string) => ({
  kennisbank: Object.fromEntries(
    Object.entries(goedeInhoud().kennisbank).map(([id, pagina]) => [id, { ...pagina, titel: `${titelVanPagina} (${id})` }]),
  ),
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['een afkorting in een titel die nergens voluit staat', { [titel]: 'Is er een LP?' }, ['AFKORTING papier.mdx: LP']],
  [
    'in één stem',
    { 'stappen/aanmelding/papier/vraag': { school: 'Is er een LP?', ouder: 'Kreeg u van de school een brief?' } },
    ['AFKORTING papier.mdx: LP'],
  ],
  ['in een kop', { [mdx]: '## Het LP\n\nUitleg.' }, ['AFKORTING papier.mdx: LP']],
  ['voluit in de lopende tekst', { [titel]: 'Is er een LP?', [mdx]: 'Het leerplan.' }, []],
  [
    'voluit, maar alleen voor de ouder',
    { [titel]: 'Een LP?', [mdx]: '<Ouder>\n\nHet leerplan.\n\n</Ouder>' },
    ['AFKORTING papier.mdx: LP'],
  ],
  ['in lopende tekst: dan schrijft de bouw haar uit', { [titel]: 'Een LP?', [mdx]: 'Het LP.' }, []],
  ['in een titel van de kennisbank', kennis('Het LP'), ['AFKORTING plicht.mdx: LP', 'AFKORTING mag-dat.mdx: LP']],
  ['in de betekenis van een ander begrip', { 'begrippen/besluit/betekenis': 'Een LP.' }, ['AFKORTING besluit.yaml: LP']],
])('%s', (_naam, anders, verwacht) => {
  expect(
    problemenMet({ ...Object.fromEntries(Object.entries(begrippen).map(([id, b]) => [`begrippen/${id}`, b])), ...anders }),
  ).toEqual(verwacht);
});
