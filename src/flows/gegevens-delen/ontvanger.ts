import { opzet, vast } from './opzet.ts';
import type { Feiten } from './opzet.ts';

const kies = (sector: Feiten['sector']) => ({ target: 'wat-speelt', actions: vast({ sector }) });

/** Hoofdstuk: wat is de vraag, en naar wie gaan de gegevens? */
export const ontvanger = {
  sector: opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['onderwijskundig-rapport-oude-school', 'privacy-bewaren-vijf-jaar', 'privacy-bewaren-drie-jaar'] },
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
  'wat-speelt': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['privacy-noodzakelijk-delen', 'privacy-inzage-ouders', 'privacy-bewaren-twee-jaar'] },
    on: {
      delen: 'met-wie',
      inzage: { target: 'leeftijd', actions: vast({ inzage: true }) },
      bewaren: 'wat-wordt-bewaard',
    },
  }),
  'met-wie': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: [
        'privacy-noodzakelijk-delen',
        'privacy-ouders-afspraak-vooraf',
        'privacy-meldcode',
        'begeleiding-afstemmen-met-zorg',
      ],
    },
    on: {
      'binnen-de-school': { target: 'is-het-nodig', actions: vast({ binnenSchool: true }) },
      'volgende-school': 'wat-gaat-mee',
      samenwerkingsverband: [
        { guard: 'isInstelling', target: 'leeftijd', meta: { bevinding: 'delen-instelling-zonder-tlv' } },
        { target: 'waarvoor-naar-het-verband' },
      ],
      'jeugdhulp-of-zorg': { target: 'leeftijd', meta: { bevinding: 'delen-met-zorg' } },
      'melding-leerplicht': { target: 'delen-moet', meta: { bevinding: 'melding-volgt-uit-de-wet' } },
      'gemeente-iets-anders': { target: 'leeftijd', meta: { bevinding: 'delen-met-de-gemeente' } },
      'veilig-thuis': { target: 'volg-de-meldcode', meta: { bevinding: 'meldcode-wijst-de-weg' } },
      politie: { target: 'delen-hangt-af', meta: { bevinding: 'delen-met-de-politie' } },
      'ouder-of-leerling': { target: 'leeftijd', actions: vast({ inzage: true }) },
      'iemand-anders': { target: 'leeftijd', meta: { bevinding: 'delen-met-een-ander' } },
      'weet-niet': { target: 'leeftijd', actions: vast({ onbekend: true }), meta: { bevinding: 'delen-nog-niet-duidelijk' } },
    },
  }),
  'wat-gaat-mee': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['onderwijskundig-rapport-oude-school', 'po-vo-opp-mee', 'aanmelding-uitslag-eerst-naar-ouders'] },
    on: {
      rapport: [
        { guard: 'kentRapport', target: 'delen-moet', meta: { bevinding: 'rapport-hoort-bij-de-overstap' } },
        { target: 'leeftijd', meta: { bevinding: 'rapport-niet-in-de-wet' } },
      ],
      'meer-dan-het-rapport': [
        { guard: 'kentRapport', target: 'leeftijd', meta: { bevinding: 'rapport-wel-de-rest-niet-vanzelf' } },
        { target: 'leeftijd', meta: { bevinding: 'rapport-niet-in-de-wet' } },
      ],
      'weet-niet': { target: 'leeftijd', actions: vast({ onbekend: true }), meta: { bevinding: 'delen-nog-niet-duidelijk' } },
    },
  }),
  'waarvoor-naar-het-verband': opzet.createStateConfig({
    tags: ['vraag'],
    meta: {
      regels: ['tlv-opp-meesturen', 'tlv-toestemming-ouders-niet-nodig', 'privacy-gezondheid-swv', 'tlv-advies-afschrift'],
    },
    on: {
      'opp-bij-tlv': { target: 'zijn-ouders-vooraf-verteld', meta: { bevinding: 'delen-opp-bij-tlv' } },
      'meer-dan-het-opp': { target: 'leeftijd', meta: { bevinding: 'delen-meer-dan-het-opp' } },
      'aanvraag-praktijkonderwijs': { target: 'delen-hangt-af', meta: { bevinding: 'delen-bij-praktijkonderwijs' } },
      'weet-niet': { target: 'leeftijd', actions: vast({ onbekend: true }), meta: { bevinding: 'delen-nog-niet-duidelijk' } },
    },
  }),
  'zijn-ouders-vooraf-verteld': opzet.createStateConfig({
    tags: ['vraag'],
    meta: { regels: ['tlv-ouders-vooraf-informeren', 'tlv-zienswijze-ouders'] },
    on: {
      ja: { target: 'delen-mag', meta: { bevinding: 'delen-ouders-weten-het' } },
      nee: { target: 'delen-mag-na-herstel', meta: { bevinding: 'delen-ouders-niet-verteld' } },
      'weet-niet': { target: 'delen-mag-na-herstel', meta: { bevinding: 'delen-verteld-onbekend' } },
    },
  }),
};
