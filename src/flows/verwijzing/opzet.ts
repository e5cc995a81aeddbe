import type { BevindingId } from 'content-ids';
import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  /** Waarvoor het dossier wordt bekeken: een aanvraag, een gegeven verklaring of een geweigerde. */
  fase: 'geen' | 'aanvraag' | 'afgegeven' | 'geweigerd';
  /** Wat de commissie van onderzoek besloot. */
  commissie: 'geen' | 'toegelaten' | 'begeleiding' | 'afgewezen';
  /** De ouders zijn het niet eens met de aanvraag. */
  oneens: boolean;
  /** Iets houdt de aanvraag of het besluit tegen. */
  blok: boolean;
  /** Iets moet worden hersteld. */
  herstel: boolean;
  /** Iets wat het oordeel draagt, is niet bekend. */
  onbekend: boolean;
  /** De kern is bekend en in orde: de hulp paste en was toch niet genoeg, of de deskundigen overtuigen. */
  kern: boolean;
};

type Keuze =
  | Feiten['sector']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'nog-niet'
  | 'voorbij'
  | 'nieuw'
  | 'wacht'
  | 'besluit'
  | 'plek'
  | 'loopt-af'
  | 'naar-de-gpo'
  | 'tlv-afgegeven'
  | 'tlv-geweigerd'
  | 'commissie'
  | 'lwoo'
  | 'bezwaar-loopt'
  | 'voorbij-met-reden'
  | 'niet-gezocht'
  | 'tijdelijk'
  | 'nodig'
  | 'residentieel'
  | 'wissel'
  | 'opdc'
  | 'op-vso'
  | 'nog-niet-aangemeld'
  | 'toegelaten'
  | 'begeleiding'
  | 'afgewezen'
  | 'ja-allebei'
  | 'een-deel'
  | 'schoolbestuur'
  | 'ouders'
  | 'andere-school'
  | 'verouderd'
  | 'alleen-de-hulp'
  | 'nog-geen-school'
  | 'niet-hoogbegaafd'
  | 'niet-geevalueerd'
  | 'eens'
  | 'oneens'
  | 'alleen-geinformeerd'
  | 'verkeerd-vak'
  | 'te-weinig'
  | 'van-de-school'
  | 'was-betrokken'
  | 'zelfde-tekst'
  | 'niet-overtuigend'
  | 'zonder-bezwaar'
  | 'alleen-beleid'
  | 'zonder-uitleg'
  | 'mondeling'
  | 'zelfde-persoon'
  | 'niet-bevoegd'
  | 'ander-verband'
  | 'zoals-gevraagd'
  | 'anders-met-uitleg'
  | 'duur-zonder-uitleg'
  | 'zwaarte-zonder-uitleg'
  | 'geen-heel-schooljaar'
  | 'gaat-naar-school'
  | 'ingeschreven-maar-thuis'
  | 'nergens'
  | 'eigen-termijn'
  | 'latere-datum'
  | 'geen-termijn'
  | 'verlopen'
  | 'andere-regio'
  | 'aangemeld'
  | 'geweigerd'
  | 'wachtlijst'
  | 'ja-sbo-of-so'
  | 'ja-vso'
  | 'later'
  | 'dit-schooljaar'
  | 'gegeven'
  | 'aangevraagd'
  | 'niet-aangevraagd'
  | 'rechtstreeks'
  | 'hogere-klas'
  | 'kort-in-nederland'
  | 'beide'
  | 'beide-ook-lwoo'
  | 'niet-beide'
  | 'met-instemming'
  | 'zonder-instemming'
  | 'iq-75-90'
  | 'iq-91-120'
  | 'iq-91-120-zonder-problemen';

const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context }: { context: { feiten: Partial<Feiten> } }) =>
    context.feiten.sector !== undefined && sectoren.includes(context.feiten.sector);
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isInstelling: isSector('cluster-1-2'),
    isVoortgezet: isSector('vo', 'praktijkonderwijs'),
    /** Wie van deze scholen komt, valt onder de gewone instroom van het praktijkonderwijs. */
    komtRechtstreeks: isSector('po', 'sbo', 'so', 'vso'),
    isAanvraag: ({ context }) => context.feiten.fase === 'aanvraag',
    isGeweigerd: ({ context }) => context.feiten.fase === 'geweigerd',
    commissieLietToe: ({ context }) => context.feiten.commissie === 'toegelaten',
    commissieGafBegeleiding: ({ context }) => context.feiten.commissie === 'begeleiding',
    oudersOneens: ({ context }) => context.feiten.oneens === true,
    isBlok: ({ context }) => context.feiten.blok === true,
    moetHersteld: ({ context }) => context.feiten.herstel === true,
    isOnbekend: ({ context }) => context.feiten.onbekend === true,
    kernKlopt: ({ context }) => context.feiten.kern === true,
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Een antwoord met een bevinding, en de feiten die het vastzet. */
export function geeft<const B extends BevindingId>(target: string, bevinding: B, feiten: Partial<Feiten> = {}) {
  return { target, actions: vast(feiten), meta: { bevinding } } as const;
}

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  fase: 'geen',
  commissie: 'geen',
  oneens: false,
  blok: false,
  herstel: false,
  onbekend: false,
  kern: false,
};

/** Het oordeel is gekozen; wat ernaar leidde, hoeft niet meer te worden onthouden. */
export const afgerond = {
  fase: 'geen',
  commissie: 'geen',
  oneens: false,
  blok: false,
  herstel: false,
  onbekend: false,
  kern: false,
} as const;

/** Iets houdt tegen; wat minder weegt, hoeft tot hier niet meer te worden onthouden. */
export const blokkeert = { blok: true, herstel: false, onbekend: false, kern: false } as const;
