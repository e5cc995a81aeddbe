import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  /** Of de leerplicht of kwalificatieplicht nu geldt; `jong` is leerplichtig en nog geen zes, `klaar` is met startkwalificatie. */
  plicht: 'nog-niet' | 'jong' | 'ja' | 'niet-meer' | 'klaar' | 'onbekend';
  /** Iets staat vast dat het antwoord nee maakt. */
  mist: boolean;
  /** Er moet eerst nog een stap worden gezet. */
  wacht: boolean;
  /** Iets dat het antwoord bepaalt, is niet bekend. */
  onbekend: boolean;
  /** De school moet het verzuim nog melden. */
  melden: boolean;
  /** Het gaat om een leerling die niet meer leerplichtig is. */
  naLeerplicht: boolean;
  /** Het gaat om vakantie, niet om een belangrijke omstandigheid. */
  vakantie: boolean;
};

type Keuze =
  | Feiten['sector']
  | 'ja'
  | 'nee'
  | 'een-deel'
  | 'ja-allemaal'
  | 'weet-niet'
  | 'verder-zonder-te-weten'
  | 'nog-niet'
  | 'voorbij'
  | 'vijf-jaar'
  | 'leerplichtig'
  | 'zestien-of-ouder'
  | 'onder-achttien'
  | 'diploma-praktijkonderwijs'
  | 'vso-profiel'
  | 'achttien-zonder-startkwalificatie'
  | 'startkwalificatie'
  | 'ziek'
  | 'keuze-van-de-school'
  | 'vrij'
  | 'wegblijven'
  | 'geen-plek'
  | 'ander-programma'
  | 'uitschrijven'
  | 'op-tijd'
  | 'kan-nog'
  | 'te-laat'
  | 'patroon'
  | 'ouders-werken-niet-mee'
  | 'te-ziek'
  | 'schorst'
  | 'naar-huis'
  | 'wacht-op-een-plek'
  | 'minder-uren'
  | 'voorbij-in-overleg'
  | 'lichaam-of-geest'
  | 'school-kan-het-niet-aan'
  | 'ouders-willen-het'
  | 'aangevraagd'
  | 'vakantie'
  | 'gewichtig'
  | 'godsdienst'
  | 'jonger-dan-zes'
  | 'tot-en-met-tien'
  | 'meer-dan-tien'
  | 'geweigerd'
  | 'achteraf-doorgegeven'
  | 'zonder-toestemming'
  | 'tot-vijf-gemeld'
  | 'tot-tien-met-toestemming'
  | 'niet-gemeld-of-gevraagd'
  | 'meer'
  | 'minder-dan-zestien'
  | 'zestien-of-meer'
  | 'heel-lang'
  | 'bereikt-gemeld'
  | 'bereikt-niet-gemeld'
  | 'bang-of-onveilig'
  | 'spijbelt'
  | 'ouders-houden-thuis'
  | 'zonder-verzoek-uitgeschreven'
  | 'nergens'
  | 'kort'
  | 'lang'
  | 'vrijstelling'
  | 'praktijkprogramma'
  | 'op-afstand'
  | 'blijvend'
  | 'midden-in-het-jaar'
  | 'toegestaan'
  | 'afgewezen'
  | 'niet-aangevraagd'
  | 'ouders-of-leerling'
  | 'school'
  | 'na-verwijdering'
  | 'ja-vrijstelling'
  | 'toegezegd';

type Blik = { context: { feiten: Partial<Feiten> } };

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context }: Blik) => context.feiten.sector !== undefined && sectoren.includes(context.feiten.sector);
};
const isPlicht = (...plichten: readonly Feiten['plicht'][]) => {
  return ({ context }: Blik) => context.feiten.plicht !== undefined && plichten.includes(context.feiten.plicht);
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isVoortgezet: isSector('vo', 'praktijkonderwijs'),
    isInstelling: isSector('cluster-1-2'),
    /** De regel over instemming van de inspectie noemt deze scholen niet. */
    kentGeenInstemming: isSector('praktijkonderwijs', 'cluster-1-2'),
    kentVervangendeLeerplicht: isSector('vo', 'praktijkonderwijs', 'vso'),
    kentAfstandsonderwijs: isSector('po', 'sbo', 'vo', 'praktijkonderwijs'),
    nogNietLeerplichtig: isPlicht('nog-niet'),
    isJongerDanZes: isPlicht('jong'),
    nietMeerLeerplichtig: isPlicht('niet-meer'),
    leerplichtVoorbij: isPlicht('niet-meer', 'klaar'),
    buitenDeLeerplicht: isPlicht('nog-niet', 'niet-meer', 'klaar'),
    leerplichtOnbekend: isPlicht('onbekend'),
    mist: ({ context }) => context.feiten.mist === true,
    wacht: ({ context }) => context.feiten.wacht === true,
    onbekend: ({ context }) => context.feiten.onbekend === true,
    melden: ({ context }) => context.feiten.melden === true,
    naLeerplicht: ({ context }) => context.feiten.naLeerplicht === true,
    isVakantie: ({ context }) => context.feiten.vakantie === true,
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  plicht: 'ja',
  mist: false,
  wacht: false,
  onbekend: false,
  melden: false,
  naLeerplicht: false,
  vakantie: false,
};

/** Wat een uitkomst niet meer hoeft te weten; het oordeel is dan gekozen. */
export const klaar = vast(beginFeiten);
