import { klaar, opzet, vast } from './opzet.ts';

/** Hoofdstuk: de leerling is ziek. */
export const ziekte = {
  'is-ziekte-gemeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-ziek-melden', 'verzuim-geoorloofd', 'leerplicht-meerderjarige-zelf'] },
    on: {
      'op-tijd': { target: 'is-er-twijfel', meta: { bevinding: 'ziekte-op-tijd-gemeld' } },
      'kan-nog': { target: 'is-er-twijfel', actions: vast({ mist: true }), meta: { bevinding: 'ziekte-nog-te-melden' } },
      'te-laat': { target: 'is-er-twijfel', actions: vast({ mist: true }), meta: { bevinding: 'ziekte-te-laat-gemeld' } },
      'weet-niet': { target: 'is-er-twijfel', actions: vast({ onbekend: true }), meta: { bevinding: 'ziekmelding-onbekend' } },
    },
  }),
  'is-er-twijfel': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verzuim-ziekte-twijfel', 'verzuim-minder-dan-16-uur', 'verzuim-leerplichtambtenaar-onderzoekt'] },
    on: {
      nee: 'onderwijs-bij-ziekte',
      patroon: { target: 'onderwijs-bij-ziekte', meta: { bevinding: 'ziekte-patroon' } },
      'ouders-werken-niet-mee': {
        target: 'onderwijs-bij-ziekte',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'ziekte-vermoedelijk-ongeoorloofd' },
      },
      'weet-niet': {
        target: 'onderwijs-bij-ziekte',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'ziekte-twijfel-onbekend' },
      },
    },
  }),
  'onderwijs-bij-ziekte': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zieke-leerling-onderwijs', 'ononderbroken-ontwikkeling', 'medisch-school-onderzoekt-samen'] },
    on: {
      ja: [
        { guard: 'mist', target: 'ziekte-telt-nog-niet', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-geregeld' } },
        { guard: 'onbekend', target: 'ziekte-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-geregeld' } },
        { target: 'ziekte-is-geldige-reden', meta: { bevinding: 'onderwijs-bij-ziekte-geregeld' } },
      ],
      'te-ziek': [
        { guard: 'mist', target: 'ziekte-telt-nog-niet', actions: klaar, meta: { bevinding: 'te-ziek-om-te-leren' } },
        { guard: 'onbekend', target: 'ziekte-hangt-af', actions: klaar, meta: { bevinding: 'te-ziek-om-te-leren' } },
        { target: 'ziekte-is-geldige-reden', meta: { bevinding: 'te-ziek-om-te-leren' } },
      ],
      'een-deel': [
        { guard: 'mist', target: 'ziekte-telt-nog-niet', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-deels' } },
        { guard: 'onbekend', target: 'ziekte-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-deels' } },
        { target: 'onderwijs-bij-ziekte-moet', meta: { bevinding: 'onderwijs-bij-ziekte-deels' } },
      ],
      nee: [
        { guard: 'mist', target: 'ziekte-telt-nog-niet', actions: klaar, meta: { bevinding: 'geen-onderwijs-bij-ziekte' } },
        { guard: 'onbekend', target: 'ziekte-hangt-af', actions: klaar, meta: { bevinding: 'geen-onderwijs-bij-ziekte' } },
        { target: 'onderwijs-bij-ziekte-moet', meta: { bevinding: 'geen-onderwijs-bij-ziekte' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'ziekte-telt-nog-niet', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-onbekend' } },
        { target: 'ziekte-hangt-af', actions: klaar, meta: { bevinding: 'onderwijs-bij-ziekte-onbekend' } },
      ],
    },
  }),
};
