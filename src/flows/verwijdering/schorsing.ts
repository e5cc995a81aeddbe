import { door, houdtTegen, nietBekend, onbekend, opzet, stapOntbreekt, vast } from './opzet.ts';

/** Hoofdstuk: de leerling is geschorst. Klopt de schorsing? */
export const schorsing = {
  'waarom-geschorst': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'schorsing-max-een-week',
        'schorsing-niet-langer-voor-verwijdering',
        'schorsing-vo-tijdens-verwijdering',
        'uitleg-schorsen-in-afwachting',
      ],
    },
    on: {
      'na-gedrag': door('hoe-lang-geschorst', 'schorsing-na-gedrag'),
      'in-afwachting': [
        { guard: 'isVoortgezet', target: 'loopt-overleg-met-de-inspectie' },
        houdtTegen('hoe-lang-geschorst', 'schorsing-in-afwachting'),
      ],
      'wachten-op-hulp': houdtTegen('hoe-lang-geschorst', 'schorsing-om-te-wachten'),
      'weet-niet': { ...door('hoe-lang-geschorst', 'schorsingsreden-onbekend'), actions: vast(onbekend) },
    },
  }),
  'loopt-overleg-met-de-inspectie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['schorsing-vo-tijdens-verwijdering', 'verwijdering-vo-overleg-inspectie'] },
    on: {
      ja: { target: 'hoe-lang-geschorst', actions: vast({ langerMag: true }), meta: { bevinding: 'schorsing-tijdens-overleg' } },
      nee: houdtTegen('hoe-lang-geschorst', 'schorsing-zonder-overleg'),
      'weet-niet': { ...door('hoe-lang-geschorst', 'schorsing-overleg-onbekend'), actions: vast(onbekend) },
    },
  }),
  'hoe-lang-geschorst': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'schorsing-max-een-week',
        'schorsing-te-lang',
        'schorsing-niet-langer-voor-verwijdering',
        'schorsing-vo-tijdens-verwijdering',
      ],
    },
    on: {
      'een-dag': {
        target: 'bericht-over-de-schorsing',
        actions: vast({ langerMag: false }),
        meta: { bevinding: 'schorsing-kort' },
      },
      'tot-een-week': {
        target: 'is-de-schorsing-gemeld',
        actions: vast({ langerMag: false }),
        meta: { bevinding: 'schorsing-binnen-de-week' },
      },
      'langer-dan-een-week': [
        {
          guard: 'langerMag',
          target: 'is-de-schorsing-gemeld',
          actions: vast({ langerMag: false }),
          meta: { bevinding: 'schorsing-langer-tijdens-overleg' },
        },
        houdtTegen('is-de-schorsing-gemeld', 'schorsing-duurt-te-lang'),
      ],
      'steeds-opnieuw': duurOnzeker('schorsing-steeds-opnieuw'),
      'weet-niet': duurOnzeker('schorsingsduur-onbekend'),
    },
  }),
  'is-de-schorsing-gemeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['schorsing-inspectie-een-dag'] },
    on: {
      ja: door('bericht-over-de-schorsing', 'schorsing-is-gemeld'),
      nee: stapOntbreekt('bericht-over-de-schorsing', 'schorsing-niet-gemeld'),
      'weet-niet': nietBekend('bericht-over-de-schorsing', 'schorsingsmelding-onbekend'),
    },
  }),
  'bericht-over-de-schorsing': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'schorsing-schriftelijk',
        'schorsing-vooraf-horen',
        'basis-meerderjarige-leerling-vso',
        'basis-meerderjarige-leerling-vo',
      ],
    },
    on: {
      'met-reden': door('gaat-het-leren-door', 'schorsing-op-papier'),
      'zonder-reden': stapOntbreekt('gaat-het-leren-door', 'schorsing-zonder-reden'),
      mondeling: stapOntbreekt('gaat-het-leren-door', 'schorsing-alleen-gezegd'),
      'weet-niet': nietBekend('gaat-het-leren-door', 'schorsingsbrief-onbekend'),
    },
  }),
  'gaat-het-leren-door': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['schorsing-onderwijs-gaat-door', 'verzuim-geoorloofd', 'ononderbroken-ontwikkeling'] },
    on: {
      ja: door('bestuursvorm', 'leren-gaat-door'),
      nee: stapOntbreekt('bestuursvorm', 'leren-staat-stil'),
      'weet-niet': nietBekend('bestuursvorm', 'leren-onbekend'),
    },
  }),
};

function duurOnzeker<const B extends string>(bevinding: B) {
  const verder = door('is-de-schorsing-gemeld', bevinding);
  return [
    { guard: 'isAlErger', ...verder, actions: vast({ langerMag: false }) },
    { ...verder, actions: vast({ langerMag: false, ...onbekend }) },
  ] as const;
}
