import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const gpo = [
  'geschil-gpo-zes-weken',
  'geschil-gpo-gratis',
  'geschil-gpo-alleen-ouders',
  'geschil-gpo-tien-weken',
  'geschil-gpo-niet-bindend',
] as const satisfies readonly RegelId[];
const bezwaar = [
  'geschil-bezwaar-zes-weken',
  'geschil-bezwaar-horen',
  'geschil-bezwaar-geen-automatische-schorsing',
  'geschil-bezwaar-beslissing-bijzonder-po',
  'geschil-bezwaar-beslissing-openbaar-po',
  'geschil-bezwaar-beslissing-vo',
  'geschil-bezwaar-beslissing-bijzonder-so',
  'geschil-bezwaar-beslissing-openbaar-so',
  'geschil-bezwaar-so-overleg-inspectie',
] as const satisfies readonly RegelId[];
const rechter = ['geschil-rechter-openbaar', 'geschil-rechter-bijzonder'] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'er-samen-uit': uitkomst('geschil-eerst-gesprek', 'geschil-dossier-bijhouden'),
  'geen-geschil': uitkomst(
    'uitleg-waarschuwing-geen-geschil',
    'verwijdering-ouders-haalden-kind-zelf-weg',
    'geschil-eerst-gesprek',
  ),
  'nog-geen-besluit': uitkomst('geschil-bezwaar-zes-weken', 'geschil-gpo-zonder-besluit', 'tlv-termijn-besluit'),
  'thuis-zonder-besluit': uitkomst(
    'verwijdering-feitelijk',
    'verwijdering-leerling-blijft-ingeschreven',
    'geschil-gpo-zonder-besluit',
    ...rechter,
  ),
  'bezwaar-en-gpo': uitkomst(...bezwaar, ...gpo, 'geschil-gpo-wacht-bezwaar', 'verwijdering-tijdens-bezwaar'),
  'bezwaar-kan-nog': uitkomst(...bezwaar, 'verwijdering-tijdens-bezwaar', 'geschil-gpo-te-laat'),
  'alleen-bezwaar': uitkomst(...bezwaar, 'geschil-gpo-po', 'geschil-gpo-vo', 'geschil-gpo-so'),
  'naar-de-gpo': uitkomst(...gpo, 'geschil-gpo-verweer', 'uitleg-commissie-vernietigt-niet'),
  'gpo-nu-bezwaar-later': uitkomst(...gpo, 'geschil-bezwaar-zes-weken', 'geschil-gpo-verweer'),
  'te-laat': uitkomst('geschil-bezwaar-te-laat', 'geschil-gpo-te-laat', 'geschil-klacht-indienen-een-jaar'),
  'gpo-te-laat': uitkomst('geschil-gpo-zes-weken', 'geschil-gpo-te-laat'),
  'eerst-uitzoeken': uitkomst(
    'geschil-eerst-gesprek',
    'steunpunt-verplicht',
    'geschil-bezwaar-zes-weken',
    'geschil-gpo-zes-weken',
  ),
  'bezwaar-loopt': uitkomst(...bezwaar, 'geschil-gpo-wacht-bezwaar'),
  'gpo-loopt': uitkomst(
    ...gpo,
    'geschil-gpo-wacht-bezwaar',
    'geschil-gpo-verweer',
    'geschil-gpo-spoed',
    'geschil-onderwijsconsulent-grens',
  ),
  'oordeel-gegrond': uitkomst('geschil-gpo-niet-bindend', 'geschil-gpo-wacht-bezwaar', 'uitleg-commissie-vernietigt-niet'),
  'oordeel-ongegrond': uitkomst('geschil-gpo-niet-bindend', 'zorgplicht-ook-zittende-leerling', ...rechter),
  'naar-de-rechter': uitkomst(...rechter, 'geschil-tlv-rechter', 'geschil-onderwijsconsulent-grens'),
  'bezwaar-bij-het-samenwerkingsverband': uitkomst(
    'geschil-tlv-bezwaar-zes-weken',
    'geschil-gpo-niet-tlv',
    'geschil-tlv-adviescommissie',
    'geschil-tlv-beslissing-bezwaar',
  ),
  'tlv-bezwaar-loopt': uitkomst(
    'geschil-tlv-adviescommissie',
    'geschil-tlv-beslissing-bezwaar',
    'geschil-lbt-advies-twee-weken',
    'geschil-tlv-rechter',
  ),
  'tegen-de-schorsing': uitkomst(
    'geschil-gpo-niet-schorsing-hoorrecht',
    'schorsing-bezwaar-openbaar',
    'schorsing-rechter-of-klacht-bijzonder',
    'uitleg-klacht-over-schorsingen',
    'schorsing-onderwijs-gaat-door',
  ),
  'klacht-indienen': uitkomst(
    'geschil-klacht-po',
    'geschil-klacht-vo',
    'geschil-klacht-so',
    'geschil-klacht-indienen-een-jaar',
    'geschil-klacht-termijn',
  ),
  'klacht-loopt': uitkomst('geschil-klacht-termijn'),
  'naar-het-college': uitkomst('geschil-college-rechten', 'wgbh-doeltreffende-aanpassing', 'wgbh-eerst-onderzoeken'),
  'verzuim-andere-weg': uitkomst(
    'verzuim-leerplichtambtenaar-onderzoekt',
    'verzuim-proces-verbaal',
    'geschil-klacht-po',
    'geschil-klacht-vo',
    'geschil-klacht-so',
  ),
  'school-beslist-over-het-niveau': uitkomst(
    'geschil-onderwijsconsulent-grens',
    'vorderingen-melden',
    'geschil-klacht-po',
    'geschil-klacht-vo',
    'geschil-klacht-so',
  ),
  'school-vraagt-hulp': uitkomst(
    'geschil-gpo-alleen-ouders',
    'geschil-onderwijsconsulent',
    'geschil-swv-aanspreekpunt',
    'inspectie-toezicht',
  ),
};
