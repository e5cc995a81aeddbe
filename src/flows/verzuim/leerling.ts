import { opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'leeftijd', actions: vast({ sector }) });
/** Vanaf hier doet de leeftijd er niet meer toe. */
const gewoon = vast({ plicht: 'ja' });

/** Hoofdstuk: om wie gaat het, en wat is er aan de hand? */
export const leerling = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-geoorloofd', 'regie-bij-school', 'verzuim-wet-terugdringen'] },
    on: {
      po: kies('po'),
      sbo: kies('sbo'),
      so: kies('so'),
      vso: kies('vso'),
      vo: kies('vo'),
      praktijkonderwijs: kies('praktijkonderwijs'),
      'cluster-1-2': kies('cluster-1-2'),
    },
  }),
  leeftijd: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['leerplicht-begin-en-einde', 'verzuim-onder-zes', 'kwalificatieplicht-tot-achttien'] },
    on: {
      'nog-niet': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'nog-niet' }),
        meta: { bevinding: 'nog-niet-leerplichtig' },
      },
      'vijf-jaar': { target: 'wat-is-er-aan-de-hand', actions: vast({ plicht: 'jong' }) },
      leerplichtig: 'wat-is-er-aan-de-hand',
      'zestien-of-ouder': 'leerplicht-na-zestien',
      'weet-niet': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'onbekend' }),
        meta: { bevinding: 'verzuim-leerplicht-onbekend' },
      },
    },
  }),
  'leerplicht-na-zestien': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['kwalificatieplicht-tot-achttien', 'leerplicht-meerderjarige-zelf', 'leerplicht-begin-en-einde'] },
    on: {
      'onder-achttien': { target: 'wat-is-er-aan-de-hand', meta: { bevinding: 'kwalificatieplicht-geldt' } },
      'vso-profiel': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'onbekend' }),
        meta: { bevinding: 'kwalificatieplicht-onzeker' },
      },
      'diploma-praktijkonderwijs': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'niet-meer' }),
        meta: { bevinding: 'verzuim-niet-meer-leerplichtig' },
      },
      'achttien-zonder-startkwalificatie': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'niet-meer' }),
        meta: { bevinding: 'verzuim-niet-meer-leerplichtig' },
      },
      startkwalificatie: {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'klaar' }),
        meta: { bevinding: 'heeft-startkwalificatie' },
      },
      'weet-niet': {
        target: 'wat-is-er-aan-de-hand',
        actions: vast({ plicht: 'onbekend' }),
        meta: { bevinding: 'verzuim-leerplicht-onbekend' },
      },
    },
  }),
  'wat-is-er-aan-de-hand': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['verzuim-geoorloofd', 'verzuim-signaleren-leraar', 'schoolgids-verzuimbeleid', 'kind-recht-meepraten'] },
    on: {
      ziek: [
        {
          guard: 'buitenDeLeerplicht',
          target: 'onderwijs-bij-ziekte',
          actions: gewoon,
          meta: { bevinding: 'leerplicht-vraagt-niets' },
        },
        { target: 'is-ziekte-gemeld', actions: gewoon },
      ],
      'keuze-van-de-school': { target: 'wat-doet-de-school', actions: gewoon, meta: { bevinding: 'keuze-van-de-school' } },
      vrij: [
        { guard: 'buitenDeLeerplicht', target: 'verlof-mag', actions: gewoon, meta: { bevinding: 'leerplicht-vraagt-niets' } },
        { target: 'welk-verlof' },
      ],
      wegblijven: [
        { guard: 'nietMeerLeerplichtig', target: 'hoe-lang-weg', actions: vast({ plicht: 'ja', naLeerplicht: true }) },
        { guard: 'buitenDeLeerplicht', target: 'leerplicht-geldt-niet', actions: gewoon },
        { target: 'hoeveel-uur', actions: gewoon },
      ],
      'geen-plek': { target: 'staat-ingeschreven', actions: gewoon },
      'ander-programma': { target: 'wat-wordt-gezocht' },
      uitschrijven: { target: 'wie-wil-uitschrijven' },
      'weet-niet': { target: 'reden-uitzoeken' },
    },
  }),
  'reden-uitzoeken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['verzuim-signaleren-leraar', 'verzuim-minder-dan-16-uur', 'verzuim-ziekte-twijfel', 'kind-recht-meepraten'],
    },
    on: {
      ziek: [
        {
          guard: 'buitenDeLeerplicht',
          target: 'onderwijs-bij-ziekte',
          actions: gewoon,
          meta: { bevinding: 'leerplicht-vraagt-niets' },
        },
        { target: 'is-ziekte-gemeld', actions: gewoon },
      ],
      'keuze-van-de-school': { target: 'wat-doet-de-school', actions: gewoon, meta: { bevinding: 'keuze-van-de-school' } },
      wegblijven: [
        { guard: 'nietMeerLeerplichtig', target: 'hoe-lang-weg', actions: vast({ plicht: 'ja', naLeerplicht: true }) },
        { guard: 'buitenDeLeerplicht', target: 'leerplicht-geldt-niet', actions: gewoon },
        { target: 'hoeveel-uur', actions: gewoon },
      ],
      'verder-zonder-te-weten': [
        {
          guard: 'nietMeerLeerplichtig',
          target: 'hoe-lang-weg',
          actions: vast({ plicht: 'ja', naLeerplicht: true, onbekend: true }),
          meta: { bevinding: 'reden-van-wegblijven-onbekend' },
        },
        {
          guard: 'buitenDeLeerplicht',
          target: 'leerplicht-geldt-niet',
          actions: gewoon,
          meta: { bevinding: 'reden-van-wegblijven-onbekend' },
        },
        {
          target: 'hoeveel-uur',
          actions: vast({ plicht: 'ja', onbekend: true }),
          meta: { bevinding: 'reden-van-wegblijven-onbekend' },
        },
      ],
    },
  }),
};
