import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: waarom weigert de school, en kan die reden? */
export const reden = {
  'staat-het-op-papier': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['weigering-schriftelijk-gemotiveerd', 'weigering-openbaar-awb', 'geschil-gpo-zonder-besluit'] },
    on: {
      volledig: { target: 'wat-is-de-reden', meta: { bevinding: 'besluit-op-papier' } },
      'zonder-uitleg': {
        target: 'wat-is-de-reden',
        actions: vast({ papierMist: true }),
        meta: { bevinding: 'motivering-ontbreekt' },
      },
      mondeling: {
        target: 'wat-is-de-reden',
        actions: vast({ papierMist: true }),
        meta: { bevinding: 'mondeling-geen-besluit' },
      },
      'nog-niet': {
        target: 'wat-is-de-reden',
        actions: vast({ papierMist: true }),
        meta: { bevinding: 'besluit-nog-maken' },
      },
      'weet-niet': {
        target: 'wat-is-de-reden',
        actions: vast({ papierMist: true }),
        meta: { bevinding: 'besluit-op-papier-onbekend' },
      },
    },
  }),
  'wat-is-de-reden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'zorgplicht-uitzondering-vol',
        'zorgplicht-uitzondering-grondslag',
        'toelating-vo-voorwaarden',
        'aanmelding-individueel-beoordelen',
      ],
    },
    on: {
      ondersteuning: 'heeft-het-kind-extra-nodig',
      vol: 'is-er-echt-geen-plek',
      grondslag: [
        {
          guard: 'isOpenbaar',
          target: 'heeft-het-kind-extra-nodig',
          actions: vast({ redenMist: true }),
          meta: { bevinding: 'openbaar-zonder-grondslag' },
        },
        { target: 'is-de-grondslag-gevraagd' },
      ],
      toelatingsvoorwaarden: [
        { guard: 'isVoortgezet', target: 'voldoet-aan-toelatingsvoorwaarden' },
        {
          target: 'heeft-het-kind-extra-nodig',
          actions: vast({ redenMist: true }),
          meta: { bevinding: 'voorwaarden-geen-uitzondering' },
        },
      ],
      'geen-tlv': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ stapMist: true }),
        meta: { bevinding: 'geen-tlv-als-reden' },
      },
      'iets-anders': 'welke-andere-reden',
      'geen-reden': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'geen-reden-gegeven' },
      },
      'weet-niet': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'reden-onbekend' },
      },
    },
  }),
  'is-er-echt-geen-plek': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'zorgplicht-uitzondering-vol',
        'zorgplicht-wachtlijst-loting',
        'geen-maximum-per-klas',
        'uitleg-wachtlijst-volle-groep',
        'swv-dekkend-aanbod',
      ],
    },
    on: {
      ja: { target: 'weigeren-mag-vol', actions: vast(afgerond), meta: { bevinding: 'geen-plek-bewezen' } },
      'alleen-bij-ondersteuning': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'vast-maximum' },
      },
      nee: {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'vol-niet-bewezen' },
      },
      'weet-niet': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'vol-onbekend' },
      },
    },
  }),
  'is-de-grondslag-gevraagd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zorgplicht-uitzondering-grondslag', 'sbo-denominatie-verbod'] },
    on: {
      'ouders-weigeren': { target: 'is-er-een-openbare-school', meta: { bevinding: 'grondslag-geweigerd' } },
      'ouders-respecteren': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'grondslag-geen-reden' },
      },
      'niet-gevraagd': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'grondslag-niet-gevraagd' },
      },
      'weet-niet': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'grondslag-onbekend' },
      },
    },
  }),
  'is-er-een-openbare-school': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['toelating-bijzonder-geen-openbaar-dichtbij'] },
    on: {
      ja: { target: 'weigeren-mag-grondslag', actions: vast(afgerond), meta: { bevinding: 'openbare-school-dichtbij' } },
      nee: {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'geen-openbare-school-dichtbij' },
      },
      'weet-niet': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'openbare-school-onbekend' },
      },
    },
  }),
  'voldoet-aan-toelatingsvoorwaarden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-vo-voorwaarden', 'toelating-vo-schooladvies', 'toelating-vo-zonder-schooladvies'] },
    on: {
      'nee-bewezen': {
        target: 'weigeren-mag-voorwaarden',
        actions: vast(afgerond),
        meta: { bevinding: 'voorwaarden-niet-gehaald' },
      },
      'geen-advies': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ stapMist: true }),
        meta: { bevinding: 'zonder-advies-eerst-onderzoek' },
      },
      ja: {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'voldoet-wel-aan-voorwaarden' },
      },
      'weet-niet': {
        target: 'heeft-het-kind-extra-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'voorwaarden-onbekend' },
      },
    },
  }),
  'welke-andere-reden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'toelating-geen-geld',
        'toelating-geen-verblijfsstatus',
        'toelating-verblijfsstatus-vo-so',
        'geen-maximum-per-klas',
        'zindelijkheid-weigeren',
        'wgbh-doeltreffende-aanpassing',
      ],
    },
    on: {
      geld: naarBehoefte('geld-geen-reden', { redenMist: true }),
      verblijfsstatus: naarBehoefte('verblijfsstatus-geen-reden', { redenMist: true }),
      'verblijfsstatus-meerderjarig': naarBehoefte('verblijfsstatus-meerderjarig', { redenOnbekend: true }),
      godsdienst: [
        {
          guard: 'isOpenbaar',
          target: 'heeft-het-kind-extra-nodig',
          actions: vast({ redenMist: true }),
          meta: { bevinding: 'godsdienst-geen-reden' },
        },
        { target: 'is-de-grondslag-gevraagd' },
      ],
      'vast-maximum': naarBehoefte('vast-maximum', { redenMist: true }),
      'niet-zindelijk': naarBehoefte('zindelijkheid', { redenOnbekend: true }),
      'handicap-of-ziekte': naarBehoefte('handicap-geen-reden', { redenMist: true }),
      'iets-anders': naarBehoefte('andere-reden', { redenOnbekend: true }),
    },
  }),
};

function naarBehoefte<const B extends string>(bevinding: B, feiten: { redenMist?: true; redenOnbekend?: true }) {
  return { target: 'heeft-het-kind-extra-nodig', actions: vast(feiten), meta: { bevinding } } as const;
}
