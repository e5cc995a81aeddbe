import type { LopendeTermijn } from '../../src/regels/schema.ts';
import type { Opschorting } from '../../src/regels/stilstand.ts';
import type { SoortBron } from '../../src/regels/termijnenwet.ts';
import { FEESTDAGEN_NA_MEI } from './gouden/feestdagen-later.ts';
import { FEESTDAGEN_TOT_MEI } from './gouden/feestdagen.ts';
import { GEWONE_TERMIJNEN } from './gouden/gewoon.ts';
import { MAANDEN_EN_GRENZEN } from './gouden/maanden.ts';
import { SOORTEN_TERMIJN } from './gouden/soorten.ts';
import { VERLENGING_EN_STILSTAND } from './gouden/stilstand.ts';

type GoudenTermijn = { bron: SoortBron; termijn: LopendeTermijn };

/** De termijnen van de tabel: die van de catalogus, en een paar op de grens van de Algemene termijnenwet. */
export const GOUDEN_TERMIJNEN = {
  beslistermijn: { bron: 'wet', termijn: { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', verlenging: 'P4W' } },
  bezwaar: { bron: 'wet', termijn: { aard: 'handelen', duur: 'P6W', vanaf: 'bekendmaking-besluit' } },
  'gpo-verzoek': { bron: 'procedure', termijn: { aard: 'handelen', duur: 'P6W', vanaf: 'bekendmaking-voornemen-of-besluit' } },
  'gpo-oordeel': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P10W', vanaf: 'ontvangst-gpo-verzoek' } },
  'gpo-spoed': { bron: 'procedure', termijn: { aard: 'handelen', duur: 'P2D', vanaf: 'zitting-gpo', werkdagen: true } },
  'beslissing-bezwaar': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P4W', vanaf: 'ontvangst-bezwaar' } },
  'beslissing-openbaar': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P4W', vanaf: { 'einde-van': 'bezwaar' } } },
  'tlv-bezwaar': {
    bron: 'wet',
    termijn: { aard: 'handelen', duur: 'P12W', vanaf: { 'einde-van': 'bezwaar' }, verlenging: 'P6W' },
  },
  plaatsing: { bron: 'wet', termijn: { aard: 'wachten', duur: 'P10W', vanaf: 'indiening-aanmelding' } },
  asielkind: { bron: 'wet', termijn: { aard: 'wachten', duur: 'P6W', vanaf: 'indiening-aanmelding' } },
  vooraf: { bron: 'wet', termijn: { aard: 'terugrekenen', duur: 'P10W', vanaf: 'gewenste-startdatum' } },
  religie: { bron: 'wet', termijn: { aard: 'terugrekenen', duur: 'P2D', vanaf: 'dag-van-afwezigheid' } },
  kennisgeving: { bron: 'wet', termijn: { aard: 'terugrekenen', duur: 'P1M', vanaf: 'begin-leerplicht' } },
  schorsing: { bron: 'wet', termijn: { aard: 'maximum', duur: 'P1W', vanaf: 'eerste-schorsingsdag' } },
  opdc: { bron: 'wet', termijn: { aard: 'maximum', duur: 'P2Y', vanaf: 'start-opdc' } },
  vso: { bron: 'wet', termijn: { aard: 'maximum', duur: 'P3M', vanaf: 'start-volledig-programma-vso' } },
  inzage: { bron: 'wet', termijn: { aard: 'handelen', duur: 'P1M', vanaf: 'ontvangst-verzoek', verlenging: 'P2M' } },
  ziek: { bron: 'wet', termijn: { aard: 'handelen', duur: 'P2D', vanaf: 'begin-ziekte' } },
  'zestien-uur': { bron: 'wet', termijn: { aard: 'venster', duur: 'P5D', vanaf: 'zestien-uur-bereikt', werkdagen: true } },
  'klacht-jaar': { bron: 'procedure', termijn: { aard: 'handelen', duur: 'P1Y', vanaf: 'gebeurtenis-van-klacht' } },
  bewaren: { bron: 'wet', termijn: { aard: 'bewaren', duur: 'P2Y', vanaf: 'vertrek-leerling' } },
  'drie-maanden': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P3M', vanaf: 'ontvangst-aanvraag' } },
  'vier-maanden': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P4M', vanaf: 'ontvangst-aanvraag' } },
  'negentig-dagen': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P90D', vanaf: 'ontvangst-aanvraag' } },
  'eenennegentig-dagen': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P91D', vanaf: 'ontvangst-aanvraag' } },
  'dertien-weken': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P13W', vanaf: 'ontvangst-aanvraag' } },
  'een-jaar': { bron: 'wet', termijn: { aard: 'handelen', duur: 'P1Y', vanaf: 'ontvangst-aanvraag' } },
  'acht-weken': { bron: 'amvb', termijn: { aard: 'handelen', duur: 'P8W', vanaf: 'ontvangst-aanvraag' } },
} as const satisfies Record<string, GoudenTermijn>;

/** De naam van een termijn in de tabel. */
export type GoudenTermijnId = keyof typeof GOUDEN_TERMIJNEN;

/** Eén rij: een begin, de laatste dag die daarbij hoort, de berekening in woorden, en waarom de rij er is. */
export type GoudenRij = {
  naam: string;
  termijn: GoudenTermijnId;
  /** Dag nul; bij `na` die van de termijn ervoor. */
  begin: string;
  /** De termijn die eerst loopt, waar deze op volgt. */
  na?: GoudenTermijnId;
  verlengd?: true;
  stil?: Opschorting;
  eind: string;
  werking: string;
  waarom: string;
};

/** De gouden tabel. Met de hand en een los rekenblad gemaakt vóór de functie; een rij wijzigt alleen als het recht wijzigt. */
export const GOUDEN_DATUMS: readonly GoudenRij[] = [
  ...GEWONE_TERMIJNEN,
  ...FEESTDAGEN_TOT_MEI,
  ...FEESTDAGEN_NA_MEI,
  ...MAANDEN_EN_GRENZEN,
  ...VERLENGING_EN_STILSTAND,
  ...SOORTEN_TERMIJN,
];
