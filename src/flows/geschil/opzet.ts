import type { BevindingId } from 'content-ids';
import { flowSetup } from '../../engine/flow-setup.ts';

/** Wat een later antwoord nodig heeft om te kiezen waar het naartoe gaat. */
export type Feiten = {
  sector: 'po' | 'sbo' | 'so' | 'vso' | 'vo' | 'praktijkonderwijs' | 'cluster-1-2';
  bestuursvorm: 'openbaar' | 'bijzonder' | 'weet-niet';
  /** De leerling is 18 jaar of ouder en zit op het voortgezet onderwijs. */
  meerderjarigVo: boolean;
  /** Waar het geschil over gaat, zolang een volgende stap dat nodig heeft. */
  onderwerp: 'geen' | 'toelating' | 'verwijdering' | 'schorsing' | 'opp' | 'opp-ontbreekt';
  /** Of de Geschillencommissie passend onderwijs over dit onderwerp gaat. */
  gpo: 'nee' | 'misschien' | 'kan';
  /** Hoe het staat met de weg van bezwaar. */
  bezwaar: 'geen-weg' | 'nog-niet' | 'op-tijd' | 'te-laat' | 'onbekend' | 'gemaakt';
};

type Keuze =
  | Feiten['sector']
  | Feiten['bestuursvorm']
  | 'ja'
  | 'nee'
  | 'ouder'
  | 'leerling-onder-16'
  | 'leerling-16-17'
  | 'leerling-18-plus'
  | 'school'
  | 'ouders-doen-iets'
  | 'oneens-met-ouders'
  | 'besluit-laten-nemen'
  | 'eruit'
  | 'ingetrokken'
  | 'ingetrokken-maar-thuis'
  | 'zelf-elders'
  | 'lukt-niet'
  | 'thuis'
  | 'dreigt'
  | 'toelating'
  | 'verwijdering'
  | 'opp'
  | 'tlv'
  | 'schorsing'
  | 'commissie-cluster-1-2'
  | 'bejegening'
  | 'handicap'
  | 'verzuim'
  | 'zittenblijven'
  | 'iets-anders'
  | 'alleen-niveau'
  | 'niets'
  | 'bezwaar'
  | 'gpo'
  | 'bezwaar-en-gpo'
  | 'oordeel-gegrond'
  | 'oordeel-ongegrond'
  | 'bezwaar-beslist'
  | 'rechter'
  | 'besluit'
  | 'voornemen'
  | 'mondeling'
  | 'feitelijk'
  | 'waarschuwing'
  | 'nog-bezig'
  | 'nog-niet'
  | 'voorbij'
  | 'op-tijd'
  | 'te-laat'
  | 'vastgesteld'
  | 'ontbreekt'
  | 'niet-uitgevoerd'
  | 'nog-in-overleg'
  | 'hoorrecht'
  | 'bezwaar-loopt'
  | 'loopt-af'
  | 'loopt'
  | 'oordeel'
  | 'thuis-zonder-plek'
  | 'melding'
  | 'proces-verbaal'
  | 'spijbelen'
  | 'blijft'
  | 'moet-weg';

type Blik = { context: { feiten: Partial<Feiten> } };
const isSector = (...sectoren: readonly Feiten['sector'][]) => {
  return ({ context }: Blik) => context.feiten.sector !== undefined && sectoren.includes(context.feiten.sector);
};
const isBezwaar = (stand: Feiten['bezwaar']) => {
  return ({ context }: Blik) => context.feiten.bezwaar === stand;
};
const isOnderwerp = (...onderwerpen: readonly Feiten['onderwerp'][]) => {
  return ({ context }: Blik) => context.feiten.onderwerp !== undefined && onderwerpen.includes(context.feiten.onderwerp);
};
const isVoortgezet = isSector('vo', 'praktijkonderwijs');
const isVerwijdering = isOnderwerp('verwijdering');

/** De opzet van de stroom: opties, feiten en de benoemde voorwaarden. */
export const opzet = flowSetup<Keuze, Feiten>().extend({
  guards: {
    isVoortgezet,
    isBasis: isSector('po', 'sbo'),
    isSpeciaal: isSector('so', 'cluster-1-2'),
    kentMeerderjarigen: isSector('vso', 'cluster-1-2'),
    isInstelling: isSector('cluster-1-2'),
    isToelatingOpSchool: (blik: Blik) => isOnderwerp('toelating')(blik) && !isSector('cluster-1-2')(blik),
    isSchorsing: isOnderwerp('schorsing'),
    /** De leerplicht is dan voorbij, dus gaat de geschillencommissie er niet over. */
    isVerwijderingMeerderjarigVo: (blik: Blik) =>
      isVerwijdering(blik) && isVoortgezet(blik) && blik.context.feiten.meerderjarigVo === true,
    isVerwijderingVo: (blik: Blik) => isVerwijdering(blik) && isVoortgezet(blik),
    isOpp: isOnderwerp('opp', 'opp-ontbreekt'),
    oppOntbreekt: isOnderwerp('opp-ontbreekt'),
    gaatNietNaarGpo: ({ context }: Blik) => context.feiten.gpo === 'nee',
    gaatMisschienNaarGpo: ({ context }: Blik) => context.feiten.gpo === 'misschien',
    isBezwaarGemaakt: isBezwaar('gemaakt'),
    isBezwaarOpTijd: isBezwaar('op-tijd'),
    isBezwaarTeLaat: isBezwaar('te-laat'),
    isBezwaarOnbekend: isBezwaar('onbekend'),
    isBezwaarNogNiet: isBezwaar('nog-niet'),
    isMisschienMetBezwaar: (blik: Blik) => blik.context.feiten.gpo === 'misschien' && isBezwaar('op-tijd')(blik),
  },
});

/** Wat geldt zolang er niets is gezegd; elk antwoord kan het veranderen. */
export const beginFeiten: Partial<Feiten> = { meerderjarigVo: false, onderwerp: 'geen', gpo: 'nee', bezwaar: 'geen-weg' };

/** Zet feiten vast bij een antwoord. */
export const vast = (feiten: Partial<Feiten>) => ({ type: 'stelVast', params: feiten }) as const;

/** Een antwoord dat naar een uitkomst leidt: alleen de schoolsoort en de bestuursvorm blijven nodig. */
export const eind = (target: string, bevinding: BevindingId) => ({ target, actions: vast(beginFeiten), meta: { bevinding } });
/** Een antwoord dat verder gaat, met wat het betekent en eventueel wat het vastlegt. */
export const verder = (target: string, bevinding: BevindingId, feiten: Partial<Feiten> = {}) => ({
  target,
  actions: vast(feiten),
  meta: { bevinding },
});
