import { afgerond, opzet, vast, voorwerkKlaar } from './opzet.ts';

/** Hoofdstuk: wat is er geprobeerd, en is duidelijk wat de leerling nodig heeft? */
export const hulp = {
  'is-hulp-geprobeerd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'basisondersteuning-definitie',
        'basisondersteuning-vaststellen-swv',
        'ononderbroken-ontwikkeling',
        'geschil-dossier-bijhouden',
      ],
    },
    on: {
      'helpt-genoeg': [
        {
          guard: 'kentAltijdOpp',
          target: 'opp-uitvoeren-of-bijstellen',
          actions: vast(afgerond),
          meta: { bevinding: 'hulp-helpt-genoeg' },
        },
        { target: 'geef-basisondersteuning', actions: vast(afgerond), meta: { bevinding: 'hulp-helpt-genoeg' } },
      ],
      'helpt-te-weinig': { target: 'is-duidelijk-wat-nodig-is', meta: { bevinding: 'hulp-gegeven-en-gevolgd' } },
      'zonder-plan': {
        target: 'is-duidelijk-wat-nodig-is',
        actions: vast({ mist: true }),
        meta: { bevinding: 'hulp-niet-gevolgd' },
      },
      nee: { target: 'is-duidelijk-wat-nodig-is', actions: vast({ mist: true }), meta: { bevinding: 'nog-geen-hulp-gegeven' } },
      'weet-niet': {
        target: 'is-duidelijk-wat-nodig-is',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'gegeven-hulp-onbekend' },
      },
    },
  }),
  'is-duidelijk-wat-nodig-is': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'aanmelding-onderzoek-twee-vragen',
        'aanmelding-individueel-beoordelen',
        'extra-ondersteuning-geen-diagnose',
        'zorgplicht-kern',
      ],
    },
    on: {
      ja: [
        {
          guard: 'staatStil',
          target: 'de-school-moet-in-actie',
          actions: vast(afgerond),
          meta: { bevinding: 'duidelijk-wat-nodig-is' },
        },
        { guard: 'kentAltijdOpp', target: 'past-het-opp-nog', meta: { bevinding: 'duidelijk-wat-nodig-is' } },
        { target: 'is-basisondersteuning-genoeg', meta: { bevinding: 'duidelijk-wat-nodig-is' } },
      ],
      deels: uitzoeken('behoefte-deels-duidelijk'),
      nee: uitzoeken('behoefte-nog-onduidelijk'),
      'weet-niet': uitzoeken('beeld-van-de-school-onbekend'),
    },
  }),
  'is-basisondersteuning-genoeg': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'basisondersteuning-definitie',
        'basisondersteuning-vaststellen-swv',
        'extra-ondersteuning-definitie',
        'schoolgids-ondersteuningsaanbod',
        'opp-niet-bij-basisondersteuning',
      ],
    },
    on: {
      ja: { target: 'geef-basisondersteuning', actions: vast(afgerond), meta: { bevinding: 'basis-is-genoeg' } },
      'niet-alles-gebruikt': {
        target: 'geef-basisondersteuning',
        actions: vast(afgerond),
        meta: { bevinding: 'basis-niet-benut' },
      },
      'kan-de-basis-niet': {
        target: 'geef-basisondersteuning',
        actions: vast(afgerond),
        meta: { bevinding: 'school-kan-de-basis-niet' },
      },
      nee: { target: 'wie-kan-het-bieden', meta: { bevinding: 'meer-dan-de-basis-nodig' } },
      'weet-niet': {
        target: 'ondersteuning-hangt-af',
        actions: vast(afgerond),
        meta: { bevinding: 'grens-van-de-basis-onbekend' },
      },
    },
  }),
  'past-het-opp-nog': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['opp-verplicht-sbo', 'opp-verplicht-so-vso', 'opp-verplicht-vo-extra', 'opp-definitie', 'opp-bijstellen'] },
    on: {
      ja: { target: 'opp-uitvoeren-of-bijstellen', actions: vast(afgerond), meta: { bevinding: 'opp-past-bij-de-leerling' } },
      'niet-uitgevoerd': {
        target: 'opp-uitvoeren-of-bijstellen',
        actions: vast(afgerond),
        meta: { bevinding: 'opp-niet-gedaan' },
      },
      'niet-bijgesteld': {
        target: 'opp-uitvoeren-of-bijstellen',
        actions: vast(afgerond),
        meta: { bevinding: 'opp-past-niet-meer' },
      },
      'geen-opp': { target: 'opp-uitvoeren-of-bijstellen', actions: vast(afgerond), meta: { bevinding: 'opp-hoort-er-te-zijn' } },
      nee: { target: 'wie-kan-het-bieden', meta: { bevinding: 'meer-nodig-dan-het-opp' } },
      'weet-niet': { target: 'ondersteuning-hangt-af', actions: vast(afgerond), meta: { bevinding: 'inhoud-opp-onbekend' } },
    },
  }),
};

function uitzoeken<const B extends string>(bevinding: B) {
  return [
    { guard: 'staatStil', target: 'de-school-moet-in-actie', actions: vast(afgerond), meta: { bevinding } },
    { target: 'welk-onderzoek-is-nodig', actions: vast(voorwerkKlaar), meta: { bevinding } },
  ] as const;
}
