import { afgerond, opzet, vast, voorwerkKlaar } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: er is meer nodig. Wie kan dat bieden, en is daarvoor alles klaar? */
export const meer = {
  'wie-kan-het-bieden': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'extra-ondersteuning-definitie',
        'extra-ondersteuning-criteria-swv',
        'swv-dekkend-aanbod',
        'geen-maximum-per-klas',
        'wgbh-doeltreffende-aanpassing',
        'cluster12-arrangement',
        'medisch-dyslexie-gemeente',
      ],
    },
    on: {
      school: weg('school', 'school-biedt-het-zelf'),
      verband: {
        target: 'zijn-ouders-betrokken',
        actions: vast({ weg: 'verband' }),
        meta: { bevinding: 'hulp-van-het-verband-nodig' },
      },
      instelling: weg('instelling', 'instelling-biedt-hulp'),
      jeugdhulp: weg('jeugdhulp', 'jeugdhulp-of-zorg-nodig'),
      dyslexie: weg('dyslexie', 'dyslexiezorg-nodig'),
      'andere-plek': weg('andere-plek', 'plek-past-misschien-niet-meer'),
      'weet-niet': { target: 'ondersteuning-hangt-af', actions: vast(afgerond), meta: { bevinding: 'aanbieder-onbekend' } },
    },
  }),
  'zijn-ouders-betrokken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'extra-ondersteuning-school-vraagt-aan',
        'opp-overleg-ouders',
        'opp-overleg-ouders-so',
        'opp-ouders-onderling-oneens',
        'ouders-eerlijk-tijdig-informeren',
        'opp-begeleiding-zonder-vastgesteld-opp',
      ],
    },
    on: {
      eens: verder('plan-samen-met-ouders', {}),
      oneens: verder('ouders-oneens-met-het-plan', { onbekend: true }),
      'ouders-oneens': verder('ouders-onderling-oneens-over-hulp', { onbekend: true }),
      'niet-overlegd': verder('plan-niet-besproken', { mist: true }),
      'ouders-willen-niet': verder('ouders-praten-niet-mee-over-hulp', { onbekend: true }),
      'weet-niet': verder('overleg-over-plan-onbekend', { onbekend: true }),
    },
  }),
  'is-de-aanvraag-compleet': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'extra-ondersteuning-school-vraagt-aan',
        'extra-ondersteuning-geen-diagnose',
        'extra-ondersteuning-criteria-swv',
        'privacy-gezondheid-swv',
      ],
    },
    on: {
      'ja-allemaal': [
        {
          guard: 'mistIets',
          target: 'aanvraag-eerst-aanvullen',
          actions: vast(afgerond),
          meta: { bevinding: 'aanvraag-compleet' },
        },
        {
          guard: 'isIetsOnbekend',
          target: 'ondersteuning-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'aanvraag-compleet' },
        },
        { target: 'extra-ondersteuning-aanvragen', actions: vast(afgerond), meta: { bevinding: 'aanvraag-compleet' } },
      ],
      'een-deel': { target: 'aanvraag-eerst-aanvullen', actions: vast(afgerond), meta: { bevinding: 'aanvraag-deels-klaar' } },
      nee: { target: 'aanvraag-eerst-aanvullen', actions: vast(afgerond), meta: { bevinding: 'aanvraag-niet-begonnen' } },
      'wacht-op-diagnose': [
        {
          guard: 'mistIets',
          target: 'aanvraag-eerst-aanvullen',
          actions: vast(afgerond),
          meta: { bevinding: 'diagnose-niet-nodig' },
        },
        {
          guard: 'isIetsOnbekend',
          target: 'ondersteuning-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'diagnose-niet-nodig' },
        },
        { target: 'extra-ondersteuning-aanvragen', actions: vast(afgerond), meta: { bevinding: 'diagnose-niet-nodig' } },
      ],
      'weet-niet': [
        {
          guard: 'mistIets',
          target: 'aanvraag-eerst-aanvullen',
          actions: vast(afgerond),
          meta: { bevinding: 'aanvraag-onbekend' },
        },
        { target: 'ondersteuning-hangt-af', actions: vast(afgerond), meta: { bevinding: 'aanvraag-onbekend' } },
      ],
    },
  }),
  'is-het-leesdossier-compleet': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-dyslexie-gemeente', 'basisondersteuning-definitie', 'geschil-dossier-bijhouden'] },
    on: {
      ja: { target: 'hoe-oud-is-de-leerling', meta: { bevinding: 'leesdossier-compleet' } },
      deels: { target: 'hoe-oud-is-de-leerling', meta: { bevinding: 'leesdossier-onvolledig' } },
      nee: { target: 'hoe-oud-is-de-leerling', meta: { bevinding: 'leesdossier-ontbreekt' } },
      'weet-niet': { target: 'hoe-oud-is-de-leerling', meta: { bevinding: 'leesdossier-onbekend' } },
    },
  }),
  'is-elders-al-gezocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijzing-eerst-samen-zoeken',
        'verwijzing-niet-door-leraar',
        'tlv-aanvraag-door-schoolbestuur',
        'verwijzing-school-blijft-tot-plaatsing',
      ],
    },
    on: {
      ja: { target: 'onderzoek-een-andere-plek', actions: vast(afgerond), meta: { bevinding: 'elders-samen-gezocht' } },
      deels: { target: 'onderzoek-een-andere-plek', actions: vast(afgerond), meta: { bevinding: 'elders-niet-samen-gezocht' } },
      nee: { target: 'onderzoek-een-andere-plek', actions: vast(afgerond), meta: { bevinding: 'elders-nog-niet-gezocht' } },
      'weet-niet': {
        target: 'onderzoek-een-andere-plek',
        actions: vast(afgerond),
        meta: { bevinding: 'elders-zoeken-onbekend' },
      },
    },
  }),
};

function weg<const W extends Feiten['weg'], const B extends string>(naar: W, bevinding: B) {
  return { target: 'zijn-ouders-betrokken', actions: vast({ ...voorwerkKlaar, weg: naar }), meta: { bevinding } } as const;
}

/** Wat er na het gesprek met de ouders volgt, hangt af van de weg; alleen de aanvraag onthoudt wat mist of onbekend is. */
function verder<const B extends string>(bevinding: B, feiten: Partial<Feiten>) {
  return [
    { guard: 'naarVerband', target: 'is-de-aanvraag-compleet', actions: vast({ ...feiten, weg: 'geen' }), meta: { bevinding } },
    { guard: 'naarSchool', target: 'begin-met-extra-hulp', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'naarDyslexie', target: 'is-het-leesdossier-compleet', meta: { bevinding } },
    { guard: 'naarAnderePlek', target: 'is-elders-al-gezocht', actions: vast({ weg: 'geen' }), meta: { bevinding } },
    { target: 'hoe-oud-is-de-leerling', meta: { bevinding } },
  ] as const;
}
