import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const tegenWeigering = [
  'geschil-bezwaar-zes-weken',
  'geschil-gpo-zes-weken',
  'geschil-gpo-po',
  'geschil-gpo-vo',
  'geschil-gpo-so',
  'geschil-onderwijsconsulent',
  'steunpunt-verplicht',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'te-jong-om-aan-te-melden': uitkomst(
    'aanmelding-vanaf-drie-jaar',
    'aanmelding-so-vanaf-drie-jaar',
    'aanmelding-tien-weken-vooraf',
  ),
  'nog-niet-aangemeld': uitkomst('aanmelding-schriftelijk', 'wegadviseren-verboden', 'aanmelding-geen-drempel-vooraf'),
  'eerst-een-tlv': uitkomst('tlv-nodig-sbo', 'tlv-nodig-so-vso'),
  toegelaten: uitkomst('aanmelding-is-geen-inschrijving', 'toelating-beslissing-bevoegd-gezag'),
  'toegelaten-met-ondersteuning': uitkomst(
    'opp-termijn-zes-weken-inschrijving',
    'opp-verplicht-po-extra',
    'opp-verplicht-vo-extra',
    'opp-verplicht-sbo',
    'opp-verplicht-so-vso',
  ),
  'voorwaarden-mogen-niet': uitkomst('wgbh-doeltreffende-aanpassing', 'geschil-college-rechten', 'zorgplicht-kern'),
  'voorwaarden-soms': uitkomst('toelating-beslissing-bevoegd-gezag', 'zorgplicht-kern'),
  'nog-binnen-de-termijn': uitkomst('aanmelding-beslistermijn-zes-weken', 'aanmelding-verlenging-vier-weken'),
  'termijn-voorbij': uitkomst('aanmelding-beslistermijn-zes-weken', 'geschil-gpo-zonder-besluit', 'steunpunt-verplicht'),
  'termijn-onbekend': uitkomst('aanmelding-beslistermijn-zes-weken', 'aanmelding-schriftelijk'),
  'tijdelijk-plaatsen': uitkomst(
    'toelating-tijdelijke-plaatsing-tien-weken',
    'toelating-tijdelijke-plaatsing-einde',
    'opp-termijn-na-tijdelijke-plaatsing',
  ),
  'asielkind-is-toegelaten': uitkomst('toelating-asielkind-van-rechtswege', 'toelating-asielkind-zes-weken'),
  'instelling-beslist': uitkomst(
    'zorgplicht-niet-cluster12',
    'cluster12-commissie-beslist',
    'cluster12-verslag-en-duur',
    'cluster12-geen-tlv',
    'geschil-gpo-so',
  ),
  'weigeren-mag-vol': uitkomst('zorgplicht-uitzondering-vol', 'swv-dekkend-aanbod', 'geschil-bezwaar-zes-weken'),
  'weigeren-mag-grondslag': uitkomst('zorgplicht-uitzondering-grondslag', 'geschil-bezwaar-zes-weken'),
  'weigeren-mag-voorwaarden': uitkomst('toelating-vo-voorwaarden', 'geschil-bezwaar-zes-weken'),
  'zorgplicht-geldt-niet': uitkomst('aanmelding-beoordelen-extra-ondersteuning', 'geschil-bezwaar-zes-weken'),
  'de-school-kan-het-zelf': uitkomst('zorgplicht-kern', ...tegenWeigering),
  'weigeren-mag-niet': uitkomst(
    'zorgplicht-kern',
    'weigering-pas-als-andere-school',
    'weigering-pas-als-andere-school-vo',
    ...tegenWeigering,
  ),
  'deze-reden-mag-niet': uitkomst(
    'aanmelding-beoordelen-extra-ondersteuning',
    'geschil-bezwaar-zes-weken',
    'geschil-college-rechten',
  ),
  'weigeren-mag-nog-niet': uitkomst('weigering-pas-als-andere-school', 'weigering-pas-als-andere-school-vo', ...tegenWeigering),
  'weigeren-hangt-af': uitkomst('zorgplicht-kern', ...tegenWeigering),
  'reden-is-goed-genoeg': uitkomst('weigering-pas-als-andere-school', 'weigering-pas-als-andere-school-vo', ...tegenWeigering),
  'weigeren-mag-op-papier': uitkomst('weigering-schriftelijk-gemotiveerd', 'weigering-openbaar-awb', ...tegenWeigering),
  'weigeren-mag': uitkomst('weigering-pas-als-andere-school', 'weigering-pas-als-andere-school-vo', ...tegenWeigering),
  'buiten-behandeling-mag': uitkomst(
    'aanmelding-buiten-behandeling',
    'aanmelding-buiten-behandeling-openbaar',
    'aanmelding-buiten-behandeling-vo',
  ),
  'buiten-behandeling-mag-niet': uitkomst('aanmelding-aanvullen', 'geschil-bezwaar-zes-weken'),
  'buiten-behandeling-hangt-af': uitkomst('aanmelding-aanvullen', 'geschil-bezwaar-zes-weken'),
};
