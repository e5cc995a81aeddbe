import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: de school weigert om wat het kind nodig heeft. Zijn alle stappen gezet? */
export const ondersteuning = {
  'heeft-het-kind-extra-nodig': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'extra-ondersteuning-definitie',
        'basisondersteuning-definitie',
        'extra-ondersteuning-geen-diagnose',
        'aanmelding-taalachterstand-telt-niet',
        'cluster12-aanmelden-bij-instelling',
      ],
    },
    on: {
      ja: 'is-onderzocht-wat-nodig-is',
      'handicap-of-ziekte': { target: 'is-onderzocht-wat-nodig-is', meta: { bevinding: 'gelijke-behandeling-geldt' } },
      'zien-horen-taal': { target: 'is-onderzocht-wat-nodig-is', meta: { bevinding: 'instelling-kan-helpen' } },
      misschien: { target: 'is-onderzocht-wat-nodig-is', meta: { bevinding: 'behoefte-niet-duidelijk' } },
      'alleen-taalachterstand': [
        {
          guard: 'redenMist',
          target: 'deze-reden-mag-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'taalachterstand-telt-niet' },
        },
        { target: 'zorgplicht-geldt-niet', actions: vast(afgerond), meta: { bevinding: 'taalachterstand-telt-niet' } },
      ],
      nee: [
        { guard: 'redenMist', target: 'deze-reden-mag-niet', actions: vast(afgerond) },
        { target: 'zorgplicht-geldt-niet', actions: vast(afgerond) },
      ],
      'weet-niet': { target: 'is-onderzocht-wat-nodig-is', meta: { bevinding: 'behoefte-onbekend' } },
    },
  }),
  'is-onderzocht-wat-nodig-is': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-eigen-actueel-onderzoek',
        'aanmelding-onderzoek-twee-vragen',
        'aanmelding-toestemming-psychologisch-onderzoek',
        'aanmelding-individueel-beoordelen',
      ],
    },
    on: {
      ja: { target: 'is-het-eigen-aanbod-bekeken', meta: { bevinding: 'onderzoek-gedaan' } },
      'van-een-ander': mist('is-het-eigen-aanbod-bekeken', 'onderzoek-verouderd'),
      'te-weinig': mist('is-het-eigen-aanbod-bekeken', 'onderzoek-onvolledig'),
      nee: mist('is-het-eigen-aanbod-bekeken', 'geen-onderzoek-ondersteuningsbehoefte'),
      'weet-niet': onbekend('is-het-eigen-aanbod-bekeken', 'onderzoek-onbekend'),
    },
  }),
  'is-het-eigen-aanbod-bekeken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'weigering-ondersteuningsaanbod-meewegen',
        'schoolgids-ondersteuningsaanbod',
        'extra-ondersteuning-school-vraagt-aan',
        'extra-ondersteuning-criteria-swv',
        'swv-taken',
      ],
    },
    on: {
      'met-samenwerkingsverband': { target: 'helpen-aanpassingen', meta: { bevinding: 'eigen-mogelijkheden-onderzocht' } },
      'alleen-zelf': {
        target: 'helpen-aanpassingen',
        actions: vast({ stapMist: true }),
        meta: { bevinding: 'swv-niet-betrokken' },
      },
      'zelf-bekeken': {
        target: 'helpen-aanpassingen',
        actions: vast({ stapOnbekend: true }),
        meta: { bevinding: 'swv-betrokken-onbekend' },
      },
      nee: mist('helpen-aanpassingen', 'eigen-mogelijkheden-niet-onderzocht'),
      'weet-niet': onbekend('helpen-aanpassingen', 'eigen-mogelijkheden-onbekend'),
    },
  }),
  'helpen-aanpassingen': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'wgbh-doeltreffende-aanpassing',
        'wgbh-onevenredige-belasting-wegen',
        'wgbh-eerst-onderzoeken',
        'uitleg-geen-redelijke-aanpassing',
      ],
    },
    on: {
      'geen-helpt': { target: 'is-er-overleg-met-ouders', meta: { bevinding: 'geen-doeltreffende-aanpassing-mogelijk' } },
      'te-zwaar': { target: 'is-er-overleg-met-ouders', meta: { bevinding: 'onevenredige-belasting-gewogen' } },
      'niet-bekeken': mist('is-er-overleg-met-ouders', 'aanpassingen-niet-bekeken'),
      'kan-wel': { target: 'de-school-kan-het-zelf', actions: vast(afgerond), meta: { bevinding: 'school-kan-het-zelf' } },
      'weet-niet': onbekend('is-er-overleg-met-ouders', 'aanpassingen-onbekend'),
    },
  }),
  'is-er-overleg-met-ouders': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'weigering-overleg-ouders',
        'ouders-eerlijk-tijdig-informeren',
        'weigering-voorkeur-niet-doorslaggevend',
        'weigering-andere-school-geen-toestemming',
        'uitleg-aanbod-eerst-bespreken',
      ],
    },
    on: {
      ja: { target: 'wil-een-andere-school', meta: { bevinding: 'overleg-gevoerd' } },
      'alleen-meegedeeld': {
        target: 'wil-een-andere-school',
        actions: vast({ stapMist: true }),
        meta: { bevinding: 'alleen-meegedeeld' },
      },
      nee: { target: 'wil-een-andere-school', actions: vast({ stapMist: true }), meta: { bevinding: 'geen-overleg-ouders' } },
      'ouders-willen-niet': { target: 'wil-een-andere-school', meta: { bevinding: 'ouders-werken-niet-mee' } },
      'weet-niet': {
        target: 'wil-een-andere-school',
        actions: vast({ stapOnbekend: true }),
        meta: { bevinding: 'overleg-onbekend' },
      },
    },
  }),
  'wil-een-andere-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'weigering-pas-als-andere-school',
        'weigering-pas-als-andere-school-vo',
        'zorgplicht-eindigt-redelijk-aanbod-afgewezen',
        'uitleg-ook-zoeken-als-ouders-niet-willen',
      ],
    },
    on: {
      bereid: [
        { guard: 'redenMist', target: 'weigeren-mag-niet', actions: vast(afgerond), meta: { bevinding: 'wel-andere-school' } },
        { guard: 'stapMist', target: 'weigeren-mag-nog-niet', actions: vast(afgerond), meta: { bevinding: 'wel-andere-school' } },
        {
          guard: 'redenOnbekend',
          target: 'weigeren-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'wel-andere-school' },
        },
        {
          guard: 'stapOnbekend',
          target: 'reden-is-goed-genoeg',
          actions: vast(afgerond),
          meta: { bevinding: 'wel-andere-school' },
        },
        {
          guard: 'papierMist',
          target: 'weigeren-mag-op-papier',
          actions: vast(afgerond),
          meta: { bevinding: 'wel-andere-school' },
        },
        { target: 'weigeren-mag', actions: vast(afgerond), meta: { bevinding: 'wel-andere-school' } },
      ],
      'past-niet': nietOfNogNiet('andere-school-niet-passend'),
      'geen-plek': nietOfNogNiet('andere-school-zonder-plek'),
      'geen-gevonden': nietOfNogNiet('geen-andere-school'),
      'niet-gevraagd': nietOfNogNiet('andere-school-niet-gezocht'),
      'aanbod-afgewezen': [
        {
          guard: 'redenMist',
          target: 'weigeren-mag-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'redelijk-aanbod-afgewezen' },
        },
        {
          guard: 'stapMist',
          target: 'weigeren-mag-nog-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'redelijk-aanbod-afgewezen' },
        },
        { target: 'weigeren-hangt-af', actions: vast(afgerond), meta: { bevinding: 'redelijk-aanbod-afgewezen' } },
      ],
      'weet-niet': [
        {
          guard: 'redenMist',
          target: 'weigeren-mag-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'andere-school-onbekend' },
        },
        {
          guard: 'stapMist',
          target: 'weigeren-mag-nog-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'andere-school-onbekend' },
        },
        {
          guard: 'redenOnbekend',
          target: 'weigeren-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'andere-school-onbekend' },
        },
        { target: 'reden-is-goed-genoeg', actions: vast(afgerond), meta: { bevinding: 'andere-school-onbekend' } },
      ],
    },
  }),
};

function mist<const B extends string>(target: string, bevinding: B) {
  return { target, actions: vast({ redenMist: true }), meta: { bevinding } } as const;
}

function onbekend<const B extends string>(target: string, bevinding: B) {
  return { target, actions: vast({ redenOnbekend: true }), meta: { bevinding } } as const;
}

function nietOfNogNiet<const B extends string>(bevinding: B) {
  return [
    { guard: 'redenMist', target: 'weigeren-mag-niet', actions: vast(afgerond), meta: { bevinding } },
    { target: 'weigeren-mag-nog-niet', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}
