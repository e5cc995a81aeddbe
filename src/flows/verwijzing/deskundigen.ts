import { afgerond, blokkeert, geeft, opzet } from './opzet.ts';

/** Hoofdstuk: de deskundigen. Zijn het er twee, staan zij los van de school, en dragen hun adviezen het besluit? */
export const deskundigen = {
  'zijn-de-deskundigen-geregeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'tlv-twee-deskundigen',
        'uitleg-tlv-deskundige-niet-van-de-school',
        'uitleg-tlv-eigen-adviezen',
        'tlv-criteria-eigen-swv',
      ],
    },
    on: {
      ja: [
        { guard: 'isBlok', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-goed-geregeld', afgerond) },
        { guard: 'moetHersteld', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-goed-geregeld', afgerond) },
        { guard: 'isOnbekend', ...geeft('tlv-aanvraag-uitzoeken', 'deskundigen-goed-geregeld', afgerond) },
        geeft('tlv-aanvraag-kan', 'deskundigen-goed-geregeld', afgerond),
      ],
      'nog-niet': [
        { guard: 'isBlok', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-nog-te-vragen', afgerond) },
        { guard: 'moetHersteld', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-nog-te-vragen', afgerond) },
        { guard: 'isOnbekend', ...geeft('tlv-aanvraag-uitzoeken', 'deskundigen-nog-te-vragen', afgerond) },
        geeft('tlv-aanvraag-kan', 'deskundigen-nog-te-vragen', afgerond),
      ],
      'een-deel': geeft('tlv-aanvraag-nog-niet', 'deskundigen-niet-goed-geregeld', afgerond),
      'weet-niet': [
        { guard: 'isBlok', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-onbekend', afgerond) },
        { guard: 'moetHersteld', ...geeft('tlv-aanvraag-nog-niet', 'deskundigen-onbekend', afgerond) },
        geeft('tlv-aanvraag-uitzoeken', 'deskundigen-onbekend', afgerond),
      ],
    },
  }),
  'zijn-er-twee-deskundigen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-twee-deskundigen', 'tlv-deskundige-pro-lwoo', 'tlv-advies-afschrift'] },
    on: {
      ja: geeft('staan-de-deskundigen-los', 'twee-juiste-deskundigen'),
      'verkeerd-vak': geeft('staan-de-deskundigen-los', 'deskundige-verkeerd-vak', { herstel: true }),
      'te-weinig': geeft('staan-de-deskundigen-los', 'te-weinig-deskundigen', blokkeert),
      'weet-niet': geeft('staan-de-deskundigen-los', 'deskundigen-onbekend', { onbekend: true }),
    },
  }),
  'staan-de-deskundigen-los': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['uitleg-tlv-deskundige-niet-van-de-school', 'uitleg-tlv-niet-dezelfde-persoon', 'tlv-medewerker-niet-beslissen'],
    },
    on: {
      ja: geeft('overtuigen-de-adviezen', 'deskundigen-onafhankelijk'),
      'van-de-school': geeft('overtuigen-de-adviezen', 'deskundigen-niet-onafhankelijk', { herstel: true }),
      'was-betrokken': geeft('overtuigen-de-adviezen', 'deskundige-was-betrokken', { herstel: true }),
      'weet-niet': geeft('overtuigen-de-adviezen', 'onafhankelijkheid-onbekend', { onbekend: true }),
    },
  }),
  'overtuigen-de-adviezen': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'uitleg-tlv-eigen-adviezen',
        'uitleg-tlv-deskundige-niet-van-de-school',
        'uitleg-tlv-weigering-onderbouwen',
        'uitleg-tlv-hulp-op-maat',
      ],
    },
    on: {
      ja: geeft('is-het-besluit-uitgelegd', 'adviezen-overtuigen', { kern: true }),
      'zelfde-tekst': geeft('is-het-besluit-uitgelegd', 'adviezen-niet-eigen', { herstel: true }),
      'niet-overtuigend': geeft('is-het-besluit-uitgelegd', 'deskundigen-niet-overtuigend', blokkeert),
      'weet-niet': geeft('is-het-besluit-uitgelegd', 'adviezen-onbekend', { onbekend: true }),
    },
  }),
};
