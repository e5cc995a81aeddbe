import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leegOntwerp, naarOntwerp } from '../../src/oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../src/oefenen/casus-ontwerp.ts';
import { casusNaarTekst, CASUSFOUT, eigenCasusSchema, GROOTSTE_CASUS } from '../../src/oefenen/eigen-casus.ts';
import { leesWerk, ontwerpNaarTekst, ontwerpSchema } from '../../src/oefenen/ontwerp-bestand.ts';
import { haalOntwerp, zetOntwerp } from '../../src/oefenen/ontwerp-opslag.ts';
import { inhoud } from '../helpers/inhoud.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

const half: Ontwerp = {
  ...leegOntwerp('opp', '2026-11-21'),
  titel: 'Nog niet af',
  stappen: { sector: { keuze: 'po', omdat: '', deel: 'Een "begin" met ë.' } },
};
const af = (() => {
  const { bron, datum, feiten, antwoorden, verwacht, oefening } = inhoud.casussen.opp?.['gpo-107087'] ?? {};
  return { stroom: 'opp', casus: eigenCasusSchema.parse({ bron, datum, feiten, antwoorden, verwacht, oefening }) };
})();

test('een casus in wording komt heel uit een bestand, leeg, half en vol', () => {
  for (const ontwerp of [leegOntwerp('opp', ''), half, naarOntwerp(af)])
    expect(leesWerk(ontwerpNaarTekst(ontwerp))).toEqual({ ok: true, werk: { soort: 'ontwerp', ontwerp } });
  expect(leesWerk(casusNaarTekst(af))).toEqual({ ok: true, werk: { soort: 'casus', bestand: af } });
});

test('wat er mis is met een bestand van een casus in wording, heeft een eigen melding', () => {
  const met = (anders: object, ontwerp: object = half) =>
    JSON.stringify({ soort: 'wegwijzer-casus-in-wording', versie: 1, ontwerp, ...anders });
  const fout = (tekst: string) => {
    const gelezen = leesWerk(tekst);
    return gelezen.ok ? null : gelezen.fout;
  };
  expect(fout(met({}))).toBeNull();
  expect(fout(met({ versie: 2 }))).toBe('nieuwer');
  expect(fout(met({ extra: 1 }))).toBe('beschadigd');
  for (const veld of Object.keys(half)) expect(fout(met({}, { ...half, [veld]: 7 })), veld).toBe('beschadigd');
  expect(fout(met({}, { ...half, datum: '2025-02-30' }))).toBe('beschadigd');
  expect(fout(met({}, { ...half, titel: 'x'.repeat(71) }))).toBe('beschadigd');
  expect(fout(met({}, { ...half, stappen: { sector: { keuze: 'po' } } }))).toBe('beschadigd');
  expect(fout(met({}).replace('"sector"', '"__proto__"'))).toBe('geen-casus');
  expect(fout('{')).toBe('geen-casus');
  expect(fout(' '.repeat(GROOTSTE_CASUS + 1))).toBe('te-groot');
});

test('beschadigde bestanden: nooit een fout, en wat gelezen wordt past in een van de twee schemas', () => {
  const heel = ontwerpNaarTekst(half);
  const stuk = fc
    .tuple(fc.nat(heel.length), fc.nat(30), fc.string({ unit: 'binary', maxLength: 30 }))
    .map(([plek, weg, erbij]) => heel.slice(0, plek) + erbij + heel.slice(plek + weg));
  fc.assert(
    fc.property(fc.oneof(stuk, fc.string({ unit: 'binary' })), (tekst) => {
      const gelezen = leesWerk(tekst);
      if (!gelezen.ok) expect(CASUSFOUT[gelezen.fout]).toContain('Er is niets veranderd.');
      else if (gelezen.werk.soort === 'ontwerp') expect(ontwerpSchema.safeParse(gelezen.werk.ontwerp).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test('op het apparaat: bewaard, gelezen en weggehaald; wat kapot is wordt opzijgezet', () => {
  const opslag = nepOpslag();
  expect(haalOntwerp(opslag)).toEqual({ ontwerp: null, kapot: false });
  expect(zetOntwerp(opslag, half)).toBe('gelukt');
  expect(haalOntwerp(opslag)).toEqual({ ontwerp: half, kapot: false });
  expect(zetOntwerp(opslag, null)).toBe('gelukt');
  expect(opslag.inhoud.size).toBe(0);
  opslag.setItem('wegwijzer-eigen-casus', '{stuk');
  expect(haalOntwerp(opslag)).toEqual({ ontwerp: null, kapot: true });
  expect([...opslag.inhoud]).toEqual([['wegwijzer-eigen-casus-opzij', '{stuk']]);
  expect(haalOntwerp(null)).toEqual({ ontwerp: null, kapot: false });
  expect(zetOntwerp(null, half)).toBe('geblokkeerd');
});
