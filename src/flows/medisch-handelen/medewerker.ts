import { opzet, vast } from './opzet.ts';

/** Hoofdstuk: een medewerker geeft de hulp. Klopt alles? */
export const medewerker = {
  'is-er-toestemming': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-toestemming-twee-kanten', 'medisch-leraar-niet-verplicht'] },
    on: {
      allebei: naToestemming('toestemming-van-twee-kanten', {}),
      'alleen-ouders': naToestemming('bestuur-nog-niet-akkoord', { nogNiet: true }),
      'alleen-bestuur': naToestemming('ouders-nog-niet-akkoord', { nogNiet: true }),
      'geen-van-beide': naToestemming('niemand-gaf-toestemming', { nogNiet: true }),
      'bestuur-weigert': naToestemming('bestuur-weigert-toestemming', { weigert: true }),
      'ouders-weigeren': naToestemming('ouders-weigeren-toestemming', { weigert: true }),
      'ouders-oneens': naToestemming('ouders-oneens-over-de-hulp', { onbekend: true }),
      'weet-niet': naToestemming('toestemming-voor-hulp-onbekend', { onbekend: true }),
    },
  }),
  'is-er-een-verklaring': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-voorbehouden-handelingen'] },
    on: {
      'op-papier': { target: 'wie-draagt-de-gevolgen', meta: { bevinding: 'bekwaamheid-op-papier' } },
      'alleen-mondeling': {
        target: 'wie-draagt-de-gevolgen',
        actions: vast({ papierMist: true }),
        meta: { bevinding: 'bekwaamheid-niet-op-papier' },
      },
      'alleen-uitleg': {
        target: 'wie-draagt-de-gevolgen',
        actions: vast({ nogNiet: true }),
        meta: { bevinding: 'uitleg-zonder-bekwaamheid' },
      },
      nee: {
        target: 'wie-draagt-de-gevolgen',
        actions: vast({ nogNiet: true }),
        meta: { bevinding: 'geen-instructie-van-arts' },
      },
      'weet-niet': {
        target: 'wie-draagt-de-gevolgen',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'bekwaamheid-onbekend' },
      },
    },
  }),
  'wie-draagt-de-gevolgen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-aansprakelijk-bestuur', 'medisch-toestemming-twee-kanten'] },
    on: {
      bestuur: { target: 'staat-het-op-papier', meta: { bevinding: 'bestuur-draagt-de-gevolgen' } },
      'ouders-tekenen': { target: 'staat-het-op-papier', meta: { bevinding: 'ouders-tekenen-voor-de-gevolgen' } },
      'medewerker-zelf': { target: 'staat-het-op-papier', meta: { bevinding: 'medewerker-denkt-zelf-aansprakelijk' } },
      'niet-besproken': { target: 'staat-het-op-papier', meta: { bevinding: 'aansprakelijkheid-niet-besproken' } },
      'weet-niet': { target: 'staat-het-op-papier', meta: { bevinding: 'aansprakelijkheid-niet-bekend' } },
    },
  }),
  'staat-het-op-papier': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-afspraken-protocol', 'opp-inhoud-zorg-op-school', 'medisch-noodsituatie'] },
    on: {
      alles: [
        ...eerst('hulpafspraken-op-papier'),
        {
          guard: 'papierMist',
          target: 'medewerker-mag-met-afspraken',
          meta: { bevinding: 'hulpafspraken-op-papier' },
        },
        { target: 'medewerker-mag', meta: { bevinding: 'hulpafspraken-op-papier' } },
      ],
      'een-deel': zonderPapier('hulpafspraken-onvolledig'),
      nee: zonderPapier('geen-hulpafspraken-op-papier'),
      'weet-niet': zonderPapier('hulpafspraken-onbekend'),
    },
  }),
};

function naToestemming<const B extends string>(bevinding: B, feiten: { weigert?: true; nogNiet?: true; onbekend?: true }) {
  return [
    { guard: 'isVoorbehouden', target: 'is-er-een-verklaring', actions: vast(feiten), meta: { bevinding } },
    { target: 'wie-draagt-de-gevolgen', actions: vast(feiten), meta: { bevinding } },
  ] as const;
}

function eerst<const B extends string>(bevinding: B) {
  return [
    { guard: 'schoolHandeltFout', target: 'school-mag-dit-niet', meta: { bevinding } },
    { guard: 'iemandWeigert', target: 'medewerker-mag-niet', meta: { bevinding } },
    { guard: 'stapNogNiet', target: 'medewerker-mag-nog-niet', meta: { bevinding } },
    { guard: 'eisOnbekend', target: 'zorg-hangt-af', meta: { bevinding } },
  ] as const;
}

function zonderPapier<const B extends string>(bevinding: B) {
  return [...eerst(bevinding), { target: 'medewerker-mag-met-afspraken', meta: { bevinding } }] as const;
}
