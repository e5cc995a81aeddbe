import { afgerond, opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: is er echt overlegd, en zijn de ouders het eens met het handelingsdeel? */
export const overleg = {
  'is-er-overlegd': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'opp-overleg-ouders',
        'opp-overleg-ouders-so',
        'uitleg-opp-een-gesprek-te-weinig',
        'uitleg-ouders-werken-mee-aan-opp',
        'opp-geen-overeenstemming-doorpraten',
        'aanmelding-ouders-zonder-medewerking',
      ],
    },
    on: {
      'open-overleg': naarVerandering({}, 'oogo-gevoerd'),
      'een-gesprek-genoeg': naarVerandering({}, 'oogo-een-gesprek-genoeg'),
      'een-gesprek-oneens': naarVerandering({ mist: true }, 'geen-oogo'),
      'geen-gesprek': naarVerandering({ mist: true }, 'geen-oogo'),
      'ouders-bepalen-zelf': naarVerandering({}, 'ouders-willen-opp-zelf-bepalen'),
      'ouders-komen-niet': naarVerandering({}, 'ouders-komen-niet-praten'),
      'weet-niet': naarVerandering({ kernOnbekend: true }, 'oogo-onbekend'),
    },
  }),
  'is-de-uitstroom-veranderd': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['uitleg-uitstroom-wijzigen-zorgvuldig', 'opp-bijstellen', 'opp-uitstroom-geen-instemming'] },
    on: {
      'niet-veranderd': { target: 'is-er-instemming', actions: vast({ gewijzigd: false }) },
      'veranderd-samen': {
        target: 'is-er-instemming',
        actions: vast({ gewijzigd: false }),
        meta: { bevinding: 'uitstroom-zorgvuldig-gewijzigd' },
      },
      'veranderd-zonder': {
        target: 'is-er-instemming',
        actions: vast({ gewijzigd: false, mist: true }),
        meta: { bevinding: 'uitstroom-gewijzigd' },
      },
      'weet-niet': {
        target: 'is-er-instemming',
        actions: vast({ gewijzigd: false, onbekend: true }),
        meta: { bevinding: 'uitstroom-wijziging-onbekend' },
      },
    },
  }),
  'is-er-instemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-handelingsdeel-overeenstemming',
        'opp-handelingsdeel-wat',
        'opp-uitstroom-geen-instemming',
        'opp-bijstelling-handelingsdeel-instemming',
        'opp-ouders-onderling-oneens',
        'opp-geen-overeenstemming-doorpraten',
        'opp-meerderjarige-leerling-vo',
        'basis-meerderjarige-leerling-vso',
        'uitleg-bestuur-stelt-opp-vast',
      ],
    },
    on: {
      ja: akkoord('handelingsdeel-akkoord'),
      'oneens-iets-anders': akkoord('school-stelt-opp-vast'),
      'oneens-begeleiding': geenAkkoord('geen-instemming-handelingsdeel'),
      'een-ouder-niet': geenAkkoord('ouders-onderling-oneens-over-opp'),
      'geen-antwoord': geenAkkoord('zwijgen-is-geen-instemming'),
      'deel-opengelaten': [
        {
          guard: 'isConceptMist',
          target: 'opp-nog-niet-vaststellen',
          actions: vast(afgerond),
          meta: { bevinding: 'handelingsdeel-nog-open' },
        },
        {
          guard: 'isConcept',
          target: 'handelingsdeel-nog-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'handelingsdeel-nog-open' },
        },
        {
          guard: 'registreert',
          target: 'is-het-geregistreerd',
          actions: vast({ handelingsdeelOpen: true }),
          meta: { bevinding: 'handelingsdeel-nog-open' },
        },
        {
          target: 'wordt-het-uitgevoerd',
          actions: vast({ handelingsdeelOpen: true }),
          meta: { bevinding: 'handelingsdeel-nog-open' },
        },
      ],
      'weet-niet': [
        {
          guard: 'isConceptMist',
          target: 'opp-nog-niet-vaststellen',
          actions: vast(afgerond),
          meta: { bevinding: 'instemming-handelingsdeel-onbekend' },
        },
        {
          guard: 'isConcept',
          target: 'opp-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'instemming-handelingsdeel-onbekend' },
        },
        {
          guard: 'registreert',
          target: 'is-het-geregistreerd',
          actions: vast({ kernOnbekend: true }),
          meta: { bevinding: 'instemming-handelingsdeel-onbekend' },
        },
        {
          target: 'wordt-het-uitgevoerd',
          actions: vast({ kernOnbekend: true }),
          meta: { bevinding: 'instemming-handelingsdeel-onbekend' },
        },
      ],
    },
  }),
};

function naarVerandering<const B extends string>(feiten: Partial<Feiten>, bevinding: B) {
  return [
    { guard: 'isGewijzigd', target: 'is-de-uitstroom-veranderd', actions: vast(feiten), meta: { bevinding } },
    { target: 'is-er-instemming', actions: vast(feiten), meta: { bevinding } },
  ] as const;
}

function akkoord<const B extends string>(bevinding: B) {
  return [
    { guard: 'isConceptMist', target: 'opp-nog-niet-vaststellen', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'isConceptOnbekend', target: 'opp-hangt-af', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'isConcept', target: 'opp-vaststellen', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'registreert', target: 'is-het-geregistreerd', meta: { bevinding } },
    { target: 'wordt-het-uitgevoerd', meta: { bevinding } },
  ] as const;
}

function geenAkkoord<const B extends string>(bevinding: B) {
  return [
    { guard: 'isConceptMist', target: 'opp-nog-niet-vaststellen', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'isConcept', target: 'handelingsdeel-nog-niet', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'registreert', target: 'is-het-geregistreerd', actions: vast({ mist: true }), meta: { bevinding } },
    { target: 'wordt-het-uitgevoerd', actions: vast({ mist: true }), meta: { bevinding } },
  ] as const;
}
