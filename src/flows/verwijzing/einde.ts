import { geeft, opzet } from './opzet.ts';

/** Hoofdstuk: de verklaring is tijdelijk. Terug, of langer blijven? */
export const einde = {
  'wanneer-loopt-de-tlv-af': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['tlv-duur-minimaal-schooljaar', 'tlv-terugplaatsen-laatste-jaar', 'sbo-tot-veertien-jaar', 'vso-tot-twintig-jaar'],
    },
    on: {
      later: 'tlv-loopt-nog',
      'dit-schooljaar': geeft('is-langer-blijven-nodig', 'laatste-tlv-jaar'),
      verlopen: geeft('is-langer-blijven-nodig', 'tlv-al-verlopen'),
      'weet-niet': geeft('is-langer-blijven-nodig', 'einde-tlv-onbekend'),
    },
  }),
  'is-langer-blijven-nodig': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'tlv-terugplaatsen-laatste-jaar',
        'sbo-terug-naar-regulier',
        'opp-evaluatie-jaarlijks',
        'opp-evaluatie-commissie-so',
      ],
    },
    on: {
      nee: 'is-de-terugkeer-voorbereid',
      ja: geeft('is-er-een-nieuwe-tlv', 'langer-blijven-nodig'),
      'weet-niet': geeft('is-er-een-nieuwe-tlv', 'langer-blijven-onbekend'),
    },
  }),
  'is-de-terugkeer-voorbereid': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-terugplaatsen-laatste-jaar',
        'sbo-terug-naar-regulier',
        'onderwijskundig-rapport-oude-school',
        'aanmelding-schriftelijk',
      ],
    },
    on: {
      ja: geeft('terug-naar-gewoon-onderwijs', 'terugkeer-voorbereid'),
      'een-deel': geeft('terug-naar-gewoon-onderwijs', 'terugkeer-half-voorbereid'),
      nee: geeft('terug-naar-gewoon-onderwijs', 'terugkeer-niet-voorbereid'),
      'weet-niet': geeft('terug-naar-gewoon-onderwijs', 'terugkeer-onbekend'),
    },
  }),
  'is-er-een-nieuwe-tlv': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-terugplaatsen-laatste-jaar',
        'tlv-aanvraag-door-schoolbestuur',
        'tlv-duur-minimaal-schooljaar',
        'verwijdering-tlv-laten-aflopen',
      ],
    },
    on: {
      gegeven: geeft('langer-blijven-kan', 'nieuwe-tlv-gegeven'),
      aangevraagd: geeft('langer-blijven-nog-niet', 'nieuwe-tlv-aangevraagd'),
      'niet-aangevraagd': geeft('langer-blijven-nog-niet', 'nieuwe-tlv-niet-aangevraagd'),
      geweigerd: geeft('langer-blijven-nog-niet', 'nieuwe-tlv-geweigerd'),
      'weet-niet': geeft('langer-blijven-nog-niet', 'nieuwe-tlv-onbekend'),
    },
  }),
};
