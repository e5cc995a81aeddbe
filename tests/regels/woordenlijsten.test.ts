import { describe, expect, test } from 'vitest';
import { ACTOR_IDS, ACTOREN } from '../../src/regels/actoren.ts';
import { AKKOORD_IDS, AKKOORD_VAN } from '../../src/regels/akkoord.ts';
import { gebeurtenis, GEBEURTENIS_IDS } from '../../src/regels/gebeurtenissen.ts';
import { MAANDEN, maandnaam } from '../../src/regels/maanden.ts';
import { SECTOR_NAMEN, SECTOREN } from '../../src/regels/sectoren.ts';

/** Een woord of zin die een lezer kan lezen: begint met een letter en eindigt niet op een spatie. */
const WOORDEN = /^\p{L}.*\S$/u;

describe.each(GEBEURTENIS_IDS)('de gebeurtenis %s', (id) => {
  const { naam, aanhef, vraag } = gebeurtenis(id);

  test('heeft een dag in woorden en een begin voor de berekening', () => {
    expect(naam).toMatch(/^de dag waarop .+/);
    expect(aanhef).toMatch(/^[A-Z].+ (op|vanaf|in op)$/);
  });

  test('wordt in beide stemmen als datum gevraagd', () => {
    const vragen = typeof vraag === 'string' ? [vraag, vraag] : [vraag.school, vraag.ouder];
    expect(vragen).toHaveLength(2);
    for (const zin of vragen) expect(zin).toMatch(/^(Op|Vanaf) welke dag .+\?$|^Wat is de eerste dag .+\?$/);
  });
});

test('alleen de eerste schorsingsdag telt zelf mee, en alleen het eerste bericht kan ook een besluit zijn', () => {
  expect(GEBEURTENIS_IDS.filter((id) => gebeurtenis(id).teltMee === true)).toEqual(['eerste-schorsingsdag']);
  const anders = GEBEURTENIS_IDS.flatMap((id) =>
    gebeurtenis(id).ookMogelijk === undefined ? [] : [[id, gebeurtenis(id).ookMogelijk]],
  );
  expect(anders).toEqual([['bekendmaking-voornemen-of-besluit', 'bekendmaking-besluit']]);
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
