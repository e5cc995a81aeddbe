import { eind, opzet, vast, verder } from './opzet.ts';
import type { Feiten } from './opzet.ts';

/** Wat na de bestuursvorm nodig blijft; of de leerling meerderjarig is, niet meer. */
const vorm = (bestuursvorm: Feiten['bestuursvorm'], feiten: Partial<Feiten> = {}) =>
  vast({ bestuursvorm, meerderjarigVo: false, ...feiten });
const naBestuursvorm = (bestuursvorm: Feiten['bestuursvorm']) =>
  [
    { guard: 'isToelatingOpSchool', target: 'gaat-het-om-extra-ondersteuning', actions: vorm(bestuursvorm) },
    {
      guard: 'isVerwijderingMeerderjarigVo',
      target: 'wat-loopt-er-al',
      actions: vorm(bestuursvorm, { gpo: 'nee' }),
      meta: { bevinding: 'gpo-niet-buiten-leerplicht' },
    },
    { guard: 'isVerwijderingVo', target: 'valt-onder-de-leerplichtwet', actions: vorm(bestuursvorm) },
    { target: 'wat-loopt-er-al', actions: vorm(bestuursvorm, { gpo: 'kan' }), meta: { bevinding: 'gpo-gaat-hierover' } },
  ] as const;

/** Hoofdstuk: waarover gaat het, en welke commissie gaat daarover? */
export const onderwerp = {
  waarover: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-gpo-po',
        'geschil-gpo-vo',
        'geschil-gpo-so',
        'geschil-gpo-niet-tlv',
        'geschil-gpo-niet-schorsing-hoorrecht',
        'geschil-college-rechten',
        'inspectie-toezicht',
      ],
    },
    on: {
      toelating: [
        {
          guard: 'isInstelling',
          ...verder('bestuursvorm', 'commissie-oordeel-naar-gpo', { onderwerp: 'toelating', meerderjarigVo: false }),
        },
        { target: 'bestuursvorm', actions: vast({ onderwerp: 'toelating', meerderjarigVo: false }) },
      ],
      verwijdering: { target: 'bestuursvorm', actions: vast({ onderwerp: 'verwijdering' }) },
      opp: { target: 'wat-is-er-met-het-opp', actions: vast({ meerderjarigVo: false }) },
      tlv: [
        { guard: 'isInstelling', ...verder('bestuursvorm', 'geen-tlv-bij-de-instelling', { onderwerp: 'toelating' }) },
        verder('is-er-een-tlv-besluit', 'tlv-niet-bij-de-gpo', { meerderjarigVo: false }),
      ],
      schorsing: verder('bestuursvorm', 'schorsing-niet-bij-de-gpo', { onderwerp: 'schorsing', meerderjarigVo: false }),
      'commissie-cluster-1-2': [
        { guard: 'isInstelling', ...verder('bestuursvorm', 'commissie-oordeel-naar-gpo', { onderwerp: 'toelating' }) },
        verder('is-de-gpo-termijn-voorbij', 'commissie-oordeel-naar-gpo', { gpo: 'kan', meerderjarigVo: false }),
      ],
      bejegening: verder('waar-staat-de-klacht', 'bejegening-is-een-klacht', { meerderjarigVo: false }),
      handicap: { target: 'loopt-er-ook-een-besluit', actions: vast({ meerderjarigVo: false }) },
      verzuim: { target: 'wat-speelt-er-bij-verzuim', actions: vast({ meerderjarigVo: false }) },
      zittenblijven: 'moet-de-leerling-weg',
      'iets-anders': verder('waar-staat-de-klacht', 'onderwerp-zonder-eigen-commissie', { meerderjarigVo: false }),
      'weet-niet': eind('eerst-uitzoeken', 'onderwerp-onbekend'),
    },
  }),
  'moet-de-leerling-weg': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['geschil-onderwijsconsulent-grens', 'verwijdering-definitie', 'verwijdering-vo-niet-om-cijfers-in-schooljaar'],
    },
    on: {
      blijft: eind('school-beslist-over-het-niveau', 'zittenblijven-niet-bij-de-gpo'),
      'moet-weg': verder('bestuursvorm', 'overstap-kan-verwijdering-zijn', { onderwerp: 'verwijdering' }),
      'weet-niet': eind('school-beslist-over-het-niveau', 'gevolg-van-niveau-onbekend'),
    },
  }),
  bestuursvorm: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-bezwaar-te-laat',
        'geschil-rechter-openbaar',
        'geschil-rechter-bijzonder',
        'schorsing-bezwaar-openbaar',
        'schorsing-rechter-of-klacht-bijzonder',
        'geschil-bezwaar-beslissing-openbaar-po',
        'geschil-bezwaar-beslissing-bijzonder-po',
      ],
    },
    on: {
      openbaar: [
        {
          guard: 'isSchorsing',
          target: 'is-de-schorsingstermijn-voorbij',
          actions: vast({ bestuursvorm: 'openbaar', onderwerp: 'geen' }),
        },
        ...naBestuursvorm('openbaar'),
      ],
      bijzonder: [
        {
          guard: 'isSchorsing',
          target: 'tegen-de-schorsing',
          actions: vast({ bestuursvorm: 'bijzonder', onderwerp: 'geen' }),
          meta: { bevinding: 'schorsing-bijzonder-klacht-of-rechter' },
        },
        ...naBestuursvorm('bijzonder'),
      ],
      'weet-niet': [
        {
          guard: 'isSchorsing',
          target: 'is-de-schorsingstermijn-voorbij',
          actions: vast({ bestuursvorm: 'weet-niet', onderwerp: 'geen' }),
          meta: { bevinding: 'bestuursvorm-nog-uitzoeken' },
        },
        ...naBestuursvorm('weet-niet'),
      ],
    },
  }),
  'gaat-het-om-extra-ondersteuning': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-gpo-po', 'geschil-gpo-vo', 'geschil-gpo-so', 'extra-ondersteuning-definitie'] },
    on: {
      ja: verder('wat-loopt-er-al', 'gpo-gaat-hierover', { gpo: 'kan', onderwerp: 'toelating' }),
      nee: verder('wat-loopt-er-al', 'gpo-niet-zonder-extra-ondersteuning', { gpo: 'nee' }),
      'alleen-niveau': verder('wat-loopt-er-al', 'gpo-niet-om-het-niveau', { gpo: 'nee' }),
      'weet-niet': verder('wat-loopt-er-al', 'extra-ondersteuning-onduidelijk', { gpo: 'misschien' }),
    },
  }),
  'valt-onder-de-leerplichtwet': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-gpo-vo', 'leerplicht-begin-en-einde', 'kwalificatieplicht-tot-achttien'] },
    on: {
      ja: verder('wat-loopt-er-al', 'gpo-gaat-hierover', { gpo: 'kan' }),
      nee: verder('wat-loopt-er-al', 'gpo-niet-buiten-leerplicht', { gpo: 'nee' }),
      'weet-niet': verder('wat-loopt-er-al', 'leerplicht-onduidelijk', { gpo: 'misschien' }),
    },
  }),
};
