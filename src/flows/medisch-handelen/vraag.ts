import { opzet, vast } from './opzet.ts';

/** Hoofdstuk: om welke hulp gaat het, en hoe is het nu? */
export const vraag = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-school-onderzoekt-samen', 'medisch-dyslexie-gemeente', 'zindelijkheid-weigeren'] },
    on: {
      po: { target: 'waar-gaat-het-om', actions: vast({ primair: 'po' }) },
      vo: 'waar-gaat-het-om',
      praktijkonderwijs: 'waar-gaat-het-om',
      sbo: { target: 'waar-gaat-het-om', actions: vast({ primair: 'sbo' }) },
      so: 'waar-gaat-het-om',
      vso: 'waar-gaat-het-om',
      'cluster-1-2': 'waar-gaat-het-om',
    },
  }),
  'waar-gaat-het-om': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'medisch-noodsituatie',
        'medisch-leraar-niet-verplicht',
        'medisch-voorbehouden-handelingen',
        'medisch-dyslexie-gemeente',
        'medisch-aansprakelijk-bestuur',
      ],
    },
    on: {
      levensgevaar: { target: 'eerst-112', actions: vast({ primair: 'geen' }), meta: { bevinding: 'levensgevaar-op-school' } },
      'ziek-op-school': {
        target: 'wat-is-afgesproken-bij-ziekte',
        actions: vast({ primair: 'geen', hulp: 'medicijn' }),
      },
      medicijn: { target: 'hoe-staat-het-nu', actions: vast({ primair: 'geen', hulp: 'medicijn' }) },
      'injectie-of-sonde': {
        target: 'hoe-staat-het-nu',
        actions: vast({ primair: 'geen', hulp: 'voorbehouden' }),
        meta: { bevinding: 'handeling-is-voorbehouden' },
      },
      'medische-hulp-onbekend': {
        target: 'hoe-staat-het-nu',
        actions: vast({ primair: 'geen', hulp: 'voorbehouden' }),
        meta: { bevinding: 'soort-handeling-onbekend' },
      },
      verzorging: { target: 'is-er-een-medische-reden', actions: vast({ hulp: 'verzorging' }) },
      dyslexie: [
        {
          guard: 'isPrimair',
          target: 'dyslexie-via-de-gemeente',
          actions: vast({ primair: 'geen' }),
          meta: { bevinding: 'dyslexie-bij-de-gemeente' },
        },
        { target: 'dyslexie-via-de-gemeente', meta: { bevinding: 'dyslexie-andere-schoolsoort' } },
      ],
      misgegaan: { target: 'wie-gaf-de-hulp', actions: vast({ primair: 'geen' }) },
    },
  }),
  'wat-is-afgesproken-bij-ziekte': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-afspraken-protocol', 'medisch-leraar-niet-verplicht'] },
    on: {
      'volgens-afspraak': { target: 'help-en-bel-de-ouders', meta: { bevinding: 'afspraken-bij-ziekte' } },
      'geen-afspraken': { target: 'help-en-bel-de-ouders', meta: { bevinding: 'geen-afspraken-bij-ziekte' } },
      'medicijn-nodig': { target: 'is-er-toestemming', meta: { bevinding: 'medicijn-bij-ziekte' } },
      'weet-niet': { target: 'help-en-bel-de-ouders', meta: { bevinding: 'afspraken-bij-ziekte-onbekend' } },
    },
  }),
  'wie-gaf-de-hulp': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-aansprakelijk-bestuur'] },
    on: {
      medewerker: { target: 'bestuur-is-aansprakelijk', meta: { bevinding: 'hulp-door-personeel' } },
      'medewerker-met-opzet': { target: 'aansprakelijkheid-hangt-af', meta: { bevinding: 'opzet-of-roekeloosheid' } },
      ander: { target: 'aansprakelijkheid-hangt-af', meta: { bevinding: 'hulp-door-een-ander' } },
      'weet-niet': { target: 'aansprakelijkheid-hangt-af', meta: { bevinding: 'wie-hielp-onbekend' } },
    },
  }),
  'is-er-een-medische-reden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zindelijkheid-weigeren', 'wgbh-doeltreffende-aanpassing', 'medisch-school-onderzoekt-samen'] },
    on: {
      ja: {
        target: 'hoe-staat-het-nu',
        actions: vast({ primair: 'geen' }),
        meta: { bevinding: 'medische-reden-voor-verzorging' },
      },
      nee: [
        {
          guard: 'isBasisschool',
          target: 'verzorging-in-overleg',
          actions: vast({ primair: 'geen' }),
          meta: { bevinding: 'niet-zindelijk-zonder-medische-reden' },
        },
        {
          target: 'verzorging-in-overleg',
          actions: vast({ primair: 'geen' }),
          meta: { bevinding: 'verzorging-zonder-medische-reden' },
        },
      ],
      'weet-niet': {
        target: 'hoe-staat-het-nu',
        actions: vast({ primair: 'geen' }),
        meta: { bevinding: 'medische-reden-onbekend' },
      },
    },
  }),
  'hoe-staat-het-nu': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['wgbh-doeltreffende-aanpassing', 'wgbh-eerst-onderzoeken', 'zieke-leerling-onderwijs'] },
    on: {
      'doet-overal-aan-mee': 'wat-zegt-de-school',
      beperkt: 'is-de-beperking-nodig',
      'ziek-thuis': { target: 'wat-zegt-de-school', meta: { bevinding: 'ziek-thuis-zonder-zorg' } },
      'nog-niet-ingeschreven': { target: 'wat-zegt-de-school', meta: { bevinding: 'zorg-bij-de-aanmelding' } },
      'weet-niet': { target: 'wat-zegt-de-school', meta: { bevinding: 'meedoen-onbekend' } },
    },
  }),
  'is-de-beperking-nodig': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['uitleg-voorwaarden-om-ziekte', 'wgbh-eerst-onderzoeken', 'wgbh-doeltreffende-aanpassing'] },
    on: {
      'niet-gevraagd': {
        target: 'wat-zegt-de-school',
        actions: vast({ verbod: true }),
        meta: { bevinding: 'beperking-zonder-deskundige' },
      },
      'lichter-kan': {
        target: 'wat-zegt-de-school',
        actions: vast({ verbod: true }),
        meta: { bevinding: 'beperking-terwijl-lichter-kan' },
      },
      'nodig-gebleken': { target: 'wat-zegt-de-school', meta: { bevinding: 'beperking-nodig-gebleken' } },
      'weet-niet': {
        target: 'wat-zegt-de-school',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'beperking-nodig-onbekend' },
      },
    },
  }),
};
