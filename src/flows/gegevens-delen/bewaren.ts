import { opzet } from './opzet.ts';

/** Hoofdstuk: hoe lang mag het blijven? */
export const bewaren = {
  'wat-wordt-bewaard': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['privacy-bewaren-twee-jaar', 'privacy-bewaren-drie-jaar', 'privacy-bewaren-vijf-jaar', 'privacy-gezondheid-swv'],
    },
    on: {
      'meeste-gegevens': { target: 'is-de-bewaartijd-voorbij', meta: { bevinding: 'bewaren-gewone-gegevens' } },
      'verzuim-en-inschrijving': [
        {
          guard: 'bewaartVerzuimLanger',
          target: 'is-de-bewaartijd-voorbij',
          meta: { bevinding: 'bewaren-verzuim-en-inschrijving' },
        },
        { target: 'bewaren-hangt-af', meta: { bevinding: 'bewaren-geen-eigen-tijd' } },
      ],
      'verwijzing-so': [
        { guard: 'bewaartVerwijzingLanger', target: 'is-de-bewaartijd-voorbij', meta: { bevinding: 'bewaren-verwijzing' } },
        { target: 'bewaren-hangt-af', meta: { bevinding: 'bewaren-geen-eigen-tijd' } },
      ],
      'gezondheid-bij-het-verband': [
        { guard: 'isInstelling', target: 'bewaren-hangt-af', meta: { bevinding: 'bewaren-geen-eigen-tijd' } },
        { target: 'is-de-bewaartijd-voorbij', meta: { bevinding: 'bewaren-bij-het-verband' } },
      ],
      'weet-niet': { target: 'bewaren-hangt-af', meta: { bevinding: 'bewaren-soort-onbekend' } },
    },
  }),
  'is-de-bewaartijd-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['privacy-bewaren-twee-jaar', 'privacy-bewaren-drie-jaar', 'privacy-bewaren-vijf-jaar', 'privacy-gezondheid-swv'],
    },
    on: {
      'nog-niet-begonnen': { target: 'bewaren-mag', meta: { bevinding: 'bewaartijd-nog-niet-begonnen' } },
      loopt: { target: 'bewaren-mag', meta: { bevinding: 'bewaartijd-loopt' } },
      voorbij: { target: 'bewaren-mag-niet-langer', meta: { bevinding: 'bewaartijd-voorbij' } },
      'weet-niet': { target: 'bewaren-hangt-af', meta: { bevinding: 'bewaartijd-onbekend' } },
    },
  }),
};
