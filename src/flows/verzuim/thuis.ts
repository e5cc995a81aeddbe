import { klaar, opzet, vast } from './opzet.ts';

/** Hoofdstuk: de leerling zit thuis, want er is geen passende plek. */
export const thuis = {
  'staat-ingeschreven': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'zorgplicht-ook-zittende-leerling',
        'verwijzing-school-blijft-tot-plaatsing',
        'verwijdering-uitschrijven-zonder-verzoek',
        'verwijdering-ouders-haalden-kind-zelf-weg',
        'leerplicht-uitschrijven-pas-later',
      ],
    },
    on: {
      ja: { target: 'hoe-lang-thuis', meta: { bevinding: 'thuiszitter-staat-ingeschreven' } },
      'zonder-verzoek-uitgeschreven': {
        target: 'hoe-lang-thuis',
        actions: vast({ mist: true }),
        meta: { bevinding: 'thuiszitter-uitgeschreven' },
      },
      nergens: { target: 'eerst-aanmelden', meta: { bevinding: 'thuis-zonder-school' } },
      'weet-niet': {
        target: 'hoe-lang-thuis',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'inschrijving-thuiszitter-onbekend' },
      },
    },
  }),
  'hoe-lang-thuis': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-onderwijsconsulent', 'verwijdering-feitelijk', 'verzuim-lang'] },
    on: {
      kort: 'onderwijs-voor-thuiszitter',
      lang: { target: 'onderwijs-voor-thuiszitter', meta: { bevinding: 'lang-thuis' } },
      'weet-niet': { target: 'onderwijs-voor-thuiszitter', meta: { bevinding: 'duur-thuis-onbekend' } },
    },
  }),
  'onderwijs-voor-thuiszitter': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijzing-school-blijft-tot-plaatsing',
        'ononderbroken-ontwikkeling',
        'verwijdering-leerling-blijft-ingeschreven',
      ],
    },
    on: {
      ja: { target: 'is-er-een-plan', meta: { bevinding: 'thuiszitter-krijgt-onderwijs' } },
      'een-deel': { target: 'is-er-een-plan', meta: { bevinding: 'thuiszitter-krijgt-te-weinig' } },
      nee: { target: 'is-er-een-plan', actions: vast({ mist: true }), meta: { bevinding: 'thuiszitter-zonder-onderwijs' } },
      'weet-niet': {
        target: 'is-er-een-plan',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'onderwijs-thuiszitter-onbekend' },
      },
    },
  }),
  'is-er-een-plan': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'regie-bij-school',
        'regie-rollen-afspreken',
        'swv-dekkend-aanbod',
        'partijen-tijdig-betrekken',
        'geschil-onderwijsconsulent',
        'privacy-ouders-afspraak-vooraf',
      ],
    },
    on: {
      'ja-allemaal': [
        {
          guard: 'mist',
          target: 'thuis-zonder-onderwijs-mag-niet',
          actions: klaar,
          meta: { bevinding: 'plan-voor-thuiszitter' },
        },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'plan-voor-thuiszitter' } },
        { target: 'samen-terug-naar-school', meta: { bevinding: 'plan-voor-thuiszitter' } },
      ],
      'een-deel': [
        { guard: 'mist', target: 'thuis-zonder-onderwijs-mag-niet', actions: klaar, meta: { bevinding: 'plan-mist-een-partij' } },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'plan-mist-een-partij' } },
        { target: 'samen-terug-naar-school', meta: { bevinding: 'plan-mist-een-partij' } },
      ],
      nee: [
        {
          guard: 'mist',
          target: 'thuis-zonder-onderwijs-mag-niet',
          actions: klaar,
          meta: { bevinding: 'geen-plan-voor-thuiszitter' },
        },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'geen-plan-voor-thuiszitter' } },
        { target: 'samen-terug-naar-school', meta: { bevinding: 'geen-plan-voor-thuiszitter' } },
      ],
      'weet-niet': [
        {
          guard: 'mist',
          target: 'thuis-zonder-onderwijs-mag-niet',
          actions: klaar,
          meta: { bevinding: 'plan-thuiszitter-onbekend' },
        },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'plan-thuiszitter-onbekend' } },
        { target: 'samen-terug-naar-school', meta: { bevinding: 'plan-thuiszitter-onbekend' } },
      ],
    },
  }),
};
