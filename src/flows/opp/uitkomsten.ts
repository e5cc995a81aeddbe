import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

const tegenOpp = [
  'geschil-gpo-po',
  'geschil-gpo-vo',
  'geschil-gpo-so',
  'geschil-gpo-zes-weken',
  'geschil-gpo-alleen-ouders',
  'geschil-onderwijsconsulent',
  'steunpunt-verplicht',
] as const satisfies readonly RegelId[];

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'opp-niet-nodig': uitkomst(
    'opp-niet-bij-basisondersteuning',
    'opp-niet-alleen-lwoo',
    'ononderbroken-ontwikkeling',
    'vorderingen-melden',
  ),
  'opp-op-tijd-maken': uitkomst(
    'opp-termijn-zes-weken-inschrijving',
    'opp-termijn-na-tijdelijke-plaatsing',
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
  ),
  'opp-ontbreekt': uitkomst(
    'opp-verplicht-po-extra',
    'opp-verplicht-sbo',
    'opp-verplicht-so-vso',
    'opp-verplicht-vo-extra',
    'opp-termijn-zes-weken-inschrijving',
    ...tegenOpp,
  ),
  'opp-eerst-nagaan': uitkomst(
    'opp-verplicht-po-extra',
    'opp-verplicht-vo-extra',
    'opp-termijn-zes-weken-inschrijving',
    'privacy-inzage-ouders',
  ),
  'opp-vaststellen': uitkomst(
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
    'opp-handelingsdeel-overeenstemming',
    'opp-registreren-rod',
  ),
  'handelingsdeel-nog-niet': uitkomst('opp-handelingsdeel-overeenstemming', 'opp-geen-overeenstemming-doorpraten', ...tegenOpp),
  'opp-nog-niet-vaststellen': uitkomst(
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
    'opp-handelingsdeel-overeenstemming',
    ...tegenOpp,
  ),
  'opp-voldoet': uitkomst(
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
    'opp-handelingsdeel-overeenstemming',
    'opp-evaluatie-jaarlijks',
    'opp-leidraad',
  ),
  'opp-voldoet-zover-bekend': uitkomst(
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
    'opp-handelingsdeel-overeenstemming',
    'uitleg-bestuur-stelt-opp-vast',
  ),
  'opp-voldoet-niet': uitkomst('opp-overleg-ouders', 'opp-overleg-ouders-so', 'opp-handelingsdeel-overeenstemming', ...tegenOpp),
  'opp-niet-bijgehouden': uitkomst(
    'opp-evaluatie-jaarlijks',
    'opp-evaluatie-commissie-so',
    'ononderbroken-ontwikkeling',
    'geschil-klacht-po',
    'geschil-klacht-vo',
    'geschil-klacht-so',
  ),
  'opp-hangt-af': uitkomst(
    'opp-overleg-ouders',
    'opp-overleg-ouders-so',
    'opp-handelingsdeel-overeenstemming',
    'privacy-inzage-ouders',
  ),
  'opp-afsluiten': uitkomst('opp-bijstellen', 'opp-registreren-rod', 'opp-niet-bij-basisondersteuning'),
  'opp-afsluiten-nog-niet': uitkomst('opp-bijstellen', 'opp-bijstelling-handelingsdeel-instemming', ...tegenOpp),
  'opp-blijft-nodig': uitkomst('opp-verplicht-sbo', 'opp-verplicht-so-vso', 'opp-verplicht-vo-extra', 'opp-bijstellen'),
  'opp-gaat-mee': uitkomst('po-vo-opp-mee', 'onderwijskundig-rapport-oude-school', 'opp-termijn-zes-weken-inschrijving'),
};
