import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { verwijzing } from '../../src/flows/verwijzing.ts';

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(verwijzing, antwoorden);
    if (!heeftKeuze(verwijzing, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(verwijzing, antwoorden);
};

// Van de aanvrager tot en met het horen van de ouders, alles op orde.
const DOSSIER = 'schoolbestuur ja ja ja niet-hoogbegaafd ja eens ja-allebei';
const DOSSIER_IN_ORDE = [
  'juiste-aanvrager',
  'behoefte-in-beeld',
  'begeleiding-in-beeld',
  'begeleiding-afgestemd',
  'opp-gaat-mee',
  'ouders-steunen-de-aanvraag',
  'ouders-geinformeerd-en-gehoord',
];
const SBO = 'po nieuw nee nee nee sbo';
const GEGEVEN = 'po besluit tlv-afgegeven nog-niet';
const GEWEIGERD = 'po besluit tlv-geweigerd bezwaar-loopt';
const DESKUNDIG = 'ja ja ja';
const BESLUIT = 'ja ja ja';

test.each<[string, string, string, string[]]>([
  // Welke school past?
  ['kan de eigen school het, dan is verwijzen niet nodig', 'po nieuw nee ja', 'blijft-met-meer-hulp', ['eigen-school-kan-het']],
  [
    'een andere gewone school gaat vóór een verklaring',
    'po nieuw nee nee ja',
    'andere-gewone-school',
    ['andere-gewone-school-kan-het'],
  ],
  [
    'een compleet dossier met goede deskundigen: aanvragen kan',
    `${SBO} ${DOSSIER} ja`,
    'tlv-aanvraag-kan',
    [...DOSSIER_IN_ORDE, 'deskundigen-goed-geregeld'],
  ],
  [
    'zijn de gewone scholen niet bekeken, dan nog niet',
    `po nieuw nee nee niet-gezocht sbo ${DOSSIER} ja`,
    'tlv-aanvraag-nog-niet',
    ['gewone-scholen-niet-bekeken'],
  ],
  [
    'een ouder kan niet zelf aanvragen',
    `${SBO} ouders ja ja ja niet-hoogbegaafd ja eens ja-allebei ja`,
    'tlv-aanvraag-nog-niet',
    ['ouders-vragen-zelf-aan'],
  ],
  [
    'een instelling voor cluster 1 of 2 vraagt geen verklaring aan',
    `cluster-1-2 nieuw nee nee nee so nodig ${DOSSIER} ja`,
    'tlv-aanvraag-nog-niet',
    ['instelling-vraagt-geen-tlv-aan'],
  ],
  [
    'instemming van de ouders is niet nodig',
    `${SBO} schoolbestuur ja ja ja niet-hoogbegaafd ja oneens ja-allebei nog-niet`,
    'tlv-aanvraag-kan',
    ['instemming-ouders-niet-vereist', 'deskundigen-nog-te-vragen'],
  ],
  [
    'zijn de ouders tegen en niet gehoord, dan moet dat eerst',
    `${SBO} schoolbestuur ja ja ja niet-hoogbegaafd ja oneens alleen-geinformeerd ja`,
    'tlv-aanvraag-nog-niet',
    ['zienswijze-niet-gevraagd'],
  ],
  [
    'wie iets niet weet, hoort dat het nog openstaat',
    `${SBO} schoolbestuur weet-niet ja ja niet-hoogbegaafd ja eens ja-allebei ja`,
    'tlv-aanvraag-uitzoeken',
    ['onderzoek-tlv-onbekend'],
  ],
  [
    'tijdens een verblijf in een instelling is geen verklaring nodig',
    'so nieuw nee nee nee so residentieel',
    'geen-tlv-nodig',
    ['residentiele-plaatsing-geen-tlv'],
  ],
  [
    'bij een wissel van vso-school met een lopende verklaring ook niet',
    'vso nieuw nee nee nee vso wissel',
    'geen-tlv-nodig',
    ['wissel-met-lopende-tlv'],
  ],
  [
    'een plek op een opdc heeft grenzen',
    'vo nieuw nee nee nee tijdelijk opdc nee',
    'tijdelijk-elders-mag-niet-zo',
    ['opdc-buiten-de-grenzen'],
  ],
  [
    'een overeenkomst met een vso-school kan',
    'vo nieuw nee nee nee tijdelijk op-vso ja',
    'tijdelijk-elders-mag',
    ['vso-afspraak-klopt'],
  ],
  // Cluster 1 en 2.
  [
    'bij zien, horen en taal beslist de commissie van onderzoek',
    'po nieuw ja toegelaten ja',
    'toegelaten-tot-de-instelling',
    ['commissie-laat-toe', 'commissierapport-compleet'],
  ],
  [
    'begeleiding op de eigen school vraagt een opp',
    'po nieuw ja begeleiding nee',
    'begeleiding-van-de-instelling',
    ['commissie-geeft-begeleiding', 'commissierapport-onvolledig'],
  ],
  [
    'na een afwijzing helpt de gewone school verder',
    'po besluit commissie afgewezen ja',
    'instelling-wijst-af',
    ['commissie-wijst-af', 'commissierapport-compleet'],
  ],
  // Praktijkonderwijs en lwoo.
  [
    'praktijkonderwijs kan bij een passend iq en een passende achterstand',
    'po nieuw nee nee nee praktijkonderwijs beide ja-allebei',
    'praktijkonderwijs-kan',
    ['eisen-pro-gehaald', 'stukken-pro-compleet'],
  ],
  [
    'maatwerk vraagt wél instemming',
    'vo besluit praktijkonderwijs rechtstreeks niet-beide zonder-instemming ja-allebei',
    'praktijkonderwijs-nog-niet',
    ['maatwerk-pro-zonder-instemming'],
  ],
  [
    'zonder maatwerk is het nee',
    'po besluit praktijkonderwijs niet-beide nee',
    'praktijkonderwijs-kan-niet',
    ['eisen-pro-niet-gehaald'],
  ],
  [
    'met eigen eisen van de regio tellen de landelijke grenzen niet',
    'vo besluit lwoo ja',
    'lwoo-hangt-af',
    ['regio-heeft-eigen-lwoo-eisen'],
  ],
  [
    'bij een hoger iq zijn ook problemen nodig',
    'vo besluit lwoo nee iq-91-120-zonder-problemen',
    'lwoo-kan-niet',
    ['lwoo-zonder-problemen'],
  ],
  [
    'wie niet weet of de regio eigen eisen heeft, krijgt geen zeker nee',
    'vo besluit lwoo weet-niet nee',
    'lwoo-hangt-af',
    ['lwoo-eisen-regio-onbekend', 'eisen-lwoo-niet-gehaald'],
  ],
  // Het besluit.
  [
    'een verklaring met een goede basis houdt stand',
    `${GEGEVEN} ${DOSSIER} ${DESKUNDIG} ${BESLUIT} zoals-gevraagd`,
    'tlv-houdbaar',
    [...DOSSIER_IN_ORDE, 'adviezen-overtuigen', 'besluit-tlv-uitgelegd', 'duur-zoals-gevraagd'],
  ],
  [
    'is alleen de duur niet uitgelegd, dan is het herstelbaar',
    `${GEGEVEN} ${DOSSIER} ${DESKUNDIG} ${BESLUIT} duur-zonder-uitleg`,
    'tlv-herstelbaar',
    ['duur-tlv'],
  ],
  [
    'een deskundige van de aanvragende school is herstelbaar',
    `${GEGEVEN} ${DOSSIER} ja van-de-school ja ${BESLUIT} zoals-gevraagd`,
    'tlv-herstelbaar',
    ['deskundigen-niet-onafhankelijk'],
  ],
  [
    'hulp die niet op de leerling is afgestemd houdt tegen',
    `${GEGEVEN} schoolbestuur ja ja nee niet-hoogbegaafd ja eens ja-allebei ${DESKUNDIG} ${BESLUIT} zoals-gevraagd`,
    'tlv-niet-houdbaar',
    ['begeleiding-niet-afgestemd'],
  ],
  [
    'overtuigen de adviezen en is de rest onbekend, dan lijkt zij houdbaar',
    `${GEGEVEN} schoolbestuur weet-niet weet-niet weet-niet niet-hoogbegaafd weet-niet oneens weet-niet ja ja ja weet-niet weet-niet weet-niet weet-niet`,
    'tlv-lijkt-houdbaar',
    ['adviezen-overtuigen', 'uitleg-tlv-onbekend'],
  ],
  [
    'is de kern onbekend, dan hangt het ervan af',
    `${GEGEVEN} schoolbestuur ja weet-niet weet-niet niet-hoogbegaafd ja eens ja-allebei ja ja weet-niet ja ja ja zoals-gevraagd`,
    'tlv-hangt-af',
    ['afstemming-onbekend', 'adviezen-onbekend'],
  ],
  [
    'na de bezwaartermijn is er geen bezwaar meer',
    'po besluit tlv-afgegeven voorbij',
    'bezwaar-tlv-te-laat',
    ['bezwaartermijn-tlv-voorbij'],
  ],
  [
    'ook een weigering vraagt twee deskundigen',
    `${GEWEIGERD} nee ja te-weinig weet-niet weet-niet ja ja ja`,
    'tlv-weigering-niet-houdbaar',
    ['te-weinig-deskundigen'],
  ],
  [
    'een weigering zonder uitleg is herstelbaar',
    `${GEWEIGERD} nee ja ja ja ja zonder-uitleg ja ja`,
    'tlv-weigering-herstelbaar',
    ['motivering-ontbreekt'],
  ],
  [
    'draagt het dossier de aanvraag niet, dan lijkt de weigering houdbaar',
    `${GEWEIGERD} nee ja ja ja ja ja ja ja`,
    'tlv-weigering-houdbaar',
    ['dossier-draagt-de-tlv-niet', 'hulp-na-de-weigering'],
  ],
  [
    'de geschillencommissie gaat niet over een verklaring',
    'po naar-de-gpo',
    'gpo-gaat-niet-over-een-tlv',
    ['geen-tlv-bij-de-gpo'],
  ],
  // Wachten, de plek, het einde.
  [
    'na de redelijke termijn moet het verband beslissen',
    'po wacht ingeschreven-maar-thuis geen-termijn voorbij',
    'verband-is-te-laat',
    ['thuis-tijdens-de-verwijzing', 'redelijke-termijn-geldt', 'besluitdag-voorbij'],
  ],
  [
    'een eigen termijn van het verband gaat vóór',
    'po wacht gaat-naar-school eigen-termijn nog-niet',
    'wacht-op-het-verband',
    ['termijn-uit-het-plan', 'besluitdag-nog-niet-voorbij'],
  ],
  [
    'een verklaring is nog geen plek',
    'po plek ja nog-niet-aangemeld gaat-naar-school',
    'meld-aan-met-tlv',
    ['tlv-geldig', 'nog-geen-plek-gevraagd'],
  ],
  [
    'naar het vso is er alleen vervoer bij een handicap',
    'vo plek ja toegelaten ja-vso',
    'toegelaten-met-tlv',
    ['toegelaten-op-de-nieuwe-school', 'vervoer-vso-alleen-bij-handicap'],
  ],
  ['een verlopen verklaring telt niet', 'sbo plek verlopen', 'eerst-een-nieuwe-tlv', ['tlv-verlopen']],
  [
    'in het laatste jaar zorgt de school voor terugkeer',
    'sbo loopt-af dit-schooljaar nee nee',
    'terug-naar-gewoon-onderwijs',
    ['laatste-tlv-jaar', 'terugkeer-niet-voorbereid'],
  ],
  [
    'langer blijven kan alleen met een nieuwe verklaring',
    'so loopt-af dit-schooljaar ja niet-aangevraagd',
    'langer-blijven-nog-niet',
    ['langer-blijven-nodig', 'nieuwe-tlv-niet-aangevraagd'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar }).toEqual({ stap: uitkomst, klaar: true });
  expect(gevonden).toEqual(expect.arrayContaining(bevindingen));
});
