import { expect, test } from 'vitest';
import { briefSchema } from '../../src/inhoud/schema-brief.ts';
import { problemenMet } from './proef-inhoud.ts';

const BRIEF = {
  titel: 'Een brief',
  samenvatting: 'Een brief over iets.',
  voor: 'ouders',
  vorm: 'brief',
  aan: 'school',
  betreft: 'iets',
  wanneer: 'Als het zo uitkomt.',
  sturen: ['Stuur hem op.'],
  vormvrij: null,
  wet: [{ id: 'schriftelijk', eis: 'Het staat op papier.', regels: ['r-papier'] }],
  taken: ['schrijf'],
  blokken: [{ alinea: 'Hierbij schrijf ik {vak:wie}, uiterlijk op {eind:r-op-tijd}.', vult: ['schriftelijk'] }],
};
const VAKKEN = { wie: { naam: 'wie u bent' } };
/** De problemen van de proef met één brief, die op deze punten anders is. */
const met = (anders: object): string[] =>
  problemenMet({ 'brieven/een-brief': briefSchema.parse({ ...BRIEF, ...anders }), briefvakken: VAKKEN }).filter((regel) =>
    regel.includes('een-brief'),
  );

test('een brief waar niets mis mee is, geeft geen probleem', () => expect(met({})).toEqual([]));

test.each<[string, object, string]>([
  ['een vak dat niet bestaat', { betreft: '{vak:wat}' }, 'het gat {vak:wat} wijst naar niets'],
  ['een gebeurtenis die niet bestaat', { betreft: '{datum:feest}' }, 'het gat {datum:feest} wijst naar niets'],
  ['een laatste dag van een regel zonder termijn', { betreft: '{eind:r-papier}' }, 'het gat {eind:r-papier} wijst naar niets'],
  ['een eis zonder blok', { blokken: [{ alinea: 'Niets.' }] }, 'eis "schriftelijk" heeft geen blok bij po, openbaar'],
  [
    'een eis met alleen een blok voor een andere school',
    { blokken: [{ alinea: 'Iets.', vult: ['schriftelijk'], bij: { sector: ['vo'] } }] },
    'eis "schriftelijk" heeft geen blok bij po, openbaar',
  ],
  [
    'een blok dat een vreemde eis vult',
    { blokken: [...BRIEF.blokken, { kop: 'Kop', vult: ['vrij'] }] },
    'een blok vult "vrij", maar die eis is er niet',
  ],
  [
    'niets over de wet',
    { wet: [], blokken: [{ alinea: 'Iets.' }] },
    'zonder eisen van de wet staat bij `vormvrij` dat de wet niets vraagt',
  ],
  ['een brief die nergens wordt aangeboden', { taken: [] }, 'geen taak of uitkomst biedt hem aan'],
  ['een brief zonder geadresseerde', { aan: null }, 'een brief gaat aan iemand, een blad niet'],
  ['een uitkomst die niet bestaat', { uitkomsten: ['aanmelding/soort'] }, 'uitkomst "aanmelding/soort" bestaat niet'],
  [
    'een antwoord dat de stroom niet kent',
    { uit_route: [{ vak: 'wie', stroom: 'aanmelding', antwoord: { stap: 'soort', keuze: 'mbo' }, tekst: 'ik' }] },
    'aanmelding kent het antwoord "soort" niet',
  ],
])('gemeld wordt %s', (_, anders, waarde) => expect(met(anders)).toEqual([`BRIEF een-brief.yaml: ${waarde}`]));

test('een regel, taak of gat in een brief die niet bestaat, krijgt de gewone melding', () => {
  expect(met({ regels: ['r-papie'] })).toEqual(['REGEL_ONBEKEND een-brief.yaml: r-papie → r-papier']);
  expect(met({ taken: ['schrijff'] })).toEqual(['TAAK_ONBEKEND een-brief.yaml: schrijff → schrijf']);
  expect(met({ wanneer: 'Binnen zes weken.' })).toEqual(['TERMIJN_GETIKT een-brief.yaml: zes weken']);
  expect(met({ wanneer: 'Binnen {duur}.' })).toEqual(['GAT een-brief.yaml: {duur}']);
});
