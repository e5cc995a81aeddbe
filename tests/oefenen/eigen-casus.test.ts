import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { casusSchema, oefeningSchema } from '../../src/inhoud/casus.ts';
import type { Casus } from '../../src/inhoud/casus.ts';
import { heeftIets, leegOntwerp, naarCasus, naarOntwerp } from '../../src/oefenen/casus-ontwerp.ts';
import {
  CASUSFOUT,
  casusNaarFragment,
  casusNaarTekst,
  eigenCasusSchema,
  fragmentNaarTekst,
  GROOTSTE_CASUS,
  LANGSTE_LINK,
  leesCasus,
  routeFouten,
} from '../../src/oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../src/oefenen/eigen-casus.ts';
import { inhoud } from '../helpers/inhoud.ts';

const kaal = ({ bron, datum, feiten, antwoorden, verwacht, oefening }: Casus): Casus => ({
  bron,
  datum,
  feiten,
  antwoorden,
  verwacht,
  oefening,
});
/** Elke casus van de site om mee te oefenen, als eigen casus. */
const casussen = Object.entries(inhoud.casussen).flatMap(([stroom, lijst]) =>
  Object.values(lijst ?? {}).flatMap((casus) => (casus.oefening ? [{ stroom, casus: kaal(casus) }] : [])),
);
const goed: CasusBestand = (() => {
  const [eerste] = casussen.filter(({ stroom }) => stroom === 'opp');
  if (!eerste) throw new Error('There is no case to practise with.');
  return { stroom: eerste.stroom, casus: eigenCasusSchema.parse(eerste.casus) };
})();
const strengSchema = casusSchema.extend({ oefening: oefeningSchema });
const oordeelVan = (stroom: keyof typeof flows) => (stap: string) => {
  const woord = inhoud.stappen[stroom]?.[stap];
  return woord?.soort === 'uitkomst' ? woord.oordeel : undefined;
};

test('elke casus van de site past in het schema van een eigen casus, en klopt met de route', () => {
  expect(casussen.length).toBeGreaterThan(1);
  for (const { casus } of casussen) expect(eigenCasusSchema.parse(casus)).toEqual(casus);
  expect(routeFouten(goed.casus, flows.opp, oordeelVan('opp'))).toEqual([]);
});

/** Een casus met op één pad een andere waarde, of een sleutel minder of meer. */
const veranderd = fc
  .tuple(
    fc.constantFrom(
      ...['bron', 'datum', 'feiten', 'antwoorden', 'verwacht', 'oefening', 'vreemd'],
      ...['verwacht.groep', 'verwacht.oordeel', 'verwacht.hoofdreden', 'verwacht.ook', 'verwacht.taken', 'verwacht.hulp'],
      ...['oefening.titel', 'oefening.niveau', 'oefening.kant', 'oefening.delen', 'oefening.uitspraak', 'oefening.gesprek'],
      ...['oefening.notities', 'oefening.vreemd', 'verwacht.vreemd', 'antwoorden.0', 'antwoorden.0.stap', 'oefening.delen.0.bij'],
    ),
    fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        '',
        'ja',
        'mag',
        'kort',
        'x'.repeat(70),
        'x'.repeat(71),
        'Niet-Kebab',
        '2026-02-30',
        [],
        7,
        {},
      ),
      fc.constantFrom(['mag-niet'], ['bestaat-niet'], [{ bij: 'sector', tekst: 'Een.' }], [{ bij: 'a', tekst: 'b', c: 'd' }]),
      fc.constantFrom({ stap: 'sector', keuze: 'po', omdat: 'Zo is het.' }, '2026-11-21', 'nee', 'moeilijk', 'ouder'),
      fc.jsonValue(),
    ),
  )
  .map(([pad, waarde]) => zetOp(structuredClone(goed.casus), pad.split('.'), waarde));

const zetOp = (doel: unknown, [sleutel = '', ...rest]: readonly string[], waarde: unknown): unknown => {
  if (Array.isArray(doel))
    return doel.map((deel: unknown, plek) => (String(plek) === sleutel ? dieper(deel, rest, waarde) : deel));
  if (typeof doel !== 'object' || doel === null) return waarde;
  const oud: unknown = Object.entries(doel).find(([naam]) => naam === sleutel)?.[1];
  return { ...doel, [sleutel]: dieper(oud, rest, waarde) };
};
const dieper = (deel: unknown, rest: readonly string[], waarde: unknown): unknown =>
  rest.length === 0 ? waarde : zetOp(deel, rest, waarde);

test('het schema van een eigen casus aanvaardt en weigert hetzelfde als dat van de site', () => {
  const gezien = { goed: 0, fout: 0 };
  fc.assert(
    fc.property(veranderd, (casus) => {
      const site = strengSchema.safeParse(casus);
      const eigen = eigenCasusSchema.safeParse(casus);
      expect(eigen.success).toBe(site.success);
      if (site.success) expect(eigen.data).toEqual(site.data);
      gezien[site.success ? 'goed' : 'fout'] += 1;
    }),
    { numRuns: 5000 },
  );
  expect(gezien.goed).toBeGreaterThan(100);
  expect(gezien.fout).toBeGreaterThan(100);
}, 30_000);

test('10.000 beschadigde bestanden: nooit een fout, en wat gelezen wordt past in het schema', () => {
  const heel = casusNaarTekst(goed);
  const stuk = fc
    .tuple(fc.nat(heel.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([plek, weg, erbij]) => heel.slice(0, plek) + erbij + heel.slice(plek + weg));
  const vreemd = fc.oneof(
    fc.jsonValue().map((waarde) => JSON.stringify(waarde)),
    fc.jsonValue().map((casus) => JSON.stringify({ soort: 'wegwijzer-casus', versie: 1, stroom: 'opp', casus })),
    veranderd.map((casus) => JSON.stringify({ soort: 'wegwijzer-casus', versie: 1, stroom: 'constructor', casus })),
    fc.string({ unit: 'binary' }),
  );
  let geweigerd = 0;
  let gelezenAantal = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: stuk }, { weight: 2, arbitrary: vreemd }), (tekst) => {
      const gelezen = leesCasus(tekst);
      if (gelezen.ok) {
        expect(eigenCasusSchema.safeParse(gelezen.bestand.casus).success).toBe(true);
        // De route naspelen is het zwaarste werk; bij één op de tien is genoeg om te zien dat het nooit stukloopt.
        gelezenAantal += 1;
        if (gelezenAantal % 10 === 0)
          expect(Array.isArray(routeFouten(gelezen.bestand.casus, flows.opp, oordeelVan('opp')))).toBe(true);
      } else {
        geweigerd += 1;
        expect(CASUSFOUT[gelezen.fout]).toContain('Er is niets veranderd.');
      }
    }),
    { numRuns: 10_000 },
  );
  expect(geweigerd).toBeGreaterThan(3000);
}, 60_000);

test('wat er mis is met een bestand, heeft een eigen melding', () => {
  const met = (anders: object) =>
    JSON.stringify({ soort: 'wegwijzer-casus', versie: 1, stroom: 'opp', casus: goed.casus, ...anders });
  const fout = (tekst: string) => {
    const gelezen = leesCasus(tekst);
    return gelezen.ok ? null : gelezen.fout;
  };
  expect(fout(met({}))).toBeNull();
  expect(fout(`\uFEFF${met({})}`)).toBeNull();
  expect(fout(met({ soort: 'wegwijzer-opp' }))).toBe('geen-casus');
  expect(fout(met({ versie: 2 }))).toBe('nieuwer');
  expect(fout(met({ extra: 1 }))).toBe('beschadigd');
  expect(fout('{"__proto__":{"soort":"wegwijzer-casus"}}')).toBe('geen-casus');
  expect(fout(' '.repeat(GROOTSTE_CASUS + 1))).toBe('te-groot');
});

test('een casus komt heel uit een bestand en uit een link; een te lange past niet in een link', () => {
  expect(leesCasus(casusNaarTekst(goed))).toEqual({ ok: true, bestand: goed });
  const fragment = casusNaarFragment(goed) ?? '';
  expect(fragment).toMatch(/^#casus\/[\w-]+$/);
  expect(leesCasus(fragmentNaarTekst(fragment) ?? '')).toEqual({ ok: true, bestand: goed });
  expect(casusNaarFragment({ ...goed, casus: { ...goed.casus, feiten: 'é'.repeat(LANGSTE_LINK) } })).toBeNull();
  expect(fragmentNaarTekst('#sector=po')).toBeNull();
  expect(fragmentNaarTekst(`#casus/${'a'.repeat(LANGSTE_LINK)}`)).toBe('');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => typeof fragmentNaarTekst(`#casus/${code}`) === 'string'));
});

test('een casus die niet bij de route past, wordt geweigerd met dezelfde woorden als op de site', () => {
  const fouten = (anders: Partial<Casus>) =>
    routeFouten(eigenCasusSchema.parse({ ...goed.casus, ...anders }), flows.opp, oordeelVan('opp'));
  const [eerste, ...rest] = goed.casus.antwoorden;
  if (!eerste) throw new Error('The case has no answers.');
  expect(fouten({ antwoorden: rest })[0]).toContain('telt niet op deze route');
  expect(fouten({ antwoorden: [eerste] }).join()).toContain('de antwoorden stoppen bij');
  expect(fouten({ antwoorden: [...goed.casus.antwoorden, { ...eerste, stap: 'constructor' }] })[0]).toContain('bestaat niet');
  expect(fouten({ antwoorden: [eerste, ...goed.casus.antwoorden] })).toContain('een stap heeft twee antwoorden');
  expect(fouten({ verwacht: { ...goed.casus.verwacht, oordeel: ['moet'] } })[0]).toContain('verwacht is moet');
});

test('van casus naar formulier en terug blijft alles staan; een leeg formulier zegt wat er mist', () => {
  const spoor = goed.casus.antwoorden.map(({ stap, keuze }) => ({ stap, keuze }));
  const ontwerp = naarOntwerp(goed);
  const [oordeel = null] = goed.casus.verwacht.oordeel;
  const terug = naarCasus(ontwerp, { spoor, oordeel });
  expect(terug).toMatchObject({
    bestand: { stroom: 'opp', casus: { antwoorden: goed.casus.antwoorden, oefening: goed.casus.oefening } },
  });
  expect(heeftIets(ontwerp)).toBe(true);
  const leeg = leegOntwerp('opp', '2026-11-21');
  expect(heeftIets(leeg)).toBe(false);
  const mist = naarCasus(leeg, { spoor: [], oordeel: null });
  expect('mist' in mist && mist.mist.length).toBe(7);
  expect(naarCasus({ ...ontwerp, datum: '' }, { spoor, oordeel })).toEqual({ mist: ['Kies een geldige datum.'] });
});
