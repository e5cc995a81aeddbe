import { klaar, opzet, vast } from './opzet.ts';

/** Hoofdstuk: de school kiest dat de leerling thuisblijft of minder uren komt. */
export const school = {
  'wat-doet-de-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-feitelijk',
        'verwijdering-uren-beperken-telt',
        'schorsing-intern-telt',
        'schorsing-max-een-week',
        'ononderbroken-ontwikkeling',
        'verwijzing-school-blijft-tot-plaatsing',
      ],
    },
    on: {
      schorst: 'is-de-schorsing-te-lang',
      'naar-huis': { target: 'onderwijs-thuis', actions: vast({ mist: true }), meta: { bevinding: 'naar-huis-zonder-besluit' } },
      'wacht-op-een-plek': {
        target: 'onderwijs-thuis',
        actions: vast({ mist: true }),
        meta: { bevinding: 'thuis-tot-er-een-plek-is' },
      },
      'minder-uren': 'waarom-minder-uren',
      'weet-niet': {
        target: 'onderwijs-thuis',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'maatregel-van-de-school-onbekend' },
      },
    },
  }),
  'is-de-schorsing-te-lang': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'schorsing-max-een-week',
        'schorsing-te-lang',
        'schorsing-vo-tijdens-verwijdering',
        'schorsing-niet-langer-voor-verwijdering',
      ],
    },
    on: {
      'nog-niet': { target: 'onderwijs-thuis', meta: { bevinding: 'schorsing-binnen-de-tijd' } },
      voorbij: { target: 'onderwijs-thuis', actions: vast({ mist: true }), meta: { bevinding: 'schorsing-voorbij-maar-thuis' } },
      'voorbij-in-overleg': [
        {
          guard: 'isVoortgezet',
          target: 'onderwijs-thuis',
          actions: vast({ onbekend: true }),
          meta: { bevinding: 'schorsing-loopt-door-in-overleg' },
        },
        { target: 'onderwijs-thuis', actions: vast({ mist: true }), meta: { bevinding: 'schorsing-voorbij-maar-thuis' } },
      ],
      'weet-niet': {
        target: 'onderwijs-thuis',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'duur-van-schorsing-onbekend' },
      },
    },
  }),
  'onderwijs-thuis': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['ononderbroken-ontwikkeling', 'schorsing-onderwijs-gaat-door', 'verwijdering-leerling-blijft-ingeschreven'],
    },
    on: {
      ja: [
        {
          guard: 'mist',
          target: 'school-mag-niet-thuis-laten',
          actions: klaar,
          meta: { bevinding: 'onderwijs-gaat-thuis-door' },
        },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-gaat-thuis-door' } },
        { target: 'schorsing-is-geldige-reden', meta: { bevinding: 'onderwijs-gaat-thuis-door' } },
      ],
      'een-deel': [
        { guard: 'mist', target: 'school-mag-niet-thuis-laten', actions: klaar, meta: { bevinding: 'onderwijs-thuis-deels' } },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-thuis-deels' } },
        { target: 'schorsing-zonder-onderwijs', meta: { bevinding: 'onderwijs-thuis-deels' } },
      ],
      nee: [
        { guard: 'mist', target: 'school-mag-niet-thuis-laten', actions: klaar, meta: { bevinding: 'geen-onderwijs-thuis' } },
        { guard: 'onbekend', target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'geen-onderwijs-thuis' } },
        { target: 'schorsing-zonder-onderwijs', meta: { bevinding: 'geen-onderwijs-thuis' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'school-mag-niet-thuis-laten', actions: klaar, meta: { bevinding: 'onderwijs-thuis-onbekend' } },
        { target: 'thuis-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-thuis-onbekend' } },
      ],
    },
  }),
};

/** Hoofdstuk: de leerling komt minder uren. */
export const minderUren = {
  'waarom-minder-uren': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['opp-afwijking-onderwijstijd', 'verwijdering-uren-beperken-telt', 'zorgplicht-ook-zittende-leerling'] },
    on: {
      'lichaam-of-geest': [
        {
          guard: 'kentGeenInstemming',
          target: 'afspraken-in-het-opp',
          actions: vast({ onbekend: true }),
          meta: { bevinding: 'minder-uren-regel-geldt-niet' },
        },
        { target: 'instemming-inspectie', meta: { bevinding: 'reden-minder-uren-past' } },
      ],
      'school-kan-het-niet-aan': [
        {
          guard: 'kentGeenInstemming',
          target: 'afspraken-in-het-opp',
          actions: vast({ mist: true }),
          meta: { bevinding: 'minder-uren-keuze-van-de-school' },
        },
        { target: 'instemming-inspectie', actions: vast({ mist: true }), meta: { bevinding: 'minder-uren-keuze-van-de-school' } },
      ],
      'ouders-willen-het': [
        {
          guard: 'kentGeenInstemming',
          target: 'afspraken-in-het-opp',
          actions: vast({ mist: true }),
          meta: { bevinding: 'minder-uren-wens-van-ouders' },
        },
        { target: 'instemming-inspectie', actions: vast({ mist: true }), meta: { bevinding: 'minder-uren-wens-van-ouders' } },
      ],
      'weet-niet': [
        {
          guard: 'kentGeenInstemming',
          target: 'afspraken-in-het-opp',
          actions: vast({ onbekend: true }),
          meta: { bevinding: 'minder-uren-regel-geldt-niet' },
        },
        { target: 'instemming-inspectie', actions: vast({ onbekend: true }), meta: { bevinding: 'reden-minder-uren-onbekend' } },
      ],
    },
  }),
  'instemming-inspectie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-afwijking-onderwijstijd', 'inspectie-toezicht'] },
    on: {
      ja: { target: 'afspraken-in-het-opp', meta: { bevinding: 'inspectie-stemt-in' } },
      aangevraagd: {
        target: 'afspraken-in-het-opp',
        actions: vast({ wacht: true }),
        meta: { bevinding: 'instemming-aangevraagd' },
      },
      nee: { target: 'afspraken-in-het-opp', actions: vast({ wacht: true }), meta: { bevinding: 'geen-instemming-inspectie' } },
      'weet-niet': {
        target: 'afspraken-in-het-opp',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'instemming-onbekend' },
      },
    },
  }),
  'afspraken-in-het-opp': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-afwijking-onderwijstijd', 'opp-handelingsdeel-overeenstemming'] },
    on: {
      ja: [
        { guard: 'mist', target: 'minder-uren-mag-niet', actions: klaar, meta: { bevinding: 'uren-staan-in-opp' } },
        { guard: 'wacht', target: 'minder-uren-mag-nog-niet', actions: klaar, meta: { bevinding: 'uren-staan-in-opp' } },
        { guard: 'onbekend', target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'uren-staan-in-opp' } },
        { target: 'minder-uren-mag', meta: { bevinding: 'uren-staan-in-opp' } },
      ],
      nee: [
        { guard: 'mist', target: 'minder-uren-mag-niet', actions: klaar, meta: { bevinding: 'uren-niet-in-opp' } },
        { target: 'minder-uren-mag-nog-niet', actions: klaar, meta: { bevinding: 'uren-niet-in-opp' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'minder-uren-mag-niet', actions: klaar, meta: { bevinding: 'uren-in-opp-onbekend' } },
        { guard: 'wacht', target: 'minder-uren-mag-nog-niet', actions: klaar, meta: { bevinding: 'uren-in-opp-onbekend' } },
        { target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'uren-in-opp-onbekend' } },
      ],
    },
  }),
};
