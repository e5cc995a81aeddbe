import { eind, opzet, vast, verder } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'wie-wil-iets-doen', actions: vast({ sector }) });

/** Hoofdstuk: wie wil iets doen, en is er nog iets om over te beslissen? */
export const begin = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['geschil-gpo-po', 'geschil-gpo-vo', 'geschil-gpo-so'] },
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
  'wie-wil-iets-doen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-gpo-alleen-ouders',
        'basis-begrip-ouders',
        'geschil-klacht-po',
        'geschil-klacht-vo',
        'geschil-klacht-so',
        'basis-meerderjarige-leerling-vo',
        'basis-meerderjarige-leerling-vso',
        'geschil-minderjarige-zelf-in-beroep',
      ],
    },
    on: {
      ouder: 'is-er-nog-een-geschil',
      'leerling-onder-16': [
        { guard: 'isBasis', ...verder('is-er-nog-een-geschil', 'leerling-basis-via-ouders') },
        { guard: 'isSpeciaal', ...verder('is-er-nog-een-geschil', 'leerling-so-klaagt-vanaf-dertien') },
        verder('is-er-nog-een-geschil', 'leerling-klaagt-zelf'),
      ],
      'leerling-16-17': [
        { guard: 'isBasis', ...verder('is-er-nog-een-geschil', 'leerling-basis-via-ouders') },
        verder('is-er-nog-een-geschil', 'leerling-zestien-of-zeventien'),
      ],
      'leerling-18-plus': [
        { guard: 'isVoortgezet', ...verder('is-er-nog-een-geschil', 'leerling-achttien-vo', { meerderjarigVo: true }) },
        { guard: 'kentMeerderjarigen', ...verder('is-er-nog-een-geschil', 'leerling-achttien-vso') },
        verder('is-er-nog-een-geschil', 'leerling-achttien-elders'),
      ],
      school: 'wat-wil-de-school',
    },
  }),
  'wat-wil-de-school': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['geschil-gpo-alleen-ouders', 'geschil-tlv-bezwaar-zes-weken', 'inspectie-toezicht', 'geschil-onderwijsconsulent'],
    },
    on: {
      'ouders-doen-iets': 'is-er-nog-een-geschil',
      'oneens-met-ouders': eind('school-vraagt-hulp', 'school-niet-naar-de-gpo'),
      tlv: verder('is-er-een-tlv-besluit', 'school-mag-bezwaar-tlv'),
      'besluit-laten-nemen': eind('school-vraagt-hulp', 'inspectie-beslist-niet'),
      'weet-niet': eind('school-vraagt-hulp', 'school-zoekt-de-weg'),
    },
  }),
  'is-er-nog-een-geschil': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-ouders-haalden-kind-zelf-weg',
        'uitleg-geschil-blijft-als-kind-thuiszit',
        'geschil-dossier-bijhouden',
        'verwijdering-feitelijk',
      ],
    },
    on: {
      ja: 'is-er-al-gesproken',
      eruit: eind('er-samen-uit', 'afspraken-gemaakt'),
      ingetrokken: eind('geen-geschil', 'besluit-ingetrokken'),
      'ingetrokken-maar-thuis': verder('is-er-al-gesproken', 'ingetrokken-maar-kind-thuis'),
      'zelf-elders': eind('geen-geschil', 'zelf-elders-ingeschreven'),
      'weet-niet': verder('is-er-al-gesproken', 'geschil-misschien-voorbij'),
    },
  }),
  'is-er-al-gesproken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'geschil-eerst-gesprek',
        'geschil-dossier-bijhouden',
        'steunpunt-verplicht',
        'steunpunt-vervangt-school-niet',
        'geschil-swv-aanspreekpunt',
        'swv-informeert-ouders-leerlingen',
      ],
    },
    on: {
      ja: verder('heeft-het-haast', 'wel-gesproken'),
      nee: verder('heeft-het-haast', 'nog-niet-gesproken'),
      'lukt-niet': verder('heeft-het-haast', 'gesprek-lukt-niet'),
      'weet-niet': verder('heeft-het-haast', 'gesprek-onbekend'),
    },
  }),
  'heeft-het-haast': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'verwijdering-leerling-blijft-ingeschreven',
        'geschil-rechter-openbaar',
        'geschil-rechter-bijzonder',
        'geschil-gpo-spoed',
        'steunpunt-belang-leerling',
      ],
    },
    on: {
      thuis: verder('waarover', 'thuis-tijdens-geschil'),
      dreigt: verder('waarover', 'thuiszitten-dreigt'),
      nee: 'waarover',
      'weet-niet': verder('waarover', 'haast-onbekend'),
    },
  }),
};
