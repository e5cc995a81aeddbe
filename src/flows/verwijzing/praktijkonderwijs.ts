import type { BevindingId } from 'content-ids';
import { afgerond, geeft, opzet } from './opzet.ts';

/** Hoofdstuk: praktijkonderwijs en leerwegondersteunend onderwijs, met landelijke eisen. */
export const praktijkonderwijs = {
  'mag-de-aanvraag-pro-al': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['pro-instroom', 'pro-lwoo-nieuwkomer-na-eerste-jaar'] },
    on: {
      rechtstreeks: geeft('voldoet-aan-eisen-pro', 'instroom-pro-klopt'),
      'hogere-klas': geeft('voldoet-aan-eisen-pro', 'instroom-pro-uitzondering', { onbekend: true }),
      'kort-in-nederland': geeft('voldoet-aan-eisen-pro', 'nieuwkomer-wacht-een-jaar', { herstel: true }),
      'weet-niet': geeft('voldoet-aan-eisen-pro', 'instroom-pro-onbekend', { onbekend: true }),
    },
  }),
  'voldoet-aan-eisen-pro': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['pro-iq-vijfenvijftig-tachtig', 'pro-leerachterstand', 'pro-lwoo-overlap', 'pro-tot-achttien'] },
    on: {
      beide: geeft('gaat-alles-mee-pro', 'eisen-pro-gehaald'),
      'beide-ook-lwoo': geeft('gaat-alles-mee-pro', 'ook-lwoo-mogelijk'),
      'niet-beide': 'kan-maatwerk-pro',
      'weet-niet': geeft('gaat-alles-mee-pro', 'eisen-pro-onbekend', { onbekend: true }),
    },
  }),
  'kan-maatwerk-pro': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['pro-maatwerk', 'pro-zienswijze-ouders', 'tlv-toestemming-ouders-niet-nodig'] },
    on: {
      'met-instemming': geeft('gaat-alles-mee-pro', 'maatwerk-pro-met-instemming'),
      'zonder-instemming': geeft('gaat-alles-mee-pro', 'maatwerk-pro-zonder-instemming', { herstel: true }),
      nee: geeft('praktijkonderwijs-kan-niet', 'eisen-pro-niet-gehaald', afgerond),
      'weet-niet': geeft('gaat-alles-mee-pro', 'maatwerk-pro-onbekend', { onbekend: true }),
    },
  }),
  'gaat-alles-mee-pro': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'pro-aanvraag',
        'pro-zienswijze-ouders',
        'tlv-twee-deskundigen',
        'tlv-deskundige-pro-lwoo',
        'pro-swv-beslist',
        'tlv-besluit-gemotiveerd',
      ],
    },
    on: {
      'ja-allebei': [
        { guard: 'moetHersteld', ...geeft('praktijkonderwijs-nog-niet', 'stukken-pro-compleet', afgerond) },
        { guard: 'isOnbekend', ...geeft('praktijkonderwijs-hangt-af', 'stukken-pro-compleet', afgerond) },
        geeft('praktijkonderwijs-kan', 'stukken-pro-compleet', afgerond),
      ],
      'een-deel': geeft('praktijkonderwijs-nog-niet', 'stukken-pro-onvolledig', afgerond),
      nee: geeft('praktijkonderwijs-nog-niet', 'stukken-pro-ontbreken', afgerond),
      'weet-niet': [
        { guard: 'moetHersteld', ...geeft('praktijkonderwijs-nog-niet', 'stukken-pro-onbekend', afgerond) },
        geeft('praktijkonderwijs-hangt-af', 'stukken-pro-onbekend', afgerond),
      ],
    },
  }),
  'heeft-de-regio-eigen-lwoo-eisen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['lwoo-eigen-criteria', 'lwoo-geen-tlv'] },
    on: {
      ja: geeft('lwoo-hangt-af', 'regio-heeft-eigen-lwoo-eisen'),
      nee: geeft('voldoet-aan-eisen-lwoo', 'landelijke-lwoo-eisen-gelden'),
      'weet-niet': geeft('voldoet-aan-eisen-lwoo', 'lwoo-eisen-regio-onbekend', { onbekend: true }),
    },
  }),
  'voldoet-aan-eisen-lwoo': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'lwoo-iq-75-90',
        'lwoo-iq-91-120',
        'pro-leerachterstand',
        'pro-lwoo-nieuwkomer-na-eerste-jaar',
        'pro-lwoo-overlap',
      ],
    },
    on: {
      'iq-75-90': geeft('gaat-het-rapport-mee-lwoo', 'eisen-lwoo-gehaald'),
      'iq-91-120': geeft('gaat-het-rapport-mee-lwoo', 'eisen-lwoo-gehaald-met-problemen'),
      'iq-91-120-zonder-problemen': naarLwooNiet('lwoo-zonder-problemen'),
      nee: naarLwooNiet('eisen-lwoo-niet-gehaald'),
      'kort-in-nederland': geeft('gaat-het-rapport-mee-lwoo', 'nieuwkomer-wacht-een-jaar', { herstel: true }),
      'weet-niet': geeft('gaat-het-rapport-mee-lwoo', 'eisen-lwoo-onbekend', { onbekend: true }),
    },
  }),
  'gaat-het-rapport-mee-lwoo': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['lwoo-aanvraag-rapport', 'lwoo-school-biedt-aan', 'opp-niet-alleen-lwoo'] },
    on: {
      ja: [
        { guard: 'moetHersteld', ...geeft('lwoo-nog-niet', 'rapport-lwoo-mee', afgerond) },
        { guard: 'isOnbekend', ...geeft('lwoo-hangt-af', 'rapport-lwoo-mee', afgerond) },
        geeft('lwoo-kan', 'rapport-lwoo-mee', afgerond),
      ],
      nee: geeft('lwoo-nog-niet', 'rapport-lwoo-ontbreekt', afgerond),
      'weet-niet': [
        { guard: 'moetHersteld', ...geeft('lwoo-nog-niet', 'rapport-lwoo-onbekend', afgerond) },
        geeft('lwoo-hangt-af', 'rapport-lwoo-onbekend', afgerond),
      ],
    },
  }),
};

/** Gelden er misschien eigen eisen van de regio, dan is een nee niet zeker. */
function naarLwooNiet<const B extends BevindingId>(bevinding: B) {
  return [
    { guard: 'isOnbekend', ...geeft('lwoo-hangt-af', bevinding, afgerond) },
    geeft('lwoo-kan-niet', bevinding, afgerond),
  ] as const;
}
