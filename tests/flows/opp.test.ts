import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { flows } from '../../src/flows/index.ts';

const { opp } = flows;

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(opp, antwoorden);
    if (!heeftKeuze(opp, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(opp, antwoorden);
};

// Een vastgesteld OPP op de basisschool, tot en met het horen; en wat er na de instemming komt.
const PO_VAST = 'po vastgesteld op-tijd ja-alles erna gehoord-en-vastgelegd';
const poVast = ['opp-was-op-tijd', 'opp-volledig', 'leerling-gehoord-over-opp'];
const DAARNA = 'ja ja met-allen';
const daarna = ['opp-wordt-uitgevoerd', 'opp-geevalueerd'];
const PO_CONCEPT = 'po concept inschrijving nog-niet ja-alles gehoord-en-vastgelegd';
const poConcept = ['opp-tijd-loopt', 'opp-volledig', 'leerling-gehoord-over-opp'];
const VSO_NIEUW = 'vso gewijzigd ja-alles';

test.each<[string, string, string, string[]]>([
  // Is een OPP nodig?
  [
    'alleen basisondersteuning vraagt geen opp',
    'po geen alleen-basis',
    'opp-niet-nodig',
    ['geen-opp', 'alleen-basisondersteuning'],
  ],
  ['alleen lwoo ook niet', 'vo geen alleen-lwoo', 'opp-niet-nodig', ['geen-opp', 'alleen-lwoo']],
  [
    'op het sbo heeft iedereen een opp',
    'sbo geen inschrijving voorbij ja',
    'opp-ontbreekt',
    ['geen-opp', 'opp-te-laat', 'hulp-loopt-al'],
  ],
  [
    'hulp van cluster 1 of 2 vraagt een opp',
    'po geen cluster-hulp inschrijving voorbij wacht-op-opp',
    'opp-ontbreekt',
    ['geen-opp', 'cluster-hulp-vraagt-opp', 'opp-te-laat', 'hulp-wacht-op-opp'],
  ],
  [
    'minder uren ook',
    'vo geen minder-uren inschrijving nog-niet ja',
    'opp-op-tijd-maken',
    ['geen-opp', 'minder-uren-vraagt-opp', 'opp-tijd-loopt', 'hulp-loopt-al'],
  ],
  [
    'is niet zeker of het extra is, dan is te laat ook niet zeker',
    'po geen weet-niet verder-zonder-te-weten inschrijving voorbij ja',
    'opp-eerst-nagaan',
    ['geen-opp', 'basis-of-extra-onbekend', 'opp-te-laat', 'hulp-loopt-al'],
  ],
  [
    'wie niet weet of er een opp is, gaat dat eerst na',
    'so weet-niet verder-zonder-te-weten inschrijving voorbij weet-niet',
    'opp-eerst-nagaan',
    ['opp-bestaan-onbekend', 'opp-te-laat', 'hulp-onbekend'],
  ],
  // Op tijd.
  [
    'na een tijdelijke plaatsing telt een andere dag',
    'po geen extra tijdelijk nog-niet ja',
    'opp-op-tijd-maken',
    ['geen-opp', 'extra-ondersteuning-vraagt-opp', 'opp-tijd-loopt-na-plaatsing', 'hulp-loopt-al'],
  ],
  [
    'bij een zittende leerling is de termijn omstreden',
    'po geen extra al-op-school voorbij thuis',
    'opp-ontbreekt',
    ['geen-opp', 'extra-ondersteuning-vraagt-opp', 'termijn-zittende-leerling-omstreden', 'opp-te-laat', 'zit-thuis'],
  ],
  [
    'op het so telt dan toch de inschrijving',
    'so geen al-op-school nog-niet ja',
    'opp-op-tijd-maken',
    ['geen-opp', 'opp-altijd-vanaf-inschrijving', 'opp-tijd-loopt', 'hulp-loopt-al'],
  ],
  // Een voorstel dat nog niet is vastgesteld.
  [
    'alles in orde: vaststellen mag',
    `${PO_CONCEPT} open-overleg ja`,
    'opp-vaststellen',
    [...poConcept, 'oogo-gevoerd', 'handelingsdeel-akkoord'],
  ],
  [
    'één gesprek is genoeg als dat het voor iedereen is',
    `${PO_CONCEPT} een-gesprek-genoeg ja`,
    'opp-vaststellen',
    [...poConcept, 'oogo-een-gesprek-genoeg', 'handelingsdeel-akkoord'],
  ],
  [
    'een voorstel dat te laat is, wordt daarmee niet verboden',
    'po concept inschrijving voorbij ja-alles gehoord-en-vastgelegd een-gesprek-genoeg ja',
    'opp-vaststellen',
    ['opp-over-tijd', 'opp-volledig', 'leerling-gehoord-over-opp', 'oogo-een-gesprek-genoeg', 'handelingsdeel-akkoord'],
  ],
  [
    'één gesprek zonder overeenstemming is te weinig',
    `${PO_CONCEPT} een-gesprek-oneens oneens-iets-anders`,
    'opp-nog-niet-vaststellen',
    [...poConcept, 'geen-oogo', 'school-stelt-opp-vast'],
  ],
  [
    'zonder instemming staat alleen het handelingsdeel nog niet vast',
    `${PO_CONCEPT} open-overleg oneens-begeleiding`,
    'handelingsdeel-nog-niet',
    [...poConcept, 'oogo-gevoerd', 'geen-instemming-handelingsdeel'],
  ],
  [
    'twee ouders met gezag die het oneens zijn',
    `${PO_CONCEPT} open-overleg een-ouder-niet`,
    'handelingsdeel-nog-niet',
    [...poConcept, 'oogo-gevoerd', 'ouders-onderling-oneens-over-opp'],
  ],
  [
    'zwijgen is geen instemming',
    `${PO_CONCEPT} ouders-komen-niet geen-antwoord`,
    'handelingsdeel-nog-niet',
    [...poConcept, 'ouders-komen-niet-praten', 'zwijgen-is-geen-instemming'],
  ],
  [
    'oneens over de uitstroom: de school beslist na overleg',
    `${PO_CONCEPT} open-overleg oneens-iets-anders`,
    'opp-vaststellen',
    [...poConcept, 'oogo-gevoerd', 'school-stelt-opp-vast'],
  ],
  [
    'te jong bestaat niet bij het horen',
    'po concept inschrijving nog-niet ja-alles kan-het-niet open-overleg ja',
    'opp-nog-niet-vaststellen',
    ['opp-tijd-loopt', 'opp-volledig', 'leerling-te-jong-gevonden', 'oogo-gevoerd', 'handelingsdeel-akkoord'],
  ],
  [
    'wat onbekend is vóór het vaststellen, wordt eerst nagegaan',
    `${PO_CONCEPT} open-overleg weet-niet`,
    'opp-hangt-af',
    [...poConcept, 'oogo-gevoerd', 'instemming-handelingsdeel-onbekend'],
  ],
  [
    'op het so adviseert eerst de commissie',
    'so concept inschrijving nog-niet nee ja-alles gehoord-en-vastgelegd open-overleg ja',
    'opp-nog-niet-vaststellen',
    [
      'opp-tijd-loopt',
      'geen-advies-commissie',
      'opp-volledig',
      'leerling-gehoord-over-opp',
      'oogo-gevoerd',
      'handelingsdeel-akkoord',
    ],
  ],
  // Een OPP dat is vastgesteld.
  [
    'alles in orde',
    `${PO_VAST} open-overleg ja ${DAARNA}`,
    'opp-voldoet',
    [...poVast, 'oogo-gevoerd', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'te laat is een gebrek',
    `po vastgesteld te-laat ja-alles erna gehoord-en-vastgelegd open-overleg ja ${DAARNA}`,
    'opp-voldoet-niet',
    ['opp-te-laat', ...poVast.slice(1), 'oogo-gevoerd', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'een opp van vóór het hoorrecht vraagt geen horen',
    `po vastgesteld op-tijd ja-alles ervoor open-overleg ja ${DAARNA}`,
    'opp-voldoet',
    ['opp-was-op-tijd', 'opp-volledig', 'hoorrecht-gold-nog-niet', 'oogo-gevoerd', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'een opp van erna wel',
    `po vastgesteld op-tijd ja-alles erna niet-gevraagd open-overleg ja ${DAARNA}`,
    'opp-voldoet-niet',
    ['opp-was-op-tijd', 'opp-volledig', 'leerling-niet-gehoord-over-opp', 'oogo-gevoerd', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'is die kant niet bekend, dan is niet horen geen zeker gebrek',
    `po vastgesteld op-tijd ja-alles weet-niet niet-gevraagd open-overleg ja ${DAARNA}`,
    'opp-voldoet-zover-bekend',
    [
      'opp-was-op-tijd',
      'opp-volledig',
      'hoorrecht-datum-onbekend',
      'niet-gehoord-misschien-wel-nodig',
      'oogo-gevoerd',
      'handelingsdeel-akkoord',
      ...daarna,
    ],
  ],
  [
    'het handelingsdeel vastgesteld zonder instemming',
    `${PO_VAST} open-overleg oneens-begeleiding ${DAARNA}`,
    'opp-voldoet-niet',
    [...poVast, 'oogo-gevoerd', 'geen-instemming-handelingsdeel', ...daarna],
  ],
  [
    'dat deel opengelaten: nog niet af',
    `${PO_VAST} open-overleg deel-opengelaten ${DAARNA}`,
    'handelingsdeel-nog-niet',
    [...poVast, 'oogo-gevoerd', 'handelingsdeel-nog-open', ...daarna],
  ],
  [
    'is het overleg niet bekend, dan hangt het ervan af',
    `${PO_VAST} weet-niet ja ${DAARNA}`,
    'opp-hangt-af',
    [...poVast, 'oogo-onbekend', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'niet in het register is geen gebrek van het opp',
    `${PO_VAST} open-overleg ja nee ja met-allen`,
    'opp-voldoet',
    [...poVast, 'oogo-gevoerd', 'handelingsdeel-akkoord', 'opp-niet-in-register', ...daarna],
  ],
  // Bijstellen en meerderjarig.
  [
    'een andere uitstroom vraagt extra overleg',
    `${VSO_NIEUW} minderjarig erna gehoord-en-vastgelegd open-overleg veranderd-zonder oneens-iets-anders ja met-allen`,
    'opp-voldoet-niet',
    ['opp-volledig', 'leerling-gehoord-over-opp', 'oogo-gevoerd', 'uitstroom-gewijzigd', 'school-stelt-opp-vast', ...daarna],
  ],
  [
    'een meerderjarige leerling op het vso treedt zelf op',
    `${VSO_NIEUW} meerderjarig open-overleg niet-veranderd ja ja met-allen`,
    'opp-voldoet',
    ['opp-volledig', 'leerling-beslist-zelf', 'oogo-gevoerd', 'handelingsdeel-akkoord', ...daarna],
  ],
  [
    'in het vo is dat niet zeker',
    'vo concept inschrijving nog-niet ja-alles meerderjarig gehoord-en-vastgelegd open-overleg ja',
    'opp-vaststellen',
    [
      'opp-tijd-loopt',
      'opp-volledig',
      'meerderjarig-vo-onzeker',
      'leerling-gehoord-over-opp',
      'oogo-gevoerd',
      'handelingsdeel-akkoord',
    ],
  ],
  [
    'is de leeftijd op het vso niet bekend, dan is niet horen geen zeker gebrek',
    'vso wil-wijzigen ja-alles weet-niet niet-gevraagd open-overleg niet-veranderd ja',
    'opp-hangt-af',
    ['opp-volledig', 'leeftijd-leerling-onbekend', 'niet-gehoord-misschien-wel-nodig', 'oogo-gevoerd', 'handelingsdeel-akkoord'],
  ],
  // Uitvoeren, bespreken, stoppen, meegeven.
  [
    'een lopend opp dat wordt uitgevoerd en besproken',
    'sbo loopt ja met-allen',
    'opp-voldoet',
    ['opp-vastgesteld-en-akkoord', ...daarna],
  ],
  [
    'een lopend opp dat blijft liggen',
    'po loopt ja nee met-allen',
    'opp-niet-bijgehouden',
    ['opp-vastgesteld-en-akkoord', 'opp-niet-uitgevoerd', 'opp-geevalueerd'],
  ],
  [
    'een schooljaar zonder evaluatie',
    'vo loopt ja ja nee',
    'opp-niet-bijgehouden',
    ['opp-vastgesteld-en-akkoord', 'opp-wordt-uitgevoerd', 'opp-niet-geevalueerd'],
  ],
  [
    'een leerling die thuiszit, geeft nooit een ja',
    'po loopt ja thuis met-allen',
    'opp-hangt-af',
    ['opp-vastgesteld-en-akkoord', 'zit-thuis', 'opp-geevalueerd'],
  ],
  ['stoppen kan als iedereen het eens is', 'po stoppen eens', 'opp-afsluiten', ['einde-opp-eens']],
  ['en anders nog niet', 'vo stoppen niet-besproken', 'opp-afsluiten-nog-niet', ['einde-opp-niet-besproken']],
  ['op het praktijkonderwijs stopt het opp niet', 'praktijkonderwijs stoppen', 'opp-blijft-nodig', ['opp-hoort-bij-deze-school']],
  ['naar het vo gaat het opp mee', 'po overstap naar-vo', 'opp-gaat-mee', ['opp-mee-naar-vo']],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, bevindingen: gevonden }).toEqual({ stap: uitkomst, klaar: true, bevindingen });
});
