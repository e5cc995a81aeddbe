import { opzet, vast } from './opzet.ts';

/** Wat na het besluit niet meer nodig is; zo blijft het aantal toestanden klein. */
const opgeruimd = { oudGenoeg: false, nergensIngeschreven: false, eersteKlas: false };

/** Hoofdstuk: wat voor school is het, en wat heeft zij besloten? */
export const besluit = {
  bestuursvorm: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-openbaar-voor-iedereen', 'weigering-schriftelijk-gemotiveerd', 'weigering-openbaar-awb'] },
    on: {
      openbaar: { target: 'wat-is-besloten', actions: vast({ bestuursvorm: 'openbaar' }) },
      bijzonder: { target: 'wat-is-besloten', actions: vast({ bestuursvorm: 'bijzonder' }) },
      'weet-niet': { target: 'wat-is-besloten', actions: vast({ bestuursvorm: 'weet-niet' }) },
    },
  }),
  'wat-is-besloten': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['toelating-beslissing-bevoegd-gezag', 'geschil-gpo-zonder-besluit', 'zorgplicht-wachtlijst-loting'] },
    on: {
      'nog-niet': { target: 'is-aanvulling-gevraagd', actions: vast({ tlvOntbreekt: false, eersteKlas: false }) },
      toelaten: [
        { guard: 'tlvOntbreekt', target: 'eerst-een-tlv', actions: vast(opgeruimd), meta: { bevinding: 'toelating-besloten' } },
        {
          guard: 'kentAltijdOpp',
          target: 'toegelaten-met-ondersteuning',
          actions: vast(opgeruimd),
          meta: { bevinding: 'toelating-besloten' },
        },
        { target: 'extra-nodig-bij-toelating', actions: vast(opgeruimd), meta: { bevinding: 'toelating-besloten' } },
      ],
      voorwaarden: {
        target: 'welke-voorwaarden',
        actions: vast({ oudGenoeg: false, nergensIngeschreven: false, tlvOntbreekt: false }),
      },
      weigeren: [
        { guard: 'isInstelling', target: 'instelling-beslist', actions: vast(opgeruimd) },
        { target: 'staat-het-op-papier', actions: vast({ ...opgeruimd, tlvOntbreekt: false }) },
      ],
      'weigeren-na-proef': [
        {
          guard: 'isInstelling',
          target: 'instelling-beslist',
          actions: vast(opgeruimd),
          meta: { bevinding: 'proef-bij-instelling' },
        },
        {
          target: 'staat-het-op-papier',
          actions: vast({ ...opgeruimd, tlvOntbreekt: false, redenMist: true }),
          meta: { bevinding: 'proefplaatsing-omzeilt-zorgplicht' },
        },
      ],
      'buiten-behandeling': { target: 'kans-om-aan-te-vullen', actions: vast({ ...opgeruimd, tlvOntbreekt: false }) },
      'weet-niet': {
        target: 'is-aanvulling-gevraagd',
        actions: vast({ tlvOntbreekt: false, eersteKlas: false }),
        meta: { bevinding: 'besluit-onbekend' },
      },
    },
  }),
  'extra-nodig-bij-toelating': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'extra-ondersteuning-definitie',
        'basisondersteuning-definitie',
        'opp-verplicht-po-extra',
        'opp-verplicht-vo-extra',
        'aanmelding-beoordelen-extra-ondersteuning',
      ],
    },
    on: {
      ja: 'toegelaten-met-ondersteuning',
      nee: 'toegelaten',
      'weet-niet': { target: 'toegelaten', meta: { bevinding: 'behoefte-onbekend-bij-toelating' } },
    },
  }),
  'welke-voorwaarden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'uitleg-proefplaatsing-is-geen-besluit',
        'toelating-geen-geld',
        'toelating-vo-schooladvies',
        'zorgplicht-uitzondering-grondslag',
        'wgbh-doeltreffende-aanpassing',
      ],
    },
    on: {
      'om-ziekte': 'is-een-deskundige-gevraagd',
      proef: { target: 'voorwaarden-mogen-niet', meta: { bevinding: 'proefplaatsing-omzeilt-zorgplicht' } },
      geld: { target: 'voorwaarden-mogen-niet', meta: { bevinding: 'geld-geen-reden' } },
      'verklaring-grondslag': [
        { guard: 'isOpenbaar', target: 'voorwaarden-mogen-niet', meta: { bevinding: 'openbaar-zonder-grondslag' } },
        { target: 'voorwaarden-soms', meta: { bevinding: 'grondslag-mag-gevraagd' } },
      ],
      voorlopig: [
        { guard: 'isEersteKlas', target: 'voorwaarden-mogen-niet', meta: { bevinding: 'toelating-niet-voorlopig' } },
        { target: 'voorwaarden-soms', meta: { bevinding: 'voorwaarde-niet-geregeld' } },
      ],
      'iets-anders': { target: 'voorwaarden-soms', meta: { bevinding: 'voorwaarde-niet-geregeld' } },
      'weet-niet': { target: 'voorwaarden-soms', meta: { bevinding: 'voorwaarde-onbekend' } },
    },
  }),
  'is-een-deskundige-gevraagd': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'wgbh-doeltreffende-aanpassing',
        'wgbh-eerst-onderzoeken',
        'uitleg-voorwaarden-om-ziekte',
        'medisch-niet-bij-voorbaat-weigeren',
      ],
    },
    on: {
      'nodig-gebleken': { target: 'voorwaarden-soms', meta: { bevinding: 'voorwaarde-noodzakelijk' } },
      'lichter-kan': { target: 'voorwaarden-mogen-niet', meta: { bevinding: 'discriminatie-handicap' } },
      'niet-gevraagd': { target: 'voorwaarden-mogen-niet', meta: { bevinding: 'discriminatie-handicap' } },
      'weet-niet': { target: 'voorwaarden-soms', meta: { bevinding: 'deskundige-onbekend' } },
    },
  }),
};
