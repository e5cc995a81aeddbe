import { opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector'], target: string) => ({ target, actions: vast({ sector }) });

/** Hoofdstuk: is er een aanmelding, en van wie is zij? */
export const kindEnSchool = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['zorgplicht-kern', 'zorgplicht-niet-cluster12'] },
    on: {
      po: kies('po', 'leeftijd'),
      sbo: kies('sbo', 'leeftijd'),
      so: kies('so', 'leeftijd'),
      vso: kies('vso', 'is-schriftelijk'),
      vo: kies('vo', 'leerjaar'),
      praktijkonderwijs: kies('praktijkonderwijs', 'leerjaar'),
      'cluster-1-2': kies('cluster-1-2', 'leeftijd'),
    },
  }),
  leeftijd: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-vanaf-drie-jaar',
        'aanmelding-so-vanaf-drie-jaar',
        'toelating-vanaf-vier-jaar',
        'toelating-so-vanaf-vier-jaar',
        'leerplicht-begin-en-einde',
      ],
    },
    on: {
      'te-jong': { target: 'te-jong-om-aan-te-melden', meta: { bevinding: 'te-jong-voor-aanmelding' } },
      'nog-niet-naar-school': { target: 'is-schriftelijk', meta: { bevinding: 'nog-niet-oud-genoeg-voor-school' } },
      'oud-genoeg': { target: 'is-schriftelijk', actions: vast({ oudGenoeg: true }) },
      'weet-niet': { target: 'is-schriftelijk', meta: { bevinding: 'leeftijd-onbekend' } },
    },
  }),
  leerjaar: opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-brugklas-periode',
        'toelating-vo-schooladvies',
        'toelating-vo-zonder-schooladvies',
        'schooladvies-januari',
        'schooladvies-bijstellen',
        'schooladvies-definitief',
        'doorstroomtoets-februari',
        'doorstroomtoets-ontheffing',
        'po-vo-vroeg-praten',
        'po-vo-opp-mee',
        'pro-school-beslist-toelating',
      ],
    },
    on: {
      'eerste-klas-in-de-periode': {
        target: 'is-schriftelijk',
        actions: vast({ eersteKlas: true }),
        meta: { bevinding: 'eerste-klas-op-advies' },
      },
      'eerste-klas-buiten-de-periode': {
        target: 'is-schriftelijk',
        actions: vast({ eersteKlas: true }),
        meta: { bevinding: 'buiten-de-aanmeldperiode' },
      },
      'hogere-klas': { target: 'is-schriftelijk' },
      'weet-niet': { target: 'is-schriftelijk' },
    },
  }),
  'is-schriftelijk': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'aanmelding-schriftelijk',
        'aanmelding-is-geen-inschrijving',
        'aanmelding-tien-weken-vooraf',
        'aanmelding-geen-drempel-vooraf',
        'wegadviseren-verboden',
        'gescheiden-ouders-aanmelden',
        'basis-meerderjarige-leerling-vo',
        'schoolgids-ondersteuningsaanbod',
        'schoolondersteuningsprofiel-oud',
      ],
    },
    on: {
      ja: [{ guard: 'vraagtTlv', target: 'is-er-een-tlv' }, { target: 'waar-ingeschreven' }],
      mondeling: { target: 'nog-niet-aangemeld', meta: { bevinding: 'niet-schriftelijk' } },
      afgeraden: { target: 'nog-niet-aangemeld', meta: { bevinding: 'weggeadviseerd' } },
      'eerst-iets-anders': { target: 'nog-niet-aangemeld', meta: { bevinding: 'drempel-vooraf' } },
      nee: { target: 'nog-niet-aangemeld', meta: { bevinding: 'nog-geen-aanmelding' } },
      'weet-niet': 'is-schriftelijk-uitzoeken',
    },
  }),
  'is-schriftelijk-uitzoeken': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['aanmelding-schriftelijk'] },
    on: {
      ja: [{ guard: 'vraagtTlv', target: 'is-er-een-tlv' }, { target: 'waar-ingeschreven' }],
      nee: { target: 'nog-niet-aangemeld', meta: { bevinding: 'niet-schriftelijk' } },
      'verder-zonder-te-weten': [
        { guard: 'vraagtTlv', target: 'is-er-een-tlv', meta: { bevinding: 'schriftelijk-onbekend' } },
        { target: 'waar-ingeschreven', meta: { bevinding: 'schriftelijk-onbekend' } },
      ],
    },
  }),
  'is-er-een-tlv': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-nodig-sbo', 'tlv-nodig-so-vso', 'tlv-residentiele-plaatsing', 'tlv-geen-plaatsingsrecht'] },
    on: {
      ja: 'waar-ingeschreven',
      aangevraagd: {
        target: 'waar-ingeschreven',
        actions: vast({ tlvOntbreekt: true }),
        meta: { bevinding: 'tlv-aangevraagd' },
      },
      nee: { target: 'waar-ingeschreven', actions: vast({ tlvOntbreekt: true }), meta: { bevinding: 'tlv-ontbreekt' } },
      'weet-niet': { target: 'waar-ingeschreven', meta: { bevinding: 'tlv-onbekend' } },
    },
  }),
  'waar-ingeschreven': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'zorgplicht-ook-zittende-leerling',
        'zorgplicht-eindigt-bij-andere-plek',
        'leerplicht-uitschrijven-pas-later',
        'onderwijskundig-rapport-oude-school',
        'cluster12-reguliere-school-houdt-zorgplicht',
      ],
    },
    on: {
      'gaat-naar-school': { target: 'meer-scholen', meta: { bevinding: 'huidige-school-houdt-zorgplicht' } },
      'ingeschreven-maar-thuis': { target: 'meer-scholen', meta: { bevinding: 'zit-thuis' } },
      nergens: {
        target: 'meer-scholen',
        actions: vast({ nergensIngeschreven: true }),
        meta: { bevinding: 'nergens-ingeschreven' },
      },
      'weet-niet': { target: 'meer-scholen', meta: { bevinding: 'inschrijving-onbekend' } },
    },
  }),
  'meer-scholen': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['aanmelding-andere-scholen-melden', 'aanmelding-meerdere-scholen-voorkeur'] },
    on: {
      een: 'bestuursvorm',
      'meer-deze-eerste': { target: 'bestuursvorm', meta: { bevinding: 'deze-school-eerste-voorkeur' } },
      'meer-andere-eerste': { target: 'bestuursvorm', meta: { bevinding: 'andere-school-eerste-voorkeur' } },
      'eerder-geweigerd': { target: 'bestuursvorm', meta: { bevinding: 'zorgplicht-tweede-school' } },
      'weet-niet': { target: 'bestuursvorm', meta: { bevinding: 'andere-aanmeldingen-onbekend' } },
    },
  }),
};
