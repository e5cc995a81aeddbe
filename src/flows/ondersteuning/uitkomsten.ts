import type { RegelId } from 'content-ids';
import { opzet } from './opzet.ts';

const uitkomst = (...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels } });

/** De uitkomsten van de stroom, met de regels waarop het oordeel rust. */
export const uitkomsten = {
  'eerst-aanmelden': uitkomst('zorgplicht-kern', 'aanmelding-schriftelijk'),
  'geef-basisondersteuning': uitkomst(
    'basisondersteuning-definitie',
    'basisondersteuning-vaststellen-swv',
    'opp-niet-bij-basisondersteuning',
    'ononderbroken-ontwikkeling',
    'vorderingen-melden',
  ),
  'opp-uitvoeren-of-bijstellen': uitkomst(
    'opp-verplicht-sbo',
    'opp-verplicht-so-vso',
    'opp-verplicht-vo-extra',
    'opp-bijstellen',
    'opp-evaluatie-jaarlijks',
    'opp-bijstelling-handelingsdeel-instemming',
  ),
  'eerst-samen-in-beeld-brengen': uitkomst(
    'zorgplicht-ook-zittende-leerling',
    'aanmelding-onderzoek-twee-vragen',
    'kind-recht-meepraten',
    'ouders-eerlijk-tijdig-informeren',
  ),
  'toestemming-ontbreekt': uitkomst('aanmelding-toestemming-psychologisch-onderzoek', 'aanmelding-ouders-zonder-medewerking'),
  'onderzoek-kan-beginnen': uitkomst('aanmelding-toestemming-psychologisch-onderzoek', 'aanmelding-uitslag-eerst-naar-ouders'),
  'onderzoek-na-afspraken': uitkomst('aanmelding-toestemming-psychologisch-onderzoek', 'aanmelding-uitslag-eerst-naar-ouders'),
  'de-school-moet-in-actie': uitkomst(
    'zorgplicht-ook-zittende-leerling',
    'regie-bij-school',
    'ononderbroken-ontwikkeling',
    'steunpunt-vervangt-school-niet',
    'geschil-klacht-po',
    'geschil-klacht-vo',
    'geschil-klacht-so',
  ),
  'begin-met-extra-hulp': uitkomst(
    'opp-verplicht-po-extra',
    'opp-verplicht-vo-extra',
    'opp-verplicht-sbo',
    'opp-verplicht-so-vso',
    'opp-termijn-zittende-leerling',
    'opp-begeleiding-zonder-vastgesteld-opp',
    'opp-handelingsdeel-overeenstemming',
  ),
  'extra-ondersteuning-aanvragen': uitkomst(
    'extra-ondersteuning-school-vraagt-aan',
    'extra-ondersteuning-criteria-swv',
    'extra-ondersteuning-geen-diagnose',
    'opp-termijn-zittende-leerling',
  ),
  'aanvraag-eerst-aanvullen': uitkomst(
    'extra-ondersteuning-school-vraagt-aan',
    'extra-ondersteuning-criteria-swv',
    'extra-ondersteuning-geen-diagnose',
  ),
  'ondersteuning-hangt-af': uitkomst('zorgplicht-ook-zittende-leerling', 'regie-bij-school', 'steunpunt-verplicht'),
  'onderzoek-een-andere-plek': uitkomst(
    'verwijzing-eerst-samen-zoeken',
    'tlv-definitie',
    'tlv-aanvraag-door-schoolbestuur',
    'tlv-toestemming-ouders-niet-nodig',
    'verwijzing-school-blijft-tot-plaatsing',
  ),
  'vraag-de-instelling': uitkomst(
    'cluster12-aanmelden-bij-instelling',
    'cluster12-arrangement',
    'cluster12-commissie-beslist',
    'cluster12-reguliere-school-houdt-zorgplicht',
    'opp-ook-bij-cluster12-begeleiding',
  ),
  'haal-jeugdhulp-erbij': uitkomst(
    'begeleiding-afstemmen-met-zorg',
    'medisch-financiering',
    'medisch-school-onderzoekt-samen',
    'opp-inhoud-zorg-op-school',
    'regie-bij-school',
  ),
  'vraag-dyslexiezorg': uitkomst('medisch-dyslexie-gemeente', 'basisondersteuning-definitie'),
};
