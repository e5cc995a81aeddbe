import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const tegenVerwijdering = [
  'geschil-bezwaar-zes-weken',
  'geschil-gpo-zes-weken',
  'geschil-gpo-po',
  'geschil-gpo-vo',
  'geschil-gpo-so',
  'geschil-rechter-bijzonder',
  'geschil-rechter-openbaar',
  'geschil-onderwijsconsulent',
  'steunpunt-verplicht',
] as const satisfies readonly RegelId[];

const andereSchool = [
  'verwijdering-po-andere-school',
  'verwijdering-vo-andere-school',
  'verwijdering-so-andere-school',
  'cluster12-verwijdering-acht-weken',
] as const satisfies readonly RegelId[];

const tegenSchorsing = [
  'schorsing-bezwaar-openbaar',
  'schorsing-rechter-of-klacht-bijzonder',
  'geschil-gpo-niet-schorsing-hoorrecht',
  'geschil-klacht-po',
  'geschil-klacht-vo',
  'geschil-klacht-so',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'schorsing-mag': uitkomst('schorsing-max-een-week', 'schorsing-schriftelijk', 'schorsing-inspectie-een-dag', ...tegenSchorsing),
  'schorsing-klopt-nog-niet': uitkomst(
    'schorsing-schriftelijk',
    'schorsing-inspectie-een-dag',
    'schorsing-onderwijs-gaat-door',
    ...tegenSchorsing,
  ),
  'schorsing-mag-niet': uitkomst(
    'schorsing-te-lang',
    'schorsing-niet-langer-voor-verwijdering',
    'schorsing-max-een-week',
    ...tegenSchorsing,
  ),
  'schorsing-hangt-af': uitkomst('schorsing-max-een-week', 'schorsing-schriftelijk', ...tegenSchorsing),
  'alleen-een-waarschuwing': uitkomst('uitleg-waarschuwing-is-geen-voornemen', 'verwijdering-definitie', 'geschil-eerst-gesprek'),
  'geen-verwijdering': uitkomst(
    'verwijdering-definitie',
    'verwijdering-ouders-haalden-kind-zelf-weg',
    'leerplicht-uitschrijven-pas-later',
  ),
  'overplaatsing-hangt-af': uitkomst('verwijdering-definitie', 'uitleg-overplaatsing-is-verwijdering', ...tegenVerwijdering),
  'plek-eindigt-door-leeftijd': uitkomst('vso-tot-twintig-jaar', 'sbo-tot-veertien-jaar', 'pro-tot-achttien'),
  'feitelijk-verwijderd': uitkomst(
    'verwijdering-feitelijk',
    'verwijdering-uren-beperken-telt',
    'verwijdering-uitschrijven-zonder-verzoek',
    'geschil-gpo-zonder-besluit',
    ...tegenVerwijdering,
  ),
  'verwijderen-mag-niet': uitkomst(
    'verwijdering-evenredig',
    'verwijdering-grens-aantonen',
    ...andereSchool,
    ...tegenVerwijdering,
  ),
  'verwijderen-mag-nog-niet': uitkomst(...andereSchool, 'verwijdering-leerling-blijft-ingeschreven', ...tegenVerwijdering),
  'verwijderen-hangt-af': uitkomst(
    'verwijdering-evenredig',
    'verwijdering-grens-aantonen',
    ...andereSchool,
    ...tegenVerwijdering,
  ),
  'voornemen-mag-definitief-nog-niet': uitkomst(
    'uitleg-voornemen-mag-besluit-later',
    ...andereSchool,
    'verwijdering-leerling-blijft-ingeschreven',
    ...tegenVerwijdering,
  ),
  'grond-is-voldoende': uitkomst(
    'verwijdering-evenredig',
    ...andereSchool,
    'verwijdering-leerling-blijft-ingeschreven',
    ...tegenVerwijdering,
  ),
  'reden-en-school-zijn-goed': uitkomst(
    'verwijdering-evenredig',
    ...andereSchool,
    'verwijdering-besluit-schriftelijk',
    'verwijdering-besluit-openbaar',
    ...tegenVerwijdering,
  ),
  'voornemen-mag': uitkomst('verwijdering-evenredig', 'uitleg-belangen-afgewogen', ...andereSchool, ...tegenVerwijdering),
  'verwijderen-mag': uitkomst(
    'verwijdering-evenredig',
    ...andereSchool,
    'verwijdering-melden-burgemeester-wethouders',
    'verwijdering-melden-niet-leerplichtig',
    'verwijdering-vo-inspectie-informeren',
    ...tegenVerwijdering,
  ),
};
