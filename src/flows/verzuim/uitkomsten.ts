import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const hulpBijThuis = [
  'steunpunt-verplicht',
  'geschil-onderwijsconsulent',
  'geschil-gpo-zonder-besluit',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'leerplicht-geldt-niet': uitkomst('leerplicht-begin-en-einde', 'kwalificatieplicht-tot-achttien'),
  'ziekte-is-geldige-reden': uitkomst('verzuim-geoorloofd', 'verzuim-ziek-melden', 'zieke-leerling-onderwijs'),
  'onderwijs-bij-ziekte-moet': uitkomst('zieke-leerling-onderwijs', 'verzuim-geoorloofd'),
  'ziekte-telt-nog-niet': uitkomst('verzuim-ziek-melden', 'verzuim-geoorloofd'),
  'ziekte-hangt-af': uitkomst('verzuim-ziekte-twijfel', 'verzuim-ziek-melden', 'zieke-leerling-onderwijs'),
  'schorsing-is-geldige-reden': uitkomst('verzuim-geoorloofd', 'schorsing-max-een-week', 'schorsing-onderwijs-gaat-door'),
  'schorsing-zonder-onderwijs': uitkomst('verzuim-geoorloofd', 'schorsing-onderwijs-gaat-door', 'ononderbroken-ontwikkeling'),
  'school-mag-niet-thuis-laten': uitkomst(
    'verwijdering-feitelijk',
    'ononderbroken-ontwikkeling',
    'schorsing-te-lang',
    ...hulpBijThuis,
  ),
  'thuis-hangt-af': uitkomst('ononderbroken-ontwikkeling', 'verwijdering-feitelijk', ...hulpBijThuis),
  'minder-uren-mag': uitkomst('opp-afwijking-onderwijstijd'),
  'minder-uren-mag-nog-niet': uitkomst('opp-afwijking-onderwijstijd', 'verwijdering-uren-beperken-telt'),
  'minder-uren-mag-niet': uitkomst('opp-afwijking-onderwijstijd', 'verwijdering-uren-beperken-telt', ...hulpBijThuis),
  'verlof-mag': uitkomst('verzuim-geoorloofd'),
  'verlof-mag-nog-niet': uitkomst('verzuim-geoorloofd', 'verzuim-verlof-gewichtige-omstandigheden', 'verzuim-verlof-vakantie'),
  'verlof-mag-niet': uitkomst('verzuim-geoorloofd', 'verzuim-luxe', 'verzuim-verlof-vakantie'),
  'verlof-hangt-af': uitkomst('verzuim-geoorloofd', 'verzuim-verlof-gewichtige-omstandigheden'),
  'verzuim-moet-gemeld': uitkomst(
    'verzuim-melden-16-uur',
    'verzuim-leerplichtambtenaar-onderzoekt',
    'verzuim-18plus-vier-weken',
    'verzuim-18plus-vso-een-maand',
  ),
  'wegblijven-mag-niet': uitkomst('verzuim-geoorloofd', 'verzuim-leerplichtambtenaar-onderzoekt', 'verzuim-proces-verbaal'),
  'verzuim-hangt-af': uitkomst('verzuim-signaleren-leraar', 'verzuim-melden-16-uur', 'verzuim-minder-dan-16-uur'),
  'samen-zoeken-na-leerplicht': uitkomst(
    'verzuim-18plus-vier-weken',
    'verzuim-18plus-vso-een-maand',
    'verzuim-signaleren-leraar',
  ),
  'thuis-zonder-onderwijs-mag-niet': uitkomst(
    'zorgplicht-ook-zittende-leerling',
    'verwijzing-school-blijft-tot-plaatsing',
    'verwijdering-feitelijk',
    ...hulpBijThuis,
  ),
  'samen-terug-naar-school': uitkomst(
    'regie-bij-school',
    'swv-dekkend-aanbod',
    'verwijzing-school-blijft-tot-plaatsing',
    ...hulpBijThuis,
  ),
  'eerst-aanmelden': uitkomst('aanmelding-schriftelijk', 'zorgplicht-kern', 'verzuim-proces-verbaal'),
  'ander-programma-hangt-af': uitkomst(
    'verzuim-vrijstelling-5a',
    'verzuim-vervangende-leerplicht',
    'opp-afwijking-onderwijstijd',
    'verzuim-afstandsonderwijs',
    'verzuim-afstandsonderwijs-vo',
  ),
  'vrijstelling-mag': uitkomst('verzuim-vrijstelling-5a', 'verzuim-5a-kennisgeving', 'verzuim-5a-blijvend'),
  'vrijstelling-mag-nog-niet': uitkomst('verzuim-vrijstelling-5a', 'verzuim-5a-kennisgeving', 'verzuim-5a-verklaring'),
  'vrijstelling-mag-niet': uitkomst('verzuim-vrijstelling-5a', 'swv-dekkend-aanbod', 'steunpunt-verplicht'),
  'vervangende-leerplicht-mag': uitkomst('verzuim-vervangende-leerplicht'),
  'vervangende-leerplicht-mag-nog-niet': uitkomst('verzuim-vervangende-leerplicht'),
  'vervangende-leerplicht-mag-niet': uitkomst('verzuim-vervangende-leerplicht', 'steunpunt-verplicht'),
  'afstand-mag-tijdelijk': uitkomst('verzuim-afstandsonderwijs', 'verzuim-afstandsonderwijs-vo'),
  'afstand-mag-nog-niet': uitkomst('verzuim-afstandsonderwijs', 'verzuim-afstandsonderwijs-vo'),
  'uitschrijven-mag': uitkomst('leerplicht-uitschrijven-pas-later'),
  'uitschrijven-mag-nog-niet': uitkomst('leerplicht-uitschrijven-pas-later', 'zorgplicht-eindigt-bij-andere-plek'),
  'uitschrijven-mag-niet': uitkomst(
    'verwijdering-uitschrijven-zonder-verzoek',
    'leerplicht-uitschrijven-pas-later',
    ...hulpBijThuis,
  ),
  'uitschrijven-hangt-af': uitkomst('leerplicht-uitschrijven-pas-later', 'verwijdering-uitschrijven-zonder-verzoek'),
  'volg-de-route-verwijdering': uitkomst(
    'verwijdering-uitschrijven-zonder-verzoek',
    'verwijdering-melden-burgemeester-wethouders',
  ),
};
