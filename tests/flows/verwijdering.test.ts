import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { flows } from '../../src/flows/index.ts';

const { verwijdering } = flows;

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(verwijdering, antwoorden);
    if (!heeftKeuze(verwijdering, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(verwijdering, antwoorden);
};

const BESLUIT = 'besluit binnen-de-termijn naar-school';
const PLAN = 'voornemen naar-school';
// Een goede reden en alles tot en met de belangen in orde, per soort reden.
const HULP = 'ondersteuning ja planmatig aangetoond uitgevoerd ja ja';
const GEVAAR = 'gedrag ernstig geprobeerd ja uitgevoerd ja ja';
const PAPIER = 'volledig bijzonder';

test.each<[string, string, string, string[]]>([
  // Schorsen.
  [
    'een korte schorsing op papier mag',
    'po schorsing na-gedrag een-dag met-reden ja bijzonder',
    'schorsing-mag',
    ['schorsing-op-papier'],
  ],
  [
    'boven een dag hoort een melding',
    'so schorsing na-gedrag tot-een-week nee met-reden ja openbaar',
    'schorsing-klopt-nog-niet',
    ['schorsing-niet-gemeld'],
  ],
  [
    'langer dan een week mag niet',
    'sbo schorsing na-gedrag langer-dan-een-week ja met-reden ja openbaar',
    'schorsing-mag-niet',
    ['schorsing-duurt-te-lang'],
  ],
  [
    'op de basisschool niet in afwachting van een verwijdering',
    'po schorsing in-afwachting tot-een-week ja met-reden ja bijzonder',
    'schorsing-mag-niet',
    ['schorsing-in-afwachting'],
  ],
  [
    'in het vo mag het langer tijdens overleg met de inspectie',
    'vo schorsing in-afwachting ja langer-dan-een-week ja met-reden ja bijzonder',
    'schorsing-mag',
    ['schorsing-langer-tijdens-overleg'],
  ],
  [
    'zonder dat overleg niet',
    'vo schorsing in-afwachting nee langer-dan-een-week ja met-reden ja bijzonder',
    'schorsing-mag-niet',
    ['schorsing-zonder-overleg'],
  ],
  [
    'een time-out kan een schorsing zijn',
    'vo time-out na-gedrag weet-niet ja met-reden ja bijzonder',
    'schorsing-hangt-af',
    ['time-out-kan-schorsing-zijn'],
  ],
  // Is het een verwijdering?
  ['een waarschuwing is nog geen voornemen', 'po waarschuwing ja', 'alleen-een-waarschuwing', ['waarschuwing-geen-besluit']],
  [
    'minder uren met instemming is geen verwijdering',
    'po thuis uren-met-instemming',
    'geen-verwijdering',
    ['minder-uren-afgesproken'],
  ],
  [
    'minder uren zonder instemming wel, ook als verder alles klopt',
    `po thuis uren-zonder-instemming ${HULP} ja-allemaal bereid openbaar`,
    'feitelijk-verwijderd',
    ['minder-uren-zonder-instemming'],
  ],
  [
    'ouders die zelf kozen, zijn niet verwijderd',
    'vo ouders-weg elders-ingeschreven',
    'geen-verwijdering',
    ['ouders-kozen-andere-school'],
  ],
  [
    'uitschrijven onder druk wel',
    `vso uitgeschreven niet-of-onder-druk thuis-zonder-les ${HULP} ja-allemaal ja bereid weet-niet`,
    'feitelijk-verwijderd',
    ['uitgeschreven-zonder-verzoek'],
  ],
  // De reden.
  [
    'alles in orde: het mag',
    `po ${BESLUIT} ${HULP} ja-allemaal bereid ${PAPIER}`,
    'verwijderen-mag',
    ['begeleiding-benut', 'handelingsverlegen-onderbouwd', 'wel-andere-school'],
  ],
  [
    'geen onderzoek houdt het tegen',
    `po ${BESLUIT} ondersteuning niet-of-te-weinig planmatig aangetoond uitgevoerd ja ja ja-allemaal bereid ${PAPIER}`,
    'verwijderen-mag-niet',
    ['geen-onderzoek-ondersteuningsbehoefte'],
  ],
  [
    'bij ernstig gevaar is onderzoek te herstellen',
    `po ${BESLUIT} gedrag ernstig geprobeerd niet-of-te-weinig uitgevoerd ja ja ja-allemaal bereid ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['onderzoek-alsnog-nodig'],
  ],
  [
    'acuut gevaar maakt lichtere stappen niet overbodig',
    `po ${BESLUIT} gedrag acuut nee ja uitgevoerd ja ja ja-allemaal bereid ${PAPIER}`,
    'verwijderen-mag-niet',
    ['acuut-gevaar', 'lichtere-stappen-overgeslagen'],
  ],
  [
    'een klacht van ouders is geen reden',
    `po ${BESLUIT} ouders meningsverschil nee geen-extra-nodig ja ja ja-allemaal bereid ${PAPIER}`,
    'verwijderen-mag-niet',
    ['meningsverschil-is-geen-breuk'],
  ],
  [
    'in het vo niet om cijfers tijdens het schooljaar',
    `vo ${BESLUIT} resultaten tijdens-schooljaar ja planmatig aangetoond uitgevoerd ja ja ja-allemaal ja ja bereid ${PAPIER}`,
    'verwijderen-mag-niet',
    ['cijfers-tijdens-schooljaar'],
  ],
  [
    'achttien worden is in het vso geen reden',
    `vso ${BESLUIT} leeftijd niet-bereikt ja planmatig aangetoond uitgevoerd ja ja ja-allemaal nee ${PAPIER}`,
    'verwijderen-mag-niet',
    ['leeftijd-nog-niet-bereikt'],
  ],
  ['de hoogste leeftijd is een andere weg', `vso ${BESLUIT} leeftijd bereikt`, 'plek-eindigt-door-leeftijd', []],
  [
    'een tlv laten aflopen houdt tegen',
    `so ${BESLUIT} tlv-einde niet-aangevraagd ja planmatig aangetoond uitgevoerd ja ja ja-allemaal ja bereid ${PAPIER}`,
    'verwijderen-mag-niet',
    ['tlv-laten-aflopen'],
  ],
  // De stappen.
  [
    'zonder de leraar te horen mag het nog niet',
    `po ${BESLUIT} ${HULP} leraar-niet bereid ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['leraar-niet-gehoord'],
  ],
  [
    'in het vo hoort de leerling gehoord te worden',
    `vo ${BESLUIT} ${GEVAAR} leerling-niet ja ja bereid ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['leerling-niet-gehoord'],
  ],
  [
    'in het vo eerst overleg met de inspectie',
    `vo ${BESLUIT} ${GEVAAR} ja-allemaal ja nee bereid ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['inspectie-niet-overlegd'],
  ],
  [
    'wie in het vo niet leerplichtig is, heeft geen andere school nodig',
    `vo ${BESLUIT} ${GEVAAR} ja-allemaal nee ${PAPIER}`,
    'verwijderen-mag',
    ['niet-meer-leerplichtig'],
  ],
  [
    'een school die niet past, telt niet',
    `praktijkonderwijs ${BESLUIT} ${GEVAAR} ja-allemaal ja ja past-niet ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['andere-school-niet-passend'],
  ],
  [
    'zonder de tlv die daar nodig is nog niet',
    `po ${BESLUIT} ${HULP} ja-allemaal tlv-ontbreekt ${PAPIER}`,
    'verwijderen-mag-nog-niet',
    ['tlv-voor-andere-school-ontbreekt'],
  ],
  [
    'een instelling mag na lang genoeg zoeken',
    `cluster-1-2 ${BESLUIT} ${HULP} ja-allemaal geen-gevonden voorbij ${PAPIER}`,
    'verwijderen-mag',
    ['lang-genoeg-gezocht'],
  ],
  [
    'zonder uitleg op papier nog niet',
    `po ${BESLUIT} ${HULP} ja-allemaal bereid zonder-uitleg openbaar`,
    'verwijderen-mag-nog-niet',
    ['reden-niet-uitgelegd'],
  ],
  [
    'in het bijzonder vo hoeft bezwaar niet in de brief',
    `vo ${BESLUIT} ${GEVAAR} ja-allemaal ja ja bereid zonder-bezwaar bijzonder`,
    'verwijderen-mag',
    ['bezwaar-niet-altijd-vermeld'],
  ],
  [
    'op de basisschool wel',
    `po ${BESLUIT} ${HULP} ja-allemaal bereid zonder-bezwaar bijzonder`,
    'verwijderen-mag-nog-niet',
    ['bezwaar-niet-vermeld'],
  ],
  [
    'een voornemen mag zonder andere school, het besluit nog niet',
    `vo ${PLAN} ${GEVAAR} ja-allemaal ja ja geen-gevonden bijzonder`,
    'voornemen-mag-definitief-nog-niet',
    ['geen-andere-school'],
  ],
  [
    'een voornemen met een andere school mag',
    `po ${PLAN} ${GEVAAR} weet-niet bereid weet-niet`,
    'voornemen-mag',
    ['wel-andere-school'],
  ],
  [
    'onbekend of de reden goed is, is geen ja',
    `po ${PLAN} weet-niet ja planmatig aangetoond uitgevoerd ja ja ja-allemaal bereid openbaar`,
    'verwijderen-hangt-af',
    ['grond-onbekend'],
  ],
  [
    'een besluit met een school mag, met erbij welke stap onbekend is',
    `po ${BESLUIT} ${HULP} weet-niet bereid ${PAPIER}`,
    'reden-en-school-zijn-goed',
    ['horen-onbekend', 'wel-andere-school'],
  ],
  [
    'onbekend of er een school is, is een ja onder voorwaarden',
    `po ${BESLUIT} ${HULP} ja-allemaal weet-niet ${PAPIER}`,
    'grond-is-voldoende',
    ['andere-school-niet-bekend'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const uit = loop(keuzes);
  expect(uit.stap).toBe(uitkomst);
  expect(uit.klaar).toBe(true);
  expect(uit.bevindingen).toEqual(expect.arrayContaining(bevindingen));
});
