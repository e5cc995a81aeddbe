import { describe, expect, test } from 'vitest';
import { heeftKeuze } from '../../src/engine/flow-types.ts';
import { optionsNow } from '../../src/engine/options.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import type { Doorloop } from '../../src/exports/doorloop.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { flows } from '../../src/flows/index.ts';
import type { Casus } from '../../src/inhoud/casus.ts';
import { inhoud } from '../helpers/inhoud.ts';

const { ondersteuning } = flows;
const woorden = maakWoorden('ondersteuning', ondersteuning, inhoud);

/** De route van keuzes in volgorde, bij elke stap één. */
const loop = (keuzes: string): Replay => {
  let antwoorden: Record<string, string> = {};
  for (const keuze of keuzes.split(' ')) {
    const { stap } = replay(ondersteuning, antwoorden);
    if (!heeftKeuze(ondersteuning, stap, keuze)) throw new Error(`${stap} heeft geen optie ${keuze}`);
    antwoorden = { ...antwoorden, [stap]: keuze };
  }
  return replay(ondersteuning, antwoorden);
};

// Van de schoolsoort tot en met wat er is geprobeerd, zonder gat.
const GOED = 'po ja leren samen met-allebei helpt-te-weinig';
const GOED_VO = 'vo ja leren samen met-allebei helpt-te-weinig';
const STIL = 'po ja leren school-doet-niets gesprek-zonder-gevolg nee';
const basis = ['team-pakt-het-op', 'met-leerling-en-ouders-gepraat', 'hulp-gegeven-en-gevolgd'];
const meer = [...basis, 'duidelijk-wat-nodig-is', 'meer-dan-de-basis-nodig'];
const psycholoog = [...basis, 'behoefte-nog-onduidelijk', 'onderzoek-door-een-psycholoog'];

test.each<[string, string, string, string[]]>([
  // Het signaal.
  ['wie nog niet op school staat, meldt eerst aan', 'po nog-niet-ingeschreven', 'eerst-aanmelden', ['staat-nog-niet-op-school']],
  [
    'hulp die genoeg helpt, gaat gewoon door',
    'po ja leren samen met-allebei helpt-genoeg',
    'geef-basisondersteuning',
    ['team-pakt-het-op', 'met-leerling-en-ouders-gepraat', 'hulp-helpt-genoeg'],
  ],
  [
    'een leraar staat er niet alleen voor',
    'po zit-thuis gepest leraar-alleen nog-niet helpt-genoeg',
    'geef-basisondersteuning',
    ['thuis-zonder-genoeg-hulp', 'onveilig-op-school', 'leraar-staat-alleen', 'nog-met-niemand-gepraat', 'hulp-helpt-genoeg'],
  ],
  // De school doet niets.
  [
    'de school doet niets: zij moet in actie',
    `${STIL} ja`,
    'de-school-moet-in-actie',
    ['school-doet-niets-met-de-zorg', 'gesprek-zonder-gevolg', 'nog-geen-hulp-gegeven', 'duidelijk-wat-nodig-is'],
  ],
  [
    'ook als niet duidelijk is wat nodig is',
    'so ja thuis school-doet-niets consulent-gevraagd weet-niet nee',
    'de-school-moet-in-actie',
    [
      'zorg-ook-buiten-school',
      'school-doet-niets-met-de-zorg',
      'consulent-al-gevraagd',
      'gegeven-hulp-onbekend',
      'behoefte-nog-onduidelijk',
    ],
  ],
  // Onderzoek.
  [
    'kijken en praten doet de school zelf',
    `${GOED} deels zelf-kijken`,
    'eerst-samen-in-beeld-brengen',
    [...basis, 'behoefte-deels-duidelijk', 'school-zoekt-het-zelf-uit'],
  ],
  [
    'met toestemming en afspraken mag een psycholoog onderzoeken',
    `${GOED} nee psycholoog onder-twaalf ja ja-allemaal`,
    'onderzoek-kan-beginnen',
    [...psycholoog, 'toestemming-van-ieder-met-gezag', 'afspraken-over-onderzoek-klaar'],
  ],
  [
    'zonder afspraken pas daarna',
    `${GOED} nee psycholoog onder-twaalf ja een-deel`,
    'onderzoek-na-afspraken',
    [...psycholoog, 'toestemming-van-ieder-met-gezag', 'afspraken-over-onderzoek-half'],
  ],
  [
    'met de handtekening van één ouder met gezag nog niet',
    `${GOED} nee psycholoog onder-twaalf een-ouder ja-allemaal`,
    'toestemming-ontbreekt',
    [...psycholoog, 'toestemming-van-een-ouder', 'afspraken-over-onderzoek-klaar'],
  ],
  [
    'is de toestemming niet bekend, dan hangt het ervan af',
    `${GOED_VO} nee psycholoog zestien-of-ouder weet-niet ja-allemaal`,
    'ondersteuning-hangt-af',
    [...psycholoog, 'leerling-geeft-zelf-toestemming', 'toestemming-onbekend', 'afspraken-over-onderzoek-klaar'],
  ],
  // Basis of meer.
  [
    'een school die de basis niet biedt, lost dat met het bestuur op',
    `${GOED} ja kan-de-basis-niet`,
    'geef-basisondersteuning',
    [...basis, 'duidelijk-wat-nodig-is', 'school-kan-de-basis-niet'],
  ],
  [
    'kan de school het zelf, dan volgt een opp',
    `${GOED} ja nee school eens`,
    'begin-met-extra-hulp',
    [...meer, 'school-biedt-het-zelf', 'plan-samen-met-ouders'],
  ],
  [
    'een aanvraag die klaar is, mag weg',
    `${GOED} ja nee verband eens ja-allemaal`,
    'extra-ondersteuning-aanvragen',
    [...meer, 'hulp-van-het-verband-nodig', 'plan-samen-met-ouders', 'aanvraag-compleet'],
  ],
  [
    'wachten op een diagnose hoeft niet',
    `${GOED} ja nee verband eens wacht-op-diagnose`,
    'extra-ondersteuning-aanvragen',
    [...meer, 'hulp-van-het-verband-nodig', 'plan-samen-met-ouders', 'diagnose-niet-nodig'],
  ],
  [
    'zonder gesprek met de ouders is de aanvraag niet af',
    `${GOED} ja nee verband niet-overlegd ja-allemaal`,
    'aanvraag-eerst-aanvullen',
    [...meer, 'hulp-van-het-verband-nodig', 'plan-niet-besproken', 'aanvraag-compleet'],
  ],
  [
    'een gat van eerder telt bij de aanvraag',
    'po ja leren samen met-allebei zonder-plan ja nee verband eens ja-allemaal',
    'aanvraag-eerst-aanvullen',
    [
      ...basis.slice(0, 2),
      'hulp-niet-gevolgd',
      ...meer.slice(3),
      'hulp-van-het-verband-nodig',
      'plan-samen-met-ouders',
      'aanvraag-compleet',
    ],
  ],
  [
    'ouders die het niet eens zijn: dat hangt van de regio af',
    `${GOED} ja nee verband oneens ja-allemaal`,
    'ondersteuning-hangt-af',
    [...meer, 'hulp-van-het-verband-nodig', 'ouders-oneens-met-het-plan', 'aanvraag-compleet'],
  ],
  // Een ander helpt.
  [
    'een instelling helpt, en gegevens delen vraagt een afspraak',
    `${GOED} ja nee instelling eens onder-twaalf algemeen`,
    'vraag-de-instelling',
    [...meer, 'instelling-biedt-hulp', 'plan-samen-met-ouders', 'algemene-toestemming-telt-niet'],
  ],
  [
    'jeugdhulp komt erbij, de hulp op school blijft',
    `${GOED} ja nee jeugdhulp eens twaalf-tot-zestien niet-nodig`,
    'haal-jeugdhulp-erbij',
    [...meer, 'jeugdhulp-of-zorg-nodig', 'plan-samen-met-ouders', 'leerling-vraagt-ook-inzage'],
  ],
  [
    'dyslexiezorg gaat via de gemeente',
    `${GOED} ja nee dyslexie eens ja onder-twaalf vastgelegd`,
    'vraag-dyslexiezorg',
    [...meer, 'dyslexiezorg-nodig', 'plan-samen-met-ouders', 'leesdossier-compleet', 'gegevens-delen-is-afgesproken'],
  ],
  [
    'voor een andere plek wordt eerst samen gezocht',
    `${GOED} ja nee andere-plek eens nee`,
    'onderzoek-een-andere-plek',
    [...meer, 'plek-past-misschien-niet-meer', 'plan-samen-met-ouders', 'elders-nog-niet-gezocht'],
  ],
  // Scholen waar iedere leerling een opp heeft.
  [
    'op het so gaat het om het opp',
    'so ja leren samen met-allebei helpt-te-weinig ja niet-uitgevoerd',
    'opp-uitvoeren-of-bijstellen',
    [...basis, 'duidelijk-wat-nodig-is', 'opp-niet-gedaan'],
  ],
  [
    'ook op het praktijkonderwijs kan er meer nodig zijn',
    'praktijkonderwijs ja leren samen met-allebei helpt-te-weinig ja nee school eens',
    'begin-met-extra-hulp',
    [...basis, 'duidelijk-wat-nodig-is', 'meer-nodig-dan-het-opp', 'school-biedt-het-zelf', 'plan-samen-met-ouders'],
  ],
])('%s', (_, keuzes, uitkomst, bevindingen) => {
  const { stap, klaar, bevindingen: gevonden } = loop(keuzes);
  expect({ stap, klaar, bevindingen: gevonden }).toEqual({ stap: uitkomst, klaar: true, bevindingen });
});

const ONBEKEND = new Set(['weet-niet', 'verder-zonder-te-weten']);
const antwoordenVan = (casus: Casus) => Object.fromEntries(casus.antwoorden.map(({ stap, keuze }) => [stap, keuze]));
const speel = (casus: Casus, anders: Readonly<Record<string, string>> = {}): Doorloop =>
  doorloop({
    machine: ondersteuning,
    woorden,
    antwoorden: { ...antwoordenVan(casus), ...anders },
    datums: {},
    peildatum: casus.datum,
    stem: 'school',
  });

describe.each(Object.entries(inhoud.casussen.ondersteuning ?? {}))('%s', (_, casus) => {
  const { verwacht } = casus;
  const uit = speel(casus);

  test('de antwoorden zijn precies een route en geven wat wordt verwacht', () => {
    expect(uit.spoor).toEqual(casus.antwoorden.map(({ stap, keuze }) => ({ stap, keuze })));
    expect(verwacht.oordeel).toContain(uit.uitkomst?.oordeel);
    const redenen = verwacht.hoofdreden === null ? verwacht.ook : [verwacht.hoofdreden, ...verwacht.ook];
    expect(uit.bevindingen.map(({ id }) => id)).toEqual(expect.arrayContaining(redenen));
    expect(uit.taken.map(({ id }) => id)).toEqual(expect.arrayContaining(verwacht.taken));
  });

  test('een ander antwoord waar de feiten niets zeggen, maakt van een nee nooit een ja', () => {
    if (verwacht.groep !== 'nee') return;
    for (const { stap } of casus.antwoorden.filter(({ keuze }) => ONBEKEND.has(keuze))) {
      const { snapshot } = replay(ondersteuning, antwoordenVan(casus), { tot: stap });
      for (const { keuze } of optionsNow(ondersteuning, snapshot)) {
        expect(['mag', 'mag-mits'], `${stap}: ${keuze}`).not.toContain(speel(casus, { [stap]: keuze }).uitkomst?.oordeel);
      }
    }
  });
});
