import { eind, opzet, verder } from './opzet.ts';

/** Hoofdstuk: is er nog tijd voor bezwaar en voor de geschillencommissie? */
export const termijnen = {
  'is-de-bezwaartermijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-bezwaar-zes-weken', 'termijn-weekend-feestdag', 'geschil-bezwaar-te-laat'] },
    on: {
      'nog-niet': [
        { guard: 'gaatNietNaarGpo', ...eind('alleen-bezwaar', 'bezwaar-op-tijd') },
        verder('is-de-gpo-termijn-voorbij', 'bezwaar-op-tijd', { bezwaar: 'op-tijd' }),
      ],
      voorbij: [
        { guard: 'gaatNietNaarGpo', ...eind('te-laat', 'bezwaar-te-laat') },
        verder('is-de-gpo-termijn-voorbij', 'bezwaar-te-laat', { bezwaar: 'te-laat' }),
      ],
      'weet-niet': [
        { guard: 'gaatNietNaarGpo', ...eind('alleen-bezwaar', 'bezwaartermijn-onbekend') },
        verder('is-de-gpo-termijn-voorbij', 'bezwaartermijn-onbekend', { bezwaar: 'onbekend' }),
      ],
    },
  }),
  'is-de-gpo-termijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-gpo-zes-weken', 'geschil-gpo-te-laat', 'geschil-gpo-zonder-besluit', 'termijn-niet-doorschuiven'] },
    on: {
      'nog-niet': [
        { guard: 'isBezwaarGemaakt', ...eind('bezwaar-loopt', 'gpo-kan-er-nog-bij') },
        { guard: 'isMisschienMetBezwaar', ...eind('bezwaar-kan-nog', 'gpo-nog-in-de-tijd') },
        { guard: 'gaatMisschienNaarGpo', ...eind('eerst-uitzoeken', 'gpo-nog-in-de-tijd') },
        { guard: 'isBezwaarOpTijd', ...eind('bezwaar-en-gpo', 'gpo-op-tijd') },
        { guard: 'isBezwaarNogNiet', ...eind('gpo-nu-bezwaar-later', 'gpo-op-tijd') },
        eind('naar-de-gpo', 'gpo-op-tijd'),
      ],
      voorbij: [
        { guard: 'isBezwaarGemaakt', ...eind('bezwaar-loopt', 'gpo-termijn-voorbij') },
        { guard: 'isBezwaarOpTijd', ...eind('bezwaar-kan-nog', 'gpo-termijn-voorbij') },
        { guard: 'isBezwaarNogNiet', ...eind('nog-geen-besluit', 'gpo-termijn-voorbij') },
        { guard: 'isBezwaarTeLaat', ...eind('te-laat', 'gpo-termijn-voorbij') },
        { guard: 'isBezwaarOnbekend', ...eind('eerst-uitzoeken', 'gpo-termijn-voorbij') },
        eind('gpo-te-laat', 'gpo-termijn-voorbij'),
      ],
      'weet-niet': [
        { guard: 'isBezwaarGemaakt', ...eind('bezwaar-loopt', 'gpo-termijn-onbekend') },
        { guard: 'isBezwaarOpTijd', ...eind('bezwaar-kan-nog', 'gpo-termijn-onbekend') },
        eind('eerst-uitzoeken', 'gpo-termijn-onbekend'),
      ],
    },
  }),
  'is-de-schorsingstermijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['schorsing-bezwaar-openbaar', 'schorsing-max-een-week', 'schorsing-te-lang', 'schorsing-schriftelijk'] },
    on: {
      'nog-niet': { target: 'tegen-de-schorsing', meta: { bevinding: 'bezwaar-schorsing-op-tijd' } },
      voorbij: { target: 'tegen-de-schorsing', meta: { bevinding: 'bezwaar-schorsing-te-laat' } },
      'weet-niet': { target: 'tegen-de-schorsing', meta: { bevinding: 'schorsingstermijn-onbekend' } },
    },
  }),
  'is-er-een-tlv-besluit': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-tlv-bezwaar-zes-weken',
        'geschil-tlv-adviescommissie',
        'tlv-termijn-besluit',
        'tlv-besluit-gemotiveerd',
        'verwijdering-tlv-laten-aflopen',
      ],
    },
    on: {
      besluit: 'is-de-tlv-termijn-voorbij',
      'nog-niet': eind('nog-geen-besluit', 'tlv-besluit-volgt-nog'),
      'bezwaar-loopt': eind('tlv-bezwaar-loopt', 'tlv-bezwaar-is-gemaakt'),
      'bezwaar-beslist': eind('naar-de-rechter', 'tlv-bezwaar-is-beslist'),
      'loopt-af': eind('eerst-uitzoeken', 'tlv-loopt-af-misschien-gpo'),
      'weet-niet': eind('eerst-uitzoeken', 'tlv-besluit-onbekend'),
    },
  }),
  'is-de-tlv-termijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-tlv-bezwaar-zes-weken', 'termijn-weekend-feestdag', 'geschil-bezwaar-te-laat'] },
    on: {
      'nog-niet': eind('bezwaar-bij-het-samenwerkingsverband', 'tlv-bezwaar-op-tijd'),
      voorbij: eind('te-laat', 'tlv-bezwaar-te-laat'),
      'weet-niet': eind('bezwaar-bij-het-samenwerkingsverband', 'tlv-termijn-onbekend'),
    },
  }),
  'is-de-klachttermijn-voorbij': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-klacht-indienen-een-jaar', 'termijn-niet-doorschuiven'] },
    on: {
      'nog-niet': eind('klacht-indienen', 'klacht-op-tijd'),
      voorbij: eind('te-laat', 'klacht-te-laat'),
      'weet-niet': eind('klacht-indienen', 'klachttermijn-onbekend'),
    },
  }),
};
