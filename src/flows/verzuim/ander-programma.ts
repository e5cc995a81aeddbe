import { klaar, opzet, vast } from './opzet.ts';

/** Vanaf hier doet de leeftijd er niet meer toe. */
const gewoon = vast({ plicht: 'ja' });

/** Hoofdstuk: naar school gaan lukt niet zoals bedoeld; welk ander programma mag? */
export const anderProgramma = {
  'wat-wordt-gezocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verzuim-vrijstelling-5a',
        'verzuim-vervangende-leerplicht',
        'opp-afwijking-onderwijstijd',
        'verzuim-afstandsonderwijs',
        'verzuim-afstandsonderwijs-vo',
      ],
    },
    on: {
      'minder-uren': { target: 'waarom-minder-uren', actions: gewoon },
      'op-afstand': { target: 'afstand-voorwaarden', actions: gewoon },
      praktijkprogramma: [
        { guard: 'leerplichtVoorbij', target: 'leerplicht-geldt-niet', actions: gewoon },
        { guard: 'kentVervangendeLeerplicht', target: 'is-veertien', actions: gewoon },
        {
          guard: 'isInstelling',
          target: 'is-veertien',
          actions: vast({ plicht: 'ja', onbekend: true }),
          meta: { bevinding: 'vervangende-leerplicht-instelling' },
        },
        { target: 'vervangende-leerplicht-mag-niet', actions: gewoon, meta: { bevinding: 'vervangende-leerplicht-niet-hier' } },
      ],
      vrijstelling: [
        { guard: 'leerplichtVoorbij', target: 'leerplicht-geldt-niet', actions: gewoon },
        { target: 'is-het-kind-ongeschikt', actions: gewoon },
      ],
      'weet-niet': { target: 'ander-programma-hangt-af', actions: gewoon, meta: { bevinding: 'weg-nog-kiezen' } },
    },
  }),
  'is-het-kind-ongeschikt': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verzuim-vrijstelling-5a', 'swv-dekkend-aanbod', 'extra-ondersteuning-definitie'] },
    on: {
      ja: 'is-er-een-verklaring',
      nee: { target: 'is-er-een-verklaring', actions: vast({ mist: true }), meta: { bevinding: 'met-hulp-naar-school' } },
      'weet-niet': {
        target: 'is-er-een-verklaring',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'geschiktheid-onbekend' },
      },
    },
  }),
  'is-er-een-verklaring': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-5a-verklaring', 'verzuim-vrijstelling-5a'] },
    on: {
      'ja-allemaal': { target: 'is-de-kennisgeving-gedaan', meta: { bevinding: 'verklaring-voldoet' } },
      'een-deel': {
        target: 'is-de-kennisgeving-gedaan',
        actions: vast({ wacht: true }),
        meta: { bevinding: 'verklaring-voldoet-niet' },
      },
      nee: { target: 'is-de-kennisgeving-gedaan', actions: vast({ wacht: true }), meta: { bevinding: 'geen-verklaring' } },
      'weet-niet': {
        target: 'is-de-kennisgeving-gedaan',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'verklaring-onbekend' },
      },
    },
  }),
  'is-de-kennisgeving-gedaan': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-5a-kennisgeving', 'verzuim-5a-blijvend', 'leerplicht-begin-en-einde'] },
    on: {
      'op-tijd': [
        { guard: 'mist', target: 'vrijstelling-mag-niet', actions: klaar, meta: { bevinding: 'kennisgeving-op-tijd' } },
        { guard: 'wacht', target: 'vrijstelling-mag-nog-niet', actions: klaar, meta: { bevinding: 'kennisgeving-op-tijd' } },
        { guard: 'onbekend', target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'kennisgeving-op-tijd' } },
        { target: 'vrijstelling-mag', meta: { bevinding: 'kennisgeving-op-tijd' } },
      ],
      blijvend: [
        { guard: 'mist', target: 'vrijstelling-mag-niet', actions: klaar, meta: { bevinding: 'vrijstelling-blijvend' } },
        { guard: 'wacht', target: 'vrijstelling-mag-nog-niet', actions: klaar, meta: { bevinding: 'vrijstelling-blijvend' } },
        { guard: 'onbekend', target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'vrijstelling-blijvend' } },
        { target: 'vrijstelling-mag', meta: { bevinding: 'vrijstelling-blijvend' } },
      ],
      'midden-in-het-jaar': [
        {
          guard: 'mist',
          target: 'vrijstelling-mag-niet',
          actions: klaar,
          meta: { bevinding: 'kennisgeving-midden-in-het-jaar' },
        },
        {
          guard: 'wacht',
          target: 'vrijstelling-mag-nog-niet',
          actions: klaar,
          meta: { bevinding: 'kennisgeving-midden-in-het-jaar' },
        },
        { target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'kennisgeving-midden-in-het-jaar' } },
      ],
      'nog-niet': [
        { guard: 'mist', target: 'vrijstelling-mag-niet', actions: klaar, meta: { bevinding: 'kennisgeving-niet-gedaan' } },
        { target: 'vrijstelling-mag-nog-niet', actions: klaar, meta: { bevinding: 'kennisgeving-niet-gedaan' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'vrijstelling-mag-niet', actions: klaar, meta: { bevinding: 'kennisgeving-onbekend' } },
        { guard: 'wacht', target: 'vrijstelling-mag-nog-niet', actions: klaar, meta: { bevinding: 'kennisgeving-onbekend' } },
        { target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'kennisgeving-onbekend' } },
      ],
    },
  }),
  'afstand-voorwaarden': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verzuim-afstandsonderwijs', 'verzuim-afstandsonderwijs-vo'] },
    on: {
      'ja-allemaal': [
        { guard: 'kentAfstandsonderwijs', target: 'afstand-mag-tijdelijk', meta: { bevinding: 'afstand-voorwaarden-vervuld' } },
        { target: 'ander-programma-hangt-af', meta: { bevinding: 'afstand-niet-geregeld' } },
      ],
      'een-deel': [
        { guard: 'kentAfstandsonderwijs', target: 'afstand-mag-nog-niet', meta: { bevinding: 'afstand-voorwaarden-deels' } },
        { target: 'ander-programma-hangt-af', meta: { bevinding: 'afstand-niet-geregeld' } },
      ],
      nee: [
        { guard: 'kentAfstandsonderwijs', target: 'afstand-mag-nog-niet', meta: { bevinding: 'afstand-zonder-voorwaarden' } },
        { target: 'ander-programma-hangt-af', meta: { bevinding: 'afstand-niet-geregeld' } },
      ],
      'weet-niet': { target: 'ander-programma-hangt-af', meta: { bevinding: 'afstand-voorwaarden-onbekend' } },
    },
  }),
};
