import { klaar, opzet, vast } from './opzet.ts';

/** Vanaf hier doet de leeftijd er niet meer toe. */
const gewoon = vast({ plicht: 'ja' });

/** Hoofdstuk: de leerling is vrij of wil vrij zijn. */
export const verlof = {
  'welk-verlof': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verzuim-geoorloofd',
        'verzuim-verlof-vakantie',
        'verzuim-verlof-gewichtige-omstandigheden',
        'verzuim-religieuze-verplichting',
        'verzuim-onder-zes',
      ],
    },
    on: {
      vakantie: { target: 'vakantie-voorwaarden', actions: vast({ plicht: 'ja', vakantie: true }) },
      gewichtig: { target: 'hoeveel-dagen', actions: gewoon },
      godsdienst: { target: 'is-godsdienst-gemeld', actions: gewoon },
      'jonger-dan-zes': [
        { guard: 'isJongerDanZes', target: 'uren-onder-zes', actions: gewoon },
        { guard: 'leerplichtOnbekend', target: 'verlof-hangt-af', actions: klaar, meta: { bevinding: 'soort-verlof-onbekend' } },
        { target: 'verlof-mag-niet', meta: { bevinding: 'al-zes-jaar' } },
      ],
      'weet-niet': { target: 'verlof-hangt-af', actions: klaar, meta: { bevinding: 'soort-verlof-onbekend' } },
    },
  }),
  'vakantie-voorwaarden': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-verlof-vakantie'] },
    on: {
      'ja-allemaal': { target: 'is-er-toestemming', meta: { bevinding: 'vakantie-voorwaarden-vervuld' } },
      'een-deel': {
        target: 'is-er-toestemming',
        actions: vast({ mist: true }),
        meta: { bevinding: 'vakantie-voorwaarden-deels' },
      },
      nee: { target: 'is-er-toestemming', actions: vast({ mist: true }), meta: { bevinding: 'vakantie-geen-werkreden' } },
      'weet-niet': {
        target: 'is-er-toestemming',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'vakantie-voorwaarden-onbekend' },
      },
    },
  }),
  'hoeveel-dagen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-verlof-gewichtige-omstandigheden'] },
    on: {
      'tot-en-met-tien': { target: 'is-er-toestemming', meta: { bevinding: 'schoolleider-beslist-verlof' } },
      'meer-dan-tien': { target: 'is-er-toestemming', meta: { bevinding: 'leerplichtambtenaar-beslist-verlof' } },
      'weet-niet': {
        target: 'is-er-toestemming',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'verlofdagen-onbekend' },
      },
    },
  }),
  'is-er-toestemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['verzuim-verlof-vakantie', 'verzuim-verlof-gewichtige-omstandigheden', 'verzuim-luxe', 'verzuim-geoorloofd'],
    },
    on: {
      ja: [
        { guard: 'mist', target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'toestemming-buiten-de-wet' } },
        { guard: 'onbekend', target: 'verlof-hangt-af', actions: klaar, meta: { bevinding: 'verlof-gegeven' } },
        { target: 'verlof-mag', actions: klaar, meta: { bevinding: 'verlof-gegeven' } },
      ],
      'nog-niet': [
        { guard: 'mist', target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'verlof-nog-niet-besloten' } },
        { target: 'verlof-mag-nog-niet', actions: klaar, meta: { bevinding: 'verlof-nog-niet-besloten' } },
      ],
      geweigerd: { target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'verlof-geweigerd' } },
      'achteraf-doorgegeven': [
        { guard: 'isVakantie', target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'luxeverzuim' } },
        { target: 'verlof-hangt-af', actions: klaar, meta: { bevinding: 'reden-achteraf-doorgegeven' } },
      ],
      'zonder-toestemming': [
        { guard: 'isVakantie', target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'luxeverzuim' } },
        { target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'verlof-niet-gevraagd' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'verlof-mag-niet', actions: klaar, meta: { bevinding: 'verlofbesluit-onbekend' } },
        { target: 'verlof-hangt-af', actions: klaar, meta: { bevinding: 'verlofbesluit-onbekend' } },
      ],
    },
  }),
  'is-godsdienst-gemeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-religieuze-verplichting', 'verzuim-geoorloofd'] },
    on: {
      'op-tijd': { target: 'verlof-mag', meta: { bevinding: 'godsdienst-op-tijd-gemeld' } },
      'kan-nog': { target: 'verlof-mag-nog-niet', meta: { bevinding: 'godsdienst-nog-te-melden' } },
      'te-laat': { target: 'verlof-mag-niet', meta: { bevinding: 'godsdienst-te-laat-gemeld' } },
      'weet-niet': { target: 'verlof-hangt-af', meta: { bevinding: 'godsdienst-melding-onbekend' } },
    },
  }),
  'uren-onder-zes': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-onder-zes', 'leerplicht-begin-en-einde'] },
    on: {
      'tot-vijf-gemeld': { target: 'verlof-mag', meta: { bevinding: 'onder-zes-gemeld' } },
      'tot-tien-met-toestemming': { target: 'verlof-mag', meta: { bevinding: 'onder-zes-toestemming' } },
      'niet-gemeld-of-gevraagd': { target: 'verlof-mag-nog-niet', meta: { bevinding: 'onder-zes-niet-gemeld' } },
      meer: { target: 'verlof-mag-niet', meta: { bevinding: 'onder-zes-te-veel-uren' } },
      'weet-niet': { target: 'verlof-hangt-af', meta: { bevinding: 'onder-zes-uren-onbekend' } },
    },
  }),
};
