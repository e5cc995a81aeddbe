import type { FlowId, RegelId } from 'content-ids';
import { flowSetup } from '../engine/flow-setup.ts';

type Keuze =
  | 'po'
  | 'sbo'
  | 'so'
  | 'vso'
  | 'vo'
  | 'praktijkonderwijs'
  | 'cluster-1-2'
  | 'ouder'
  | 'leerling'
  | 'leraar'
  | 'intern-begeleider'
  | 'schoolleider'
  | 'aanmelden'
  | 'meer-hulp'
  | 'opp'
  | 'andere-school'
  | 'weg-van-school'
  | 'niet-op-school'
  | 'oneens'
  | 'gegevens'
  | 'medisch'
  | 'weet-niet'
  | 'eerste-zorgen'
  | 'hulp-zonder-plan'
  | 'school-kan-niet-meer'
  | 'school-doet-niets'
  | 'verklaring-nodig'
  | 'zelf-kiezen'
  | 'school-wil-afscheid'
  | 'van-school-gestuurd'
  | 'komt-niet'
  | 'nergens-ingeschreven'
  | 'verlof'
  | 'weigering'
  | 'verwijdering'
  | 'verklaring'
  | 'besluit-ligt-er'
  | 'behandeling';

const opzet = flowSetup<Keuze>();
const naar = (flow: FlowId, ...regels: readonly RegelId[]) =>
  opzet.createStateConfig({ type: 'final', tags: ['uitkomst'], meta: { regels, naar: flow } });

/** Welke route past: van "wat speelt er?" naar een van de andere stromen. */
export const start = opzet.createMachine({
  id: 'start',
  context: { feiten: {} },
  initial: 'sector',
  states: {
    sector: {
      tags: ['vraag'],
      meta: { regels: ['tlv-nodig-sbo', 'tlv-nodig-so-vso', 'cluster12-geen-tlv'] },
      on: {
        po: 'wie-bent-u',
        sbo: { target: 'wie-bent-u', meta: { bevinding: 'school-met-verklaring' } },
        so: { target: 'wie-bent-u', meta: { bevinding: 'school-met-verklaring' } },
        vso: { target: 'wie-bent-u', meta: { bevinding: 'school-met-verklaring' } },
        vo: 'wie-bent-u',
        praktijkonderwijs: 'wie-bent-u',
        'cluster-1-2': { target: 'wie-bent-u', meta: { bevinding: 'instelling-met-eigen-regels' } },
      },
    },
    'wie-bent-u': {
      tags: ['vraag'],
      meta: { regels: ['basis-begrip-ouders', 'kind-recht-meepraten', 'regie-bij-school'] },
      on: {
        ouder: { target: 'wat-speelt-er', meta: { bevinding: 'u-leest-als-ouder' } },
        leerling: { target: 'wat-speelt-er', meta: { bevinding: 'u-leest-als-leerling' } },
        leraar: { target: 'wat-speelt-er', meta: { bevinding: 'u-leest-als-school' } },
        'intern-begeleider': { target: 'wat-speelt-er', meta: { bevinding: 'u-leest-als-school' } },
        schoolleider: { target: 'wat-speelt-er', meta: { bevinding: 'u-leest-als-school' } },
      },
    },
    'wat-speelt-er': {
      tags: ['vraag'],
      meta: { regels: [] },
      on: {
        aanmelden: 'naar-aanmelding',
        'meer-hulp': 'hoe-ver-is-de-hulp',
        opp: 'naar-opp',
        'andere-school': 'wie-wil-een-andere-school',
        'weg-van-school': 'naar-verwijdering',
        'niet-op-school': 'waarom-niet-op-school',
        oneens: 'waarover-oneens',
        gegevens: 'naar-gegevens-delen',
        medisch: 'naar-medisch-handelen',
        'weet-niet': 'wat-is-het-dringendst',
      },
    },
    'hoe-ver-is-de-hulp': {
      tags: ['vraag'],
      meta: { regels: ['basisondersteuning-definitie', 'extra-ondersteuning-definitie'] },
      on: {
        'eerste-zorgen': 'naar-ondersteuning',
        'hulp-zonder-plan': 'naar-opp',
        'school-kan-niet-meer': 'naar-verwijzing',
        'school-doet-niets': { target: 'naar-ondersteuning', meta: { bevinding: 'school-doet-nog-niets' } },
        'weet-niet': 'naar-ondersteuning',
      },
    },
    'wie-wil-een-andere-school': {
      tags: ['vraag'],
      meta: { regels: ['aanmelding-schriftelijk', 'tlv-definitie'] },
      on: {
        'verklaring-nodig': 'naar-verwijzing',
        'zelf-kiezen': 'naar-aanmelding',
        'school-wil-afscheid': 'naar-verwijdering',
        'weet-niet': 'naar-verwijzing',
      },
    },
    'waarom-niet-op-school': {
      tags: ['vraag'],
      meta: { regels: ['leerplicht-begin-en-einde', 'zorgplicht-ook-zittende-leerling'] },
      on: {
        'van-school-gestuurd': { target: 'naar-verwijdering', meta: { bevinding: 'zit-thuis' } },
        'komt-niet': { target: 'naar-verzuim', meta: { bevinding: 'zit-thuis' } },
        'nergens-ingeschreven': { target: 'naar-aanmelding', meta: { bevinding: 'nergens-ingeschreven' } },
        verlof: 'naar-verzuim',
        'weet-niet': { target: 'naar-verzuim', meta: { bevinding: 'zit-thuis' } },
      },
    },
    'waarover-oneens': {
      tags: ['vraag'],
      meta: { regels: ['geschil-eerst-gesprek'] },
      on: {
        weigering: 'naar-aanmelding',
        verwijdering: 'naar-verwijdering',
        opp: 'naar-opp',
        verklaring: 'naar-verwijzing',
        'besluit-ligt-er': 'naar-geschil',
        behandeling: 'naar-geschil',
        'weet-niet': 'naar-geschil',
      },
    },
    'wat-is-het-dringendst': {
      tags: ['vraag'],
      meta: { regels: ['steunpunt-verplicht', 'geschil-onderwijsconsulent'] },
      on: {
        'niet-op-school': 'waarom-niet-op-school',
        'school-wil-afscheid': 'naar-verwijdering',
        'meer-hulp': 'naar-ondersteuning',
        oneens: 'naar-geschil',
        'weet-niet': { target: 'naar-ondersteuning', meta: { bevinding: 'bel-eerst-iemand' } },
      },
    },
    'naar-aanmelding': naar('aanmelding', 'aanmelding-schriftelijk'),
    'naar-ondersteuning': naar('ondersteuning', 'extra-ondersteuning-definitie'),
    'naar-opp': naar('opp', 'opp-definitie'),
    'naar-verwijzing': naar('verwijzing', 'verwijzing-eerst-samen-zoeken'),
    'naar-verwijdering': naar('verwijdering', 'verwijdering-definitie'),
    'naar-geschil': naar('geschil', 'geschil-eerst-gesprek'),
    'naar-verzuim': naar('verzuim', 'leerplicht-begin-en-einde'),
    'naar-gegevens-delen': naar('gegevens-delen', 'privacy-noodzakelijk-delen'),
    'naar-medisch-handelen': naar('medisch-handelen', 'medisch-niet-bij-voorbaat-weigeren'),
  },
});
