import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alsSessie,
  BESTANDSFOUT,
  bestandsnaam,
  leesZaakbestand,
  maakBewaardeZaak,
  MAX_BESTAND,
  zaakbestand,
} from '../../src/bewaren/zaakbestand.ts';
import { bewaarZaak, leesZaken, openZaak } from '../../src/bewaren/zaken.ts';
import { antwoordenVan, lees, wisAlles } from '../../src/engine/answers-store.ts';
import type { Antwoord } from '../../src/engine/flow-types.ts';
import { replay } from '../../src/engine/replay.ts';
import { doorloop } from '../../src/exports/doorloop.ts';
import { maakWoorden } from '../../src/exports/woorden.ts';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { inhoud, PEILDATUM } from '../helpers/inhoud.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';
import { routePerUitkomst } from '../helpers/routes.ts';

const KOP = { site: '2026-11-22', wet: { nagekeken: '2026-11-21', versie: '2026-08-01' } };
const DATUMS = { 'ontvangst-aanmelding': '2026-10-05', 'bekendmaking-besluit': '2026-11-02', peildatum: '2026-11-21' };
const maak = (stroom: string, spoor: readonly Antwoord[]) =>
  maakBewaardeZaak({ ...KOP, id: '00112233445566ff', naam: ' Groep 5 ', bewaard: '2026-11-22', stroom, spoor, datums: DATUMS });
const zaak = maak('aanmelding', [
  { stap: 'sector', keuze: 'po' },
  { stap: 'leeftijd', keuze: 'oud-genoeg' },
]);

describe.each(gebouwdeStromen())('$stroom', ({ stroom, machine }) => {
  const woorden = maakWoorden(stroom, machine, inhoud);

  test('bewaren, wissen en openen geeft voor elke uitkomst dezelfde zaak', () => {
    const routes = routePerUitkomst(machine);
    expect(routes.size).toBeGreaterThan(0);
    for (const [uitkomst, spoor] of routes) {
      const [sessie, apparaat] = [nepOpslag(), nepOpslag()];
      expect(bewaarZaak(apparaat, maak(stroom, [...spoor]))).toBe('gelukt');
      const tekst = zaakbestand(leesZaken(apparaat).zaken[0] ?? zaak);
      wisAlles(sessie);
      wisAlles(apparaat);
      expect([...apparaat.inhoud.keys()]).toEqual([]);
      const gelezen = leesZaakbestand(tekst);
      if (gelezen.soort === 'fout') throw new Error(gelezen.uitleg);
      expect(openZaak(sessie, gelezen.zaak)).toBe('gelukt');
      const { bewaard, melding } = lees(sessie);
      expect(melding).toBe('gelukt');
      const route = replay(machine, antwoordenVan(bewaard, stroom));
      expect({ stap: route.stap, spoor: route.spoor, vervallen: route.vervallen }).toEqual({
        stap: uitkomst,
        spoor,
        vervallen: [],
      });
      expect(bewaard.datums).toEqual(DATUMS);
      const loop = (antwoorden: Readonly<Record<string, string>>) =>
        doorloop({ machine, woorden, antwoorden, datums: DATUMS, peildatum: PEILDATUM, stem: 'school' });
      const zelf = Object.fromEntries(spoor.map(({ stap, keuze }) => [stap, keuze]));
      expect(loop(antwoordenVan(bewaard, stroom))).toEqual(loop(zelf));
    }
  });
});

/** Wat iemand met een bestand kan doen: afkappen, tekens veranderen, een veld vervangen, of iets heel anders geven. */
const goed = zaakbestand(zaak);
const vreemd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    '__proto__',
    { __proto__: null, toString: 1 },
    [[[[]]]],
    '2026-02-31',
    '<img src=x onerror=alert(1)>',
    1e308,
  ),
);
const velden = Object.keys(zaak);
const kapot = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
  fc.nat(goed.length).map((lengte) => goed.slice(0, lengte)),
  fc
    .tuple(fc.nat(goed.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }))
    .map(([plek, tekst]) => goed.slice(0, plek) + tekst + goed.slice(plek + 1)),
  fc.tuple(fc.constantFrom(...velden), vreemd).map(([veld, waarde]) => JSON.stringify({ ...zaak, [veld]: waarde })),
  fc
    .tuple(fc.constantFrom('stromen', 'gedeeld', 'datums', 'wet'), fc.string({ maxLength: 9 }), vreemd)
    .map(([veld, sleutel, waarde]) =>
      JSON.stringify({ ...zaak, [veld]: { ...Object(Reflect.get(zaak, veld)), [sleutel]: waarde } }),
    ),
  vreemd.map((antwoorden) => JSON.stringify({ ...zaak, versie: 1, antwoorden })),
);

test('10,000 damaged files: no exception, and what was there stays as it was', { timeout: 120_000 }, () => {
  const telling = { fout: 0, zaak: 0 };
  const [sessie, apparaat] = [nepOpslag({ 'wegwijzer-antwoorden': '{"versie":1}' }), nepOpslag()];
  bewaarZaak(apparaat, zaak);
  const stand = () => JSON.stringify([[...sessie.inhoud], [...apparaat.inhoud]]);
  const voor = stand();
  const woorden: readonly string[] = Object.values(BESTANDSFOUT);
  fc.assert(
    fc.property(kapot, (tekst) => {
      const gelezen = leesZaakbestand(tekst);
      telling[gelezen.soort] += 1;
      expect(stand()).toBe(voor);
      if (gelezen.soort === 'fout') expect(woorden).toContain(gelezen.uitleg);
      // Wat toch een zaak is, is er een die de site zelf had kunnen schrijven, en die de sessie kan lezen.
      else {
        expect(leesZaakbestand(zaakbestand(gelezen.zaak))).toEqual(gelezen);
        const nieuw = nepOpslag();
        openZaak(nieuw, gelezen.zaak);
        expect(lees(nieuw)).toEqual({ bewaard: alsSessie(gelezen.zaak), melding: 'gelukt' });
      }
    }),
    { numRuns: 10_000 },
  );
  expect(telling.fout).toBeGreaterThan(5000);
  expect(telling.zaak).toBeGreaterThan(10);
});

test('a file of version 1 opens: shared answers apart, without dates, with a name that says so', () => {
  const oud = {
    schema: 'wegwijzer-zaak',
    versie: 1,
    id: '00112233445566ff',
    ...KOP,
    stroom: 'aanmelding',
    antwoorden: { sector: 'po', leeftijd: 'oud-genoeg' },
  };
  expect(leesZaakbestand(JSON.stringify(oud))).toEqual({
    soort: 'zaak',
    zaak: {
      ...zaak,
      naam: 'Zaak zonder naam',
      bewaard: '2026-11-22',
      stromen: { aanmelding: { leeftijd: 'oud-genoeg' } },
      gedeeld: { sector: 'po' },
      datums: {},
    },
  });
});

test.each<[string, string, keyof typeof BESTANDSFOUT]>([
  ['te groot', ' '.repeat(MAX_BESTAND + 1), 'groot'],
  ['geen JSON', 'PK\u0003\u0004', 'onleesbaar'],
  ['van een ander', '{"schema":"iets-anders","versie":2}', 'vreemd'],
  ['een lijst', '[]', 'vreemd'],
  ['van later', JSON.stringify({ ...zaak, versie: 3 }), 'nieuwer'],
  ['met een veld te veel', JSON.stringify({ ...zaak, extra: 1 }), 'kapot'],
  ['met een dag die niet bestaat', JSON.stringify({ ...zaak, datums: { inschrijving: '2026-02-31' } }), 'kapot'],
  ['met een stap die geen id is', JSON.stringify({ ...zaak, stromen: { opp: { '<b>': 'ja' } } }), 'kapot'],
  ['met een te lange naam', JSON.stringify({ ...zaak, naam: 'x'.repeat(61) }), 'kapot'],
  ['zonder naam', JSON.stringify({ ...zaak, naam: '   ' }), 'kapot'],
])('een bestand %s krijgt zijn eigen uitleg', (_, tekst, soort) => {
  expect(leesZaakbestand(tekst)).toEqual({ soort: 'fout', uitleg: BESTANDSFOUT[soort] });
});

test('the name of a file tells the flow and the day, not the name of the case', () => {
  expect(bestandsnaam(zaak)).toBe('wegwijzer-aanmelding-2026-11-22.json');
});
