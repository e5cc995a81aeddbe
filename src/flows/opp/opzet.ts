import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  /** Hoe ver het OPP is: er is er geen, dat is onbekend, een voorstel, vastgesteld, of het loopt al en iedereen is akkoord. */
  stand: 'geen' | 'onbekend' | 'concept' | 'vast' | 'loopt';
  /** Het gaat om een verandering van een OPP dat er al was. */
  gewijzigd: boolean;
  /** Of een OPP moet, is niet zeker: misschien is het alleen basisondersteuning. */
  plichtOnzeker: boolean;
  /** Aan welke kant van de laatste dag voor het OPP men staat. */
  tijd: 'loopt' | 'voorbij' | 'onbekend';
  /** Of het hoorrecht geldt, is niet bekend: door de datum van het OPP, of door de leeftijd van de leerling. */
  hoorrechtOnzeker: boolean;
  /** Een eis van de wet is niet gehaald. */
  mist: boolean;
  /** Of een eis buiten overleg en instemming is gehaald, is niet bekend. */
  onbekend: boolean;
  /** Of er overleg of instemming was, of waarom de leerling thuis zit, is niet bekend. */
  kernOnbekend: boolean;
  /** Het OPP is vastgesteld, maar het handelingsdeel nog niet. */
  handelingsdeelOpen: boolean;
};

type Keuze =
  | Feiten['sector']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'verder-zonder-te-weten'
  | 'geen'
  | 'concept'
  | 'vastgesteld'
  | 'wil-wijzigen'
  | 'gewijzigd'
  | 'loopt'
  | 'stoppen'
  | 'overstap'
  | 'er-is-een-opp'
  | 'alleen-basis'
  | 'alleen-lwoo'
  | 'extra'
  | 'cluster-hulp'
  | 'les-elders'
  | 'minder-uren'
  | 'meer-dan-basis'
  | 'inschrijving'
  | 'tijdelijk'
  | 'al-op-school'
  | 'nog-niet'
  | 'voorbij'
  | 'wacht-op-opp'
  | 'op-tijd'
  | 'te-laat'
  | 'ja-alles'
  | 'een-deel'
  | 'uitstroom-niet-uitgelegd'
  | 'zonder-begeleiding'
  | 'minderjarig'
  | 'meerderjarig'
  | 'ervoor'
  | 'erna'
  | 'gehoord-en-vastgelegd'
  | 'niet-vastgelegd'
  | 'niet-gevraagd'
  | 'kan-het-niet'
  | 'wil-niet'
  | 'open-overleg'
  | 'een-gesprek-genoeg'
  | 'een-gesprek-oneens'
  | 'geen-gesprek'
  | 'ouders-bepalen-zelf'
  | 'ouders-komen-niet'
  | 'niet-veranderd'
  | 'veranderd-samen'
  | 'veranderd-zonder'
  | 'oneens-begeleiding'
  | 'oneens-iets-anders'
  | 'een-ouder-niet'
  | 'geen-antwoord'
  | 'deel-opengelaten'
  | 'deels'
  | 'thuis'
  | 'met-allen'
  | 'zonder-leerling'
  | 'zonder-ouders'
  | 'nog-dit-schooljaar'
  | 'eens'
  | 'oneens'
  | 'niet-besproken'
  | 'naar-vo'
  | 'andere-school';

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context }: { context: { feiten: Partial<Feiten> } }) =>
    context.feiten.sector !== undefined && sectoren.includes(context.feiten.sector);
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isPo: isSector('po'),
    isVo: isSector('vo'),
    kentAltijdOpp: isSector('sbo', 'so', 'vso', 'praktijkonderwijs', 'cluster-1-2'),
    heeftCommissie: isSector('so', 'vso', 'cluster-1-2'),
    kanMeerderjarigZijn: isSector('vo', 'praktijkonderwijs', 'vso', 'cluster-1-2'),
    leerlingBeslistZelf: isSector('vso', 'cluster-1-2'),
    registreert: isSector('po', 'vo'),
    isConceptMetCommissie: ({ context }) =>
      context.feiten.stand === 'concept' && ['so', 'vso', 'cluster-1-2'].includes(context.feiten.sector ?? ''),
    isConcept: ({ context }) => context.feiten.stand === 'concept',
    isConceptMist: ({ context }) => context.feiten.stand === 'concept' && context.feiten.mist === true,
    isConceptOnbekend: ({ context }) =>
      context.feiten.stand === 'concept' && (context.feiten.onbekend === true || context.feiten.kernOnbekend === true),
    isVast: ({ context }) => context.feiten.stand === 'vast',
    isVastEnBeslistZelf: ({ context }) =>
      context.feiten.stand === 'vast' && ['vso', 'cluster-1-2'].includes(context.feiten.sector ?? ''),
    isLopend: ({ context }) => context.feiten.stand === 'loopt',
    isGewijzigd: ({ context }) => context.feiten.gewijzigd === true,
    isOnzeker: ({ context }) =>
      context.feiten.plichtOnzeker === true || context.feiten.stand === 'onbekend' || context.feiten.tijd === 'onbekend',
    tijdLoopt: ({ context }) => context.feiten.tijd === 'loopt',
    hoorrechtOnzeker: ({ context }) => context.feiten.hoorrechtOnzeker === true,
    isLopendMist: ({ context }) => context.feiten.stand === 'loopt' && context.feiten.mist === true,
    mist: ({ context }) => context.feiten.mist === true,
    onbekend: ({ context }) => context.feiten.onbekend === true,
    handelingsdeelOpen: ({ context }) => context.feiten.handelingsdeelOpen === true,
    kernOnbekend: ({ context }) => context.feiten.kernOnbekend === true,
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  stand: 'geen',
  gewijzigd: false,
  plichtOnzeker: false,
  tijd: 'onbekend',
  hoorrechtOnzeker: false,
  mist: false,
  onbekend: false,
  kernOnbekend: false,
  handelingsdeelOpen: false,
};

/** Wat een uitkomst niet meer hoeft te weten; het oordeel is dan gekozen. */
export const afgerond = beginFeiten;
