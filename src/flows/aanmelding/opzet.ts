import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  bestuursvorm: 'openbaar' | 'bijzonder' | 'weet-niet';
  /** Het kind heeft de leeftijd om naar deze school te gaan (po, sbo, so, cluster 1 en 2). */
  oudGenoeg: boolean;
  /** Het gaat om de eerste klas van het voortgezet onderwijs. */
  eersteKlas: boolean;
  /** Het kind staat op geen enkele school ingeschreven. */
  nergensIngeschreven: boolean;
  asielkind: boolean;
  /** Er is nog geen toelaatbaarheidsverklaring, terwijl die nodig is. */
  tlvOntbreekt: boolean;
  /** Aan welke kant van de beslistermijn men staat. */
  termijn: 'loopt' | 'voorbij' | 'onbekend';
  /** De reden om te weigeren houdt geen stand. */
  redenMist: boolean;
  /** Of de reden standhoudt, is niet bekend. */
  redenOnbekend: boolean;
  /** Een stap naar de ouders, het samenwerkingsverband of een andere school is niet gezet. */
  stapMist: boolean;
  /** Of een stap naar de ouders of het samenwerkingsverband is gezet, is niet bekend. */
  stapOnbekend: boolean;
  /** Het besluit staat niet of niet zeker op papier met uitleg. */
  papierMist: boolean;
};

type Keuze =
  | Feiten['sector']
  | Feiten['bestuursvorm']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'verder-zonder-te-weten'
  | 'te-jong'
  | 'nog-niet-naar-school'
  | 'oud-genoeg'
  | 'eerste-klas-in-de-periode'
  | 'eerste-klas-buiten-de-periode'
  | 'hogere-klas'
  | 'mondeling'
  | 'afgeraden'
  | 'eerst-iets-anders'
  | 'aangevraagd'
  | 'gaat-naar-school'
  | 'ingeschreven-maar-thuis'
  | 'nergens'
  | 'een'
  | 'meer-deze-eerste'
  | 'meer-andere-eerste'
  | 'eerder-geweigerd'
  | 'nog-niet'
  | 'toelaten'
  | 'voorwaarden'
  | 'weigeren'
  | 'weigeren-na-proef'
  | 'buiten-behandeling'
  | 'compleet'
  | 'loopt-nog'
  | 'niet-gekomen'
  | 'ouders-willen-niet'
  | 'ja-gemeld'
  | 'ja-niet-gemeld'
  | 'voorbij'
  | 'bereikt'
  | 'klaar'
  | 'bezig'
  | 'niet-begonnen'
  | 'geen-extra-nodig'
  | 'volledig'
  | 'zonder-uitleg'
  | 'ondersteuning'
  | 'vol'
  | 'grondslag'
  | 'toelatingsvoorwaarden'
  | 'geen-tlv'
  | 'iets-anders'
  | 'geen-reden'
  | 'alleen-bij-ondersteuning'
  | 'ouders-weigeren'
  | 'ouders-respecteren'
  | 'niet-gevraagd'
  | 'nee-bewezen'
  | 'geen-advies'
  | 'geld'
  | 'verblijfsstatus'
  | 'verblijfsstatus-meerderjarig'
  | 'godsdienst'
  | 'vast-maximum'
  | 'niet-zindelijk'
  | 'handicap-of-ziekte'
  | 'misschien'
  | 'zien-horen-taal'
  | 'alleen-taalachterstand'
  | 'van-een-ander'
  | 'te-weinig'
  | 'met-samenwerkingsverband'
  | 'alleen-zelf'
  | 'zelf-bekeken'
  | 'geen-helpt'
  | 'te-zwaar'
  | 'niet-bekeken'
  | 'kan-wel'
  | 'alleen-meegedeeld'
  | 'bereid'
  | 'past-niet'
  | 'geen-plek'
  | 'geen-gevonden'
  | 'aanbod-afgewezen'
  | 'om-ziekte'
  | 'proef'
  | 'verklaring-grondslag'
  | 'voorlopig'
  | 'nodig-gebleken'
  | 'lichter-kan'
  | 'ja-met-termijn'
  | 'ja-zonder-termijn'
  | 'op-tijd'
  | 'te-laat';

type Zaak = { context: { feiten: Partial<Feiten> } };

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context: { feiten } }: Zaak) => feiten.sector !== undefined && sectoren.includes(feiten.sector);
};
const geldt = (feit: keyof Feiten) => {
  return ({ context: { feiten } }: Zaak) => feiten[feit] === true;
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isVoortgezet: isSector('vo', 'praktijkonderwijs'),
    isEersteKlas: ({ context }) => context.feiten.sector === 'vo' && context.feiten.eersteKlas === true,
    isVoortgezetOfVso: isSector('vo', 'praktijkonderwijs', 'vso'),
    isInstelling: isSector('cluster-1-2'),
    vraagtTlv: isSector('sbo', 'so', 'vso'),
    kentAltijdOpp: isSector('sbo', 'so', 'vso', 'praktijkonderwijs', 'cluster-1-2'),
    asielkindWordtToegelaten: (zaak) => geldt('asielkind')(zaak) && isSector('po', 'sbo', 'so', 'cluster-1-2')(zaak),
    isOpenbaar: ({ context }) => context.feiten.bestuursvorm === 'openbaar',
    /** Alleen een bijzondere school voor voortgezet onderwijs kent geen bekendmakingstermijn; wie de vorm niet weet, weet ook dit niet. */
    kentMogelijkGeenTermijn: (zaak) =>
      zaak.context.feiten.bestuursvorm !== 'openbaar' && isSector('vo', 'praktijkonderwijs')(zaak),
    isOudGenoeg: geldt('oudGenoeg'),
    isNergensIngeschreven: geldt('nergensIngeschreven'),
    tlvOntbreekt: geldt('tlvOntbreekt'),
    termijnLoopt: ({ context }) => context.feiten.termijn === 'loopt',
    termijnVoorbij: ({ context }) => context.feiten.termijn === 'voorbij',
    redenMist: geldt('redenMist'),
    redenOnbekend: geldt('redenOnbekend'),
    stapMist: geldt('stapMist'),
    stapOnbekend: geldt('stapOnbekend'),
    papierMist: geldt('papierMist'),
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  oudGenoeg: false,
  eersteKlas: false,
  nergensIngeschreven: false,
  asielkind: false,
  tlvOntbreekt: false,
  redenMist: false,
  redenOnbekend: false,
  stapMist: false,
  stapOnbekend: false,
  papierMist: false,
};

/** Wat een uitkomst van het hoofdstuk ondersteuning niet meer hoeft te weten; het oordeel is dan gekozen. */
export const afgerond = {
  redenMist: false,
  redenOnbekend: false,
  stapMist: false,
  stapOnbekend: false,
  papierMist: false,
} as const;
