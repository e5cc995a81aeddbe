import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. Alles onbekend telt als nee. */
export type Feiten = {
  /** De schoolsoort, voor zover de regels over zindelijkheid en dyslexie ervan afhangen. */
  primair: 'po' | 'sbo' | 'geen';
  /** Om welk soort hulp het gaat. */
  hulp: 'geen' | 'medicijn' | 'voorbehouden' | 'verzorging';
  /** De school weigert of beperkt, terwijl zij eerst had moeten onderzoeken. */
  verbod: boolean;
  /** De ouders, het bestuur of de medewerker wil niet. */
  weigert: boolean;
  /** Een stap die nodig is, is nog niet gezet. */
  nogNiet: boolean;
  /** Of aan een eis is voldaan, is niet bekend. */
  onbekend: boolean;
  /** De arts vindt de medewerker bekwaam, maar dat staat niet op papier. */
  papierMist: boolean;
};

type Keuze =
  | 'po'
  | 'sbo'
  | 'so'
  | 'vso'
  | 'vo'
  | 'praktijkonderwijs'
  | 'cluster-1-2'
  | 'ja'
  | 'nee'
  | 'weet-niet'
  | 'levensgevaar'
  | 'ziek-op-school'
  | 'medicijn'
  | 'injectie-of-sonde'
  | 'medische-hulp-onbekend'
  | 'verzorging'
  | 'dyslexie'
  | 'misgegaan'
  | 'volgens-afspraak'
  | 'geen-afspraken'
  | 'medicijn-nodig'
  | 'medewerker'
  | 'medewerker-met-opzet'
  | 'ander'
  | 'doet-overal-aan-mee'
  | 'beperkt'
  | 'ziek-thuis'
  | 'nog-niet-ingeschreven'
  | 'niet-gevraagd'
  | 'lichter-kan'
  | 'nodig-gebleken'
  | 'medewerker-wil'
  | 'medewerker-moet'
  | 'medewerkers-willen-niet'
  | 'bestuur-zegt-nee'
  | 'bij-voorbaat'
  | 'ander-doet-het'
  | 'ouders-moeten-komen'
  | 'nog-niet-besproken'
  | 'zonder-ouders'
  | 'ouders-doen-niet-mee'
  | 'oplossing'
  | 'te-zwaar'
  | 'niets-gevonden'
  | 'alleen-beleid'
  | 'geregeld'
  | 'niet-nodig'
  | 'nog-niet'
  | 'afgewezen'
  | 'allebei'
  | 'alleen-ouders'
  | 'alleen-bestuur'
  | 'geen-van-beide'
  | 'bestuur-weigert'
  | 'ouders-weigeren'
  | 'ouders-oneens'
  | 'op-papier'
  | 'alleen-mondeling'
  | 'alleen-uitleg'
  | 'bestuur'
  | 'ouders-tekenen'
  | 'medewerker-zelf'
  | 'niet-besproken'
  | 'alles'
  | 'een-deel';

type Zaak = { context: { feiten: Partial<Feiten> } };

const geldt = (feit: 'verbod' | 'weigert' | 'nogNiet' | 'onbekend' | 'papierMist') => {
  return ({ context: { feiten } }: Zaak) => feiten[feit] === true;
};

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isBasisschool: ({ context }) => context.feiten.primair === 'po',
    isPrimair: ({ context }) => context.feiten.primair === 'po' || context.feiten.primair === 'sbo',
    isVerzorging: ({ context }) => context.feiten.hulp === 'verzorging',
    isVoorbehouden: ({ context }) => context.feiten.hulp === 'voorbehouden',
    schoolHandeltFout: geldt('verbod'),
    iemandWeigert: geldt('weigert'),
    stapNogNiet: geldt('nogNiet'),
    eisOnbekend: geldt('onbekend'),
    papierMist: geldt('papierMist'),
  },
});

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = {
  primair: 'geen',
  hulp: 'geen',
  verbod: false,
  weigert: false,
  nogNiet: false,
  onbekend: false,
  papierMist: false,
};
