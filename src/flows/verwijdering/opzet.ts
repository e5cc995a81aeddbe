import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  bestuursvorm: 'openbaar' | 'bijzonder' | 'weet-niet';
  /** Wat er ligt: een schorsing, een plan, een besluit, of niets terwijl de leerling toch weg is. */
  fase: 'schorsing' | 'voornemen' | 'besluit' | 'feitelijk';
  /** Een vo-school overlegt met de inspectie, dus de schorsing mag langer duren. */
  langerMag: boolean;
  /** De reden rust niet op wat de leerling nodig heeft: een ontbrekend onderzoek of OPP is dan te herstellen. */
  anderSoortGrond: boolean;
  /** Er is iets waardoor het niet mag. */
  geblokkeerd: boolean;
  /** Of de reden goed genoeg is, is niet bekend. */
  grondOnbekend: boolean;
  /** Een stap uit de wet of uit de vaste lijn is niet gezet. */
  stapMist: boolean;
  /** Of een stap is gezet, is niet bekend. */
  stapOnbekend: boolean;
  /** Of een andere school de leerling wil, is niet bekend. */
  schoolOnbekend: boolean;
};

type Keuze =
  | Feiten['sector']
  | Feiten['bestuursvorm']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'verder-zonder-te-weten'
  | 'schorsing'
  | 'time-out'
  | 'waarschuwing'
  | 'voornemen'
  | 'besluit'
  | 'thuis'
  | 'overplaatsing'
  | 'uitgeschreven'
  | 'ouders-weg'
  | 'na-gedrag'
  | 'in-afwachting'
  | 'wachten-op-hulp'
  | 'een-dag'
  | 'tot-een-week'
  | 'langer-dan-een-week'
  | 'steeds-opnieuw'
  | 'met-reden'
  | 'zonder-reden'
  | 'mondeling'
  | 'langer-thuis'
  | 'uren-met-instemming'
  | 'uren-zonder-instemming'
  | 'ouders-houden-thuis'
  | 'ouders-eens'
  | 'ander-niveau-of-ver'
  | 'dichtbij-en-gelijk'
  | 'elders-ingeschreven'
  | 'nog-nergens'
  | 'niet-of-onder-druk'
  | 'binnen-de-termijn'
  | 'termijn-voorbij'
  | 'bezwaar-loopt'
  | 'bezwaar-beslist'
  | 'naar-school'
  | 'geschorst'
  | 'thuis-zonder-les'
  | 'cursus'
  | 'andere-school'
  | 'ondersteuning'
  | 'gedrag'
  | 'ouders'
  | 'resultaten'
  | 'tlv-einde'
  | 'leeftijd'
  | 'iets-anders'
  | 'geen-reden'
  | 'acuut'
  | 'ernstig'
  | 'niet-zwaar'
  | 'geprobeerd'
  | 'afgewogen'
  | 'ernstig-en-blijvend'
  | 'meningsverschil'
  | 'hulp-van-buiten'
  | 'ouders-mijden-overleg'
  | 'tijdens-schooljaar'
  | 'einde-schooljaar'
  | 'niet-aangevraagd'
  | 'aanvraag-afgewezen'
  | 'terug-naar-regulier'
  | 'bereikt'
  | 'niet-bereikt'
  | 'verouderd'
  | 'niet-of-te-weinig'
  | 'geen-extra-nodig'
  | 'planmatig'
  | 'niet-planmatig'
  | 'aangetoond'
  | 'niet-aangetoond'
  | 'kan-nog-meer'
  | 'uitgevoerd'
  | 'niet-uitgevoerd'
  | 'zonder-overleg'
  | 'ja-allemaal'
  | 'leraar-niet'
  | 'ouders-niet'
  | 'leerling-niet'
  | 'niemand'
  | 'arbeid-of-dagbesteding'
  | 'uit-inrichting'
  | 'bereid'
  | 'tlv-ontbreekt'
  | 'past-niet'
  | 'geen-plek'
  | 'geen-gevonden'
  | 'niet-gezocht'
  | 'aanbod-afgewezen'
  | 'nog-niet'
  | 'voorbij'
  | 'volledig'
  | 'zonder-bezwaar'
  | 'zonder-uitleg';

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context }: { context: { feiten: Partial<Feiten> } }) =>
    context.feiten.sector !== undefined && sectoren.includes(context.feiten.sector);
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isVoortgezet: isSector('vo', 'praktijkonderwijs'),
    isSpeciaal: isSector('so', 'vso'),
    isInstelling: isSector('cluster-1-2'),
    kentTlv: isSector('sbo', 'so', 'vso'),
    kentHoogsteLeeftijd: isSector('po', 'sbo', 'so', 'vso', 'praktijkonderwijs'),
    isSchorsing: ({ context }) => context.feiten.fase === 'schorsing',
    isVoornemen: ({ context }) => context.feiten.fase === 'voornemen',
    isBesluit: ({ context }) => context.feiten.fase === 'besluit',
    isFeitelijk: ({ context }) => context.feiten.fase === 'feitelijk',
    langerMag: ({ context }) => context.feiten.langerMag === true,
    anderSoortGrond: ({ context }) => context.feiten.anderSoortGrond === true,
    geblokkeerd: ({ context }) => context.feiten.geblokkeerd === true,
    grondOnbekend: ({ context }) => context.feiten.grondOnbekend === true,
    stapMist: ({ context }) => context.feiten.stapMist === true,
    /** Er is al iets wat zwaarder weegt dan een stap waarvan niets bekend is. */
    isAlErger: ({ context: { feiten } }) =>
      feiten.geblokkeerd === true || feiten.grondOnbekend === true || feiten.stapMist === true,
    stapOnbekend: ({ context }) => context.feiten.stapOnbekend === true,
    schoolOnbekend: ({ context }) => context.feiten.schoolOnbekend === true,
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Houdt iets het tegen, dan doet het lichtere er niet meer toe; zo blijven er weinig toestanden. */
export const tegen = { geblokkeerd: true, grondOnbekend: false, stapMist: false, stapOnbekend: false } as const;
/** Een stap ontbreekt: of een andere stap is gezet, maakt dan niet meer uit. */
export const mist = { stapMist: true, stapOnbekend: false } as const;
/** De reden is onzeker: of een stap is gezet, maakt dan niet meer uit. */
export const onzeker = { grondOnbekend: true, stapOnbekend: false } as const;
/** Of een stap is gezet, is niet bekend. */
export const onbekend = { stapOnbekend: true } as const;

/** Een antwoord dat een bevinding geeft en verder niets verandert. */
export const door = <const B extends string>(target: string, bevinding: B) => ({ target, meta: { bevinding } }) as const;

/** Een antwoord dat het tegenhoudt; de route gaat verder, want alle eisen worden gevraagd. */
export const houdtTegen = <const B extends string>(target: string, bevinding: B) =>
  ({ target, actions: vast(tegen), meta: { bevinding } }) as const;

/** Een antwoord waardoor een stap ontbreekt die nog te zetten is. */
export const stapOntbreekt = <const B extends string>(target: string, bevinding: B) =>
  [
    { guard: 'geblokkeerd', ...door(target, bevinding) },
    { ...door(target, bevinding), actions: vast(mist) },
  ] as const;

/** Een antwoord waardoor niet bekend is of een stap is gezet. */
export const nietBekend = <const B extends string>(target: string, bevinding: B) =>
  [
    { guard: 'isAlErger', ...door(target, bevinding) },
    { ...door(target, bevinding), actions: vast(onbekend) },
  ] as const;

/** Een antwoord waardoor niet bekend is of de reden goed genoeg is. */
export const redenOnzeker = <const B extends string>(target: string, bevinding: B) =>
  [
    { guard: 'geblokkeerd', ...door(target, bevinding) },
    { ...door(target, bevinding), actions: vast(onzeker) },
  ] as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  langerMag: false,
  anderSoortGrond: false,
  geblokkeerd: false,
  grondOnbekend: false,
  stapMist: false,
  stapOnbekend: false,
  schoolOnbekend: false,
};

/** Wat een uitkomst niet meer hoeft te weten; het oordeel is dan gekozen. */
export const afgerond = { ...beginFeiten } as const;
