import { and } from 'xstate';
import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: de school laat de aanmelding buiten behandeling. */
export const buitenBehandeling = {
  'kans-om-aan-te-vullen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-aanvullen',
        'aanmelding-buiten-behandeling',
        'aanmelding-buiten-behandeling-openbaar',
        'aanmelding-buiten-behandeling-vo',
      ],
    },
    on: {
      'ja-met-termijn': { target: 'waren-de-gegevens-nodig', meta: { bevinding: 'kans-om-aan-te-vullen-gegeven' } },
      'ja-zonder-termijn': {
        target: 'waren-de-gegevens-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'geen-aanvultermijn-genoemd' },
      },
      nee: {
        target: 'waren-de-gegevens-nodig',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'geen-kans-om-aan-te-vullen' },
      },
      'weet-niet': {
        target: 'waren-de-gegevens-nodig',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'kans-om-aan-te-vullen-onbekend' },
      },
    },
  }),
  'waren-de-gegevens-nodig': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'aanmelding-gegevens-opvragen',
        'aanmelding-ouders-geven-informatie',
        'aanmelding-voorschools-onderzoek-niet-verplicht',
        'extra-ondersteuning-geen-diagnose',
      ],
    },
    on: {
      ja: { target: 'is-op-tijd-bekendgemaakt', meta: { bevinding: 'gegevens-waren-nodig' } },
      nee: {
        target: 'is-op-tijd-bekendgemaakt',
        actions: vast({ redenMist: true }),
        meta: { bevinding: 'gegevens-niet-nodig' },
      },
      'weet-niet': {
        target: 'is-op-tijd-bekendgemaakt',
        actions: vast({ redenOnbekend: true }),
        meta: { bevinding: 'gegevens-nodig-onbekend' },
      },
    },
  }),
  'is-op-tijd-bekendgemaakt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['aanmelding-buiten-behandeling', 'aanmelding-buiten-behandeling-openbaar', 'aanmelding-buiten-behandeling-vo'],
    },
    on: {
      'op-tijd': [
        { guard: 'redenMist', target: 'buiten-behandeling-mag-niet', actions: vast(afgerond) },
        { guard: 'redenOnbekend', target: 'buiten-behandeling-hangt-af', actions: vast(afgerond) },
        { target: 'buiten-behandeling-mag', actions: vast(afgerond) },
      ],
      'te-laat': [
        {
          guard: and(['redenMist', 'kentMogelijkGeenTermijn']),
          target: 'buiten-behandeling-mag-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'geen-termijn-in-de-wet' },
        },
        {
          guard: 'kentMogelijkGeenTermijn',
          target: 'buiten-behandeling-hangt-af',
          actions: vast(afgerond),
          meta: { bevinding: 'geen-termijn-in-de-wet' },
        },
        { target: 'buiten-behandeling-mag-niet', actions: vast(afgerond), meta: { bevinding: 'buiten-behandeling-te-laat' } },
      ],
      'weet-niet': [
        {
          guard: 'redenMist',
          target: 'buiten-behandeling-mag-niet',
          actions: vast(afgerond),
          meta: { bevinding: 'bekendmaking-onbekend' },
        },
        { target: 'buiten-behandeling-hangt-af', actions: vast(afgerond), meta: { bevinding: 'bekendmaking-onbekend' } },
      ],
    },
  }),
};
