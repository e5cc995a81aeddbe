import { eind, opzet, verder } from './opzet.ts';

/** Hoofdstuk: onderwerpen met een eigen weg (opp, klacht, College, leerplicht). */
export const andereWegen = {
  'wat-is-er-met-het-opp': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-gpo-po',
        'geschil-gpo-vo',
        'geschil-gpo-so',
        'geschil-gpo-niet-schorsing-hoorrecht',
        'opp-handelingsdeel-overeenstemming',
        'opp-uitstroom-geen-instemming',
        'opp-geen-overeenstemming-doorpraten',
      ],
    },
    on: {
      vastgesteld: verder('wat-loopt-er-al', 'opp-hoort-bij-de-gpo', { onderwerp: 'opp', gpo: 'kan' }),
      ontbreekt: verder('wat-loopt-er-al', 'opp-ontbreekt-hoort-bij-de-gpo', { onderwerp: 'opp-ontbreekt', gpo: 'kan' }),
      'niet-uitgevoerd': verder('wat-loopt-er-al', 'uitvoering-opp-misschien-gpo', { onderwerp: 'opp', gpo: 'misschien' }),
      'nog-in-overleg': eind('nog-geen-besluit', 'opp-nog-in-overleg'),
      hoorrecht: verder('waar-staat-de-klacht', 'hoorrecht-niet-bij-de-gpo'),
      'weet-niet': eind('eerst-uitzoeken', 'opp-punt-onbekend'),
    },
  }),
  'waar-staat-de-klacht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-klacht-po', 'geschil-klacht-vo', 'geschil-klacht-so', 'geschil-klacht-termijn'] },
    on: {
      'nog-niet': 'is-de-klachttermijn-voorbij',
      loopt: eind('klacht-loopt', 'klacht-is-ingediend'),
      oordeel: eind('klacht-loopt', 'oordeel-over-de-klacht'),
      'weet-niet': verder('is-de-klachttermijn-voorbij', 'stand-klacht-onbekend'),
    },
  }),
  'loopt-er-ook-een-besluit': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-college-rechten',
        'wgbh-doeltreffende-aanpassing',
        'wgbh-eerst-onderzoeken',
        'wgbh-onevenredige-belasting-wegen',
        'geschil-bezwaar-zes-weken',
        'geschil-gpo-zes-weken',
      ],
    },
    on: {
      ja: eind('naar-het-college', 'besluit-naast-het-college'),
      nee: eind('naar-het-college', 'alleen-het-college'),
      'weet-niet': eind('naar-het-college', 'besluit-naast-college-onbekend'),
    },
  }),
  'wat-speelt-er-bij-verzuim': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verzuim-leerplichtambtenaar-onderzoekt',
        'verzuim-proces-verbaal',
        'verzuim-melden-16-uur',
        'geschil-onderwijsconsulent-grens',
        'geschil-onderwijsconsulent',
      ],
    },
    on: {
      'thuis-zonder-plek': eind('thuis-zonder-besluit', 'thuis-zonder-passende-plek'),
      melding: eind('verzuim-andere-weg', 'verzuimmelding-oneens'),
      'proces-verbaal': eind('verzuim-andere-weg', 'proces-verbaal-oneens'),
      spijbelen: eind('verzuim-andere-weg', 'geen-consulent-bij-spijbelen'),
      'weet-niet': eind('verzuim-andere-weg', 'verzuim-nog-onduidelijk'),
    },
  }),
};
