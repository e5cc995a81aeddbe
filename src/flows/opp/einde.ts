import { afgerond, opzet, vast } from './opzet.ts';

/** Hoofdstuk: het OPP stopt, of gaat mee naar een andere school. */
export const einde = {
  'is-het-einde-besproken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-bijstellen',
        'opp-bijstelling-handelingsdeel-instemming',
        'opp-registreren-rod',
        'opp-niet-bij-basisondersteuning',
      ],
    },
    on: {
      eens: { target: 'opp-afsluiten', actions: vast(afgerond), meta: { bevinding: 'einde-opp-eens' } },
      oneens: { target: 'opp-afsluiten-nog-niet', actions: vast(afgerond), meta: { bevinding: 'einde-opp-oneens' } },
      'niet-besproken': {
        target: 'opp-afsluiten-nog-niet',
        actions: vast(afgerond),
        meta: { bevinding: 'einde-opp-niet-besproken' },
      },
      'weet-niet': { target: 'opp-hangt-af', actions: vast(afgerond), meta: { bevinding: 'einde-opp-onbekend' } },
    },
  }),
  'waar-gaat-de-leerling-heen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'po-vo-opp-mee',
        'po-vo-vroeg-praten',
        'onderwijskundig-rapport-oude-school',
        'opp-termijn-zes-weken-inschrijving',
        'opp-registreren-rod',
      ],
    },
    on: {
      'naar-vo': { target: 'opp-gaat-mee', meta: { bevinding: 'opp-mee-naar-vo' } },
      'andere-school': { target: 'opp-gaat-mee', meta: { bevinding: 'opp-mee-naar-andere-school' } },
      'weet-niet': { target: 'opp-gaat-mee', meta: { bevinding: 'nieuwe-school-onbekend' } },
    },
  }),
};
