import { afgerond, opzet, vast } from './opzet.ts';

const naarVraag = vast({ leeftijd: 'onbekend', inzage: false, onbekend: false });
const klaar = { actions: vast(afgerond) } as const;

/** Hoofdstuk: wie mag het dossier zien? */
export const inzage = {
  'wie-vraagt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'privacy-inzage-ouders',
        'privacy-inzage-vanaf-16',
        'privacy-leerling-vanaf-12',
        'privacy-gescheiden-ouders',
        'basis-begrip-ouders',
      ],
    },
    on: {
      'ouder-met-gezag': [
        { guard: 'isZestienOfOuder', target: 'vindt-de-leerling-het-goed', actions: naarVraag },
        { guard: 'leeftijdOnbekend', target: 'inzage-hangt-af', ...klaar },
        { target: 'is-de-maand-voorbij', actions: naarVraag },
      ],
      'gescheiden-met-gezag': [
        {
          guard: 'isZestienOfOuder',
          target: 'vindt-de-leerling-het-goed',
          actions: naarVraag,
          meta: { bevinding: 'gescheiden-ouder-heeft-zelfde-recht' },
        },
        {
          guard: 'leeftijdOnbekend',
          target: 'inzage-hangt-af',
          ...klaar,
          meta: { bevinding: 'gescheiden-ouder-heeft-zelfde-recht' },
        },
        {
          target: 'is-de-maand-voorbij',
          actions: naarVraag,
          meta: { bevinding: 'gescheiden-ouder-heeft-zelfde-recht' },
        },
      ],
      'zonder-gezag-dossier': {
        target: 'verzet-het-belang-zich',
        actions: naarVraag,
        meta: { bevinding: 'geen-inzage-zonder-gezag' },
      },
      'zonder-gezag-informatie': { target: 'verzet-het-belang-zich', actions: naarVraag },
      leerling: [
        { guard: 'isTwaalfOfOuder', target: 'is-de-maand-voorbij', actions: naarVraag },
        { guard: 'leeftijdOnbekend', target: 'inzage-hangt-af', ...klaar },
        { target: 'inzage-via-de-ouders', ...klaar, meta: { bevinding: 'leerling-onder-12-vraagt-inzage' } },
      ],
      'iemand-anders': { target: 'is-het-nodig', actions: vast({ inzage: false }), meta: { bevinding: 'delen-met-een-ander' } },
      'weet-niet': { target: 'inzage-hangt-af', ...klaar, meta: { bevinding: 'gezag-onbekend' } },
    },
  }),
  'vindt-de-leerling-het-goed': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['privacy-inzage-vanaf-16', 'vorderingen-melden'] },
    on: {
      ja: 'is-de-maand-voorbij',
      nee: { target: 'inzage-mag-niet', meta: { bevinding: 'leerling-wil-geen-inzage' } },
      'weet-niet': { target: 'inzage-hangt-af', meta: { bevinding: 'leerling-niet-gevraagd-om-inzage' } },
    },
  }),
  'verzet-het-belang-zich': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['privacy-gescheiden-ouders'] },
    on: {
      nee: 'informatie-geven',
      'belang-van-het-kind': { target: 'inzage-mag-niet', meta: { bevinding: 'belang-kind-tegen-informatie' } },
      'andere-ouder-ook-niet': { target: 'inzage-mag-niet', meta: { bevinding: 'andere-ouder-kreeg-het-ook-niet' } },
      'weet-niet': { target: 'inzage-hangt-af', meta: { bevinding: 'belang-kind-niet-gewogen' } },
    },
  }),
  'is-de-maand-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['privacy-inzage-binnen-maand'] },
    on: {
      'nog-geen-verzoek': { target: 'inzage-geven', meta: { bevinding: 'inzage-nog-niet-gevraagd' } },
      'nog-niet': 'inzage-geven',
      verlengd: { target: 'inzage-geven', meta: { bevinding: 'inzage-duurt-langer' } },
      voorbij: { target: 'inzage-geven', meta: { bevinding: 'inzage-te-laat' } },
      'weet-niet': { target: 'inzage-geven', meta: { bevinding: 'inzage-dag-onbekend' } },
    },
  }),
};
