import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { kort } from './proef-inhoud.ts';

const mappen: string[] = [];
afterEach(() => mappen.splice(0).forEach((map) => rmSync(map, { recursive: true })));

/** Een project met alleen deze bestanden in content/. */
const lees = (bestanden: Readonly<Record<string, string>>) => {
  const wortel = mkdtempSync(join(tmpdir(), 'inhoud-'));
  mappen.push(wortel);
  for (const [naam, tekst] of Object.entries(bestanden)) {
    const pad = join(wortel, 'content', naam);
    mkdirSync(dirname(pad), { recursive: true });
    writeFileSync(pad, tekst);
  }
  return leesInhoud(wortel);
};

const BEGRIP = 'naam: besluit\nafkorting: null\ngroep: stap\nbetekenis: Wat de school beslist.\nbron: Awb\n';
const UITKOMST = '---\ntitel: Het mag\noordeel: mag\nantwoord: Ja.\nwaarom: Daarom.\n---\nMeer uitleg.\n';
const VRAAG = "---\ntitel: Soort\nhoofdstuk: begin\nvraag: Welke?\nkeuzes: { po: 'Po' }\n---\nUitleg.\n";

test('een lege map geeft lege verzamelingen en geen problemen', () => {
  const { inhoud, problemen } = lees({});
  expect(problemen).toEqual([]);
  expect(inhoud.regels).toEqual({});
  expect(inhoud.vervallen).toEqual({});
});

test('de id is de bestandsnaam', () => {
  expect(lees({ 'begrippen/besluit.yaml': BEGRIP }).inhoud.begrippen['besluit']?.betekenis).toBe('Wat de school beslist.');
});

test('een stap met een oordeel is een uitkomst, een andere een vraag; de tekst onder de kop gaat mee', () => {
  const { inhoud, problemen } = lees({ 'stappen/opp/mag.mdx': UITKOMST, 'stappen/opp/soort.mdx': VRAAG });
  expect(problemen).toEqual([]);
  expect(inhoud.stappen.opp?.['mag']).toMatchObject({ soort: 'uitkomst', oordeel: 'mag', taken: [], mdx: 'Meer uitleg.\n' });
  expect(inhoud.stappen.opp?.['soort']).toMatchObject({ soort: 'vraag', takken: {}, datum: null, mdx: 'Uitleg.\n' });
});

test('een pagina van de kennisbank staat onder hoofdstuk/onderwerp, met lege lijsten waar niets is genoemd', () => {
  const pagina = '---\ntitel: De plicht\nkort: Ja.\nvolgorde: 1\nnieuw: Iets.\nregels: [r]\n---\nUitleg.\n';
  const { inhoud, problemen } = lees({
    'kennisbank/stelsel/plicht.mdx': pagina,
    'kennisbank/stelsel/los.mdx': pagina.replace('regels: [r]', 'regels: []'),
  });
  expect(inhoud.kennisbank).toMatchObject({ 'stelsel/plicht': { regels: ['r'], doe: [], verwant: [], mdx: 'Uitleg.\n' } });
  expect(kort(problemen)).toEqual([expect.stringMatching(/^VORM los\.mdx: regels /)]);
});

test('alle fouten van vorm staan er in één keer, en wat fout is ontbreekt in de inhoud', () => {
  const { inhoud, problemen } = lees({
    'begrippen/besluit.yaml': `${BEGRIP}soort: x\n`,
    'begrippen/opp.yaml': BEGRIP.replace('naam: besluit', 'naam: 3').replace('bron: Awb\n', ''),
    'begrippen/Kapot.yaml': 'naam: [',
    'stappen/opp/mag.mdx': UITKOMST.replace('oordeel: mag', 'oordeel: misschien'),
    'vervallen-adressen.yaml': 'aanmelding: weg\n',
  });
  expect(Object.keys(inhoud.begrippen)).toEqual([]);
  expect(kort(problemen)).toEqual([
    expect.stringMatching(/^VORM mag\.mdx: oordeel \(/),
    'NAAM Kapot.yaml: Kapot',
    expect.stringMatching(/^YAML_KAPOT Kapot\.yaml: /),
    expect.stringMatching(/^VORM besluit\.yaml: het bestand \(.*soort/),
    expect.stringMatching(/^VORM opp\.yaml: naam \(/),
    expect.stringMatching(/^VORM opp\.yaml: bron \(/),
    expect.stringMatching(/^VORM vervallen-adressen\.yaml: /),
  ]);
});

test('een datum zonder aanhalingstekens wordt geweigerd of is een gewone tekst, nooit een Date', () => {
  const stroom = '---\ntitel: Opp\nversie: 2026-11-21\nhoofdstukken: { begin: Begin }\n---\n';
  expect(lees({ 'stromen/opp.mdx': stroom }).inhoud.stromen.opp?.versie).toBe('2026-11-21');
});
