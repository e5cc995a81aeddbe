import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const bezwaar = [
  'geschil-tlv-bezwaar-zes-weken',
  'geschil-tlv-adviescommissie',
  'geschil-tlv-beslissing-bezwaar',
  'geschil-tlv-rechter',
  'geschil-gpo-niet-tlv',
] as const satisfies readonly RegelId[];
const school = [
  'zorgplicht-ook-zittende-leerling',
  'verwijzing-school-blijft-tot-plaatsing',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'gpo-gaat-niet-over-een-tlv': uitkomst(...bezwaar, 'geschil-lbt-advies-twee-weken'),
  'bezwaar-tlv-te-laat': uitkomst('geschil-tlv-bezwaar-zes-weken', 'geschil-bezwaar-te-laat'),
  'blijft-met-meer-hulp': uitkomst(
    'zorgplicht-kern',
    'opp-verplicht-po-extra',
    'opp-verplicht-vo-extra',
    'extra-ondersteuning-criteria-swv',
  ),
  'andere-gewone-school': uitkomst('verwijzing-eerst-samen-zoeken', ...school),
  'geen-tlv-nodig': uitkomst('tlv-residentiele-plaatsing', 'tlv-vso-geen-nieuwe-bij-wissel', 'tlv-geen-plaatsingsrecht'),
  'tijdelijk-elders-mag': uitkomst('vo-tijdelijk-volledig-op-vso', 'opdc-max-twee-jaar'),
  'tijdelijk-elders-mag-niet-zo': uitkomst('vo-tijdelijk-volledig-op-vso', 'opdc-max-twee-jaar', 'opdc-langer-dan-drie-maanden'),
  'tijdelijk-elders-hangt-af': uitkomst('vo-tijdelijk-volledig-op-vso', 'opdc-max-twee-jaar'),
  'naar-de-instelling': uitkomst(
    'cluster12-aanmelden-bij-instelling',
    'cluster12-geen-tlv',
    'cluster12-reguliere-school-houdt-zorgplicht',
  ),
  'commissie-beslist-nog': uitkomst(
    'cluster12-commissie-beslist',
    'cluster12-reguliere-school-houdt-zorgplicht',
    'zorgplicht-niet-cluster12',
  ),
  'toegelaten-tot-de-instelling': uitkomst(
    'cluster12-commissie-beslist',
    'opp-verplicht-so-vso',
    'onderwijskundig-rapport-oude-school',
  ),
  'begeleiding-van-de-instelling': uitkomst('cluster12-arrangement', 'opp-ook-bij-cluster12-begeleiding'),
  'instelling-wijst-af': uitkomst('zorgplicht-niet-cluster12', 'geschil-gpo-so', ...school),
  'praktijkonderwijs-kan': uitkomst('pro-swv-beslist', 'pro-school-beslist-toelating', 'opp-inhoud-praktijkonderwijs'),
  'praktijkonderwijs-nog-niet': uitkomst('pro-aanvraag', 'pro-zienswijze-ouders', 'pro-maatwerk'),
  'praktijkonderwijs-kan-niet': uitkomst(
    'pro-iq-vijfenvijftig-tachtig',
    'pro-leerachterstand',
    'pro-geen-tlv-zorgplicht',
    ...bezwaar,
  ),
  'praktijkonderwijs-hangt-af': uitkomst('pro-swv-beslist', 'pro-instroom', ...bezwaar),
  'lwoo-kan': uitkomst('lwoo-geen-tlv', 'lwoo-school-biedt-aan'),
  'lwoo-nog-niet': uitkomst('lwoo-aanvraag-rapport'),
  'lwoo-kan-niet': uitkomst('lwoo-iq-75-90', 'lwoo-iq-91-120'),
  'lwoo-hangt-af': uitkomst('lwoo-eigen-criteria', 'lwoo-geen-tlv'),
  'tlv-aanvraag-kan': uitkomst('tlv-aanvraag-door-schoolbestuur', 'tlv-twee-deskundigen', 'tlv-termijn-besluit', ...school),
  'tlv-aanvraag-nog-niet': uitkomst('tlv-aanvraag-door-schoolbestuur', 'tlv-opp-meesturen', ...school),
  'tlv-aanvraag-uitzoeken': uitkomst('tlv-aanvraag-door-schoolbestuur', 'tlv-opp-meesturen', ...school),
  'wacht-op-het-verband': uitkomst('tlv-termijn-besluit', ...school),
  'verband-is-te-laat': uitkomst('tlv-termijn-besluit', 'swv-dekkend-aanbod', ...school),
  'besluitdag-niet-bekend': uitkomst('tlv-termijn-besluit', ...school),
  'tlv-niet-houdbaar': uitkomst('tlv-twee-deskundigen', 'tlv-besluit-gemotiveerd', ...bezwaar, ...school),
  'tlv-herstelbaar': uitkomst('tlv-besluit-gemotiveerd', ...bezwaar),
  'tlv-hangt-af': uitkomst('tlv-besluit-gemotiveerd', 'tlv-twee-deskundigen', ...bezwaar),
  'tlv-lijkt-houdbaar': uitkomst('tlv-besluit-gemotiveerd', 'tlv-twee-deskundigen', ...bezwaar),
  'tlv-houdbaar': uitkomst('tlv-besluit-gemotiveerd', 'tlv-twee-deskundigen', 'tlv-geen-plaatsingsrecht', ...bezwaar),
  'tlv-weigering-niet-houdbaar': uitkomst('tlv-besluit-gemotiveerd', ...bezwaar, ...school),
  'tlv-weigering-herstelbaar': uitkomst('tlv-besluit-gemotiveerd', ...bezwaar, ...school),
  'tlv-weigering-hangt-af': uitkomst('tlv-besluit-gemotiveerd', ...bezwaar, ...school),
  'tlv-weigering-houdbaar': uitkomst('tlv-criteria-eigen-swv', 'swv-dekkend-aanbod', ...bezwaar, ...school),
  'eerst-een-nieuwe-tlv': uitkomst('tlv-nodig-sbo', 'tlv-nodig-so-vso', 'tlv-aanvraag-door-schoolbestuur'),
  'meld-aan-met-tlv': uitkomst('tlv-geen-plaatsingsrecht', 'aanmelding-schriftelijk', ...school),
  'nieuwe-school-beslist': uitkomst('tlv-geen-plaatsingsrecht', 'aanmelding-beslistermijn-zes-weken', ...school),
  'nieuwe-school-weigert': uitkomst(
    'tlv-geen-plaatsingsrecht',
    'weigering-pas-als-andere-school',
    'sbo-denominatie-verbod',
    ...school,
  ),
  'op-een-wachtlijst': uitkomst('zorgplicht-uitzondering-vol', 'swv-dekkend-aanbod', 'doorzettingsmacht', ...school),
  'toegelaten-met-tlv': uitkomst(
    'zorgplicht-eindigt-bij-andere-plek',
    'onderwijskundig-rapport-oude-school',
    'opp-verplicht-sbo',
    'opp-verplicht-so-vso',
  ),
  'tlv-loopt-nog': uitkomst('tlv-terugplaatsen-laatste-jaar', 'sbo-terug-naar-regulier'),
  'terug-naar-gewoon-onderwijs': uitkomst('tlv-terugplaatsen-laatste-jaar', 'sbo-terug-naar-regulier', 'aanmelding-schriftelijk'),
  'langer-blijven-kan': uitkomst('tlv-terugplaatsen-laatste-jaar', 'tlv-duur-minimaal-schooljaar'),
  'langer-blijven-nog-niet': uitkomst(
    'tlv-terugplaatsen-laatste-jaar',
    'tlv-aanvraag-door-schoolbestuur',
    'verwijdering-tlv-laten-aflopen',
  ),
};
