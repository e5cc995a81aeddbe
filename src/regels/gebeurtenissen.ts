/** Eén gebeurtenis waar een termijn vanaf loopt. Haar eigen dag is dag nul, tenzij `teltMee` waar is. */
export type Gebeurtenis = {
  /** Hoe de dag heet in een zin: "de dag waarop …". */
  naam: string;
  /** Hoe een uitgeschreven berekening begint; er volgt een datum: "Ontvangen op". */
  aanhef: string;
  /** De vraag bij het datumveld, per stem waar die verschilt. */
  vraag: string | { school: string; ouder: string };
  /** Waar: de dag van de gebeurtenis telt zelf mee. Alleen bij de eerste schorsingsdag. */
  teltMee?: true;
  /** Een latere gebeurtenis die ook het begin kan zijn, als onzeker is welke van de twee telt. */
  ookMogelijk?: 'bekendmaking-besluit';
};

/** De gesloten lijst van gebeurtenissen waar een termijn vanaf loopt; dezelfde namen zijn de sleutels van `datums`. */
export const GEBEURTENISSEN = {
  'indiening-aanmelding': {
    naam: 'de dag waarop de ouders om toelating vroegen',
    aanhef: 'Toelating gevraagd op',
    vraag: { school: 'Op welke dag vroegen de ouders om toelating?', ouder: 'Op welke dag vroeg u om toelating?' },
  },
  'ontvangst-aanmelding': {
    naam: 'de dag waarop de school de aanmelding kreeg',
    aanhef: 'Ontvangen op',
    vraag: { school: 'Op welke dag kreeg uw school de aanmelding?', ouder: 'Op welke dag kreeg de school uw aanmelding?' },
  },
  'gewenste-startdatum': {
    naam: 'de dag waarop het kind op school wil beginnen',
    aanhef: 'Gewenste start op',
    vraag: { school: 'Op welke dag wil het kind beginnen?', ouder: 'Op welke dag wil uw kind beginnen?' },
  },
  'verzoek-aanvulling': {
    naam: 'de dag waarop de school om aanvulling vroeg',
    aanhef: 'Aanvulling gevraagd op',
    vraag: {
      school: 'Op welke dag vroeg uw school de ouders om meer gegevens?',
      ouder: 'Op welke dag vroeg de school u om meer gegevens?',
    },
  },
  'einde-aanvulling': {
    naam: 'de dag waarop de aanvulling er was of de tijd daarvoor om was',
    aanhef: 'Aanvulling klaar op',
    vraag: {
      school: 'Op welke dag kreeg u de gegevens, of was de tijd daarvoor om?',
      ouder: 'Op welke dag gaf u de gegevens, of was de tijd daarvoor om?',
    },
  },
  inschrijving: {
    naam: 'de dag waarop de school de leerling inschreef',
    aanhef: 'Ingeschreven op',
    vraag: { school: 'Op welke dag schreef u de leerling in?', ouder: 'Op welke dag schreef de school uw kind in?' },
  },
  'definitieve-plaatsing': {
    naam: 'de dag waarop de plaatsing definitief werd',
    aanhef: 'Definitief geplaatst op',
    vraag: {
      school: 'Op welke dag plaatste u de leerling definitief?',
      ouder: 'Op welke dag plaatste de school uw kind definitief?',
    },
  },
  'vaststelling-behoefte': {
    naam: 'de dag waarop de school zag dat extra ondersteuning nodig is',
    aanhef: 'Behoefte vastgesteld op',
    vraag: {
      school: 'Op welke dag stelde u vast dat de leerling extra ondersteuning nodig heeft?',
      ouder: 'Op welke dag stelde de school vast dat uw kind extra ondersteuning nodig heeft?',
    },
  },
  'vorige-evaluatie': {
    naam: 'de dag waarop het OPP voor het laatst is besproken',
    aanhef: 'Laatst besproken op',
    vraag: {
      school: 'Op welke dag besprak u het OPP voor het laatst met de ouders?',
      ouder: 'Op welke dag besprak de school het OPP voor het laatst met u?',
    },
  },
  'bekendmaking-besluit': {
    naam: 'de dag waarop het besluit bekend werd gemaakt',
    aanhef: 'Besluit bekendgemaakt op',
    vraag: {
      school: 'Op welke dag maakte u het besluit aan de ouders bekend?',
      ouder: 'Op welke dag kreeg u het besluit, bijvoorbeeld met de post?',
    },
  },
  'bekendmaking-voornemen-of-besluit': {
    naam: 'de dag waarop het eerste bericht kwam: het plan of het besluit',
    aanhef: 'Eerste bericht op',
    vraag: {
      school: 'Op welke dag stuurde u het eerste bericht over uw plan of besluit?',
      ouder: 'Op welke dag kreeg u het eerste bericht over het plan of besluit?',
    },
    ookMogelijk: 'bekendmaking-besluit',
  },
  'ontvangst-bezwaar': {
    naam: 'de dag waarop het bezwaar binnenkwam',
    aanhef: 'Bezwaar ontvangen op',
    vraag: { school: 'Op welke dag kreeg u het bezwaar?', ouder: 'Op welke dag kwam uw bezwaar aan?' },
  },
  'eerste-schorsingsdag': {
    naam: 'de dag waarop de schorsing begon',
    aanhef: 'Geschorst vanaf',
    vraag: {
      school: 'Wat is de eerste dag waarop de leerling is geschorst?',
      ouder: 'Wat is de eerste dag waarop uw kind is geschorst?',
    },
    teltMee: true,
  },
  'start-zoeken-andere-school': {
    naam: 'de dag waarop het zoeken naar een andere school begon',
    aanhef: 'Gezocht vanaf',
    vraag: {
      school: 'Op welke dag begon u een andere school te zoeken?',
      ouder: 'Op welke dag begon de instelling een andere school te zoeken?',
    },
  },
  'ontvangst-gpo-verzoek': {
    naam: 'de dag waarop de Geschillencommissie het verzoek kreeg',
    aanhef: 'Verzoek ontvangen op',
    vraag: {
      school: 'Op welke dag kreeg de Geschillencommissie het verzoek?',
      ouder: 'Op welke dag kreeg de Geschillencommissie uw verzoek?',
    },
  },
  'toezending-gpo-verzoek': {
    naam: 'de dag waarop de Geschillencommissie het verzoek aan de school stuurde',
    aanhef: 'Verzoek toegestuurd op',
    vraag: {
      school: 'Op welke dag stuurde de Geschillencommissie u het verzoek?',
      ouder: 'Op welke dag stuurde de Geschillencommissie uw verzoek aan de school?',
    },
  },
  'zitting-gpo': {
    naam: 'de dag waarop de zitting van de Geschillencommissie was',
    aanhef: 'Zitting op',
    vraag: 'Op welke dag is de zitting van de Geschillencommissie?',
  },
  'ontvangst-oordeel-klachtencommissie': {
    naam: 'de dag waarop het oordeel van de klachtencommissie binnenkwam',
    aanhef: 'Oordeel ontvangen op',
    vraag: {
      school: 'Op welke dag kreeg het schoolbestuur het oordeel over de klacht?',
      ouder: 'Op welke dag kreeg het schoolbestuur het oordeel over uw klacht?',
    },
  },
  'gebeurtenis-van-klacht': {
    naam: 'de dag waarop gebeurde waar de klacht over gaat',
    aanhef: 'Gebeurd op',
    vraag: {
      school: 'Op welke dag gebeurde waar de klacht over gaat?',
      ouder: 'Op welke dag gebeurde waar uw klacht over gaat?',
    },
  },
  'ingang-tlv': {
    naam: 'de dag waarop de toelaatbaarheidsverklaring ingaat',
    aanhef: 'Verklaring gaat in op',
    vraag: 'Op welke dag gaat de toelaatbaarheidsverklaring in?',
  },
  'ontvangst-aanvraag': {
    naam: 'de dag waarop de aanvraag binnenkwam',
    aanhef: 'Aanvraag ontvangen op',
    vraag: { school: 'Op welke dag kwam de aanvraag binnen?', ouder: 'Op welke dag kwam de aanvraag voor uw kind binnen?' },
  },
  'besluit-of-advies-swv': {
    naam: 'de dag waarop het samenwerkingsverband zijn besluit of advies gaf',
    aanhef: 'Besluit of advies op',
    vraag: 'Op welke dag gaf het samenwerkingsverband zijn besluit of advies?',
  },
  'start-opdc': {
    naam: 'de dag waarop de leerling op het opdc begon',
    aanhef: 'Begonnen op het opdc op',
    vraag: { school: 'Op welke dag begon de leerling op het opdc?', ouder: 'Op welke dag begon uw kind op het opdc?' },
  },
  'start-volledig-programma-vso': {
    naam: 'de dag waarop de leerling het hele programma op het vso begon te volgen',
    aanhef: 'Helemaal op het vso vanaf',
    vraag: {
      school: 'Vanaf welke dag volgt de leerling het hele programma op het vso?',
      ouder: 'Vanaf welke dag volgt uw kind het hele programma op het vso?',
    },
  },
  'zestien-uur-bereikt': {
    naam: 'de dag waarop het verzuim op zestien uur kwam',
    aanhef: 'Zestien uur bereikt op',
    vraag: {
      school: 'Op welke dag kwam het verzuim van de leerling op zestien uur?',
      ouder: 'Op welke dag kwam het verzuim van uw kind op zestien uur?',
    },
  },
  'begin-verzuim': {
    naam: 'de dag waarop het verzuim begon',
    aanhef: 'Verzuim begonnen op',
    vraag: { school: 'Op welke dag begon het verzuim van de leerling?', ouder: 'Op welke dag begon het verzuim van uw kind?' },
  },
  'begin-ziekte': {
    naam: 'de dag waarop de leerling ziek werd',
    aanhef: 'Ziek geworden op',
    vraag: { school: 'Op welke dag werd de leerling ziek?', ouder: 'Op welke dag werd uw kind ziek?' },
  },
  'dag-van-afwezigheid': {
    naam: 'de dag waarop de leerling afwezig is',
    aanhef: 'Afwezig op',
    vraag: { school: 'Op welke dag is de leerling afwezig?', ouder: 'Op welke dag is uw kind afwezig?' },
  },
  'begin-leerplicht': {
    naam: 'de dag waarop de leerplicht begint',
    aanhef: 'Leerplicht begint op',
    vraag: {
      school: 'Op welke dag begint de leerplicht van het kind?',
      ouder: 'Op welke dag begint de leerplicht van uw kind?',
    },
  },
  'ontvangst-verzoek': {
    naam: 'de dag waarop het verzoek binnenkwam',
    aanhef: 'Verzoek ontvangen op',
    vraag: { school: 'Op welke dag kreeg u het verzoek?', ouder: 'Op welke dag kreeg de organisatie uw verzoek?' },
  },
  'vertrek-leerling': {
    naam: 'de dag waarop de leerling van school ging',
    aanhef: 'Van school gegaan op',
    vraag: { school: 'Op welke dag ging de leerling van school?', ouder: 'Op welke dag ging uw kind van school?' },
  },
  'vaststelling-vorig-plan': {
    naam: 'de dag waarop het vorige ondersteuningsplan werd vastgesteld',
    aanhef: 'Vorig plan vastgesteld op',
    vraag: 'Op welke dag stelde het samenwerkingsverband het vorige ondersteuningsplan vast?',
  },
  'vaststelling-vorige-schoolgids': {
    naam: 'de dag waarop de vorige schoolgids werd vastgesteld',
    aanhef: 'Vorige schoolgids vastgesteld op',
    vraag: 'Op welke dag stelde het schoolbestuur de vorige schoolgids vast?',
  },
} as const satisfies Record<string, Gebeurtenis>;

/** Een gebeurtenis waar een termijn vanaf kan lopen. */
export type GebeurtenisId = keyof typeof GEBEURTENISSEN;
/** De ids van {@link GEBEURTENISSEN}, als lijst voor een schema. */
export const GEBEURTENIS_IDS = Object.keys(GEBEURTENISSEN) as [GebeurtenisId, ...GebeurtenisId[]];

/** De datums die iemand opgaf: hoogstens één ISO-datum per gebeurtenis. */
export type Datums = { readonly [G in GebeurtenisId]?: string | undefined };

/** De gebeurtenis met dit id, met alle velden die een gebeurtenis kan hebben. */
export const gebeurtenis = (id: GebeurtenisId): Gebeurtenis => GEBEURTENISSEN[id];
