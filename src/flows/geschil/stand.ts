import type { BevindingId } from 'content-ids';
import { eind, opzet, vast, verder } from './opzet.ts';

/** Er loopt nog niets: bij een opp telt alleen de termijn van de geschillencommissie, anders eerst wat er op papier staat. */
const nogNiets = (bevinding?: BevindingId) => {
  const meta = bevinding === undefined ? {} : { meta: { bevinding } };
  return [
    { guard: 'oppOntbreekt', target: 'naar-de-gpo', actions: vast({ onderwerp: 'geen', gpo: 'nee' }), ...meta },
    { guard: 'isOpp', target: 'is-de-gpo-termijn-voorbij', actions: vast({ onderwerp: 'geen' }), ...meta },
    { target: 'wat-is-er-op-papier', actions: vast({ onderwerp: 'geen' }), ...meta },
  ] as const;
};

/** Hoofdstuk: wat loopt er al, en wat staat er op papier? */
export const stand = {
  'wat-loopt-er-al': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-gpo-wacht-bezwaar',
        'geschil-gpo-niet-bindend',
        'geschil-onderwijsconsulent-grens',
        'geschil-bezwaar-horen',
        'geschil-gpo-tien-weken',
      ],
    },
    on: {
      niets: nogNiets(),
      bezwaar: [
        { guard: 'oppOntbreekt', ...eind('naar-de-gpo', 'geen-bezwaar-tegen-opp') },
        { guard: 'isOpp', ...verder('is-de-gpo-termijn-voorbij', 'geen-bezwaar-tegen-opp', { onderwerp: 'geen' }) },
        { guard: 'gaatNietNaarGpo', ...eind('bezwaar-loopt', 'bezwaar-is-gemaakt') },
        verder('is-de-gpo-termijn-voorbij', 'bezwaar-is-gemaakt', { bezwaar: 'gemaakt', onderwerp: 'geen' }),
      ],
      gpo: [
        { guard: 'gaatNietNaarGpo', ...eind('alleen-bezwaar', 'gpo-niet-bevoegd') },
        { guard: 'oppOntbreekt', ...eind('gpo-loopt', 'gpo-verzoek-ingediend') },
        verder('was-het-gpo-verzoek-op-tijd', 'gpo-vervangt-geen-bezwaar', { onderwerp: 'geen' }),
      ],
      'bezwaar-en-gpo': [
        { guard: 'gaatNietNaarGpo', ...eind('alleen-bezwaar', 'gpo-niet-bevoegd') },
        { guard: 'oppOntbreekt', ...eind('gpo-loopt', 'geen-bezwaar-tegen-opp') },
        { guard: 'isOpp', ...verder('was-het-gpo-verzoek-op-tijd', 'geen-bezwaar-tegen-opp', { onderwerp: 'geen' }) },
        verder('was-het-gpo-verzoek-op-tijd', 'bezwaar-wacht-op-de-gpo', { onderwerp: 'geen' }),
      ],
      'oordeel-gegrond': eind('oordeel-gegrond', 'gpo-gaf-gelijk'),
      'oordeel-ongegrond': eind('oordeel-ongegrond', 'gpo-gaf-geen-gelijk'),
      'bezwaar-beslist': [
        { guard: 'oppOntbreekt', ...eind('naar-de-gpo', 'geen-bezwaar-tegen-opp') },
        { guard: 'isOpp', ...verder('is-de-gpo-termijn-voorbij', 'geen-bezwaar-tegen-opp', { onderwerp: 'geen' }) },
        eind('naar-de-rechter', 'bezwaar-is-beslist'),
      ],
      rechter: eind('naar-de-rechter', 'rechter-kijkt-al'),
      'weet-niet': nogNiets('onbekend-wat-er-loopt'),
    },
  }),
  'was-het-gpo-verzoek-op-tijd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-gpo-zes-weken', 'geschil-gpo-te-laat', 'termijn-niet-doorschuiven'] },
    on: {
      'op-tijd': eind('gpo-loopt', 'gpo-verzoek-op-tijd'),
      'te-laat': eind('gpo-te-laat', 'gpo-verzoek-was-te-laat'),
      waarschuwing: eind('geen-geschil', 'waarschuwing-is-geen-voornemen'),
      'weet-niet': eind('gpo-loopt', 'gpo-verzoek-misschien-te-laat'),
    },
  }),
  'wat-is-er-op-papier': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-besluit-schriftelijk',
        'verwijdering-besluit-openbaar',
        'weigering-schriftelijk-gemotiveerd',
        'weigering-openbaar-awb',
        'geschil-gpo-zonder-besluit',
        'uitleg-waarschuwing-geen-geschil',
      ],
    },
    on: {
      besluit: 'is-de-bezwaartermijn-voorbij',
      voornemen: [
        { guard: 'gaatNietNaarGpo', ...eind('nog-geen-besluit', 'bezwaar-pas-na-besluit') },
        verder('is-de-gpo-termijn-voorbij', 'bezwaar-pas-na-besluit', { bezwaar: 'nog-niet' }),
      ],
      mondeling: eind('nog-geen-besluit', 'alleen-gezegd'),
      feitelijk: [
        { guard: 'gaatNietNaarGpo', ...eind('thuis-zonder-besluit', 'feitelijk-zonder-gpo') },
        { guard: 'gaatMisschienNaarGpo', ...eind('thuis-zonder-besluit', 'feitelijk-misschien-gpo') },
        eind('thuis-zonder-besluit', 'feitelijk-telt-bij-de-gpo'),
      ],
      waarschuwing: eind('geen-geschil', 'waarschuwing-is-geen-voornemen'),
      'nog-bezig': eind('nog-geen-besluit', 'school-beslist-nog'),
      'weet-niet': [
        { guard: 'gaatNietNaarGpo', ...eind('alleen-bezwaar', 'papier-onbekend') },
        eind('eerst-uitzoeken', 'papier-onbekend'),
      ],
    },
  }),
};
