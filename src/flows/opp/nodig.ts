import { afgerond, opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'stand', actions: vast({ sector }) });

/** Hoofdstuk: hoe ver is het OPP, en moet het er zijn? */
export const nodig = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['opp-definitie', 'opp-verplicht-po-extra', 'opp-verplicht-sbo', 'opp-verplicht-so-vso', 'opp-verplicht-vo-extra'],
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
  stand: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-definitie', 'opp-wie-schrijft', 'regie-bij-school', 'privacy-inzage-ouders', 'opp-bijstellen'] },
    on: {
      geen: naarPlicht('geen', 'geen-opp'),
      concept: { target: 'wanneer-begon-het', actions: vast({ stand: 'concept' }) },
      vastgesteld: { target: 'was-het-op-tijd', actions: vast({ stand: 'vast' }) },
      'wil-wijzigen': { target: 'is-het-opp-volledig', actions: vast({ stand: 'concept', gewijzigd: true }) },
      gewijzigd: { target: 'is-het-opp-volledig', actions: vast({ stand: 'vast', gewijzigd: true }) },
      loopt: [
        {
          guard: 'registreert',
          target: 'is-het-geregistreerd',
          actions: vast({ stand: 'loopt' }),
          meta: { bevinding: 'opp-vastgesteld-en-akkoord' },
        },
        { target: 'wordt-het-uitgevoerd', actions: vast({ stand: 'loopt' }), meta: { bevinding: 'opp-vastgesteld-en-akkoord' } },
      ],
      stoppen: [
        {
          guard: 'kentAltijdOpp',
          target: 'opp-blijft-nodig',
          actions: vast(afgerond),
          meta: { bevinding: 'opp-hoort-bij-deze-school' },
        },
        { target: 'is-het-einde-besproken' },
      ],
      overstap: 'waar-gaat-de-leerling-heen',
      'weet-niet': 'stand-uitzoeken',
    },
  }),
  'stand-uitzoeken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['privacy-inzage-ouders', 'privacy-inzage-vanaf-16'] },
    on: {
      'er-is-een-opp': { target: 'was-het-op-tijd', actions: vast({ stand: 'vast' }) },
      geen: naarPlicht('geen', 'geen-opp'),
      'verder-zonder-te-weten': naarPlicht('onbekend', 'opp-bestaan-onbekend'),
    },
  }),
  'welke-ondersteuning-po': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'basisondersteuning-definitie',
        'basisondersteuning-vaststellen-swv',
        'extra-ondersteuning-definitie',
        'opp-niet-bij-basisondersteuning',
        'opp-ook-bij-cluster12-begeleiding',
        'opp-afwijking-onderwijstijd',
      ],
    },
    on: {
      'alleen-basis': { target: 'opp-niet-nodig', actions: vast(afgerond), meta: { bevinding: 'alleen-basisondersteuning' } },
      extra: { target: 'wanneer-begon-het', meta: { bevinding: 'extra-ondersteuning-vraagt-opp' } },
      'cluster-hulp': { target: 'wanneer-begon-het', meta: { bevinding: 'cluster-hulp-vraagt-opp' } },
      'les-elders': { target: 'wanneer-begon-het', meta: { bevinding: 'les-elders-vraagt-opp' } },
      'minder-uren': { target: 'wanneer-begon-het', meta: { bevinding: 'minder-uren-vraagt-opp' } },
      'weet-niet': 'welke-ondersteuning-uitzoeken',
    },
  }),
  'welke-ondersteuning-vo': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'basisondersteuning-definitie',
        'basisondersteuning-vaststellen-swv',
        'extra-ondersteuning-definitie',
        'opp-niet-bij-basisondersteuning',
        'opp-niet-alleen-lwoo',
        'opp-ook-bij-cluster12-begeleiding',
        'opp-afwijking-onderwijstijd',
        'vo-tijdelijk-volledig-op-vso',
        'opdc-langer-dan-drie-maanden',
      ],
    },
    on: {
      'alleen-basis': { target: 'opp-niet-nodig', actions: vast(afgerond), meta: { bevinding: 'alleen-basisondersteuning' } },
      'alleen-lwoo': { target: 'opp-niet-nodig', actions: vast(afgerond), meta: { bevinding: 'alleen-lwoo' } },
      extra: { target: 'wanneer-begon-het', meta: { bevinding: 'extra-ondersteuning-vraagt-opp' } },
      'cluster-hulp': { target: 'wanneer-begon-het', meta: { bevinding: 'cluster-hulp-vraagt-opp' } },
      'les-elders': { target: 'wanneer-begon-het', meta: { bevinding: 'les-elders-vraagt-opp' } },
      'minder-uren': { target: 'wanneer-begon-het', meta: { bevinding: 'minder-uren-vraagt-opp' } },
      'weet-niet': 'welke-ondersteuning-uitzoeken',
    },
  }),
  'welke-ondersteuning-uitzoeken': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['basisondersteuning-vaststellen-swv', 'extra-ondersteuning-definitie', 'schoolgids-ondersteuningsaanbod'] },
    on: {
      'alleen-basis': { target: 'opp-niet-nodig', actions: vast(afgerond), meta: { bevinding: 'alleen-basisondersteuning' } },
      'meer-dan-basis': { target: 'wanneer-begon-het', meta: { bevinding: 'extra-ondersteuning-vraagt-opp' } },
      'verder-zonder-te-weten': {
        target: 'wanneer-begon-het',
        actions: vast({ plichtOnzeker: true }),
        meta: { bevinding: 'basis-of-extra-onbekend' },
      },
    },
  }),
};

function naarPlicht<const B extends string>(stand: Feiten['stand'], bevinding: B) {
  const verder = { actions: vast({ stand }), meta: { bevinding } } as const;
  return [
    { guard: 'isPo', target: 'welke-ondersteuning-po', ...verder },
    { guard: 'isVo', target: 'welke-ondersteuning-vo', ...verder },
    { target: 'wanneer-begon-het', ...verder },
  ] as const;
}
