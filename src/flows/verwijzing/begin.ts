import { geeft, opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'wat-wilt-u', actions: vast({ sector }) });

/** Hoofdstuk: waar staat de leerling, en wat wilt u weten? */
export const begin = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['zorgplicht-kern', 'zorgplicht-ook-zittende-leerling', 'gespecialiseerd-onderwijs-naam', 'clusters-indeling'],
    },
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
  'wat-wilt-u': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-definitie', 'tlv-aanvraag-door-schoolbestuur', 'verwijzing-niet-door-leraar', 'swv-taken'] },
    on: {
      nieuw: 'gaat-het-om-zien-horen-taal',
      wacht: 'waar-is-de-leerling-nu',
      besluit: 'wat-is-besloten',
      plek: 'geldt-de-tlv-daar',
      'loopt-af': 'wanneer-loopt-de-tlv-af',
      'naar-de-gpo': geeft('gpo-gaat-niet-over-een-tlv', 'geen-tlv-bij-de-gpo'),
    },
  }),
  'wat-is-besloten': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['swv-taken', 'pro-swv-beslist', 'lwoo-geen-tlv', 'cluster12-geen-tlv', 'cluster12-commissie-beslist'] },
    on: {
      'tlv-afgegeven': { target: 'is-de-bezwaartermijn-voorbij', actions: vast({ fase: 'afgegeven' }) },
      'tlv-geweigerd': { target: 'is-de-bezwaartermijn-voorbij', actions: vast({ fase: 'geweigerd' }) },
      praktijkonderwijs: [{ guard: 'komtRechtstreeks', target: 'voldoet-aan-eisen-pro' }, { target: 'mag-de-aanvraag-pro-al' }],
      lwoo: 'heeft-de-regio-eigen-lwoo-eisen',
      commissie: 'wat-zegt-de-commissie',
    },
  }),
  'is-de-bezwaartermijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-tlv-bezwaar-zes-weken',
        'geschil-bezwaar-te-laat',
        'geschil-bezwaar-geen-automatische-schorsing',
        'geschil-minderjarige-zelf-in-beroep',
      ],
    },
    on: {
      'nog-niet': [
        { guard: 'isGeweigerd', ...geeft('laat-het-dossier-zien-dat-het-niet-lukt', 'bezwaartermijn-tlv-loopt') },
        geeft('wie-vraagt-aan', 'bezwaartermijn-tlv-loopt'),
      ],
      'bezwaar-loopt': [
        { guard: 'isGeweigerd', ...geeft('laat-het-dossier-zien-dat-het-niet-lukt', 'bezwaar-tlv-loopt') },
        geeft('wie-vraagt-aan', 'bezwaar-tlv-loopt'),
      ],
      'voorbij-met-reden': [
        { guard: 'isGeweigerd', ...geeft('laat-het-dossier-zien-dat-het-niet-lukt', 'bezwaar-tlv-te-laat-met-reden') },
        geeft('wie-vraagt-aan', 'bezwaar-tlv-te-laat-met-reden'),
      ],
      voorbij: { ...geeft('bezwaar-tlv-te-laat', 'bezwaartermijn-tlv-voorbij', { fase: 'geen' }) },
      'weet-niet': [
        { guard: 'isGeweigerd', ...geeft('laat-het-dossier-zien-dat-het-niet-lukt', 'bezwaartermijn-tlv-onbekend') },
        geeft('wie-vraagt-aan', 'bezwaartermijn-tlv-onbekend'),
      ],
    },
  }),
};
