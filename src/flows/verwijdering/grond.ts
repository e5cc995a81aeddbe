import { afgerond, door, houdtTegen, nietBekend, opzet, redenOnzeker, vast } from './opzet.ts';

/** Een reden die standhoudt en niet rust op wat de leerling nodig heeft. */
const eigenGrond = <const B extends string>(target: string, bevinding: B) =>
  ({ target, actions: vast({ anderSoortGrond: true }), meta: { bevinding } }) as const;

/** Hoofdstuk: is de reden goed genoeg? Eerst de redenen die niet over de ondersteuning gaan. */
export const grond = {
  'hoe-ernstig-is-het': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'verwijdering-veiligheid',
        'verwijdering-evenredig',
        'veiligheid-zorg',
        'uitleg-incident-niet-zwaar-genoeg',
        'uitleg-voornemen-mag-besluit-later',
      ],
    },
    on: {
      acuut: eigenGrond('zijn-lichtere-stappen-gezet', 'acuut-gevaar'),
      ernstig: eigenGrond('zijn-lichtere-stappen-gezet', 'veiligheid-ernstig'),
      'niet-zwaar': houdtTegen('zijn-lichtere-stappen-gezet', 'incident-niet-ernstig-genoeg'),
      'weet-niet': redenOnzeker('zijn-lichtere-stappen-gezet', 'ernst-onbekend'),
    },
  }),
  'zijn-lichtere-stappen-gezet': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['verwijdering-evenredig', 'ouders-eerlijk-tijdig-informeren', 'uitleg-waarschuwing-is-geen-voornemen'] },
    on: {
      geprobeerd: door('is-onderzocht', 'lichtere-stappen-geprobeerd'),
      afgewogen: door('is-onderzocht', 'lichtere-stappen-afgewogen'),
      nee: houdtTegen('is-onderzocht', 'lichtere-stappen-overgeslagen'),
      'weet-niet': nietBekend('is-onderzocht', 'lichtere-stappen-onbekend'),
    },
  }),
  'hoe-erg-is-de-breuk': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'verwijdering-evenredig',
        'uitleg-vertrouwensbreuk-ouders',
        'uitleg-vertrouwensbreuk-na-hulp',
        'uitleg-waarschuwing-is-geen-voornemen',
      ],
    },
    on: {
      'ernstig-en-blijvend': eigenGrond('is-herstel-geprobeerd', 'gedrag-ouders-vertrouwensbreuk'),
      meningsverschil: houdtTegen('is-herstel-geprobeerd', 'meningsverschil-is-geen-breuk'),
      'weet-niet': redenOnzeker('is-herstel-geprobeerd', 'breuk-onbekend'),
    },
  }),
  'is-herstel-geprobeerd': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-evenredig',
        'uitleg-vertrouwensbreuk-na-hulp',
        'uitleg-vertrouwensbreuk-ouders',
        'geschil-onderwijsconsulent',
      ],
    },
    on: {
      'hulp-van-buiten': door('is-onderzocht', 'externe-bemiddeling-geprobeerd'),
      'ouders-mijden-overleg': door('is-onderzocht', 'ouders-mijden-overleg'),
      nee: houdtTegen('is-onderzocht', 'herstel-niet-geprobeerd'),
      'weet-niet': nietBekend('is-onderzocht', 'herstel-onbekend'),
    },
  }),
  'wanneer-om-resultaten': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-vo-niet-om-cijfers-in-schooljaar', 'verwijdering-evenredig'] },
    on: {
      'tijdens-schooljaar': houdtTegen('is-onderzocht', 'cijfers-tijdens-schooljaar'),
      'einde-schooljaar': eigenGrond('is-onderzocht', 'resultaten-na-schooljaar'),
      'weet-niet': redenOnzeker('is-onderzocht', 'moment-resultaten-onbekend'),
    },
  }),
  'wat-gebeurt-met-de-tlv': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verwijdering-tlv-laten-aflopen', 'tlv-terugplaatsen-laatste-jaar', 'tlv-nodig-sbo', 'tlv-nodig-so-vso'] },
    on: {
      'niet-aangevraagd': houdtTegen('is-onderzocht', 'tlv-laten-aflopen'),
      'aanvraag-afgewezen': eigenGrond('is-onderzocht', 'tlv-niet-verlengd'),
      'terug-naar-regulier': eigenGrond('is-onderzocht', 'terug-naar-gewone-school'),
      'weet-niet': redenOnzeker('is-onderzocht', 'tlv-einde-onbekend'),
    },
  }),
  'is-de-hoogste-leeftijd-bereikt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['vso-tot-twintig-jaar', 'sbo-tot-veertien-jaar', 'pro-tot-achttien'] },
    on: {
      bereikt: { target: 'plek-eindigt-door-leeftijd', actions: vast({ ...afgerond, fase: 'besluit' }) },
      'niet-bereikt': houdtTegen('is-onderzocht', 'leeftijd-nog-niet-bereikt'),
      'weet-niet': redenOnzeker('is-onderzocht', 'leeftijdsgrens-onbekend'),
    },
  }),
};
