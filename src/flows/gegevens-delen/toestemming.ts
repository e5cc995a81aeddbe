import { afgerond, opzet, vast } from './opzet.ts';

const leeftijdTelt = { guard: 'leeftijdOnbekend', target: 'is-het-vastgelegd', actions: vast({ onbekend: true }) } as const;
const leerlingBeslist = {
  guard: 'isZestienOfOuder',
  target: 'is-het-vastgelegd',
  actions: vast({ leeftijd: 'onbekend', magNogNiet: true }),
  meta: { bevinding: 'delen-leerling-beslist-zelf' },
} as const;
const nogNiet = { target: 'is-het-vastgelegd', actions: vast({ leeftijd: 'onbekend', magNogNiet: true }) } as const;
const nooit = { target: 'is-het-vastgelegd', actions: vast({ leeftijd: 'onbekend', magNiet: true }) } as const;
const onbekend = { target: 'is-het-vastgelegd', actions: vast({ leeftijd: 'onbekend', onbekend: true }) } as const;
const inOrde = { target: 'is-het-vastgelegd', actions: vast({ leeftijd: 'onbekend' }) } as const;
const klaar = { actions: vast(afgerond) } as const;

/** Hoofdstuk: is het nodig, en wie zei ja? */
export const toestemming = {
  leeftijd: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'privacy-toestemming-vanaf-16',
        'privacy-leerling-vanaf-12',
        'privacy-inzage-vanaf-16',
        'privacy-toestemming-intrekken',
      ],
    },
    on: {
      'onder-12': [
        { guard: 'gaatOverInzage', target: 'wie-vraagt', actions: vast({ leeftijd: 'onder-12' }) },
        { target: 'is-het-nodig', actions: vast({ leeftijd: 'onder-12' }) },
      ],
      'van-12-tot-16': [
        {
          guard: 'gaatOverInzage',
          target: 'wie-vraagt',
          actions: vast({ leeftijd: 'van-12-tot-16' }),
          meta: { bevinding: 'leerling-vanaf-12-telt-mee' },
        },
        {
          target: 'is-het-nodig',
          actions: vast({ leeftijd: 'van-12-tot-16' }),
          meta: { bevinding: 'leerling-vanaf-12-telt-mee' },
        },
      ],
      'zestien-of-ouder': [
        {
          guard: 'gaatOverInzage',
          target: 'wie-vraagt',
          actions: vast({ leeftijd: 'zestien-of-ouder' }),
          meta: { bevinding: 'leerling-vanaf-16-beslist' },
        },
        {
          target: 'is-het-nodig',
          actions: vast({ leeftijd: 'zestien-of-ouder' }),
          meta: { bevinding: 'leerling-vanaf-16-beslist' },
        },
      ],
      'weet-niet': [
        { guard: 'gaatOverInzage', target: 'wie-vraagt', meta: { bevinding: 'leeftijd-bij-gegevens-onbekend' } },
        { target: 'is-het-nodig', meta: { bevinding: 'leeftijd-bij-gegevens-onbekend' } },
      ],
    },
  }),
  'is-het-nodig': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['privacy-noodzakelijk-delen', 'leraar-draagt-over'] },
    on: {
      nodig: [
        { guard: 'blijftBinnenSchool', target: 'delen-mag', ...klaar, meta: { bevinding: 'delen-is-nodig' } },
        { target: 'is-er-toestemming', meta: { bevinding: 'delen-is-nodig' } },
      ],
      'meer-dan-nodig': [
        { guard: 'blijftBinnenSchool', target: 'delen-mag-nog-niet', ...klaar, meta: { bevinding: 'delen-meer-dan-nodig' } },
        { target: 'is-er-toestemming', actions: vast({ herstel: true }), meta: { bevinding: 'delen-meer-dan-nodig' } },
      ],
      'niet-nodig': [
        { guard: 'blijftBinnenSchool', target: 'delen-mag-niet', ...klaar, meta: { bevinding: 'delen-niet-nodig' } },
        { target: 'is-er-toestemming', actions: vast({ magNiet: true }), meta: { bevinding: 'delen-niet-nodig' } },
      ],
      'weet-niet': [
        { guard: 'blijftBinnenSchool', target: 'delen-hangt-af', ...klaar, meta: { bevinding: 'delen-nodig-onbekend' } },
        { target: 'is-er-toestemming', actions: vast({ onbekend: true }), meta: { bevinding: 'delen-nodig-onbekend' } },
      ],
    },
  }),
  'is-er-toestemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'privacy-toestemming-niet-onbeperkt',
        'privacy-toestemming-intrekken',
        'privacy-toestemming-mondeling',
        'privacy-toestemming-vanaf-16',
      ],
    },
    on: {
      'voor-dit-doel': { target: 'van-wie-is-de-toestemming', meta: { bevinding: 'delen-toestemming-voor-dit-doel' } },
      'niet-voor-dit-doel': { ...nogNiet, meta: { bevinding: 'delen-toestemming-niet-voor-dit-doel' } },
      'niet-gevraagd': { ...nogNiet, meta: { bevinding: 'delen-toestemming-niet-gevraagd' } },
      geweigerd: { ...nooit, meta: { bevinding: 'delen-toestemming-geweigerd' } },
      ingetrokken: { ...nooit, meta: { bevinding: 'delen-toestemming-ingetrokken' } },
      'andere-grond': { ...onbekend, meta: { bevinding: 'delen-andere-grond' } },
      'weet-niet': { ...onbekend, meta: { bevinding: 'delen-toestemming-onbekend' } },
    },
  }),
  'van-wie-is-de-toestemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['privacy-toestemming-vanaf-16', 'privacy-gescheiden-ouders', 'gescheiden-ouders-aanmelden', 'basis-begrip-ouders'],
    },
    on: {
      'alle-ouders': [leerlingBeslist, { ...leeftijdTelt, meta: { bevinding: 'delen-van-wie-onbekend' } }, inOrde],
      'een-ouder': [leerlingBeslist, { ...onbekend, meta: { bevinding: 'delen-een-ouder-zei-ja' } }],
      'ouders-oneens': [leerlingBeslist, { ...nogNiet, meta: { bevinding: 'delen-ouders-oneens' } }],
      'alleen-de-leerling': [
        { ...inOrde, guard: 'isZestienOfOuder' },
        { ...leeftijdTelt, meta: { bevinding: 'delen-van-wie-onbekend' } },
        { ...nogNiet, meta: { bevinding: 'delen-ouders-moeten-ja-zeggen' } },
      ],
      'leerling-en-ouders': inOrde,
      'zonder-gezag': [leerlingBeslist, { ...nogNiet, meta: { bevinding: 'delen-ja-zonder-gezag' } }],
      'weet-niet': { ...onbekend, meta: { bevinding: 'delen-van-wie-onbekend' } },
    },
  }),
  'is-het-vastgelegd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['privacy-ouders-afspraak-vooraf', 'privacy-toestemming-vastleggen', 'privacy-toestemming-mondeling'] },
    on: {
      'ja-allemaal': [
        { guard: 'magNiet', target: 'delen-mag-niet', ...klaar },
        { guard: 'magNogNiet', target: 'delen-mag-nog-niet', ...klaar },
        { guard: 'ietsOnbekend', target: 'delen-hangt-af', ...klaar },
        { guard: 'ietsTeHerstellen', target: 'delen-mag-na-herstel', ...klaar },
        { target: 'delen-mag', ...klaar, meta: { bevinding: 'delen-alles-vastgelegd' } },
      ],
      'een-deel': [
        { guard: 'magNiet', target: 'delen-mag-niet', ...klaar, meta: { bevinding: 'delen-deels-vastgelegd' } },
        { guard: 'magNogNiet', target: 'delen-mag-nog-niet', ...klaar, meta: { bevinding: 'delen-deels-vastgelegd' } },
        { guard: 'ietsOnbekend', target: 'delen-hangt-af', ...klaar, meta: { bevinding: 'delen-deels-vastgelegd' } },
        { target: 'delen-mag-na-herstel', ...klaar, meta: { bevinding: 'delen-deels-vastgelegd' } },
      ],
      nee: [
        { guard: 'magNiet', target: 'delen-mag-niet', ...klaar, meta: { bevinding: 'delen-niets-vastgelegd' } },
        { guard: 'magNogNiet', target: 'delen-mag-nog-niet', ...klaar, meta: { bevinding: 'delen-niets-vastgelegd' } },
        { guard: 'ietsOnbekend', target: 'delen-hangt-af', ...klaar, meta: { bevinding: 'delen-niets-vastgelegd' } },
        { target: 'delen-mag-na-herstel', ...klaar, meta: { bevinding: 'delen-niets-vastgelegd' } },
      ],
      'weet-niet': [
        { guard: 'magNiet', target: 'delen-mag-niet', ...klaar, meta: { bevinding: 'delen-vastgelegd-onbekend' } },
        { guard: 'magNogNiet', target: 'delen-mag-nog-niet', ...klaar, meta: { bevinding: 'delen-vastgelegd-onbekend' } },
        { target: 'delen-hangt-af', ...klaar, meta: { bevinding: 'delen-vastgelegd-onbekend' } },
      ],
    },
  }),
};
