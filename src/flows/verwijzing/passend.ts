import { geeft, opzet, vast } from './opzet.ts';

/** Hoofdstuk: welke school past, en is er een verklaring voor nodig? */
export const passend = {
  'gaat-het-om-zien-horen-taal': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['cluster12-aanmelden-bij-instelling', 'cluster12-geen-tlv', 'clusters-indeling', 'aanmelding-so-vanaf-drie-jaar'],
    },
    on: {
      ja: 'wat-zegt-de-commissie',
      nee: 'kan-de-eigen-school-het',
      'weet-niet': geeft('kan-de-eigen-school-het', 'zien-horen-taal-onbekend'),
    },
  }),
  'kan-de-eigen-school-het': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'zorgplicht-kern',
        'zorgplicht-ook-zittende-leerling',
        'extra-ondersteuning-definitie',
        'extra-ondersteuning-geen-diagnose',
        'extra-ondersteuning-criteria-swv',
      ],
    },
    on: {
      ja: geeft('blijft-met-meer-hulp', 'eigen-school-kan-het'),
      nee: geeft('kan-een-andere-gewone-school-het', 'eigen-school-kan-het-niet'),
      'weet-niet': geeft('kan-een-andere-gewone-school-het', 'grens-eigen-school-onbekend', { onbekend: true }),
    },
  }),
  'kan-een-andere-gewone-school-het': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijzing-eerst-samen-zoeken',
        'swv-dekkend-aanbod',
        'weigering-andere-school-geen-toestemming',
        'weigering-voorkeur-niet-doorslaggevend',
      ],
    },
    on: {
      ja: geeft('andere-gewone-school', 'andere-gewone-school-kan-het', { onbekend: false }),
      nee: geeft('welk-onderwijs', 'gewone-scholen-bekeken'),
      'niet-gezocht': geeft('welk-onderwijs', 'gewone-scholen-niet-bekeken', { herstel: true }),
      'weet-niet': geeft('welk-onderwijs', 'gewone-scholen-onbekend', { onbekend: true }),
    },
  }),
  'welk-onderwijs': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-nodig-sbo',
        'tlv-nodig-so-vso',
        'tlv-beslist-welk-swv-sbo',
        'tlv-beslist-welk-swv-so',
        'sbo-tot-veertien-jaar',
        'vso-tot-twintig-jaar',
        'pro-tot-achttien',
        'lwoo-geen-tlv',
      ],
    },
    on: {
      sbo: geeft('wie-vraagt-aan', 'tlv-voor-sbo', { fase: 'aanvraag' }),
      so: { target: 'is-een-tlv-nodig', actions: vast({ fase: 'aanvraag' }) },
      vso: { target: 'is-een-tlv-nodig', actions: vast({ fase: 'aanvraag' }) },
      praktijkonderwijs: [
        { guard: 'komtRechtstreeks', target: 'voldoet-aan-eisen-pro', actions: vast({ onbekend: false, herstel: false }) },
        { target: 'mag-de-aanvraag-pro-al', actions: vast({ onbekend: false, herstel: false }) },
      ],
      lwoo: { target: 'heeft-de-regio-eigen-lwoo-eisen', actions: vast({ onbekend: false, herstel: false }) },
      tijdelijk: [
        { guard: 'isVoortgezet', target: 'welke-tijdelijke-plek', actions: vast({ onbekend: false, herstel: false }) },
        geeft('tijdelijk-elders-hangt-af', 'tijdelijk-alleen-in-vo-geregeld', { onbekend: false, herstel: false }),
      ],
      'weet-niet': geeft('wie-vraagt-aan', 'soort-onderwijs-onbekend', { fase: 'aanvraag', onbekend: true }),
    },
  }),
  'is-een-tlv-nodig': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-nodig-so-vso', 'tlv-residentiele-plaatsing', 'tlv-vso-geen-nieuwe-bij-wissel', 'tlv-so-landelijk'] },
    on: {
      nodig: geeft('wie-vraagt-aan', 'tlv-voor-so-of-vso'),
      residentieel: geeft('geen-tlv-nodig', 'residentiele-plaatsing-geen-tlv', { fase: 'geen', onbekend: false, herstel: false }),
      wissel: geeft('geen-tlv-nodig', 'wissel-met-lopende-tlv', { fase: 'geen', onbekend: false, herstel: false }),
      'weet-niet': geeft('wie-vraagt-aan', 'tlv-nodig-onbekend'),
    },
  }),
  'welke-tijdelijke-plek': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['vo-tijdelijk-volledig-op-vso', 'opdc-max-twee-jaar', 'opdc-langer-dan-drie-maanden'] },
    on: {
      opdc: 'blijft-het-opdc-binnen-de-grenzen',
      'op-vso': 'klopt-de-afspraak-met-het-vso',
      'weet-niet': geeft('tijdelijk-elders-hangt-af', 'tijdelijke-plek-onbekend'),
    },
  }),
  'blijft-het-opdc-binnen-de-grenzen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opdc-max-twee-jaar', 'opdc-langer-dan-drie-maanden', 'opp-verplicht-vo-extra'] },
    on: {
      ja: geeft('tijdelijk-elders-mag', 'opdc-binnen-de-grenzen'),
      nee: geeft('tijdelijk-elders-mag-niet-zo', 'opdc-buiten-de-grenzen'),
      'weet-niet': geeft('tijdelijk-elders-hangt-af', 'opdc-grenzen-onbekend'),
    },
  }),
  'klopt-de-afspraak-met-het-vso': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['vo-tijdelijk-volledig-op-vso', 'opp-verplicht-vo-extra'] },
    on: {
      ja: geeft('tijdelijk-elders-mag', 'vso-afspraak-klopt'),
      nee: geeft('tijdelijk-elders-mag-niet-zo', 'vso-afspraak-klopt-niet'),
      'weet-niet': geeft('tijdelijk-elders-hangt-af', 'vso-afspraak-onbekend'),
    },
  }),
};
