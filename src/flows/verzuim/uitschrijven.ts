import { klaar, opzet, vast } from './opzet.ts';

/** Vanaf hier doet de leeftijd er niet meer toe. */
const gewoon = vast({ plicht: 'ja' });

/** Hoofdstuk: de leerling gaat van de lijst van de school. */
export const uitschrijven = {
  'wie-wil-uitschrijven': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'leerplicht-uitschrijven-pas-later',
        'verwijdering-uitschrijven-zonder-verzoek',
        'verwijdering-melden-burgemeester-wethouders',
        'verwijdering-ouders-haalden-kind-zelf-weg',
      ],
    },
    on: {
      'ouders-of-leerling': [
        {
          guard: 'buitenDeLeerplicht',
          target: 'uitschrijven-mag',
          actions: gewoon,
          meta: { bevinding: 'uitschrijven-op-verzoek' },
        },
        { target: 'is-elders-ingeschreven', actions: gewoon, meta: { bevinding: 'uitschrijven-op-verzoek' } },
      ],
      school: {
        target: 'is-elders-ingeschreven',
        actions: vast({ plicht: 'ja', mist: true }),
        meta: { bevinding: 'school-wil-uitschrijven' },
      },
      'na-verwijdering': { target: 'volg-de-route-verwijdering', actions: gewoon },
      'weet-niet': {
        target: 'is-elders-ingeschreven',
        actions: vast({ plicht: 'ja', onbekend: true }),
        meta: { bevinding: 'verzoek-tot-uitschrijven-onbekend' },
      },
    },
  }),
  'is-elders-ingeschreven': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['leerplicht-uitschrijven-pas-later', 'zorgplicht-eindigt-bij-andere-plek'] },
    on: {
      ja: [
        { guard: 'mist', target: 'uitschrijven-mag-niet', actions: klaar, meta: { bevinding: 'elders-ingeschreven' } },
        { guard: 'onbekend', target: 'uitschrijven-hangt-af', actions: klaar, meta: { bevinding: 'elders-ingeschreven' } },
        { target: 'uitschrijven-mag', meta: { bevinding: 'elders-ingeschreven' } },
      ],
      'ja-vrijstelling': [
        { guard: 'mist', target: 'uitschrijven-mag-niet', actions: klaar, meta: { bevinding: 'heeft-vrijstelling' } },
        { guard: 'onbekend', target: 'uitschrijven-hangt-af', actions: klaar, meta: { bevinding: 'heeft-vrijstelling' } },
        { target: 'uitschrijven-mag', meta: { bevinding: 'heeft-vrijstelling' } },
      ],
      toegezegd: [
        { guard: 'mist', target: 'uitschrijven-mag-niet', actions: klaar, meta: { bevinding: 'plek-alleen-toegezegd' } },
        { target: 'uitschrijven-mag-nog-niet', actions: klaar, meta: { bevinding: 'plek-alleen-toegezegd' } },
      ],
      nee: [
        { guard: 'mist', target: 'uitschrijven-mag-niet', actions: klaar, meta: { bevinding: 'nergens-anders-ingeschreven' } },
        { target: 'uitschrijven-mag-nog-niet', actions: klaar, meta: { bevinding: 'nergens-anders-ingeschreven' } },
      ],
      'weet-niet': [
        { guard: 'mist', target: 'uitschrijven-mag-niet', actions: klaar, meta: { bevinding: 'inschrijving-elders-onbekend' } },
        { target: 'uitschrijven-hangt-af', actions: klaar, meta: { bevinding: 'inschrijving-elders-onbekend' } },
      ],
    },
  }),
};
