import { afgerond, opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: wat ziet wie, en wie is er al bij betrokken? */
export const signaal = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zorgplicht-ook-zittende-leerling', 'basisondersteuning-definitie', 'ononderbroken-ontwikkeling'] },
    on: {
      po: school('po'),
      vo: school('vo'),
      praktijkonderwijs: school('praktijkonderwijs'),
      sbo: school('sbo'),
      so: school('so'),
      vso: school('vso'),
      'cluster-1-2': school('cluster-1-2'),
    },
  }),
  'gaat-de-leerling-naar-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zorgplicht-ook-zittende-leerling', 'verzuim-signaleren-leraar', 'opp-afwijking-onderwijstijd'] },
    on: {
      ja: 'waar-gaat-de-zorg-over',
      'soms-niet': { target: 'waar-gaat-de-zorg-over', meta: { bevinding: 'komt-niet-altijd' } },
      'zit-thuis': { target: 'waar-gaat-de-zorg-over', meta: { bevinding: 'thuis-zonder-genoeg-hulp' } },
      'nog-niet-ingeschreven': {
        target: 'eerst-aanmelden',
        actions: vast(afgerond),
        meta: { bevinding: 'staat-nog-niet-op-school' },
      },
      'weet-niet': { target: 'waar-gaat-de-zorg-over', meta: { bevinding: 'aanwezigheid-onbekend' } },
    },
  }),
  'waar-gaat-de-zorg-over': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['extra-ondersteuning-geen-diagnose', 'begeleiding-afstemmen-met-zorg', 'besturen-signaleren-vroeg'] },
    on: {
      leren: 'pakt-de-school-het-op',
      'lezen-en-spellen': naar('pakt-de-school-het-op', 'misschien-dyslexie'),
      'sneller-dan-de-klas': naar('pakt-de-school-het-op', 'loopt-voor-op-de-klas'),
      'gedrag-of-gevoel': naar('pakt-de-school-het-op', 'zorg-om-gedrag-of-gevoel'),
      gepest: naar('pakt-de-school-het-op', 'onveilig-op-school'),
      'zien-horen-taal': naar('pakt-de-school-het-op', 'instelling-kan-meedenken'),
      'lichaam-of-ziekte': naar('pakt-de-school-het-op', 'aanpassing-bij-ziekte-of-handicap'),
      thuis: naar('pakt-de-school-het-op', 'zorg-ook-buiten-school'),
      'veiligheid-thuis': naar('pakt-de-school-het-op', 'zorg-om-veiligheid-thuis'),
      'weet-niet': naar('pakt-de-school-het-op', 'zorg-nog-niet-benoemd'),
    },
  }),
  'pakt-de-school-het-op': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'leraar-niet-alleen',
        'leraar-draagt-over',
        'regie-bij-school',
        'basisondersteuning-hele-school',
        'geschil-eerst-gesprek',
      ],
    },
    on: {
      samen: naar('is-er-gepraat', 'team-pakt-het-op'),
      'leraar-alleen': naar('is-er-gepraat', 'leraar-staat-alleen'),
      'niet-overgedragen': naar('is-er-gepraat', 'aanpak-niet-overgedragen'),
      oneens: naar('is-er-gepraat', 'oneens-over-de-hulp'),
      'school-doet-niets': {
        target: 'wat-is-al-gevraagd',
        actions: vast({ stilstand: true }),
        meta: { bevinding: 'school-doet-niets-met-de-zorg' },
      },
      'weet-niet': naar('is-er-gepraat', 'wie-helpt-onbekend'),
    },
  }),
  'wat-is-al-gevraagd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-eerst-gesprek',
        'geschil-swv-aanspreekpunt',
        'steunpunt-verplicht',
        'geschil-onderwijsconsulent',
        'geschil-klacht-po',
        'geschil-klacht-vo',
        'geschil-klacht-so',
      ],
    },
    on: {
      'nog-niets': naar('is-hulp-geprobeerd', 'school-nog-niet-gevraagd'),
      'gesprek-gevraagd': naar('is-hulp-geprobeerd', 'wacht-op-gesprek'),
      'gesprek-zonder-gevolg': naar('is-hulp-geprobeerd', 'gesprek-zonder-gevolg'),
      'steunpunt-gebeld': naar('is-hulp-geprobeerd', 'steunpunt-al-gevraagd'),
      'consulent-gevraagd': naar('is-hulp-geprobeerd', 'consulent-al-gevraagd'),
      'weet-niet': naar('is-hulp-geprobeerd', 'gevraagde-hulp-onbekend'),
    },
  }),
  'is-er-gepraat': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'kind-recht-meepraten',
        'ouders-eerlijk-tijdig-informeren',
        'aanmelding-ouders-zonder-medewerking',
        'vorderingen-melden',
      ],
    },
    on: {
      'met-allebei': naar('is-hulp-geprobeerd', 'met-leerling-en-ouders-gepraat'),
      'alleen-ouders': mist('is-hulp-geprobeerd', 'leerling-nog-niet-gevraagd'),
      'alleen-leerling': mist('is-hulp-geprobeerd', 'ouders-nog-niet-gesproken'),
      'nog-niet': mist('is-hulp-geprobeerd', 'nog-met-niemand-gepraat'),
      'ouders-willen-niet': {
        target: 'is-hulp-geprobeerd',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'ouders-praten-niet-over-de-zorg' },
      },
      'weet-niet': {
        target: 'is-hulp-geprobeerd',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'gesprek-over-zorg-onbekend' },
      },
    },
  }),
};

function school(sector: Feiten['sector']) {
  return { target: 'gaat-de-leerling-naar-school', actions: vast({ sector }) } as const;
}

function naar<const B extends string>(target: string, bevinding: B) {
  return { target, meta: { bevinding } } as const;
}

function mist<const B extends string>(target: string, bevinding: B) {
  return { target, actions: vast({ mist: true }), meta: { bevinding } } as const;
}
