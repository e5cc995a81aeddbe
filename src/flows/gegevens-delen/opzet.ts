import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  /** Iemand wil het dossier zien of vraagt informatie; anders gaat het om delen. */
  inzage: boolean;
  /** De gegevens blijven binnen de school. */
  binnenSchool: boolean;
  leeftijd: 'onder-12' | 'van-12-tot-16' | 'zestien-of-ouder' | 'onbekend';
  /** Delen mag niet: het is niet nodig, of er is nee gezegd. */
  magNiet: boolean;
  /** Delen mag nog niet: de goede toestemming is er nog niet. */
  magNogNiet: boolean;
  /** Iets wat beslist, is niet bekend. */
  onbekend: boolean;
  /** Er is iets te herstellen voordat er wordt gedeeld. */
  herstel: boolean;
};

type Keuze =
  | Feiten['sector']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'delen'
  | 'inzage'
  | 'bewaren'
  | 'binnen-de-school'
  | 'volgende-school'
  | 'samenwerkingsverband'
  | 'jeugdhulp-of-zorg'
  | 'melding-leerplicht'
  | 'gemeente-iets-anders'
  | 'veilig-thuis'
  | 'politie'
  | 'ouder-of-leerling'
  | 'iemand-anders'
  | 'rapport'
  | 'meer-dan-het-rapport'
  | 'opp-bij-tlv'
  | 'meer-dan-het-opp'
  | 'aanvraag-praktijkonderwijs'
  | 'onder-12'
  | 'van-12-tot-16'
  | 'zestien-of-ouder'
  | 'nodig'
  | 'meer-dan-nodig'
  | 'niet-nodig'
  | 'voor-dit-doel'
  | 'niet-voor-dit-doel'
  | 'niet-gevraagd'
  | 'geweigerd'
  | 'ingetrokken'
  | 'andere-grond'
  | 'alle-ouders'
  | 'een-ouder'
  | 'ouders-oneens'
  | 'alleen-de-leerling'
  | 'leerling-en-ouders'
  | 'zonder-gezag'
  | 'ja-allemaal'
  | 'een-deel'
  | 'ouder-met-gezag'
  | 'gescheiden-met-gezag'
  | 'zonder-gezag-dossier'
  | 'zonder-gezag-informatie'
  | 'leerling'
  | 'belang-van-het-kind'
  | 'andere-ouder-ook-niet'
  | 'nog-geen-verzoek'
  | 'nog-niet'
  | 'verlengd'
  | 'voorbij'
  | 'meeste-gegevens'
  | 'verzuim-en-inschrijving'
  | 'verwijzing-so'
  | 'gezondheid-bij-het-verband'
  | 'nog-niet-begonnen'
  | 'loopt';

type Zaak = { context: { feiten: Partial<Feiten> } };

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context: { feiten } }: Zaak) => feiten.sector !== undefined && sectoren.includes(feiten.sector);
};
const isLeeftijd = (...leeftijden: readonly Feiten['leeftijd'][]) => {
  return ({ context: { feiten } }: Zaak) => feiten.leeftijd !== undefined && leeftijden.includes(feiten.leeftijd);
};
const geldt = (feit: 'inzage' | 'binnenSchool' | 'magNiet' | 'magNogNiet' | 'onbekend' | 'herstel') => {
  return ({ context: { feiten } }: Zaak) => feiten[feit] === true;
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isInstelling: isSector('cluster-1-2'),
    /** De wet noemt het onderwijskundig rapport voor deze schoolsoorten. */
    kentRapport: isSector('po', 'sbo', 'so', 'vso'),
    /** Voor deze schoolsoorten is een langere bewaartijd voor verzuim en inschrijving gevonden. */
    bewaartVerzuimLanger: isSector('po', 'sbo', 'vo', 'praktijkonderwijs'),
    bewaartVerwijzingLanger: isSector('po', 'sbo'),
    isZestienOfOuder: isLeeftijd('zestien-of-ouder'),
    isTwaalfOfOuder: isLeeftijd('van-12-tot-16', 'zestien-of-ouder'),
    leeftijdOnbekend: isLeeftijd('onbekend'),
    gaatOverInzage: geldt('inzage'),
    blijftBinnenSchool: geldt('binnenSchool'),
    magNiet: geldt('magNiet'),
    magNogNiet: geldt('magNogNiet'),
    ietsOnbekend: geldt('onbekend'),
    ietsTeHerstellen: geldt('herstel'),
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  inzage: false,
  binnenSchool: false,
  leeftijd: 'onbekend',
  magNiet: false,
  magNogNiet: false,
  onbekend: false,
  herstel: false,
};

/** Wat een uitkomst niet meer hoeft te weten; het oordeel is dan gekozen. */
export const afgerond = {
  inzage: false,
  binnenSchool: false,
  leeftijd: 'onbekend',
  magNiet: false,
  magNogNiet: false,
  onbekend: false,
  herstel: false,
} as const;
