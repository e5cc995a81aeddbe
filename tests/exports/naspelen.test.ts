import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordenNaarFragment, fragmentNaarAntwoorden } from '../../src/engine/answers-codec.ts';
import { antwoordenVan, bewaarAntwoorden, kiesAntwoorden, lees, OPZIJ, SLEUTEL } from '../../src/engine/answers-store.ts';
import { replay } from '../../src/engine/replay.ts';
import { isGedeeld, parseBewaard } from '../../src/engine/stored-answers.ts';
import type { Bewaard } from '../../src/engine/stored-answers.ts';
import { aanmelding, flowJson } from '../helpers/inhoud.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';
import { speelNa } from './verwijzend-naspelen.ts';

const AANTAL = 100_000;
const flow = flowJson();
const stappen = Object.keys(flow.stappen);
const keuzes = [...new Set(Object.values(flow.stappen).flatMap((stap) => Object.keys(stap.keuzes)))];

const vreemd = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'xstate.stop', '*', 'stem', '%', '%3D', '<b>', '\u0000', ''),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const naam = (namen: readonly string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...namen) }, { weight: 1, arbitrary: vreemd });
const los = fc.tuple(naam(stappen), naam(keuzes));

/** A walk along the exported options, so that long routes occur: at each step the option that the next number picks. */
const wandeling = fc.array(fc.nat(1000), { maxLength: 24 }).map((getallen) => {
  const antwoorden: [string, string][] = [];
  for (const getal of getallen) {
    const { stap } = speelNa(flow, Object.fromEntries(antwoorden));
    const hier = Object.keys(flow.stappen[stap]?.keuzes ?? {});
    const keuze = hier[getal % hier.length];
    if (keuze === undefined) break;
    antwoorden.push([stap, keuze]);
  }
  return antwoorden;
});
const paren = fc.oneof(
  { weight: 2, arbitrary: fc.array(los, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.tuple(wandeling, fc.array(los, { maxLength: 3 })).map(([weg, extra]) => [...extra, ...weg]) },
);
const fragment = fc
  .tuple(paren, fc.constantFrom('=', '=', '=', '=', '==', ''), fc.constantFrom('', '#', '#ouder', '#%'))
  .map(([delen, is, begin]) => `${begin}${delen.map((deel) => deel.join(is)).join('&')}`);
const bewaard = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 1 }).map((waarde) => JSON.stringify(waarde)),
  fc
    .tuple(
      paren,
      fc.constantFrom(1, 1, 1, 2),
      fc.constantFrom({}, { sector: 'vo' }),
      fc.constantFrom({}, { inschrijving: '2026-09-07' }),
    )
    .map(([delen, versie, gedeeld, datums]) => {
      const antwoorden = Object.fromEntries(delen.filter(([stap]) => stap !== 'sector' && stap !== 'bestuursvorm'));
      return JSON.stringify({ versie, flows: { aanmelding: antwoorden, opp: { stap: 'ja' } }, gedeeld, datums });
    }),
);

test(
  '100,000 random fragments and stored values: no exception, nothing lost, and the steps of the exported JSON',
  { timeout: 120_000 },
  () => {
    let klaar = 0;
    fc.assert(
      fc.property(fragment, bewaard, (adres, tekst) => {
        const opslag = nepOpslag({ [SLEUTEL]: tekst });
        const voor = parseBewaard(tekst);
        const uitAdres = fragmentNaarAntwoorden(adres).antwoorden;
        const { antwoorden } = kiesAntwoorden(uitAdres, antwoordenVan(lees(opslag).bewaard, 'aanmelding'));
        const { stap, spoor, bevindingen, klaar: isKlaar } = replay(aanmelding, antwoorden);
        const verwacht = speelNa(flow, antwoorden);
        if (isKlaar) klaar += 1;
        expect({ stap, spoor, bevindingen, klaar: isKlaar }).toEqual(verwacht);
        const terug = fragmentNaarAntwoorden(antwoordenNaarFragment(spoor)).antwoorden ?? {};
        expect(terug).toEqual(Object.fromEntries(spoor.map((antwoord) => [antwoord.stap, antwoord.keuze])));
        const nieuw = Object.entries(terug).slice(0, 2);
        bewaarAntwoorden(opslag, 'aanmelding', Object.fromEntries(nieuw));
        if (voor) expect(lees(opslag).bewaard).toEqual(metErbij(voor, nieuw));
        else expect([opslag.inhoud.get(OPZIJ), opslag.inhoud.get(SLEUTEL)]).toContain(tekst);
      }),
      { numRuns: AANTAL },
    );
    expect(klaar).toBeGreaterThan(AANTAL / 100);
  },
);

const metErbij = (voor: Bewaard, nieuw: readonly [string, string][]): Bewaard => ({
  ...voor,
  flows: { ...voor.flows, aanmelding: { ...voor.flows['aanmelding'], ...kies(nieuw, (stap) => !isGedeeld(stap)) } },
  gedeeld: { ...voor.gedeeld, ...kies(nieuw, isGedeeld) },
});
const kies = (paren: readonly [string, string][], mag: (stap: string) => boolean) =>
  Object.fromEntries(paren.filter(([stap]) => mag(stap)));
