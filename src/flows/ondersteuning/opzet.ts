import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  /** De school doet niets met de zorg; dan gaat het eerst daarover. */
  stilstand: boolean;
  /** Er ontbreekt iets wat bij een onderzoek of aanvraag hoort. */
  mist: boolean;
  /** Of iets wat erbij hoort er is, is niet bekend. */
  onbekend: boolean;
  /** Welke weg de school en de ouders inslaan. */
  weg: 'geen' | 'psycholoog' | 'school' | 'verband' | 'instelling' | 'jeugdhulp' | 'dyslexie' | 'andere-plek';
};

type Keuze =
  | Feiten['sector']
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'nog-niet-ingeschreven'
  | 'soms-niet'
  | 'zit-thuis'
  | 'lezen-en-spellen'
  | 'leren'
  | 'sneller-dan-de-klas'
  | 'gedrag-of-gevoel'
  | 'gepest'
  | 'zien-horen-taal'
  | 'lichaam-of-ziekte'
  | 'thuis'
  | 'veiligheid-thuis'
  | 'samen'
  | 'leraar-alleen'
  | 'niet-overgedragen'
  | 'oneens'
  | 'school-doet-niets'
  | 'nog-niets'
  | 'gesprek-gevraagd'
  | 'gesprek-zonder-gevolg'
  | 'steunpunt-gebeld'
  | 'consulent-gevraagd'
  | 'met-allebei'
  | 'alleen-ouders'
  | 'alleen-leerling'
  | 'nog-niet'
  | 'ouders-willen-niet'
  | 'helpt-genoeg'
  | 'helpt-te-weinig'
  | 'zonder-plan'
  | 'deels'
  | 'zelf-kijken'
  | 'psycholoog'
  | 'arts'
  | 'ouders-zelf'
  | 'niet-alles-gebruikt'
  | 'kan-de-basis-niet'
  | 'niet-uitgevoerd'
  | 'niet-bijgesteld'
  | 'geen-opp'
  | 'onder-twaalf'
  | 'twaalf-tot-zestien'
  | 'zestien-of-ouder'
  | 'achttien-of-ouder'
  | 'een-ouder'
  | 'ouders-oneens'
  | 'geweigerd'
  | 'ja-allemaal'
  | 'een-deel'
  | 'school'
  | 'verband'
  | 'instelling'
  | 'jeugdhulp'
  | 'dyslexie'
  | 'andere-plek'
  | 'eens'
  | 'niet-overlegd'
  | 'wacht-op-diagnose'
  | 'vastgelegd'
  | 'algemeen'
  | 'ingetrokken'
  | 'niet-nodig';

const gaatNaar = (weg: Feiten['weg']) => {
  return ({ context }: { context: { feiten: Partial<Feiten> } }) => context.feiten.weg === weg;
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    kentAltijdOpp: ({ context }) =>
      ['sbo', 'so', 'vso', 'praktijkonderwijs', 'cluster-1-2'].includes(context.feiten.sector ?? ''),
    staatStil: ({ context }) => context.feiten.stilstand === true,
    mistIets: ({ context }) => context.feiten.mist === true,
    isIetsOnbekend: ({ context }) => context.feiten.onbekend === true,
    naarPsycholoog: gaatNaar('psycholoog'),
    naarSchool: gaatNaar('school'),
    naarVerband: gaatNaar('verband'),
    naarInstelling: gaatNaar('instelling'),
    naarDyslexie: gaatNaar('dyslexie'),
    naarAnderePlek: gaatNaar('andere-plek'),
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = { stilstand: false, mist: false, onbekend: false, weg: 'geen' };

/** Wat een volgende stap over gesprek en geprobeerde hulp niet meer hoeft te weten. */
export const voorwerkKlaar = { mist: false, onbekend: false } as const;

/** Wat een uitkomst niet meer hoeft te weten; het oordeel is dan gekozen. */
export const afgerond = { stilstand: false, mist: false, onbekend: false, weg: 'geen' } as const;
