import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { flows } from '../../src/flows/index.ts';

const { geschil } = flows;

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(geschil, antwoorden);
    if (!heeftKeuze(geschil, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(geschil, antwoorden);
};

// Van de schoolsoort tot en met de vraag of het haast heeft; de bevinding wel-gesproken hoort bij elk.
const PO = 'po ouder ja ja nee';
const VO = 'vo ouder ja ja nee';
const SO = 'so ouder ja ja nee';
const INSTELLING = 'cluster-1-2 ouder ja ja nee';
const VAST = 'wel-gesproken';
const GPO = 'gpo-gaat-hierover';
const VERWIJDERD = `${PO} verwijdering openbaar`;

test.each<[string, string, string, string[]]>([
  // Is er nog een geschil, en wie vraagt het?
  ['wie er samen uit is, legt het vast', 'po ouder eruit', 'er-samen-uit', ['afspraken-gemaakt']],
  ['na een intrekking is er geen geschil meer', 'po ouder ingetrokken', 'geen-geschil', ['besluit-ingetrokken']],
  [
    'tenzij de leerling toch thuiszit',
    'po ouder ingetrokken-maar-thuis ja thuis verwijdering bijzonder niets feitelijk',
    'thuis-zonder-besluit',
    ['ingetrokken-maar-kind-thuis', VAST, 'thuis-tijdens-geschil', GPO, 'feitelijk-telt-bij-de-gpo'],
  ],
  [
    'een school kan zelf niet naar de geschillencommissie',
    'po school oneens-met-ouders',
    'school-vraagt-hulp',
    ['school-niet-naar-de-gpo'],
  ],
  [
    'de inspectie beslist niet over een leerling',
    'vo school besluit-laten-nemen',
    'school-vraagt-hulp',
    ['inspectie-beslist-niet'],
  ],
  [
    'een school mag wel bezwaar maken over een tlv',
    'so school tlv besluit nog-niet',
    'bezwaar-bij-het-samenwerkingsverband',
    ['school-mag-bezwaar-tlv', 'tlv-bezwaar-op-tijd'],
  ],
  [
    'op de basisschool klaagt een leerling niet zelf',
    'po leerling-onder-16 ja ja nee bejegening nog-niet nog-niet',
    'klacht-indienen',
    ['leerling-basis-via-ouders', VAST, 'bejegening-is-een-klacht', 'klacht-op-tijd'],
  ],
  [
    'op het vso wel',
    'vso leerling-onder-16 ja ja nee bejegening nog-niet nog-niet',
    'klacht-indienen',
    ['leerling-klaagt-zelf', VAST, 'bejegening-is-een-klacht', 'klacht-op-tijd'],
  ],
  // Toelating en verwijdering.
  [
    'met een besluit kunnen bezwaar en commissie allebei',
    `${VERWIJDERD} niets besluit nog-niet nog-niet`,
    'bezwaar-en-gpo',
    [VAST, GPO, 'bezwaar-op-tijd', 'gpo-op-tijd'],
  ],
  [
    'na een voornemen eerst de commissie',
    `${VERWIJDERD} niets voornemen nog-niet`,
    'gpo-nu-bezwaar-later',
    [VAST, GPO, 'bezwaar-pas-na-besluit', 'gpo-op-tijd'],
  ],
  [
    'was het voornemen te lang geleden, dan wacht bezwaar op het besluit',
    `${VERWIJDERD} niets voornemen voorbij`,
    'nog-geen-besluit',
    [VAST, GPO, 'bezwaar-pas-na-besluit', 'gpo-termijn-voorbij'],
  ],
  [
    'bezwaar kan nog als alleen de commissie te laat is',
    `${VERWIJDERD} niets besluit nog-niet voorbij`,
    'bezwaar-kan-nog',
    [VAST, GPO, 'bezwaar-op-tijd', 'gpo-termijn-voorbij'],
  ],
  [
    'wie bij beide te laat is, is te laat',
    `${VERWIJDERD} niets besluit voorbij voorbij`,
    'te-laat',
    [VAST, GPO, 'bezwaar-te-laat', 'gpo-termijn-voorbij'],
  ],
  [
    'wie de datums niet weet, zoekt ze eerst uit',
    `${VERWIJDERD} niets besluit weet-niet weet-niet`,
    'eerst-uitzoeken',
    [VAST, GPO, 'bezwaartermijn-onbekend', 'gpo-termijn-onbekend'],
  ],
  ['alleen gezegd is nog geen besluit', `${VERWIJDERD} niets mondeling`, 'nog-geen-besluit', [VAST, GPO, 'alleen-gezegd']],
  [
    'een waarschuwing is nog geen geschil',
    `${VERWIJDERD} niets waarschuwing`,
    'geen-geschil',
    [VAST, GPO, 'waarschuwing-is-geen-voornemen'],
  ],
  [
    'ook niet als het verzoek al bij de commissie ligt',
    `${VERWIJDERD} gpo waarschuwing`,
    'geen-geschil',
    [VAST, GPO, 'gpo-vervangt-geen-bezwaar', 'waarschuwing-is-geen-voornemen'],
  ],
  [
    'met een zaak bij de commissie wacht het bezwaar',
    `${VERWIJDERD} bezwaar-en-gpo op-tijd`,
    'gpo-loopt',
    [VAST, GPO, 'bezwaar-wacht-op-de-gpo', 'gpo-verzoek-op-tijd'],
  ],
  [
    'een te laat verzoek is te laat',
    `${VERWIJDERD} gpo te-laat`,
    'gpo-te-laat',
    [VAST, GPO, 'gpo-vervangt-geen-bezwaar', 'gpo-verzoek-was-te-laat'],
  ],
  [
    'naast bezwaar kan de commissie er soms nog bij',
    `${VERWIJDERD} bezwaar nog-niet`,
    'bezwaar-loopt',
    [VAST, GPO, 'bezwaar-is-gemaakt', 'gpo-kan-er-nog-bij'],
  ],
  [
    'na een gegrond oordeel beslist het bestuur opnieuw',
    `${VERWIJDERD} oordeel-gegrond`,
    'oordeel-gegrond',
    [VAST, GPO, 'gpo-gaf-gelijk'],
  ],
  [
    'na een ongegrond oordeel zijn er andere wegen',
    `${VERWIJDERD} oordeel-ongegrond`,
    'oordeel-ongegrond',
    [VAST, GPO, 'gpo-gaf-geen-gelijk'],
  ],
  [
    'na de beslissing op bezwaar volgt de rechter',
    `${VERWIJDERD} bezwaar-beslist`,
    'naar-de-rechter',
    [VAST, GPO, 'bezwaar-is-beslist'],
  ],
  [
    'een weigering zonder extra ondersteuning hoort niet bij de commissie',
    `${PO} toelating bijzonder nee niets besluit nog-niet`,
    'alleen-bezwaar',
    [VAST, 'gpo-niet-zonder-extra-ondersteuning', 'bezwaar-op-tijd'],
  ],
  [
    'ook niet als het verzoek er al ligt',
    `${VO} toelating bijzonder alleen-niveau gpo`,
    'alleen-bezwaar',
    [VAST, 'gpo-niet-om-het-niveau', 'gpo-niet-bevoegd'],
  ],
  [
    'wie niet weet of extra ondersteuning nodig is, maakt in elk geval bezwaar',
    `${PO} toelating bijzonder weet-niet niets besluit nog-niet nog-niet`,
    'bezwaar-kan-nog',
    [VAST, 'extra-ondersteuning-onduidelijk', 'bezwaar-op-tijd', 'gpo-nog-in-de-tijd'],
  ],
  [
    'in het vo gaat de commissie alleen over wie onder de leerplichtwet valt',
    `${VO} verwijdering openbaar nee niets besluit nog-niet`,
    'alleen-bezwaar',
    [VAST, 'gpo-niet-buiten-leerplicht', 'bezwaar-op-tijd'],
  ],
  [
    'en dus niet over een leerling van 18',
    'vo leerling-18-plus ja ja nee verwijdering openbaar niets besluit nog-niet',
    'alleen-bezwaar',
    ['leerling-achttien-vo', VAST, 'gpo-niet-buiten-leerplicht', 'bezwaar-op-tijd'],
  ],
  [
    'bij een instelling gaat het om het oordeel van de commissie van onderzoek',
    `${INSTELLING} toelating bijzonder niets besluit voorbij nog-niet`,
    'naar-de-gpo',
    [VAST, 'commissie-oordeel-naar-gpo', GPO, 'bezwaar-te-laat', 'gpo-op-tijd'],
  ],
  [
    'ook vanuit een gewone school',
    `${PO} commissie-cluster-1-2 nog-niet`,
    'naar-de-gpo',
    [VAST, 'commissie-oordeel-naar-gpo', 'gpo-op-tijd'],
  ],
  // Andere onderwerpen.
  [
    'een opp gaat naar de commissie',
    `${VO} opp vastgesteld niets nog-niet`,
    'naar-de-gpo',
    [VAST, 'opp-hoort-bij-de-gpo', 'gpo-op-tijd'],
  ],
  [
    'tegen een opp is geen bezwaar',
    `${VO} opp vastgesteld bezwaar voorbij`,
    'gpo-te-laat',
    [VAST, 'opp-hoort-bij-de-gpo', 'geen-bezwaar-tegen-opp', 'gpo-termijn-voorbij'],
  ],
  ['ook een opp dat er niet is', `${SO} opp ontbreekt niets`, 'naar-de-gpo', [VAST, 'opp-ontbreekt-hoort-bij-de-gpo']],
  [
    'het hoorrecht is een klacht',
    `${PO} opp hoorrecht nog-niet nog-niet`,
    'klacht-indienen',
    [VAST, 'hoorrecht-niet-bij-de-gpo', 'klacht-op-tijd'],
  ],
  [
    'over een opp dat nog niet vaststaat praat men eerst',
    `${PO} opp nog-in-overleg`,
    'nog-geen-besluit',
    [VAST, 'opp-nog-in-overleg'],
  ],
  [
    'een tlv gaat naar het samenwerkingsverband',
    `${PO} tlv besluit nog-niet`,
    'bezwaar-bij-het-samenwerkingsverband',
    [VAST, 'tlv-niet-bij-de-gpo', 'tlv-bezwaar-op-tijd'],
  ],
  [
    'bezwaar tegen een tlv kan ook te laat zijn',
    `${PO} tlv besluit voorbij`,
    'te-laat',
    [VAST, 'tlv-niet-bij-de-gpo', 'tlv-bezwaar-te-laat'],
  ],
  [
    'na dat bezwaar volgt de bestuursrechter',
    `${PO} tlv bezwaar-beslist`,
    'naar-de-rechter',
    [VAST, 'tlv-niet-bij-de-gpo', 'tlv-bezwaar-is-beslist'],
  ],
  [
    'een schorsing op een bijzondere school is een klacht of de rechter',
    `${PO} schorsing bijzonder`,
    'tegen-de-schorsing',
    [VAST, 'schorsing-niet-bij-de-gpo', 'schorsing-bijzonder-klacht-of-rechter'],
  ],
  [
    'op een openbare school is er bezwaar',
    `${PO} schorsing openbaar nog-niet`,
    'tegen-de-schorsing',
    [VAST, 'schorsing-niet-bij-de-gpo', 'bezwaar-schorsing-op-tijd'],
  ],
  [
    'een klacht kan te laat zijn',
    `${VO} bejegening nog-niet voorbij`,
    'te-laat',
    [VAST, 'bejegening-is-een-klacht', 'klacht-te-laat'],
  ],
  [
    'na het oordeel over de klacht reageert het bestuur',
    `${VO} bejegening oordeel`,
    'klacht-loopt',
    [VAST, 'bejegening-is-een-klacht', 'oordeel-over-de-klacht'],
  ],
  [
    'uitsluiting om een handicap gaat naar het College, en bezwaar loopt ernaast',
    `${PO} handicap ja`,
    'naar-het-college',
    [VAST, 'besluit-naast-het-college'],
  ],
  ['verzuim begint bij de leerplichtambtenaar', `${PO} verzuim melding`, 'verzuim-andere-weg', [VAST, 'verzuimmelding-oneens']],
  [
    'thuis zonder plek is meer dan verzuim',
    `${PO} verzuim thuis-zonder-plek`,
    'thuis-zonder-besluit',
    [VAST, 'thuis-zonder-passende-plek'],
  ],
  [
    'over zittenblijven beslist de school',
    `${VO} zittenblijven blijft`,
    'school-beslist-over-het-niveau',
    [VAST, 'zittenblijven-niet-bij-de-gpo'],
  ],
  [
    'tenzij de leerling weg moet',
    `${VO} zittenblijven moet-weg bijzonder ja niets besluit nog-niet nog-niet`,
    'bezwaar-en-gpo',
    [VAST, 'overstap-kan-verwijdering-zijn', GPO, 'bezwaar-op-tijd', 'gpo-op-tijd'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, gevonden }).toEqual({ stap: uitkomst, klaar: true, gevonden: bevindingen });
});
