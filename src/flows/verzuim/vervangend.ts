import { klaar, opzet, vast } from './opzet.ts';

/** Hoofdstuk: vervangende leerplicht, een programma met praktijktijd vanaf veertien jaar. */
export const vervangend = {
  'is-veertien': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-vervangende-leerplicht'] },
    on: {
      ja: 'is-er-een-plan-van-aanpak',
      nee: { target: 'is-er-een-plan-van-aanpak', actions: vast({ mist: true }), meta: { bevinding: 'jonger-dan-veertien' } },
      'weet-niet': {
        target: 'is-er-een-plan-van-aanpak',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'veertien-onbekend' },
      },
    },
  }),
  'is-er-een-plan-van-aanpak': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-vervangende-leerplicht', 'regie-bij-school'] },
    on: {
      ja: { target: 'wat-besliste-de-gemeente', meta: { bevinding: 'plan-van-aanpak-klaar' } },
      nee: { target: 'wat-besliste-de-gemeente', actions: vast({ wacht: true }), meta: { bevinding: 'geen-plan-van-aanpak' } },
      'weet-niet': { target: 'wat-besliste-de-gemeente', meta: { bevinding: 'plan-van-aanpak-onbekend' } },
    },
  }),
  'wat-besliste-de-gemeente': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-vervangende-leerplicht'] },
    on: {
      toegestaan: [
        { guard: 'mist', target: 'vervangende-leerplicht-mag-niet', actions: klaar, meta: { bevinding: 'gemeente-staat-toe' } },
        {
          guard: 'wacht',
          target: 'vervangende-leerplicht-mag-nog-niet',
          actions: klaar,
          meta: { bevinding: 'gemeente-staat-toe' },
        },
        { guard: 'onbekend', target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'gemeente-staat-toe' } },
        { target: 'vervangende-leerplicht-mag', meta: { bevinding: 'gemeente-staat-toe' } },
      ],
      afgewezen: { target: 'vervangende-leerplicht-mag-niet', actions: klaar, meta: { bevinding: 'gemeente-wijst-af' } },
      'niet-aangevraagd': [
        {
          guard: 'mist',
          target: 'vervangende-leerplicht-mag-niet',
          actions: klaar,
          meta: { bevinding: 'programma-niet-aangevraagd' },
        },
        { target: 'vervangende-leerplicht-mag-nog-niet', actions: klaar, meta: { bevinding: 'programma-niet-aangevraagd' } },
      ],
      'nog-niet': [
        { guard: 'mist', target: 'vervangende-leerplicht-mag-niet', actions: klaar, meta: { bevinding: 'gemeente-beslist-nog' } },
        { target: 'vervangende-leerplicht-mag-nog-niet', actions: klaar, meta: { bevinding: 'gemeente-beslist-nog' } },
      ],
      voorbij: [
        { guard: 'mist', target: 'vervangende-leerplicht-mag-niet', actions: klaar, meta: { bevinding: 'gemeente-is-te-laat' } },
        { target: 'vervangende-leerplicht-mag-nog-niet', actions: klaar, meta: { bevinding: 'gemeente-is-te-laat' } },
      ],
      'weet-niet': [
        {
          guard: 'mist',
          target: 'vervangende-leerplicht-mag-niet',
          actions: klaar,
          meta: { bevinding: 'gemeentebesluit-onbekend' },
        },
        {
          guard: 'wacht',
          target: 'vervangende-leerplicht-mag-nog-niet',
          actions: klaar,
          meta: { bevinding: 'gemeentebesluit-onbekend' },
        },
        { target: 'ander-programma-hangt-af', actions: klaar, meta: { bevinding: 'gemeentebesluit-onbekend' } },
      ],
    },
  }),
};
