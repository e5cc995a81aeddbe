import { and } from 'xstate';
import { door, houdtTegen, mist, nietBekend, onbekend, opzet, redenOnzeker, stapOntbreekt, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Bij een andere soort reden is dit te herstellen; rust de reden op de ondersteuning, dan houdt het haar tegen. */
const mistBijGrond = <const H extends string, const B extends string>(
  anders: string,
  herstelbaar: H,
  gewoon: string,
  blokkade: B,
) =>
  [
    { guard: and(['anderSoortGrond', 'geblokkeerd']), ...door(anders, herstelbaar) },
    { guard: 'anderSoortGrond', ...door(anders, herstelbaar), actions: vast(mist) },
    houdtTegen(gewoon, blokkade),
  ] as const;

const klaarMetGrond = { anderSoortGrond: false } as const;

/** Hoofdstuk: wat is onderzocht, geboden en afgesproken? */
export const ondersteuning = {
  'is-onderzocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-eigen-actueel-onderzoek',
        'zorgplicht-ook-zittende-leerling',
        'uitleg-lang-thuis-is-verwijdering',
        'uitleg-incident-niet-zwaar-genoeg',
        'aanmelding-toestemming-psychologisch-onderzoek',
      ],
    },
    on: {
      ja: [
        { guard: 'anderSoortGrond', target: 'is-er-een-opp', meta: { bevinding: 'onderzoek-op-orde' } },
        { target: 'is-er-planmatig-geholpen', meta: { bevinding: 'onderzoek-op-orde' } },
      ],
      verouderd: mistBijGrond('is-er-een-opp', 'onderzoek-alsnog-nodig', 'is-er-planmatig-geholpen', 'onderzoek-te-oud'),
      'niet-of-te-weinig': mistBijGrond(
        'is-er-een-opp',
        'onderzoek-alsnog-nodig',
        'is-er-planmatig-geholpen',
        'geen-onderzoek-ondersteuningsbehoefte',
      ),
      'geen-extra-nodig': [
        {
          guard: 'anderSoortGrond',
          target: 'heeft-het-samenwerkingsverband-geholpen',
          actions: vast(klaarMetGrond),
          meta: { bevinding: 'geen-extra-hulp-nodig' },
        },
        houdtTegen('heeft-het-samenwerkingsverband-geholpen', 'reden-zonder-behoefte'),
      ],
      'weet-niet': [
        { guard: and(['anderSoortGrond', 'isAlErger']), ...door('is-er-een-opp', 'onderzoek-niet-bekend') },
        { guard: 'anderSoortGrond', ...door('is-er-een-opp', 'onderzoek-niet-bekend'), actions: vast(onbekend) },
        ...nietBekend('is-er-planmatig-geholpen', 'onderzoek-niet-bekend'),
      ],
    },
  }),
  'is-er-planmatig-geholpen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-grens-aantonen',
        'zorgplicht-ook-zittende-leerling',
        'uitleg-jarenlange-begeleiding',
        'uitleg-voornemen-ingetrokken',
        'begeleiding-afstemmen-met-zorg',
      ],
    },
    on: {
      planmatig: door('is-de-grens-aangetoond', 'begeleiding-benut'),
      'niet-planmatig': houdtTegen('is-de-grens-aangetoond', 'begeleiding-niet-in-beeld'),
      'weet-niet': redenOnzeker('is-de-grens-aangetoond', 'begeleiding-bij-verwijdering-onbekend'),
    },
  }),
  'is-de-grens-aangetoond': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'verwijdering-grens-aantonen',
        'wgbh-doeltreffende-aanpassing',
        'wgbh-onevenredige-belasting-wegen',
        'wgbh-eerst-onderzoeken',
        'uitleg-jarenlange-begeleiding',
        'uitleg-behoefte-gaat-aanbod-te-boven',
      ],
    },
    on: {
      aangetoond: door('is-er-een-opp', 'handelingsverlegen-onderbouwd'),
      'niet-aangetoond': houdtTegen('is-er-een-opp', 'grens-niet-aangetoond'),
      'kan-nog-meer': houdtTegen('is-er-een-opp', 'school-kan-nog-meer'),
      'weet-niet': redenOnzeker('is-er-een-opp', 'grens-onbekend'),
    },
  }),
  'is-er-een-opp': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'opp-verplicht-po-extra',
        'opp-verplicht-vo-extra',
        'opp-verplicht-sbo',
        'opp-verplicht-so-vso',
        'opp-leidraad',
        'opp-overleg-ouders',
        'opp-overleg-ouders-so',
        'uitleg-voornemen-ingetrokken',
        'uitleg-behoefte-gaat-aanbod-te-boven',
      ],
    },
    on: {
      uitgevoerd: { ...door('heeft-het-samenwerkingsverband-geholpen', 'opp-is-op-orde'), actions: vast(klaarMetGrond) },
      'niet-uitgevoerd': naHetOpp('opp-staat-stil', 'geblokkeerd', mist),
      'zonder-overleg': naHetOpp('opp-zonder-echt-overleg', 'geblokkeerd', mist),
      nee: [
        {
          guard: and(['anderSoortGrond', 'geblokkeerd']),
          ...door('heeft-het-samenwerkingsverband-geholpen', 'opp-alsnog-nodig'),
          actions: vast(klaarMetGrond),
        },
        {
          guard: 'anderSoortGrond',
          ...door('heeft-het-samenwerkingsverband-geholpen', 'opp-alsnog-nodig'),
          actions: vast({ ...klaarMetGrond, ...mist }),
        },
        houdtTegen('heeft-het-samenwerkingsverband-geholpen', 'opp-ontbreekt-bij-verwijdering'),
      ],
      'geen-extra-nodig': {
        ...door('heeft-het-samenwerkingsverband-geholpen', 'geen-extra-hulp-nodig'),
        actions: vast(klaarMetGrond),
      },
      'weet-niet': naHetOpp('opp-niet-bekend', 'isAlErger', onbekend),
    },
  }),
  'heeft-het-samenwerkingsverband-geholpen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['verwijdering-voor-overleg-alternatief', 'partijen-tijdig-betrekken', 'swv-taken', 'cluster12-commissie-beslist'],
    },
    on: {
      ja: door('zijn-de-belangen-afgewogen', 'hulp-van-buiten-gevraagd'),
      nee: stapOntbreekt('zijn-de-belangen-afgewogen', 'hulp-van-buiten-niet-gevraagd'),
      'weet-niet': nietBekend('zijn-de-belangen-afgewogen', 'hulp-van-buiten-onbekend'),
    },
  }),
  'zijn-de-belangen-afgewogen': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verwijdering-evenredig', 'uitleg-belangen-afgewogen', 'kind-recht-meepraten'] },
    on: {
      ja: [
        { guard: 'isVoortgezet', ...door('zijn-leerling-en-ouders-gehoord', 'belangenafweging-gemaakt') },
        door('zijn-ouders-en-leraar-gehoord', 'belangenafweging-gemaakt'),
      ],
      nee: naarHoren('belangen-niet-afgewogen', 'geblokkeerd', mist),
      'weet-niet': naarHoren('belangen-onbekend', 'isAlErger', onbekend),
    },
  }),
};

function naHetOpp<const B extends string>(bevinding: B, als: 'geblokkeerd' | 'isAlErger', feiten: Partial<Feiten>) {
  const verder = door('heeft-het-samenwerkingsverband-geholpen', bevinding);
  return [
    { guard: als, ...verder, actions: vast(klaarMetGrond) },
    { ...verder, actions: vast({ ...klaarMetGrond, ...feiten }) },
  ] as const;
}

function naarHoren<const B extends string>(bevinding: B, als: 'geblokkeerd' | 'isAlErger', feiten: Partial<Feiten>) {
  const vo = door('zijn-leerling-en-ouders-gehoord', bevinding);
  const anders = door('zijn-ouders-en-leraar-gehoord', bevinding);
  return [
    { guard: and(['isVoortgezet', als]), ...vo },
    { guard: 'isVoortgezet', ...vo, actions: vast(feiten) },
    { guard: als, ...anders },
    { ...anders, actions: vast(feiten) },
  ] as const;
}
