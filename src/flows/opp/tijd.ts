import { afgerond, opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Hoofdstuk: wanneer moet het OPP klaar zijn, en is dat gelukt? */
export const tijd = {
  'wanneer-begon-het': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['opp-termijn-zes-weken-inschrijving', 'opp-termijn-na-tijdelijke-plaatsing', 'opp-termijn-zittende-leerling'],
    },
    on: {
      inschrijving: 'is-de-tijd-na-inschrijving-voorbij',
      tijdelijk: 'is-de-tijd-na-plaatsing-voorbij',
      'al-op-school': [
        {
          guard: 'kentAltijdOpp',
          target: 'is-de-tijd-na-inschrijving-voorbij',
          meta: { bevinding: 'opp-altijd-vanaf-inschrijving' },
        },
        { target: 'is-de-tijd-na-vaststelling-voorbij', meta: { bevinding: 'termijn-zittende-leerling-omstreden' } },
      ],
      'weet-niet': verder('onbekend', 'opp-begin-onbekend', 'opp-begin-onbekend'),
    },
  }),
  'is-de-tijd-na-inschrijving-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-termijn-zes-weken-inschrijving', 'termijn-weekend-feestdag', 'termijn-feestdagen-lijst'] },
    on: laatsteDag('opp-tijd-loopt'),
  }),
  'is-de-tijd-na-plaatsing-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-termijn-na-tijdelijke-plaatsing', 'toelating-tijdelijke-plaatsing-einde', 'termijn-weekend-feestdag'] },
    on: laatsteDag('opp-tijd-loopt-na-plaatsing'),
  }),
  'is-de-tijd-na-vaststelling-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['opp-termijn-zittende-leerling', 'opp-verplicht-po-extra', 'opp-verplicht-vo-extra'] },
    on: {
      'nog-niet': zonderCommissie('loopt', 'opp-tijd-loopt-zittend', 'opp-tijd-loopt-zittend'),
      voorbij: zonderCommissie('voorbij', 'opp-over-tijd', 'opp-te-laat'),
      'weet-niet': zonderCommissie('onbekend', 'opp-laatste-dag-onbekend', 'opp-laatste-dag-onbekend'),
    },
  }),
  'krijgt-de-leerling-al-hulp': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['opp-begeleiding-zonder-vastgesteld-opp', 'ononderbroken-ontwikkeling', 'uitleg-opp-doelen-begeleiding-evaluatie'],
    },
    on: {
      ja: naarUitkomst('hulp-loopt-al'),
      'wacht-op-opp': naarUitkomst('hulp-wacht-op-opp'),
      thuis: naarUitkomst('zit-thuis'),
      'weet-niet': naarUitkomst('hulp-onbekend'),
    },
  }),
  'was-het-op-tijd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-termijn-zes-weken-inschrijving',
        'opp-termijn-na-tijdelijke-plaatsing',
        'opp-termijn-zittende-leerling',
        'termijn-weekend-feestdag',
      ],
    },
    on: {
      'op-tijd': naarInhoud({}, 'opp-was-op-tijd'),
      'te-laat': naarInhoud({ mist: true }, 'opp-te-laat'),
      'weet-niet': naarInhoud({ onbekend: true }, 'opp-op-tijd-onbekend'),
    },
  }),
};

function laatsteDag<const L extends string>(loopt: L) {
  return {
    'nog-niet': verder('loopt', loopt, loopt),
    voorbij: verder('voorbij', 'opp-over-tijd', 'opp-te-laat'),
    'weet-niet': verder('onbekend', 'opp-laatste-dag-onbekend', 'opp-laatste-dag-onbekend'),
  } as const;
}

/** Bij een voorstel gaat het verder met de inhoud; zonder OPP met de hulp die er intussen is. */
function verder<const C extends string, const B extends string>(stand: Feiten['tijd'], bijConcept: C, bevinding: B) {
  return [
    { guard: 'isConceptMetCommissie', target: 'adviseerde-de-commissie', meta: { bevinding: bijConcept } },
    ...zonderCommissie(stand, bijConcept, bevinding),
  ] as const;
}

/** Een leerling die pas later een OPP nodig heeft, zit op een school zonder commissie. */
function zonderCommissie<const C extends string, const B extends string>(stand: Feiten['tijd'], bijConcept: C, bevinding: B) {
  return [
    { guard: 'isConcept', target: 'is-het-opp-volledig', meta: { bevinding: bijConcept } },
    { target: 'krijgt-de-leerling-al-hulp', actions: vast({ tijd: stand }), meta: { bevinding } },
  ] as const;
}

function naarUitkomst<const B extends string>(bevinding: B) {
  return [
    { guard: 'isOnzeker', target: 'opp-eerst-nagaan', actions: vast(afgerond), meta: { bevinding } },
    { guard: 'tijdLoopt', target: 'opp-op-tijd-maken', actions: vast(afgerond), meta: { bevinding } },
    { target: 'opp-ontbreekt', actions: vast(afgerond), meta: { bevinding } },
  ] as const;
}

function naarInhoud<const B extends string>(feiten: Partial<Feiten>, bevinding: B) {
  return [
    { guard: 'heeftCommissie', target: 'adviseerde-de-commissie', actions: vast(feiten), meta: { bevinding } },
    { target: 'is-het-opp-volledig', actions: vast(feiten), meta: { bevinding } },
  ] as const;
}
