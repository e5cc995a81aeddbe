import { expect, test } from 'vitest';
import { leesGetypteDatum } from '../../src/opp/datum.ts';

test.each([
  ['14-9-2026', '2026-09-14'],
  ['14/09/2026', '2026-09-14'],
  ['14.9.2026', '2026-09-14'],
  [' 14 9 2026 ', '2026-09-14'],
  ['14 september 2026', '2026-09-14'],
  ['14 Sept. 2026', '2026-09-14'],
  ['3 mrt 2027', '2027-03-03'],
  ['maandag 14 september 2026', '2026-09-14'],
  ['2026-09-14', '2026-09-14'],
])('%s is een datum', (tekst, datum) => expect(leesGetypteDatum(tekst)).toEqual({ soort: 'datum', datum }));

test('niets is geen datum en geen fout', () => {
  expect(leesGetypteDatum(undefined)).toBeNull();
  expect(leesGetypteDatum('  ')).toBeNull();
});

test.each(['31-2-2026', '14-13-2026', 'voorjaar 2027', '14-9', '14-9-26', 'morgen', '14 ma 2026', '1-1-1999'])(
  '%s is geen dag',
  (tekst) => {
    const gelezen = leesGetypteDatum(tekst);
    expect(gelezen?.soort).toBe('fout');
  },
);
