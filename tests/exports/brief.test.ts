import { expect, test } from 'vitest';
import type { Antwoorden } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import { tekstenVan } from '../../src/exports/brief-gaten.ts';
import { maakBriefWoord } from '../../src/exports/brief-woorden.ts';
import { legeZaak, maakBrief, regelsBij } from '../../src/exports/brief.ts';
import type { BriefWoord, BriefZaak } from '../../src/exports/brief.ts';
import { papierAlsTekst } from '../../src/exports/brief-tekst.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import { labelVan } from '../../src/exports/regel-label.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { feitVan } from '../../src/exports/zaak.ts';
import { flows } from '../../src/flows/index.ts';
import { blokTeksten, briefGaten, gatenVanBrief } from '../../src/inhoud/brief-teksten.ts';
import { woordenIn, zinnenUit } from '../../src/inhoud/controle-zinnen.ts';
import { BESTUURSVORM_KEUZES, SECTOR_KEUZES } from '../../src/inhoud/schema.ts';
import { GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { datumInWoorden } from '../../src/regels/kalender.ts';
import { pastBij } from '../../src/regels/past-bij.ts';
import { inhoud, PEILDATUM } from '../helpers/inhoud.ts';

const WET = { nagekeken: '2026-11-21', versie: '2026-08-01' };
const brieven = Object.keys(inhoud.brieven).map((id): [string, BriefWoord] => [id, maakBriefWoord(id, inhoud, WET)]);
const LEEG = legeZaak(PEILDATUM);
const tekstVan = (woord: BriefWoord, zaak: BriefZaak): string => papierAlsTekst(maakBrief(woord, zaak).papier);
const SCHOLEN = SECTOR_KEUZES.flatMap((sector) => BESTUURSVORM_KEUZES.map((bestuursvorm) => ({ sector, bestuursvorm })));
const ALLE_DAGEN = Object.fromEntries(GEBEURTENIS_IDS.map((id) => [id, '2026-09-07']));

test('alle brieven en bladen uit de opdracht zijn er', () => {
  expect(brieven.map(([id]) => id).sort()).toEqual([
    'aanmelding',
    'bezwaar',
    'bezwaar-tlv',
    'checklist-tlv-aanvraag',
    'gesprek-over-het-opp',
    'inzage-dossier',
    'medische-afspraken',
    'schorsing',
    'toestemming-gegevens-delen',
    'verlenging-beslistermijn',
    'verwijdering',
    'verzoek-geschillencommissie',
    'weigering',
    'zienswijze-ouders',
  ]);
});

test.each(brieven)('%s laat zonder feiten elke open plek zien, met haar naam', (_, woord) => {
  const tekst = tekstVan(woord, LEEG);
  for (const { soort, id } of woord.brief.blokken.flatMap(blokTeksten).flatMap(briefGaten)) {
    if (soort === 'vak') expect(tekst).toContain(`[vul in: ${inhoud.briefvakken[id]?.naam}]`);
  }
  const dagen = gatenVanBrief(woord.brief).filter(({ soort }) => /^(datum|eind|ingang)/.test(soort));
  expect(tekst.match(/\[vul in: de (dag|laatste dag) /g)?.length ?? 0).toBeGreaterThanOrEqual(dagen.length);
});

test.each(brieven)('%s heeft bij elke soort school geen resten, en noemt zijn regels', (_, woord) => {
  for (const feit of SCHOLEN) {
    for (const datums of [{}, ALLE_DAGEN]) {
      const zaak: BriefZaak = { ...LEEG, feit, datums, vandaag: '2026-11-21' };
      const tekst = tekstVan(woord, zaak);
      expect(tekst).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      for (const id of regelsBij(woord, zaak)) {
        const regel = woord.regels[id];
        if (regel) expect(tekst).toContain(labelVan(regel, feit.sector));
      }
    }
  }
});

test.each(brieven)('%s heeft met alle feiten, dagen en vakken niets meer open', (_, woord) => {
  const vakken = Object.fromEntries(Object.keys(woord.vakken).map((id) => [id, 'ingevuld']));
  const vragen = woord.brief.blokken.flatMap(({ alleen_als }) => alleen_als ?? []);
  const keuzes = Object.fromEntries(vragen.map((vraag) => [vraag, true]));
  const bekend = { ...LEEG, vakken, keuzes, datums: ALLE_DAGEN, vandaag: '2026-11-21' };
  for (const feit of SCHOLEN.filter((school) => school.bestuursvorm !== 'weet-niet' && pastBij(woord.brief.bij, school))) {
    expect(tekstVan(woord, { ...bekend, feit })).not.toMatch(/\[(vul in|kies):/);
  }
});

test('buiten het kader hebben geen twee brieven een zin gemeen', () => {
  const eerste = new Map<string, string>();
  const dubbel = brieven.flatMap(([id, { brief }]) =>
    [...new Set(brief.blokken.flatMap(blokTeksten).flatMap(zinnenUit))]
      .filter((zin) => woordenIn(zin.replaceAll('x', '')).length >= 3)
      .flatMap((zin) => {
        const ander = eerste.get(zin.toLowerCase());
        if (ander === undefined) eerste.set(zin.toLowerCase(), id);
        return ander === undefined ? [] : [`${id} en ${ander}: ${zin}`];
      }),
  );
  expect(eerste.size).toBeGreaterThan(200);
  expect(dubbel).toEqual([]);
});

test('wat alleen bij een soort school hoort, staat er met een keuze bij zolang die soort niet bekend is', () => {
  const [, bezwaar] = brieven.find(([id]) => id === 'bezwaar') ?? [];
  if (!bezwaar) throw new Error('The letter "bezwaar" is gone.');
  expect(tekstVan(bezwaar, LEEG)).toContain('[kies: laat dit alleen staan bij een openbare school in po en sbo]');
  const openbaar = tekstVan(bezwaar, { ...LEEG, feit: { sector: 'po', bestuursvorm: 'openbaar' } });
  expect(openbaar).not.toContain('[kies: laat dit alleen staan bij');
  expect(openbaar).toContain('na het einde van de bezwaartermijn');
  expect(tekstVan(bezwaar, { ...LEEG, feit: { sector: 'po', bestuursvorm: 'weet-niet' } })).toContain(
    '[kies: laat dit alleen staan bij een',
  );
});

test('een stuk dat er alleen soms in hoort, gaat weg als het niet zo is', () => {
  const [, gpo] = brieven.find(([id]) => id === 'verzoek-geschillencommissie') ?? [];
  if (!gpo) throw new Error('The letter "verzoek-geschillencommissie" is gone.');
  const met = (keuzes: Record<string, boolean>) => tekstVan(gpo, { ...LEEG, keuzes });
  expect(met({})).toContain('[kies: laat dit alleen staan als het haast heeft]');
  expect(met({ 'het haast heeft': true })).toMatch(/Deze zaak heeft haast\n\nIk vraag u/);
  expect(met({ 'het haast heeft': false })).not.toContain('Deze zaak heeft haast');
});

/** De routes van de gouden datums, met de termijnen die in een brief staan en die `doorloop` ook geeft. */
const GOUD: readonly (readonly [keyof typeof flows, Antwoorden, Record<string, string>, readonly [string, string][]])[] = [
  [
    'aanmelding',
    {
      sector: 'po',
      leeftijd: 'oud-genoeg',
      'is-schriftelijk': 'ja',
      'waar-ingeschreven': 'nergens',
      'meer-scholen': 'een',
      bestuursvorm: 'bijzonder',
      'wat-is-besloten': 'weigeren',
      'staat-het-op-papier': 'mondeling',
      'wat-is-de-reden': 'ondersteuning',
      'heeft-het-kind-extra-nodig': 'ja',
      'is-onderzocht-wat-nodig-is': 'nee',
      'is-het-eigen-aanbod-bekeken': 'nee',
      'helpen-aanpassingen': 'niet-bekeken',
      'is-er-overleg-met-ouders': 'nee',
      'wil-een-andere-school': 'geen-gevonden',
    },
    { 'bekendmaking-besluit': '2026-09-21', 'ontvangst-bezwaar': '2026-10-12' },
    [
      ['bezwaar', 'geschil-bezwaar-zes-weken'],
      ['bezwaar', 'geschil-bezwaar-beslissing-bijzonder-po'],
      ['weigering', 'geschil-bezwaar-zes-weken'],
    ],
  ],
  [
    'aanmelding',
    {
      sector: 'vo',
      leerjaar: 'hogere-klas',
      'is-schriftelijk': 'ja',
      'waar-ingeschreven': 'gaat-naar-school',
      'meer-scholen': 'een',
      bestuursvorm: 'openbaar',
      'wat-is-besloten': 'nog-niet',
      'is-aanvulling-gevraagd': 'nee',
      'is-asielkind': 'nee',
      'is-verlengd': 'ja-gemeld',
      'is-de-beslistermijn-voorbij': 'nog-niet',
      'hoe-ver-is-het-onderzoek': 'bezig',
    },
    { 'ontvangst-aanmelding': '2026-09-07' },
    [['aanmelding', 'aanmelding-beslistermijn-zes-weken']],
  ],
];

test.each(GOUD)('de laatste dagen in een brief zijn die van doorloop: %s', (stroom, antwoorden, datums, paren) => {
  const machine = flows[stroom];
  const woorden = maakWoorden(stroom, machine, inhoud);
  const uit = doorloop({ machine, woorden, antwoorden, datums, peildatum: PEILDATUM, stem: 'ouder' });
  const route = replay(machine, antwoorden);
  const bevindingen = route.bevindingen.flatMap((id) => woorden.bevindingen[id] ?? []);
  for (const [id, regel] of paren) {
    const woord = maakBriefWoord(id, inhoud, WET);
    const zaak: BriefZaak = { ...LEEG, feit: feitVan(route), bevindingen, stroom, spoor: route.spoor, datums };
    const metRegels = { ...woord, regels: { ...woorden.regels, ...woord.regels } };
    const { papier, berekend } = maakBrief(metRegels, zaak);
    const eind = uit.termijnen.find((termijn) => termijn.regel === regel)?.eind ?? 'geen';
    expect(eind).toMatch(/^2026-/);
    expect(berekend.map((termijn) => termijn.regel)).toContain(regel);
    expect(tekstenVan(papier).join('\n')).toContain(datumInWoorden(eind));
  }
});

test('gouden dagen: met en zonder verlenging, en wat de route over een vak zegt', () => {
  const verlenging = maakBriefWoord('verlenging-beslistermijn', inhoud, WET);
  const zaak: BriefZaak = {
    ...LEEG,
    feit: { sector: 'po', bestuursvorm: 'bijzonder' },
    datums: { 'ontvangst-aanmelding': '2026-09-07' },
  };
  const tekst = tekstVan(verlenging, zaak);
  expect(tekst).toContain('Wij moesten uiterlijk op maandag 19 oktober 2026 beslissen.');
  expect(tekst).toContain('De allerlaatste dag is daarom maandag 16 november 2026.');
  const bezwaar = maakBriefWoord('bezwaar', inhoud, WET);
  const spoor = [{ stap: 'wat-is-besloten', keuze: 'weigeren' }];
  expect(tekstVan(bezwaar, { ...LEEG, stroom: 'aanmelding', spoor })).toContain('U besloot: mijn kind niet toe te laten.');
  expect(tekstVan(bezwaar, { ...LEEG, stroom: 'aanmelding', spoor, vakken: { 'bestreden-besluit': 'iets anders' } })).toContain(
    'U besloot: iets anders.',
  );
});

test('een regel die op de peildatum niet geldt of niet bij de school past, staat er niet bij', () => {
  const weigering = maakBriefWoord('weigering', inhoud, WET);
  const bij = (feit: BriefZaak['feit']) => regelsBij(weigering, { ...LEEG, feit });
  expect(bij({ sector: 'vo', bestuursvorm: 'openbaar' })).not.toContain('weigering-schriftelijk-gemotiveerd');
  expect(bij({ sector: 'vo', bestuursvorm: 'openbaar' })).toContain('weigering-openbaar-awb');
  expect(bij({ sector: 'po', bestuursvorm: 'bijzonder' })).toContain('weigering-schriftelijk-gemotiveerd');
});
