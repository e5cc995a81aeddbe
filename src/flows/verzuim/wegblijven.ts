import { klaar, opzet, vast } from './opzet.ts';
import type { BevindingId } from 'content-ids';

/** De laatste vraag: wie moet melden gaat voor, dan wie de reden of de duur niet weet, dan wie niet meer leerplichtig is. */
const slot = (bevinding: BevindingId) => [
  { guard: 'melden', target: 'verzuim-moet-gemeld', actions: klaar, meta: { bevinding } } as const,
  { guard: 'onbekend', target: 'verzuim-hangt-af', actions: klaar, meta: { bevinding } } as const,
  { guard: 'naLeerplicht', target: 'samen-zoeken-na-leerplicht', actions: klaar, meta: { bevinding } } as const,
  { target: 'wegblijven-mag-niet', meta: { bevinding } } as const,
];

/** Hoofdstuk: de leerling blijft weg zonder geldige reden. */
export const wegblijven = {
  'hoeveel-uur': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-melden-16-uur', 'verzuim-minder-dan-16-uur', 'verzuim-lang'] },
    on: {
      'minder-dan-zestien': { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'minder-dan-zestien-uur' } },
      'zestien-of-meer': { target: 'is-het-gemeld', meta: { bevinding: 'zestien-uur-bereikt' } },
      'heel-lang': { target: 'is-het-gemeld', meta: { bevinding: 'langdurig-verzuim' } },
      'weet-niet': { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'verzuimuren-onbekend' } },
    },
  }),
  'is-het-gemeld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-melden-16-uur', 'verzuim-leerplichtambtenaar-onderzoekt'] },
    on: {
      ja: { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'verzuim-gemeld' } },
      'nog-niet': {
        target: 'waarom-blijft-de-leerling-weg',
        actions: vast({ melden: true }),
        meta: { bevinding: 'verzuim-nog-te-melden' },
      },
      'te-laat': {
        target: 'waarom-blijft-de-leerling-weg',
        actions: vast({ melden: true }),
        meta: { bevinding: 'verzuim-te-laat-gemeld' },
      },
      'weet-niet': { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'verzuimmelding-onbekend' } },
    },
  }),
  'hoe-lang-weg': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-18plus-vier-weken', 'verzuim-18plus-vso-een-maand'] },
    on: {
      'nog-niet': { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'meldtijd-na-leerplicht-loopt' } },
      'bereikt-gemeld': { target: 'waarom-blijft-de-leerling-weg', meta: { bevinding: 'verzuim-gemeld' } },
      'bereikt-niet-gemeld': {
        target: 'waarom-blijft-de-leerling-weg',
        actions: vast({ melden: true }),
        meta: { bevinding: 'na-leerplicht-niet-gemeld' },
      },
      'weet-niet': {
        target: 'waarom-blijft-de-leerling-weg',
        actions: vast({ onbekend: true }),
        meta: { bevinding: 'duur-na-leerplicht-onbekend' },
      },
    },
  }),
  'waarom-blijft-de-leerling-weg': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: { regels: ['veiligheid-zorg', 'verzuim-proces-verbaal', 'leerplicht-meerderjarige-zelf', 'kind-recht-meepraten'] },
    on: {
      'bang-of-onveilig': { target: 'is-er-hulp-gezocht', meta: { bevinding: 'bang-of-onveilig' } },
      spijbelt: { target: 'is-er-hulp-gezocht', meta: { bevinding: 'leerling-spijbelt' } },
      'ouders-houden-thuis': { target: 'is-er-hulp-gezocht', meta: { bevinding: 'ouders-houden-kind-thuis' } },
      'weet-niet': { target: 'is-er-hulp-gezocht', meta: { bevinding: 'oorzaak-van-wegblijven-onbekend' } },
    },
  }),
  'is-er-hulp-gezocht': opzet.createStateConfig({
    tags: ['vraag', 'weging'],
    meta: {
      regels: [
        'verzuim-signaleren-leraar',
        'partijen-tijdig-betrekken',
        'regie-bij-school',
        'besturen-signaleren-vroeg',
        'leraar-niet-alleen',
      ],
    },
    on: {
      ja: slot('oorzaak-en-hulp-gezocht'),
      'een-deel': slot('hulp-deels-gezocht'),
      nee: slot('geen-hulp-gezocht'),
      'weet-niet': slot('hulp-bij-verzuim-onbekend'),
    },
  }),
};
