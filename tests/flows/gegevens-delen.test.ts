import { expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { gegevensDelen } from '../../src/flows/gegevens-delen.ts';

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(gegevensDelen, antwoorden);
    if (!heeftKeuze(gegevensDelen, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(gegevensDelen, antwoorden);
};

const ZORG_9 = 'po delen jeugdhulp-of-zorg onder-12 nodig';
const ZORG_16 = 'vo delen jeugdhulp-of-zorg zestien-of-ouder nodig';
const zorg = ['delen-met-zorg', 'delen-is-nodig'];
const zorg16 = ['delen-met-zorg', 'leerling-vanaf-16-beslist', 'delen-is-nodig'];
const ja = 'delen-toestemming-voor-dit-doel';

test.each<[string, string, string, string[]]>([
  // Delen zonder toestemming.
  ['een collega krijgt wat nodig is', 'po delen binnen-de-school nodig', 'delen-mag', ['delen-is-nodig']],
  ['een collega krijgt niet meer dan dat', 'po delen binnen-de-school niet-nodig', 'delen-mag-niet', ['delen-niet-nodig']],
  ['het onderwijskundig rapport moet mee', 'so delen volgende-school rapport', 'delen-moet', ['rapport-hoort-bij-de-overstap']],
  ['een verzuimmelding vraagt geen toestemming', 'vo delen melding-leerplicht', 'delen-moet', ['melding-volgt-uit-de-wet']],
  ['bij geweld wijst de meldcode de weg', 'po delen veilig-thuis', 'volg-de-meldcode', ['meldcode-wijst-de-weg']],
  ['over de politie geven wij geen ja', 'vo delen politie', 'delen-hangt-af', ['delen-met-de-politie']],
  [
    'het opp mag zonder toestemming mee met de tlv-aanvraag',
    'po delen samenwerkingsverband opp-bij-tlv ja',
    'delen-mag',
    ['delen-opp-bij-tlv', 'delen-ouders-weten-het'],
  ],
  [
    'maar de ouders weten het vooraf',
    'po delen samenwerkingsverband opp-bij-tlv nee',
    'delen-mag-na-herstel',
    ['delen-opp-bij-tlv', 'delen-ouders-niet-verteld'],
  ],
  [
    'praktijkonderwijs vraagt de mening van de ouders',
    'vo delen samenwerkingsverband aanvraag-praktijkonderwijs',
    'delen-hangt-af',
    ['delen-bij-praktijkonderwijs'],
  ],
  // Delen met toestemming.
  [
    'met het ja van de ouders voor dit doel mag het',
    `${ZORG_9} voor-dit-doel alle-ouders ja-allemaal`,
    'delen-mag',
    [...zorg, ja, 'delen-alles-vastgelegd'],
  ],
  [
    'extra gegevens voor het verband vragen wel toestemming',
    'po delen samenwerkingsverband meer-dan-het-opp onder-12 nodig niet-gevraagd nee',
    'delen-mag-nog-niet',
    ['delen-meer-dan-het-opp', 'delen-is-nodig', 'delen-toestemming-niet-gevraagd', 'delen-niets-vastgelegd'],
  ],
  [
    'één toestemming voor het hele jaar telt niet',
    `${ZORG_9} niet-voor-dit-doel ja-allemaal`,
    'delen-mag-nog-niet',
    [...zorg, 'delen-toestemming-niet-voor-dit-doel'],
  ],
  [
    'vanaf 16 jaar is het ja van de ouders niet genoeg',
    `${ZORG_16} voor-dit-doel alle-ouders ja-allemaal`,
    'delen-mag-nog-niet',
    [...zorg16, ja, 'delen-leerling-beslist-zelf'],
  ],
  [
    'vanaf 16 jaar is het ja van de leerling genoeg',
    `${ZORG_16} voor-dit-doel alleen-de-leerling ja-allemaal`,
    'delen-mag',
    [...zorg16, ja, 'delen-alles-vastgelegd'],
  ],
  [
    'onder de 16 is het ja van de leerling niet genoeg',
    'vo delen jeugdhulp-of-zorg van-12-tot-16 nodig voor-dit-doel alleen-de-leerling ja-allemaal',
    'delen-mag-nog-niet',
    ['delen-met-zorg', 'leerling-vanaf-12-telt-mee', 'delen-is-nodig', ja, 'delen-ouders-moeten-ja-zeggen'],
  ],
  [
    'het ja van één ouder geeft geen zeker ja',
    `${ZORG_9} voor-dit-doel een-ouder ja-allemaal`,
    'delen-hangt-af',
    [...zorg, ja, 'delen-een-ouder-zei-ja'],
  ],
  [
    'na intrekken mag het niet meer',
    `${ZORG_16} ingetrokken ja-allemaal`,
    'delen-mag-niet',
    [...zorg16, 'delen-toestemming-ingetrokken'],
  ],
  [
    'een ja zonder papier vraagt eerst herstel',
    `${ZORG_9} voor-dit-doel alle-ouders nee`,
    'delen-mag-na-herstel',
    [...zorg, ja, 'delen-niets-vastgelegd'],
  ],
  [
    'een onbekende leeftijd geeft nooit een zeker ja',
    'po delen jeugdhulp-of-zorg weet-niet nodig voor-dit-doel alle-ouders ja-allemaal',
    'delen-hangt-af',
    ['delen-met-zorg', 'leeftijd-bij-gegevens-onbekend', 'delen-is-nodig', ja, 'delen-van-wie-onbekend'],
  ],
  [
    'wie niet weet aan wie, krijgt geen zeker ja',
    'po delen weet-niet onder-12 nodig voor-dit-doel alle-ouders ja-allemaal',
    'delen-hangt-af',
    ['delen-nog-niet-duidelijk', 'delen-is-nodig', ja],
  ],
  // Inzage.
  ['een ouder met gezag krijgt inzage', 'po inzage onder-12 ouder-met-gezag nog-niet', 'inzage-geven', []],
  [
    'een gescheiden ouder met gezag ook, en te laat is te laat',
    'po delen ouder-of-leerling onder-12 gescheiden-met-gezag voorbij',
    'inzage-geven',
    ['gescheiden-ouder-heeft-zelfde-recht', 'inzage-te-laat'],
  ],
  [
    'vanaf 16 jaar zegt de leerling ja of nee',
    'vo inzage zestien-of-ouder ouder-met-gezag nee',
    'inzage-mag-niet',
    ['leerling-vanaf-16-beslist', 'leerling-wil-geen-inzage'],
  ],
  [
    'een leerling van 12 vraagt zelf',
    'vo inzage van-12-tot-16 leerling verlengd',
    'inzage-geven',
    ['leerling-vanaf-12-telt-mee', 'inzage-duurt-langer'],
  ],
  ['een kind onder de 12 niet', 'po inzage onder-12 leerling', 'inzage-via-de-ouders', ['leerling-onder-12-vraagt-inzage']],
  [
    'een ouder zonder gezag krijgt informatie, geen dossier',
    'po inzage onder-12 zonder-gezag-dossier nee',
    'informatie-geven',
    ['geen-inzage-zonder-gezag'],
  ],
  [
    'behalve als het belang van het kind zich verzet',
    'po inzage onder-12 zonder-gezag-informatie belang-van-het-kind',
    'inzage-mag-niet',
    ['belang-kind-tegen-informatie'],
  ],
  // Bewaren.
  [
    'na de bewaartijd gaat het weg',
    'vo bewaren meeste-gegevens voorbij',
    'bewaren-mag-niet-langer',
    ['bewaren-gewone-gegevens', 'bewaartijd-voorbij'],
  ],
  [
    'verzuim blijft op de basisschool langer',
    'po bewaren verzuim-en-inschrijving loopt',
    'bewaren-mag',
    ['bewaren-verzuim-en-inschrijving', 'bewaartijd-loopt'],
  ],
  [
    'voor het so is die tijd niet gevonden',
    'so bewaren verzuim-en-inschrijving',
    'bewaren-hangt-af',
    ['bewaren-geen-eigen-tijd'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const uit = loop(keuzes);
  expect(uit.klaar).toBe(true);
  expect(uit.stap).toBe(uitkomst);
  expect(uit.bevindingen).toEqual(bevindingen);
});
