import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { aanmelding } from '../helpers/inhoud.ts';

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(aanmelding, antwoorden);
    if (!heeftKeuze(aanmelding, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(aanmelding, antwoorden);
};

// Van de schoolsoort tot en met de bestuursvorm; de bevinding huidige-school-houdt-zorgplicht hoort bij elk.
const PO = 'po oud-genoeg ja gaat-naar-school een bijzonder';
const PO_OPENBAAR = 'po oud-genoeg ja gaat-naar-school een openbaar';
const VO = 'vo hogere-klas ja gaat-naar-school een bijzonder';
const BRUGKLAS = 'vo eerste-klas-in-de-periode ja gaat-naar-school een bijzonder';
const SBO_ZONDER_TLV = 'sbo oud-genoeg ja nee gaat-naar-school een bijzonder';
const SO = 'so oud-genoeg ja ja gaat-naar-school een openbaar';
const PRO = 'praktijkonderwijs hogere-klas ja gaat-naar-school een openbaar';
const INSTELLING = 'cluster-1-2 oud-genoeg ja gaat-naar-school een bijzonder';
const WEIGERT = 'weigeren volledig ondersteuning ja';
const GOED = 'ja met-samenwerkingsverband geen-helpt ja';

const VAST = 'huidige-school-houdt-zorgplicht';
const papier = 'besluit-op-papier';
const goed = ['onderzoek-gedaan', 'eigen-mogelijkheden-onderzocht', 'geen-doeltreffende-aanpassing-mogelijk', 'overleg-gevoerd'];

test.each<[string, string, string, string[]]>([
  // Is er een aanmelding?
  [
    'een kind onder de drie jaar is te jong om aan te melden',
    'po te-jong',
    'te-jong-om-aan-te-melden',
    ['te-jong-voor-aanmelding'],
  ],
  ['alleen gepraat is nog geen aanmelding', 'po oud-genoeg mondeling', 'nog-niet-aangemeld', ['niet-schriftelijk']],
  ['een afgeraden aanmelding is wegadviseren', 'vo hogere-klas afgeraden', 'nog-niet-aangemeld', ['weggeadviseerd']],
  [
    'een eigen formulier of rondleiding is geen voorwaarde',
    'po oud-genoeg eerst-iets-anders',
    'nog-niet-aangemeld',
    ['drempel-vooraf'],
  ],
  [
    'wie zoekt en niets vindt, heeft nog niet aangemeld',
    'po weet-niet weet-niet nee',
    'nog-niet-aangemeld',
    ['leeftijd-onbekend', 'niet-schriftelijk'],
  ],
  // Toelaten.
  ['toelaten zonder extra ondersteuning', `${PO} toelaten nee`, 'toegelaten', [VAST, 'toelating-besloten']],
  [
    'toelaten met extra ondersteuning vraagt een opp',
    `${PO} toelaten ja`,
    'toegelaten-met-ondersteuning',
    [VAST, 'toelating-besloten'],
  ],
  [
    'op het so en het praktijkonderwijs is er altijd een opp',
    `${SO} toelaten`,
    'toegelaten-met-ondersteuning',
    [VAST, 'toelating-besloten'],
  ],
  ['ook op het praktijkonderwijs', `${PRO} toelaten`, 'toegelaten-met-ondersteuning', [VAST, 'toelating-besloten']],
  [
    'toelaten op het sbo kan pas met een toelaatbaarheidsverklaring',
    `${SBO_ZONDER_TLV} toelaten`,
    'eerst-een-tlv',
    ['tlv-ontbreekt', VAST, 'toelating-besloten'],
  ],
  // Toelaten onder een voorwaarde.
  [
    'een proef in plaats van een besluit omzeilt de zorgplicht',
    `${PO} voorwaarden proef`,
    'voorwaarden-mogen-niet',
    [VAST, 'proefplaatsing-omzeilt-zorgplicht'],
  ],
  ['geld is geen voorwaarde', `${VO} voorwaarden geld`, 'voorwaarden-mogen-niet', [VAST, 'geld-geen-reden']],
  [
    'een openbare school vraagt geen verklaring over de grondslag',
    `${PO_OPENBAAR} voorwaarden verklaring-grondslag`,
    'voorwaarden-mogen-niet',
    [VAST, 'openbaar-zonder-grondslag'],
  ],
  [
    'een bijzondere school mag die wel vragen',
    `${PO} voorwaarden verklaring-grondslag`,
    'voorwaarden-soms',
    [VAST, 'grondslag-mag-gevraagd'],
  ],
  [
    'toelaten tot de eerste klas is niet voorlopig',
    `${BRUGKLAS} voorwaarden voorlopig`,
    'voorwaarden-mogen-niet',
    ['eerste-klas-op-advies', VAST, 'toelating-niet-voorlopig'],
  ],
  [
    'buiten de eerste klas is dat niet geregeld',
    `${VO} voorwaarden voorlopig`,
    'voorwaarden-soms',
    [VAST, 'voorwaarde-niet-geregeld'],
  ],
  [
    'een voorwaarde om ziekte zonder deskundige is verboden onderscheid',
    `${PO} voorwaarden om-ziekte niet-gevraagd`,
    'voorwaarden-mogen-niet',
    [VAST, 'discriminatie-handicap'],
  ],
  [
    'ook als het lichter kan',
    `${PO} voorwaarden om-ziekte lichter-kan`,
    'voorwaarden-mogen-niet',
    [VAST, 'discriminatie-handicap'],
  ],
  [
    'een voorwaarde die nodig bleek, kan',
    `${PO} voorwaarden om-ziekte nodig-gebleken`,
    'voorwaarden-soms',
    [VAST, 'voorwaarde-noodzakelijk'],
  ],
  // Er is nog geen besluit.
  [
    'binnen de termijn mag de school nog onderzoeken',
    `${PO} nog-niet nee nee nee nog-niet bezig`,
    'nog-binnen-de-termijn',
    [VAST, 'onderzoek-loopt'],
  ],
  [
    'na de termijn moet de school beslissen',
    `${PO} nog-niet nee nee nee voorbij bezig`,
    'termijn-voorbij',
    [VAST, 'beslistermijn-voorbij', 'onderzoek-loopt'],
  ],
  [
    'een verlenging die niet is gemeld, staat erbij',
    `${PO} nog-niet nee nee ja-niet-gemeld voorbij klaar`,
    'termijn-voorbij',
    [VAST, 'verlenging-niet-gemeld', 'beslistermijn-voorbij', 'onderzoek-klaar'],
  ],
  [
    'wie niet weet of de termijn voorbij is, hoort hoe dat te zien is',
    `${PO} nog-niet loopt-nog nee nee weet-niet weet-niet`,
    'termijn-onbekend',
    [VAST, 'aanvulling-loopt', 'beslistermijn-onbekend', 'stand-onderzoek-onbekend'],
  ],
  [
    'een kind zonder school wordt na de wachttijd tijdelijk geplaatst',
    'po oud-genoeg ja nergens een openbaar nog-niet nee nee nee voorbij bereikt',
    'tijdelijk-plaatsen',
    ['nergens-ingeschreven', 'beslistermijn-voorbij'],
  ],
  [
    'maar niet voordat het oud genoeg is',
    'po nog-niet-naar-school ja nergens een openbaar nog-niet nee nee nee voorbij bereikt bezig',
    'termijn-voorbij',
    [
      'nog-niet-oud-genoeg-voor-school',
      'nergens-ingeschreven',
      'beslistermijn-voorbij',
      'te-jong-voor-tijdelijke-plaatsing',
      'onderzoek-loopt',
    ],
  ],
  [
    'in het vo moet het kind aan de toelatingsvoorwaarden voldoen',
    'vo hogere-klas ja nergens een openbaar nog-niet nee nee nee voorbij bereikt ja',
    'tijdelijk-plaatsen',
    ['nergens-ingeschreven', 'beslistermijn-voorbij'],
  ],
  [
    'een asielkind is na de termijn vanzelf toegelaten op het po',
    'po oud-genoeg ja nergens een openbaar nog-niet nee ja voorbij',
    'asielkind-is-toegelaten',
    ['nergens-ingeschreven', 'asielkind-geen-verlenging', 'beslistermijn-voorbij'],
  ],
  [
    'op het vo niet',
    'vo hogere-klas ja gaat-naar-school een openbaar nog-niet nee ja voorbij klaar',
    'termijn-voorbij',
    [VAST, 'asielkind-geen-verlenging', 'beslistermijn-voorbij', 'onderzoek-klaar'],
  ],
  // Buiten behandeling.
  [
    'buiten behandeling mag na een echte kans om aan te vullen',
    `${PO} buiten-behandeling ja-met-termijn ja op-tijd`,
    'buiten-behandeling-mag',
    [VAST, 'kans-om-aan-te-vullen-gegeven', 'gegevens-waren-nodig'],
  ],
  [
    'zonder die kans niet',
    `${PO} buiten-behandeling nee ja op-tijd`,
    'buiten-behandeling-mag-niet',
    [VAST, 'geen-kans-om-aan-te-vullen', 'gegevens-waren-nodig'],
  ],
  [
    'te laat bekendgemaakt mag ook niet',
    `${PO} buiten-behandeling ja-met-termijn ja te-laat`,
    'buiten-behandeling-mag-niet',
    [VAST, 'kans-om-aan-te-vullen-gegeven', 'gegevens-waren-nodig', 'buiten-behandeling-te-laat'],
  ],
  [
    'een bijzondere school voor vo kent daarvoor geen termijn',
    `${VO} buiten-behandeling ja-met-termijn ja te-laat`,
    'buiten-behandeling-hangt-af',
    [VAST, 'kans-om-aan-te-vullen-gegeven', 'gegevens-waren-nodig', 'geen-termijn-in-de-wet'],
  ],
  // Weigeren: een instelling, een volle school, de grondslag, de voorwaarden.
  ['een instelling voor cluster 1 of 2 heeft geen zorgplicht', `${INSTELLING} weigeren`, 'instelling-beslist', [VAST]],
  [
    'vol voor ieder kind is een uitzondering',
    `${PO} weigeren volledig vol ja`,
    'weigeren-mag-vol',
    [VAST, papier, 'geen-plek-bewezen'],
  ],
  [
    'vol voor alleen kinderen met ondersteuning niet',
    `${PO} weigeren volledig vol alleen-bij-ondersteuning ja ${GOED} bereid`,
    'weigeren-mag-niet',
    [VAST, papier, 'vast-maximum', ...goed, 'wel-andere-school'],
  ],
  [
    'wie de grondslag weigert, kan geweigerd worden',
    `${PO} weigeren volledig grondslag ouders-weigeren ja`,
    'weigeren-mag-grondslag',
    [VAST, papier, 'grondslag-geweigerd', 'openbare-school-dichtbij'],
  ],
  [
    'wie haar respecteert niet',
    `${PO} weigeren volledig grondslag ouders-respecteren nee`,
    'deze-reden-mag-niet',
    [VAST, papier, 'grondslag-geen-reden'],
  ],
  [
    'een openbare school kent geen grondslag',
    `${PO_OPENBAAR} weigeren volledig grondslag nee`,
    'deze-reden-mag-niet',
    [VAST, papier, 'openbaar-zonder-grondslag'],
  ],
  [
    'het vo mag toelatingsvoorwaarden stellen',
    `${VO} weigeren volledig toelatingsvoorwaarden nee-bewezen`,
    'weigeren-mag-voorwaarden',
    [VAST, papier, 'voorwaarden-niet-gehaald'],
  ],
  [
    'het po niet',
    `${PO} weigeren volledig toelatingsvoorwaarden nee`,
    'deze-reden-mag-niet',
    [VAST, papier, 'voorwaarden-geen-uitzondering'],
  ],
  [
    'een taalachterstand alleen geeft geen zorgplicht',
    `${PO} weigeren volledig ondersteuning alleen-taalachterstand`,
    'zorgplicht-geldt-niet',
    [VAST, papier, 'taalachterstand-telt-niet'],
  ],
  // Weigeren om de ondersteuning.
  [
    'alle stappen gezet en een school bereid: weigeren mag',
    `${PO} ${WEIGERT} ${GOED} bereid`,
    'weigeren-mag',
    [VAST, papier, ...goed, 'wel-andere-school'],
  ],
  [
    'zonder andere school nog niet',
    `${PO} ${WEIGERT} ${GOED} niet-gevraagd`,
    'weigeren-mag-nog-niet',
    [VAST, papier, ...goed, 'andere-school-niet-gezocht'],
  ],
  [
    'zonder onderzoek niet',
    `${PO} ${WEIGERT} nee met-samenwerkingsverband geen-helpt ja bereid`,
    'weigeren-mag-niet',
    [VAST, papier, 'geen-onderzoek-ondersteuningsbehoefte', ...goed.slice(1), 'wel-andere-school'],
  ],
  [
    'zonder overleg nog niet',
    `${PO} ${WEIGERT} ja met-samenwerkingsverband geen-helpt nee bereid`,
    'weigeren-mag-nog-niet',
    [VAST, papier, ...goed.slice(0, 3), 'geen-overleg-ouders', 'wel-andere-school'],
  ],
  [
    'zonder het samenwerkingsverband nog niet',
    `${PO} ${WEIGERT} ja alleen-zelf geen-helpt ja bereid`,
    'weigeren-mag-nog-niet',
    [VAST, papier, 'onderzoek-gedaan', 'swv-niet-betrokken', ...goed.slice(2), 'wel-andere-school'],
  ],
  [
    'alleen mondeling: het besluit moet nog op papier',
    `${PO} weigeren mondeling ondersteuning ja ${GOED} bereid`,
    'weigeren-mag-op-papier',
    [VAST, 'mondeling-geen-besluit', ...goed, 'wel-andere-school'],
  ],
  [
    'kan het met aanpassingen, dan laat de school het kind toe',
    `${PO} ${WEIGERT} ja met-samenwerkingsverband kan-wel`,
    'de-school-kan-het-zelf',
    [VAST, papier, ...goed.slice(0, 2), 'school-kan-het-zelf'],
  ],
  [
    'is niet bekend of er een school bereid is, dan is alleen de reden goed',
    `${PO} ${WEIGERT} ${GOED} weet-niet`,
    'reden-is-goed-genoeg',
    [VAST, papier, ...goed, 'andere-school-onbekend'],
  ],
  [
    'is de reden niet bekend, dan hangt het ervan af',
    `${PO} weigeren volledig weet-niet ja ${GOED} bereid`,
    'weigeren-hangt-af',
    [VAST, papier, 'reden-onbekend', ...goed, 'wel-andere-school'],
  ],
  [
    'een redelijk aanbod afwijzen laat het oordeel aan mensen',
    `${PO} ${WEIGERT} ${GOED} aanbod-afgewezen`,
    'weigeren-hangt-af',
    [VAST, papier, ...goed, 'redelijk-aanbod-afgewezen'],
  ],
  [
    'weigeren na een proef mag niet',
    `${PO} weigeren-na-proef volledig ondersteuning ja ${GOED} bereid`,
    'weigeren-mag-niet',
    [VAST, 'proefplaatsing-omzeilt-zorgplicht', papier, ...goed, 'wel-andere-school'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, bevindingen: gevonden }).toEqual({ stap: uitkomst, klaar: true, bevindingen });
});
