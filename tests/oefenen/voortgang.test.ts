import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAGEN_PER_DOOS, leesVoortgang, LEGE_VOORTGANG, naAntwoord, naCasus, opVolgorde } from '../../src/oefenen/voortgang.ts';
import { haalVoortgang, SLEUTEL, zetVoortgang } from '../../src/oefenen/opslag.ts';
import { nepOpslag } from '../helpers/nep-opslag.ts';

const later = (datum: string, dagen: number) => `${datum.slice(0, 8)}${String(Number(datum.slice(8)) + dagen).padStart(2, '0')}`;
const vandaag = '2026-11-02';

test('een goed antwoord schuift de vraag naar later, een fout antwoord legt haar weer vooraan', () => {
  let stand = LEGE_VOORTGANG;
  for (const doos of [1, 2, 3]) {
    stand = naAntwoord(stand, { id: 'duur/x', goed: true, vandaag }, later);
    expect(stand.vragen['duur/x']).toEqual({ doos, weer: later(vandaag, DAGEN_PER_DOOS[doos] ?? 0) });
  }
  expect(naAntwoord(stand, { id: 'duur/x', goed: false, vandaag }, later).vragen['duur/x']).toEqual({ doos: 0, weer: vandaag });
});

test('eerst komt terug wat aan de beurt is, dan wat nieuw is, dan de rest', () => {
  const vragen = { oud: { doos: 0, weer: '2026-11-01' }, later: { doos: 4, weer: '2026-11-20' } };
  expect(opVolgorde(['later', 'nieuw', 'oud'], { ...LEGE_VOORTGANG, vragen }, vandaag)).toEqual(['oud', 'nieuw', 'later']);
});

test('de beste score van een casus blijft staan', () => {
  const goed = naCasus(LEGE_VOORTGANG, 'opp/a', { punten: 8, van: 10, op: vandaag });
  expect(naCasus(goed, 'opp/a', { punten: 3, van: 10, op: '2026-11-03' })).toBe(goed);
  expect(naCasus(goed, 'opp/a', { punten: 9, van: 10, op: '2026-11-03' }).casussen['opp/a']?.punten).toBe(9);
});

test('10.000 damaged texts give an empty progress, never an exception, and what was there is set aside', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((wat) => String(JSON.stringify(wat))),
      ),
      (tekst) => {
        const { voortgang } = leesVoortgang(tekst);
        return voortgang.versie === 1 && Object.values(voortgang.vragen).every(({ doos }) => doos < DAGEN_PER_DOOS.length);
      },
    ),
    { numRuns: 10_000 },
  );
  const opslag = nepOpslag({ [SLEUTEL]: '{kapot' });
  expect(haalVoortgang(opslag).kapot).toBe(true);
  expect(opslag.getItem(`${SLEUTEL}-opzij`)).toBe('{kapot');
});

test('what is stored comes back the same', () => {
  const opslag = nepOpslag();
  const stand = naAntwoord(LEGE_VOORTGANG, { id: 'wie/aanmelding-1', goed: true, vandaag }, later);
  expect(zetVoortgang(opslag, stand)).toBe('gelukt');
  expect(haalVoortgang(opslag)).toEqual({ voortgang: stand, kapot: false });
  zetVoortgang(opslag, null);
  expect(haalVoortgang(opslag)).toEqual({ voortgang: LEGE_VOORTGANG, kapot: false });
});
