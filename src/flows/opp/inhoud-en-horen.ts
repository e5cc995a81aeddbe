import { opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: wat staat er in het OPP, en is de leerling gehoord? */
export const inhoudEnHoren = {
  'adviseerde-de-commissie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-overleg-ouders-so'] },
    on: {
      ja: { target: 'is-het-opp-volledig', meta: { bevinding: 'commissie-adviseerde' } },
      nee: { target: 'is-het-opp-volledig', actions: vast({ mist: true }), meta: { bevinding: 'geen-advies-commissie' } },
      'weet-niet': {
        target: 'is-het-opp-volledig',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'advies-commissie-onbekend' },
      },
    },
  }),
  'is-het-opp-volledig': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-inhoud-begeleiding',
        'opp-inhoud-afwijkingen',
        'opp-inhoud-uitstroombestemming',
        'opp-inhoud-factoren',
        'opp-inhoud-praktijkonderwijs',
        'opp-inhoud-vervangende-doelen',
        'opp-inhoud-zorg-op-school',
        'opp-afwijking-onderwijstijd',
        'uitleg-opp-opbrengst-per-vak',
        'begeleiding-afstemmen-met-zorg',
      ],
    },
    on: {
      'ja-alles': naarLeerling({}, 'opp-volledig'),
      'een-deel': naarLeerling({ mist: true }, 'opp-onvolledig'),
      'uitstroom-niet-uitgelegd': naarLeerling({ mist: true }, 'uitstroom-niet-onderbouwd'),
      'zonder-begeleiding': naarLeerling({ mist: true }, 'opp-zonder-begeleiding'),
      'weet-niet': naarLeerling({ onbekend: true }, 'opp-inhoud-onbekend'),
    },
  }),
  'leeftijd-van-de-leerling': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['basis-meerderjarige-leerling-vso', 'opp-meerderjarige-leerling-vo', 'opp-hoorrecht-leerling-so'] },
    on: {
      minderjarig: [{ guard: 'isVast', target: 'gold-het-hoorrecht' }, { target: 'is-de-leerling-gehoord' }],
      meerderjarig: [
        { guard: 'leerlingBeslistZelf', target: 'is-er-overlegd', meta: { bevinding: 'leerling-beslist-zelf' } },
        { guard: 'isVast', target: 'gold-het-hoorrecht', meta: { bevinding: 'meerderjarig-vo-onzeker' } },
        { target: 'is-de-leerling-gehoord', meta: { bevinding: 'meerderjarig-vo-onzeker' } },
      ],
      'weet-niet': [
        // Een meerderjarige leerling praat hier zelf mee, dus of het hoorrecht geldt, is dan niet zeker.
        {
          guard: 'isVastEnBeslistZelf',
          target: 'gold-het-hoorrecht',
          actions: vast({ hoorrechtOnzeker: true }),
          meta: { bevinding: 'leeftijd-leerling-onbekend' },
        },
        {
          guard: 'leerlingBeslistZelf',
          target: 'is-de-leerling-gehoord',
          actions: vast({ hoorrechtOnzeker: true }),
          meta: { bevinding: 'leeftijd-leerling-onbekend' },
        },
        { guard: 'isVast', target: 'gold-het-hoorrecht', meta: { bevinding: 'leeftijd-leerling-onbekend' } },
        { target: 'is-de-leerling-gehoord', meta: { bevinding: 'leeftijd-leerling-onbekend' } },
      ],
    },
  }),
  'gold-het-hoorrecht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-hoorrecht-leerling', 'opp-hoorrecht-leerling-so'] },
    on: {
      ervoor: {
        target: 'is-er-overlegd',
        actions: vast({ hoorrechtOnzeker: false }),
        meta: { bevinding: 'hoorrecht-gold-nog-niet' },
      },
      erna: 'is-de-leerling-gehoord',
      'weet-niet': {
        target: 'is-de-leerling-gehoord',
        actions: vast({ hoorrechtOnzeker: true }),
        meta: { bevinding: 'hoorrecht-datum-onbekend' },
      },
    },
  }),
  'is-de-leerling-gehoord': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-hoorrecht-leerling',
        'opp-hoorrecht-leerling-so',
        'opp-hoorrecht-geen-leeftijdsgrens',
        'opp-hoorrecht-passende-hulp',
        'opp-hoorrecht-uitleg-aan-leerling',
        'opp-inbreng-leerling-vastleggen',
        'geschil-gpo-niet-schorsing-hoorrecht',
        'kind-recht-meepraten',
      ],
    },
    on: {
      'gehoord-en-vastgelegd': {
        target: 'is-er-overlegd',
        actions: vast({ hoorrechtOnzeker: false }),
        meta: { bevinding: 'leerling-gehoord-over-opp' },
      },
      'niet-vastgelegd': nietGehoord('inbreng-niet-vastgelegd'),
      'niet-gevraagd': nietGehoord('leerling-niet-gehoord-over-opp'),
      'kan-het-niet': nietGehoord('leerling-te-jong-gevonden'),
      'wil-niet': {
        target: 'is-er-overlegd',
        actions: vast({ hoorrechtOnzeker: false }),
        meta: { bevinding: 'leerling-wilde-niets-zeggen' },
      },
      'weet-niet': {
        target: 'is-er-overlegd',
        actions: vast({ onbekend: true, hoorrechtOnzeker: false }),
        meta: { bevinding: 'horen-over-opp-onbekend' },
      },
    },
  }),
};

function naarLeerling<const B extends string>(feiten: Partial<Feiten>, bevinding: B) {
  return [
    { guard: 'kanMeerderjarigZijn', target: 'leeftijd-van-de-leerling', actions: vast(feiten), meta: { bevinding } },
    { guard: 'isVast', target: 'gold-het-hoorrecht', actions: vast(feiten), meta: { bevinding } },
    { target: 'is-de-leerling-gehoord', actions: vast(feiten), meta: { bevinding } },
  ] as const;
}

/** Was het hoorrecht er zeker al, dan ontbreekt een eis; anders is dat niet bekend. */
function nietGehoord<const B extends string>(bevinding: B) {
  return [
    {
      guard: 'hoorrechtOnzeker',
      target: 'is-er-overlegd',
      actions: vast({ onbekend: true, hoorrechtOnzeker: false }),
      meta: { bevinding: 'niet-gehoord-misschien-wel-nodig' },
    },
    { target: 'is-er-overlegd', actions: vast({ mist: true }), meta: { bevinding } },
  ] as const;
}
