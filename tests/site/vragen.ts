import type { Rol } from '../../src/engine/settings-store.ts';

/** Een vraag uit de praktijk: wie haar stelt, de twee keuzes vanaf de beginpagina, en wat daar dan te zien moet zijn. */
export type PraktijkVraag = {
  readonly id: string;
  readonly rol: Rol;
  /** Het adres van de eerste keuze (op de beginpagina) en van de tweede; het tweede is waar het antwoord staat. */
  readonly keuzes: readonly [string, string];
  /** De regels die de kern van het antwoord dragen: elk staat in beeld zonder dat er iets is beantwoord. */
  readonly regels: readonly string[];
};

/** De praktijkvragen van de opdracht (kennis/vragen-open.yaml), elk met de plek waar de kern van het antwoord staat. */
export const PRAKTIJKVRAGEN: readonly PraktijkVraag[] = [
  {
    id: 'vraag-034',
    rol: 'schoolleider',
    keuzes: ['/situaties/', '/geschil/gpo-loopt/'],
    regels: ['geschil-gpo-wacht-bezwaar', 'geschil-gpo-tien-weken', 'geschil-gpo-verweer'],
  },
  {
    id: 'vraag-035',
    rol: 'ouder',
    keuzes: ['/situaties/', '/verzuim/onderwijs-voor-thuiszitter/'],
    regels: [
      'zorgplicht-ook-zittende-leerling',
      'swv-dekkend-aanbod',
      'geschil-onderwijsconsulent',
      'verzuim-leerplichtambtenaar-onderzoekt',
      'inspectie-toezicht',
    ],
  },
  {
    id: 'vraag-032',
    rol: 'schoolleider',
    keuzes: ['/situaties/', '/verwijdering/wat-is-er-gebeurd/'],
    regels: [
      'verwijdering-vo-horen',
      'verwijdering-vo-overleg-inspectie',
      'verwijdering-vo-andere-school',
      'verwijdering-besluit-schriftelijk',
      'verwijdering-vo-inspectie-informeren',
      'verwijdering-melden-burgemeester-wethouders',
    ],
  },
  {
    id: 'vraag-033',
    rol: 'ouder',
    keuzes: ['/situaties/', '/geschil/bezwaar-en-gpo/'],
    regels: [
      'geschil-eerst-gesprek',
      'geschil-onderwijsconsulent',
      'geschil-bezwaar-zes-weken',
      'geschil-gpo-zes-weken',
      'geschil-gpo-gratis',
      'geschil-college-rechten',
      'geschil-rechter-openbaar',
      'geschil-rechter-bijzonder',
    ],
  },
  {
    id: 'vraag-030',
    rol: 'ouder',
    keuzes: ['/situaties/', '/verwijdering/bericht-over-de-schorsing/'],
    regels: ['schorsing-max-een-week', 'schorsing-schriftelijk'],
  },
  {
    id: 'vraag-031',
    rol: 'ouder',
    keuzes: ['/situaties/', '/geschil/tegen-de-schorsing/'],
    regels: ['schorsing-bezwaar-openbaar', 'schorsing-rechter-of-klacht-bijzonder'],
  },
  {
    id: 'vraag-047',
    rol: 'ouder',
    keuzes: ['/situaties/', '/verwijzing/terug-naar-gewoon-onderwijs/'],
    regels: ['sbo-terug-naar-regulier', 'uitleg-proefplaatsing-is-geen-besluit'],
  },
  {
    id: 'vraag-018',
    rol: 'intern-begeleider',
    keuzes: ['/situaties/', '/ondersteuning/is-er-toestemming/'],
    regels: [
      'aanmelding-toestemming-psychologisch-onderzoek',
      'aanmelding-uitslag-eerst-naar-ouders',
      'privacy-toestemming-vastleggen',
    ],
  },
  {
    id: 'vraag-046',
    rol: 'leerling',
    keuzes: ['/situaties/', '/opp/is-de-leerling-gehoord/'],
    regels: ['opp-hoorrecht-leerling', 'opp-inbreng-leerling-vastleggen', 'opp-hoorrecht-uitleg-aan-leerling'],
  },
  {
    id: 'vraag-019',
    rol: 'intern-begeleider',
    keuzes: ['/situaties/', '/ondersteuning/toestemming-ontbreekt/'],
    regels: ['aanmelding-toestemming-psychologisch-onderzoek', 'gescheiden-ouders-aanmelden'],
  },
  {
    id: 'vraag-045',
    rol: 'leraar',
    keuzes: ['/situaties/', '/aanmelding/leerjaar/'],
    regels: ['schooladvies-bijstellen'],
  },
  {
    id: 'vraag-044',
    rol: 'ouder',
    keuzes: ['/situaties/', '/geschil/school-beslist-over-het-niveau/'],
    regels: ['vorderingen-melden', 'geschil-eerst-gesprek', 'geschil-klacht-po'],
  },
];
