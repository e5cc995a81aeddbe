import { door, houdtTegen, onzeker, opzet, redenOnzeker, stapOntbreekt, tegen, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'wat-is-er-gebeurd', actions: vast({ sector }) });

/** Hoofdstuk: wat voor school is het, en wat is er gebeurd? */
export const gebeurtenis = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-po-andere-school', 'verwijdering-vo-andere-school', 'verwijdering-so-andere-school'] },
    on: {
      po: kies('po'),
      sbo: kies('sbo'),
      so: kies('so'),
      vso: kies('vso'),
      vo: kies('vo'),
      praktijkonderwijs: kies('praktijkonderwijs'),
      'cluster-1-2': kies('cluster-1-2'),
    },
  }),
  'wat-is-er-gebeurd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-definitie',
        'verwijdering-beslist-bevoegd-gezag',
        'schorsing-intern-telt',
        'uitleg-waarschuwing-is-geen-voornemen',
      ],
    },
    on: {
      schorsing: { target: 'waarom-geschorst', actions: vast({ fase: 'schorsing' }) },
      'time-out': {
        target: 'waarom-geschorst',
        actions: vast({ fase: 'schorsing' }),
        meta: { bevinding: 'time-out-kan-schorsing-zijn' },
      },
      waarschuwing: door('komt-de-leerling-nog-op-school', 'waarschuwing-geen-besluit'),
      voornemen: {
        target: 'waar-is-de-leerling-nu',
        actions: vast({ fase: 'voornemen' }),
        meta: { bevinding: 'er-is-een-voornemen' },
      },
      besluit: { target: 'is-er-al-bezwaar', actions: vast({ fase: 'besluit' }) },
      thuis: 'hoe-zit-de-leerling-thuis',
      overplaatsing: 'welke-overplaatsing',
      uitgeschreven: 'wilden-de-ouders-weg',
      'ouders-weg': 'wilden-de-ouders-weg',
      'weet-niet': 'wat-is-er-gebeurd-uitzoeken',
    },
  }),
  'wat-is-er-gebeurd-uitzoeken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['uitleg-waarschuwing-is-geen-voornemen', 'verwijdering-beslist-bevoegd-gezag', 'geschil-gpo-zonder-besluit'],
    },
    on: {
      waarschuwing: door('komt-de-leerling-nog-op-school', 'waarschuwing-geen-besluit'),
      voornemen: {
        target: 'waar-is-de-leerling-nu',
        actions: vast({ fase: 'voornemen' }),
        meta: { bevinding: 'er-is-een-voornemen' },
      },
      besluit: { target: 'is-er-al-bezwaar', actions: vast({ fase: 'besluit' }) },
      thuis: 'hoe-zit-de-leerling-thuis',
      'verder-zonder-te-weten': {
        target: 'waar-is-de-leerling-nu',
        actions: vast({ fase: 'besluit', stapOnbekend: true }),
        meta: { bevinding: 'plan-of-besluit-onbekend' },
      },
    },
  }),
  'komt-de-leerling-nog-op-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-feitelijk', 'uitleg-waarschuwing-is-geen-voornemen'] },
    on: {
      ja: 'alleen-een-waarschuwing',
      nee: 'hoe-zit-de-leerling-thuis',
      'weet-niet': door('alleen-een-waarschuwing', 'schoolbezoek-onbekend'),
    },
  }),
  'hoe-zit-de-leerling-thuis': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-feitelijk',
        'verwijdering-uren-beperken-telt',
        'opp-afwijking-onderwijstijd',
        'uitleg-lang-thuis-is-verwijdering',
        'uitleg-voornemen-ingetrokken',
      ],
    },
    on: {
      'langer-thuis': {
        target: 'wat-is-de-grond',
        actions: vast({ fase: 'feitelijk', ...tegen }),
        meta: { bevinding: 'feitelijke-verwijdering' },
      },
      'uren-zonder-instemming': {
        target: 'wat-is-de-grond',
        actions: vast({ fase: 'feitelijk', ...tegen }),
        meta: { bevinding: 'minder-uren-zonder-instemming' },
      },
      'uren-met-instemming': door('geen-verwijdering', 'minder-uren-afgesproken'),
      'ouders-houden-thuis': door('geen-verwijdering', 'thuis-om-andere-reden'),
      'weet-niet': {
        target: 'wat-is-de-grond',
        actions: vast({ fase: 'besluit', ...onzeker }),
        meta: { bevinding: 'reden-van-thuiszitten-onbekend' },
      },
    },
  }),
  'welke-overplaatsing': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verwijdering-definitie', 'uitleg-overplaatsing-is-verwijdering'] },
    on: {
      'ander-niveau-of-ver': {
        target: 'wat-is-de-grond',
        actions: vast({ fase: 'besluit' }),
        meta: { bevinding: 'overplaatsing-is-verwijdering' },
      },
      'dichtbij-en-gelijk': door('overplaatsing-hangt-af', 'overplaatsing-dichtbij'),
      'ouders-eens': door('geen-verwijdering', 'overplaatsing-in-overleg'),
      'weet-niet': {
        target: 'wat-is-de-grond',
        actions: vast({ fase: 'besluit', ...onzeker }),
        meta: { bevinding: 'overplaatsing-onbekend' },
      },
    },
  }),
  'wilden-de-ouders-weg': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-ouders-haalden-kind-zelf-weg',
        'verwijdering-uitschrijven-zonder-verzoek',
        'leerplicht-uitschrijven-pas-later',
      ],
    },
    on: {
      'elders-ingeschreven': door('geen-verwijdering', 'ouders-kozen-andere-school'),
      'nog-nergens': door('geen-verwijdering', 'uitschrijven-nog-niet'),
      'niet-of-onder-druk': {
        target: 'waar-is-de-leerling-nu',
        actions: vast({ fase: 'feitelijk', ...tegen }),
        meta: { bevinding: 'uitgeschreven-zonder-verzoek' },
      },
      'weet-niet': {
        target: 'waar-is-de-leerling-nu',
        actions: vast({ fase: 'besluit', ...onzeker }),
        meta: { bevinding: 'verzoek-ouders-onbekend' },
      },
    },
  }),
  'is-er-al-bezwaar': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-bezwaar-zes-weken',
        'geschil-gpo-zes-weken',
        'geschil-bezwaar-te-laat',
        'uitleg-commissie-vernietigt-niet',
        'termijn-weekend-feestdag',
      ],
    },
    on: {
      'binnen-de-termijn': door('waar-is-de-leerling-nu', 'bezwaar-kan-nog'),
      'termijn-voorbij': door('waar-is-de-leerling-nu', 'bezwaartermijn-voorbij'),
      'bezwaar-loopt': door('waar-is-de-leerling-nu', 'bezwaar-loopt-bij-verwijdering'),
      'bezwaar-beslist': door('waar-is-de-leerling-nu', 'commissie-kan-niet-vernietigen'),
      'weet-niet': door('waar-is-de-leerling-nu', 'bezwaar-onbekend'),
    },
  }),
  'waar-is-de-leerling-nu': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-leerling-blijft-ingeschreven',
        'verwijdering-feitelijk',
        'verwijdering-tijdens-bezwaar',
        'schorsing-niet-langer-voor-verwijdering',
        'schorsing-vo-tijdens-verwijdering',
        'uitleg-thuiscursus-is-geen-school',
        'ononderbroken-ontwikkeling',
      ],
    },
    on: {
      'naar-school': door('wat-is-de-grond', 'onderwijs-gaat-door'),
      geschorst: door('wat-is-de-grond', 'nu-geschorst'),
      'thuis-zonder-les': houdtTegen('wat-is-de-grond', 'feitelijke-verwijdering'),
      uitgeschreven: houdtTegen('wat-is-de-grond', 'te-vroeg-uitgeschreven'),
      cursus: stapOntbreekt('wat-is-de-grond', 'thuiscursus-is-geen-school'),
      'andere-school': door('wat-is-de-grond', 'al-op-de-andere-school'),
      'weet-niet': door('wat-is-de-grond', 'onderwijs-nu-onbekend'),
    },
  }),
  'wat-is-de-grond': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-evenredig', 'verwijdering-grens-aantonen', 'verwijdering-besluit-schriftelijk'] },
    on: {
      ondersteuning: 'is-onderzocht',
      gedrag: 'hoe-ernstig-is-het',
      ouders: 'hoe-erg-is-de-breuk',
      resultaten: [
        { guard: 'isVoortgezet', target: 'wanneer-om-resultaten' },
        { target: 'is-onderzocht', meta: { bevinding: 'resultaten-vragen-onderzoek' } },
      ],
      'tlv-einde': [{ guard: 'kentTlv', target: 'wat-gebeurt-met-de-tlv' }, houdtTegen('is-onderzocht', 'tlv-speelt-hier-niet')],
      leeftijd: [
        { guard: 'kentHoogsteLeeftijd', target: 'is-de-hoogste-leeftijd-bereikt' },
        ...redenOnzeker('is-onderzocht', 'leeftijd-niet-geregeld'),
      ],
      'iets-anders': redenOnzeker('is-onderzocht', 'andere-grond'),
      'geen-reden': houdtTegen('is-onderzocht', 'geen-reden-voor-verwijdering'),
      'weet-niet': redenOnzeker('is-onderzocht', 'grond-onbekend'),
    },
  }),
};
