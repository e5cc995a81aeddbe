import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: staat het OPP geregistreerd, wordt het uitgevoerd en besproken? */
export const uitvoering = {
  'is-het-geregistreerd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-registreren-rod'] },
    on: {
      ja: 'wordt-het-uitgevoerd',
      nee: { target: 'wordt-het-uitgevoerd', meta: { bevinding: 'opp-niet-in-register' } },
      'weet-niet': { target: 'wordt-het-uitgevoerd', meta: { bevinding: 'opp-register-onbekend' } },
    },
  }),
  'wordt-het-uitgevoerd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'ononderbroken-ontwikkeling',
        'begeleiding-afstemmen-met-zorg',
        'opp-voortgang-vastleggen',
        'opp-toetsen-aanpassen',
        'opp-leidraad',
        'zieke-leerling-onderwijs',
        'uitleg-opp-doelen-begeleiding-evaluatie',
      ],
    },
    on: {
      ja: { target: 'is-het-geevalueerd', meta: { bevinding: 'opp-wordt-uitgevoerd' } },
      deels: { target: 'is-het-geevalueerd', actions: vast({ mist: true }), meta: { bevinding: 'opp-deels-uitgevoerd' } },
      nee: { target: 'is-het-geevalueerd', actions: vast({ mist: true }), meta: { bevinding: 'opp-niet-uitgevoerd' } },
      thuis: { target: 'is-het-geevalueerd', actions: vast({ kernOnbekend: true }), meta: { bevinding: 'zit-thuis' } },
      'weet-niet': {
        target: 'is-het-geevalueerd',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'opp-uitvoering-onbekend' },
      },
    },
  }),
  'is-het-geevalueerd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-evaluatie-jaarlijks',
        'opp-evaluatie-commissie-so',
        'opp-bijstellen',
        'opp-bijstelling-handelingsdeel-instemming',
        'basis-schooljaar',
        'vorderingen-melden',
      ],
    },
    on: {
      'met-allen': inOrde('opp-geevalueerd'),
      'nog-dit-schooljaar': inOrde('evaluatie-moet-nog'),
      'zonder-leerling': schiet('evaluatie-zonder-leerling'),
      'zonder-ouders': schiet('evaluatie-zonder-ouders'),
      nee: schiet('opp-niet-geevalueerd'),
      'weet-niet': [
        {
          guard: 'isLopendMist',
          target: 'opp-niet-bijgehouden',
          actions: vast(afgerond),
          meta: { bevinding: 'evaluatie-onbekend' },
        },
        { guard: 'mist', target: 'opp-voldoet-niet', actions: vast(afgerond), meta: { bevinding: 'evaluatie-onbekend' } },
        {
          guard: 'handelingsdeelOpen',
          target: 'handelingsdeel-nog-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'evaluatie-onbekend' },
        },
        { guard: 'kernOnbekend', target: 'opp-hangt-af', actions: vast(afgerond), meta: { bevinding: 'evaluatie-onbekend' } },
        { target: 'opp-voldoet-zover-bekend', actions: vast(afgerond), meta: { bevinding: 'evaluatie-onbekend' } },
      ],
    },
  }),
};

function inOrde<const B extends string>(bevinding: B) {
  return [
    { guard: 'isLopendMist', target: 'opp-niet-bijgehouden', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'mist', target: 'opp-voldoet-niet', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'handelingsdeelOpen', target: 'handelingsdeel-nog-niet', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'kernOnbekend', target: 'opp-hangt-af', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'onbekend', target: 'opp-voldoet-zover-bekend', actions: vast(afgerond), meta: { bevinding } },
    { target: 'opp-voldoet', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}

function schiet<const B extends string>(bevinding: B) {
  return [
    { guard: 'isLopend', target: 'opp-niet-bijgehouden', actions: vast(afgerond), meta: { bevinding } },
    { target: 'opp-voldoet-niet', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}
