import { opzet, vast } from './opzet.ts';

const klaarMetDatums = { nergensIngeschreven: false, oudGenoeg: false, asielkind: false };

/** Hoofdstuk: er is nog geen besluit. Hoe lang mag dat duren, en wat dan? */
export const termijn = {
  'is-aanvulling-gevraagd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-gegevens-opvragen',
        'aanmelding-ouders-geven-informatie',
        'aanmelding-aanvullen',
        'aanmelding-opschorting-aanvulling',
        'aanmelding-opschorting-aanvulling-openbaar',
        'aanmelding-buiten-behandeling-vo',
        'aanmelding-voorschools-onderzoek-niet-verplicht',
        'aanmelding-ouders-zonder-medewerking',
      ],
    },
    on: {
      nee: 'is-asielkind',
      compleet: { target: 'is-asielkind', meta: { bevinding: 'aanvulling-binnen' } },
      'loopt-nog': { target: 'is-asielkind', meta: { bevinding: 'aanvulling-loopt' } },
      'niet-gekomen': { target: 'is-asielkind', meta: { bevinding: 'aanvulling-bleef-uit' } },
      'ouders-willen-niet': { target: 'is-asielkind', meta: { bevinding: 'ouders-geven-geen-gegevens' } },
      'weet-niet': { target: 'is-asielkind', meta: { bevinding: 'aanvulling-onbekend' } },
    },
  }),
  'is-asielkind': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-asielkind-zes-weken', 'toelating-asielkind-van-rechtswege'] },
    on: {
      ja: {
        target: 'is-de-beslistermijn-voorbij',
        actions: vast({ asielkind: true }),
        meta: { bevinding: 'asielkind-geen-verlenging' },
      },
      nee: 'is-verlengd',
      'weet-niet': { target: 'is-verlengd', meta: { bevinding: 'asielkind-onbekend' } },
    },
  }),
  'is-verlengd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['aanmelding-verlenging-vier-weken', 'aanmelding-beslistermijn-zes-weken'] },
    on: {
      nee: 'is-de-beslistermijn-voorbij',
      'ja-gemeld': { target: 'is-de-beslistermijn-voorbij', meta: { bevinding: 'termijn-verlengd' } },
      'ja-niet-gemeld': { target: 'is-de-beslistermijn-voorbij', meta: { bevinding: 'verlenging-niet-gemeld' } },
      'weet-niet': { target: 'is-de-beslistermijn-voorbij', meta: { bevinding: 'verlenging-onbekend' } },
    },
  }),
  'is-de-beslistermijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['aanmelding-beslistermijn-zes-weken', 'termijn-weekend-feestdag', 'termijn-feestdagen-lijst'] },
    on: {
      'nog-niet': { target: 'hoe-ver-is-het-onderzoek', actions: vast({ ...klaarMetDatums, termijn: 'loopt' }) },
      voorbij: [
        {
          guard: 'asielkindWordtToegelaten',
          target: 'asielkind-is-toegelaten',
          actions: vast({ nergensIngeschreven: false, oudGenoeg: false }),
          meta: { bevinding: 'beslistermijn-voorbij' },
        },
        {
          guard: 'isNergensIngeschreven',
          target: 'is-tijdelijke-plaatsing-bereikt',
          actions: vast({ termijn: 'voorbij', asielkind: false }),
          meta: { bevinding: 'beslistermijn-voorbij' },
        },
        {
          target: 'hoe-ver-is-het-onderzoek',
          actions: vast({ ...klaarMetDatums, termijn: 'voorbij' }),
          meta: { bevinding: 'beslistermijn-voorbij' },
        },
      ],
      'weet-niet': {
        target: 'hoe-ver-is-het-onderzoek',
        actions: vast({ ...klaarMetDatums, termijn: 'onbekend' }),
        meta: { bevinding: 'beslistermijn-onbekend' },
      },
    },
  }),
  'is-tijdelijke-plaatsing-bereikt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-tijdelijke-plaatsing-tien-weken', 'termijn-niet-doorschuiven'] },
    on: {
      'nog-niet': { target: 'hoe-ver-is-het-onderzoek', actions: vast(klaarMetDatums) },
      bereikt: [
        { guard: 'isVoortgezetOfVso', target: 'voldoet-voor-tijdelijke-plaatsing' },
        { guard: 'isOudGenoeg', target: 'tijdelijk-plaatsen' },
        {
          target: 'hoe-ver-is-het-onderzoek',
          actions: vast(klaarMetDatums),
          meta: { bevinding: 'te-jong-voor-tijdelijke-plaatsing' },
        },
      ],
      'weet-niet': {
        target: 'hoe-ver-is-het-onderzoek',
        actions: vast(klaarMetDatums),
        meta: { bevinding: 'tijdelijke-plaatsing-onbekend' },
      },
    },
  }),
  'voldoet-voor-tijdelijke-plaatsing': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-tijdelijke-plaatsing-tien-weken', 'toelating-vo-voorwaarden', 'toelating-vo-schooladvies'] },
    on: {
      ja: 'tijdelijk-plaatsen',
      nee: {
        target: 'hoe-ver-is-het-onderzoek',
        actions: vast(klaarMetDatums),
        meta: { bevinding: 'geen-tijdelijke-plaatsing-voorwaarden' },
      },
      'weet-niet': {
        target: 'hoe-ver-is-het-onderzoek',
        actions: vast(klaarMetDatums),
        meta: { bevinding: 'tijdelijke-plaatsing-onbekend' },
      },
    },
  }),
  'hoe-ver-is-het-onderzoek': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-beoordelen-extra-ondersteuning',
        'aanmelding-onderzoek-twee-vragen',
        'aanmelding-toestemming-psychologisch-onderzoek',
        'aanmelding-uitslag-eerst-naar-ouders',
        'aanmelding-ouders-zelf-onderzoek',
      ],
    },
    on: {
      klaar: naarStand('onderzoek-klaar'),
      bezig: naarStand('onderzoek-loopt'),
      'niet-begonnen': naarStand('onderzoek-niet-begonnen'),
      'geen-extra-nodig': naarStand('geen-extra-ondersteuning-nodig'),
      'weet-niet': naarStand('stand-onderzoek-onbekend'),
    },
  }),
};

function naarStand<const B extends string>(bevinding: B) {
  return [
    { guard: 'termijnLoopt', target: 'nog-binnen-de-termijn', meta: { bevinding } },
    { guard: 'termijnVoorbij', target: 'termijn-voorbij', meta: { bevinding } },
    { target: 'termijn-onbekend', meta: { bevinding } },
  ] as const;
}
