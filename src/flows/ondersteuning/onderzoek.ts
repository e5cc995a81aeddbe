import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: onderzoek, toestemming en gegevens. */
export const onderzoek = {
  'welk-onderzoek-is-nodig': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-onderzoek-twee-vragen',
        'aanmelding-toestemming-psychologisch-onderzoek',
        'aanmelding-ouders-zelf-onderzoek',
        'swv-taken',
      ],
    },
    on: {
      'zelf-kijken': beeld('school-zoekt-het-zelf-uit'),
      psycholoog: {
        target: 'hoe-oud-is-de-leerling',
        actions: vast({ weg: 'psycholoog' }),
        meta: { bevinding: 'onderzoek-door-een-psycholoog' },
      },
      arts: beeld('arts-kan-meekijken'),
      'ouders-zelf': beeld('ouders-laten-zelf-onderzoeken'),
      'weet-niet': beeld('soort-onderzoek-onbekend'),
    },
  }),
  'hoe-oud-is-de-leerling': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['privacy-leerling-vanaf-12', 'privacy-toestemming-vanaf-16', 'privacy-inzage-ouders', 'privacy-inzage-vanaf-16'],
    },
    on: {
      'onder-twaalf': [{ guard: 'naarPsycholoog', target: 'is-er-toestemming' }, { target: 'mogen-gegevens-worden-gedeeld' }],
      'twaalf-tot-zestien': leeftijd('leerling-vraagt-ook-inzage'),
      'zestien-of-ouder': leeftijd('leerling-geeft-zelf-toestemming'),
      'achttien-of-ouder': leeftijd('leerling-is-meerderjarig'),
      'weet-niet': leeftijd('leeftijd-van-leerling-onbekend'),
    },
  }),
  'is-er-toestemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-toestemming-psychologisch-onderzoek',
        'basis-begrip-ouders',
        'gescheiden-ouders-aanmelden',
        'privacy-toestemming-vastleggen',
        'kind-recht-meepraten',
      ],
    },
    on: {
      ja: { target: 'zijn-er-afspraken-over-onderzoek', meta: { bevinding: 'toestemming-van-ieder-met-gezag' } },
      'een-ouder': geenToestemming('toestemming-van-een-ouder'),
      'ouders-oneens': geenToestemming('ouders-oneens-over-onderzoek'),
      geweigerd: geenToestemming('onderzoek-geweigerd'),
      'nog-niet': geenToestemming('toestemming-niet-gevraagd'),
      'weet-niet': {
        target: 'zijn-er-afspraken-over-onderzoek',
        actions: vast({ onbekend: true, weg: 'geen' }),
        meta: { bevinding: 'toestemming-onbekend' },
      },
    },
  }),
  'zijn-er-afspraken-over-onderzoek': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-uitslag-eerst-naar-ouders',
        'aanmelding-ouders-zelf-onderzoek',
        'privacy-noodzakelijk-delen',
        'verdeelmodellen-geld',
      ],
    },
    on: {
      'ja-allemaal': [
        {
          guard: 'mistIets',
          target: 'toestemming-ontbreekt',
          actions: vast(afgerond),
          meta: { bevinding: 'afspraken-over-onderzoek-klaar' },
        },
        {
          guard: 'isIetsOnbekend',
          target: 'ondersteuning-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'afspraken-over-onderzoek-klaar' },
        },
        { target: 'onderzoek-kan-beginnen', actions: vast(afgerond), meta: { bevinding: 'afspraken-over-onderzoek-klaar' } },
      ],
      'een-deel': naAfspraken('afspraken-over-onderzoek-half'),
      nee: naAfspraken('geen-afspraken-over-onderzoek'),
      'weet-niet': naAfspraken('afspraken-over-onderzoek-onbekend'),
    },
  }),
  'mogen-gegevens-worden-gedeeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'privacy-noodzakelijk-delen',
        'privacy-ouders-afspraak-vooraf',
        'privacy-toestemming-niet-onbeperkt',
        'privacy-toestemming-vastleggen',
        'privacy-toestemming-mondeling',
        'privacy-toestemming-intrekken',
      ],
    },
    on: {
      vastgelegd: delen('gegevens-delen-is-afgesproken'),
      algemeen: delen('algemene-toestemming-telt-niet'),
      'nog-niet': delen('gegevens-delen-niet-gevraagd'),
      ingetrokken: delen('gegevens-delen-mag-niet-meer'),
      'niet-nodig': [
        { guard: 'naarInstelling', target: 'vraag-de-instelling', actions: vast(afgerond) },
        { guard: 'naarDyslexie', target: 'vraag-dyslexiezorg', actions: vast(afgerond) },
        { target: 'haal-jeugdhulp-erbij', actions: vast(afgerond) },
      ],
      'weet-niet': delen('gegevens-delen-onbekend'),
    },
  }),
};

function beeld<const B extends string>(bevinding: B) {
  return { target: 'eerst-samen-in-beeld-brengen', actions: vast(afgerond), meta: { bevinding } } as const;
}

function leeftijd<const B extends string>(bevinding: B) {
  return [
    { guard: 'naarPsycholoog', target: 'is-er-toestemming', meta: { bevinding } },
    { target: 'mogen-gegevens-worden-gedeeld', meta: { bevinding } },
  ] as const;
}

function geenToestemming<const B extends string>(bevinding: B) {
  return { target: 'zijn-er-afspraken-over-onderzoek', actions: vast({ mist: true }), meta: { bevinding } } as const;
}

function naAfspraken<const B extends string>(bevinding: B) {
  return [
    { guard: 'mistIets', target: 'toestemming-ontbreekt', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'isIetsOnbekend', target: 'ondersteuning-hangt-af', actions: vast(afgerond), meta: { bevinding } },
    { target: 'onderzoek-na-afspraken', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}

function delen<const B extends string>(bevinding: B) {
  return [
    { guard: 'naarInstelling', target: 'vraag-de-instelling', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'naarDyslexie', target: 'vraag-dyslexiezorg', actions: vast(afgerond), meta: { bevinding } },
    { target: 'haal-jeugdhulp-erbij', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}
