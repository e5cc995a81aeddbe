import { opzet, vast } from './opzet.ts';

/** Hoofdstuk: wat zegt de school, en is samen met de ouders gezocht? */
export const school = {
  'wat-zegt-de-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'medisch-leraar-niet-verplicht',
        'medisch-niet-bij-voorbaat-weigeren',
        'medisch-toestemming-twee-kanten',
        'medisch-ouders-regelen-zorg',
      ],
    },
    on: {
      'medewerker-wil': [
        { guard: 'isVerzorging', target: 'staat-het-op-papier', meta: { bevinding: 'school-helpt-met-verzorging' } },
        { target: 'is-er-toestemming', meta: { bevinding: 'medewerker-wil-helpen' } },
      ],
      'medewerker-moet': [
        {
          guard: 'isVerzorging',
          target: 'staat-het-op-papier',
          actions: vast({ onbekend: true }),
          meta: { bevinding: 'verzorging-opgedragen' },
        },
        { target: 'is-er-toestemming', actions: vast({ weigert: true }), meta: { bevinding: 'medewerker-gedwongen' } },
      ],
      'medewerkers-willen-niet': { target: 'is-samen-onderzocht', meta: { bevinding: 'medewerkers-helpen-niet' } },
      'bestuur-zegt-nee': { target: 'is-samen-onderzocht', meta: { bevinding: 'bestuur-wil-geen-medewerker' } },
      'bij-voorbaat': {
        target: 'is-samen-onderzocht',
        actions: vast({ verbod: true }),
        meta: { bevinding: 'zorg-bij-voorbaat-geweigerd' },
      },
      'ander-doet-het': { target: 'wie-regelt-de-zorg', meta: { bevinding: 'ander-doet-de-zorg' } },
      'ouders-moeten-komen': { target: 'is-samen-onderzocht', meta: { bevinding: 'ouders-moeten-zelf-komen' } },
      'nog-niet-besproken': { target: 'is-samen-onderzocht', meta: { bevinding: 'zorg-nog-niet-besproken' } },
      'weet-niet': {
        target: 'is-samen-onderzocht',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'standpunt-school-onbekend' },
      },
    },
  }),
  'is-samen-onderzocht': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'medisch-school-onderzoekt-samen',
        'wgbh-eerst-onderzoeken',
        'kind-recht-meepraten',
        'begeleiding-afstemmen-met-zorg',
      ],
    },
    on: {
      ja: { target: 'wat-bleek-te-kunnen', meta: { bevinding: 'zorg-samen-onderzocht' } },
      'zonder-ouders': naOnderzoek('zorg-zonder-ouders-onderzocht', { nogNiet: true }),
      nee: { target: 'wie-regelt-de-zorg', actions: vast({ nogNiet: true }), meta: { bevinding: 'zorg-niet-onderzocht' } },
      'ouders-doen-niet-mee': naOnderzoek('ouders-praten-niet-mee-over-zorg', { onbekend: true }),
      'weet-niet': naOnderzoek('zorgonderzoek-onbekend', { onbekend: true }),
    },
  }),
  'wat-bleek-te-kunnen': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: ['wgbh-doeltreffende-aanpassing', 'wgbh-onevenredige-belasting-wegen', 'wgbh-eerst-onderzoeken'],
    },
    on: {
      oplossing: { target: 'wie-regelt-de-zorg', meta: { bevinding: 'oplossing-voor-de-zorg' } },
      'te-zwaar': {
        target: 'wie-regelt-de-zorg',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'zorg-te-zwaar-gevonden' },
      },
      'niets-gevonden': {
        target: 'wie-regelt-de-zorg',
        actions: vast({ nogNiet: true }),
        meta: { bevinding: 'nog-geen-oplossing-voor-de-zorg' },
      },
      'alleen-beleid': {
        target: 'wie-regelt-de-zorg',
        actions: vast({ verbod: true }),
        meta: { bevinding: 'alleen-naar-beleid-verwezen' },
      },
      'weet-niet': {
        target: 'wie-regelt-de-zorg',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'uitkomst-zorgonderzoek-onbekend' },
      },
    },
  }),
  'wie-regelt-de-zorg': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['medisch-ouders-regelen-zorg', 'medisch-financiering', 'medisch-school-onderzoekt-samen'] },
    on: {
      geregeld: besluit('zorg-kan-anders', 'zorg-is-geregeld'),
      'niet-nodig': besluit('zorg-kan-anders', 'geen-betaalde-zorg-nodig'),
      'nog-niet': besluit('zorg-nog-regelen', 'zorg-nog-niet-aangevraagd'),
      afgewezen: besluit('zorg-nog-regelen', 'zorgaanvraag-afgewezen'),
      'weet-niet': besluit('zorg-nog-regelen', 'betaling-zorg-onbekend'),
    },
  }),
};

function naOnderzoek<const B extends string>(bevinding: B, feiten: { nogNiet?: true; onbekend?: true }) {
  return { target: 'wat-bleek-te-kunnen', actions: vast(feiten), meta: { bevinding } } as const;
}

function besluit<const T extends string, const B extends string>(target: T, bevinding: B) {
  return [
    { guard: 'schoolHandeltFout', target: 'school-mag-dit-niet', meta: { bevinding } },
    { guard: 'stapNogNiet', target: 'eerst-samen-onderzoeken', meta: { bevinding } },
    { guard: 'eisOnbekend', target: 'zorg-hangt-af', meta: { bevinding } },
    { target, meta: { bevinding } },
  ] as const;
}
