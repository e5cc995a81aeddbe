import { geeft, opzet } from './opzet.ts';

/** Hoofdstuk: er is een verklaring, nu nog een plek. */
export const plek = {
  'geldt-de-tlv-daar': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-sbo-eigen-regio',
        'tlv-so-landelijk',
        'tlv-duur-minimaal-schooljaar',
        'tlv-vso-geen-nieuwe-bij-wissel',
        'tlv-residentiele-plaatsing',
      ],
    },
    on: {
      ja: geeft('hoe-ver-is-de-plek', 'tlv-geldig'),
      'andere-regio': geeft('hoe-ver-is-de-plek', 'tlv-sbo-andere-regio'),
      verlopen: geeft('eerst-een-nieuwe-tlv', 'tlv-verlopen'),
      'weet-niet': geeft('hoe-ver-is-de-plek', 'geldigheid-tlv-onbekend'),
    },
  }),
  'hoe-ver-is-de-plek': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-geen-plaatsingsrecht',
        'aanmelding-schriftelijk',
        'sbo-denominatie-verbod',
        'zorgplicht-wachtlijst-loting',
        'aanmelding-beslistermijn-zes-weken',
      ],
    },
    on: {
      'nog-niet-aangemeld': geeft('waar-blijft-de-leerling', 'nog-geen-plek-gevraagd'),
      aangemeld: geeft('nieuwe-school-beslist', 'plek-gevraagd'),
      toegelaten: geeft('is-vervoer-nodig', 'toegelaten-op-de-nieuwe-school'),
      geweigerd: geeft('nieuwe-school-weigert', 'geweigerd-met-tlv'),
      wachtlijst: geeft('op-een-wachtlijst', 'wachtlijst-met-tlv'),
      'weet-niet': geeft('waar-blijft-de-leerling', 'plek-onbekend'),
    },
  }),
  'waar-blijft-de-leerling': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijzing-school-blijft-tot-plaatsing',
        'leerplicht-uitschrijven-pas-later',
        'zorgplicht-eindigt-bij-andere-plek',
        'toelating-tijdelijke-plaatsing-tien-weken',
      ],
    },
    on: {
      'gaat-naar-school': geeft('meld-aan-met-tlv', 'school-blijft-tot-de-overstap'),
      'ingeschreven-maar-thuis': geeft('meld-aan-met-tlv', 'thuis-tijdens-de-verwijzing'),
      nergens: geeft('meld-aan-met-tlv', 'geen-school-tijdens-de-verwijzing'),
      'weet-niet': geeft('meld-aan-met-tlv', 'waar-leerling-is-onbekend'),
    },
  }),
  'is-vervoer-nodig': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['leerlingenvervoer-gemeente', 'leerlingenvervoer-vo'] },
    on: {
      nee: 'toegelaten-met-tlv',
      'ja-sbo-of-so': geeft('toegelaten-met-tlv', 'vervoer-vragen-bij-de-gemeente'),
      'ja-vso': geeft('toegelaten-met-tlv', 'vervoer-vso-alleen-bij-handicap'),
      'weet-niet': geeft('toegelaten-met-tlv', 'vervoer-onbekend'),
    },
  }),
};
