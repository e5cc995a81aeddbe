import { expect, test } from 'vitest';
import { ACTOR_IDS, ACTOREN } from '../../src/regels/actoren.ts';
import { AKKOORD_IDS, AKKOORD_VAN } from '../../src/regels/akkoord.ts';
import { gebeurtenis, GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { dagInWoorden, MAANDEN, maandnaam } from '../../src/regels/maanden.ts';
import { SECTOR_NAMEN, SECTOREN } from '../../src/regels/sectoren.ts';

/** Een woord of zin die een lezer kan lezen: begint met een letter en eindigt niet op een spatie. */
const WOORDEN = /^\p{L}.*\S$/u;

test('elke gebeurtenis heeft een begin voor de uitgeschreven berekening', () => {
  for (const id of GEBEURTENIS_IDS) expect(gebeurtenis(id).aanhef, id).toMatch(/^[A-Z].+ (op|vanaf)$/);
});

test('alleen het eerste bericht kan ook een besluit zijn', () => {
  const anders = GEBEURTENIS_IDS.filter((id) => gebeurtenis(id).ookMogelijk === 'bekendmaking-besluit');
  expect(anders).toEqual(['bekendmaking-voornemen-of-besluit']);
});

test.each([
  ['actor', ACTOR_IDS, ACTOREN],
  ['akkoord', AKKOORD_IDS, AKKOORD_VAN],
  ['schoolsoort', SECTOREN, SECTOR_NAMEN],
] as const)('elke %s heeft een eigen naam in woorden', (_, ids, namen) => {
  expect(Object.keys(namen)).toEqual([...ids]);
  const woorden = Object.values(namen);
  expect(woorden.length).toBeGreaterThan(5);
  expect(woorden.filter((woord) => !WOORDEN.test(woord))).toEqual([]);
  expect(new Set(woorden).size).toBe(woorden.length);
});

test('de maanden heten zoals in elke agenda, en een dertiende is er niet', () => {
  const namen = Array.from({ length: 12 }, (_, maand) =>
    new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, maand, 15)),
  );
  expect([...MAANDEN]).toEqual(namen);
  expect([maandnaam(0), maandnaam(1), maandnaam(12), maandnaam(13)]).toEqual(['', 'januari', 'december', '']);
});

test('een dag in woorden heeft geen nul voor de dag en geen weekdag', () => {
  expect([dagInWoorden('2026-09-07'), dagInWoorden('2026-12-31')]).toEqual(['7 september 2026', '31 december 2026']);
});
