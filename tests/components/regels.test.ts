import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRegels } from '../../src/components/tekst/regels.ts';

test('een regel breekt tussen woorden en blijft binnen de maat', () => {
  expect(inRegels('de school zocht te weinig uit', 12)).toEqual(['de school', 'zocht te', 'weinig uit']);
  expect(inRegels('', 10)).toEqual([]);
  expect(inRegels('een twee drie vier vijf', 20)).toEqual(['een twee drie', 'vier vijf']);
});

test('geen woord gaat verloren, en alleen een te lang woord is langer dan de maat', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/)), fc.integer({ min: 1, max: 30 }), (woorden, tekens) => {
      const regels = inRegels(woorden.join(' '), tekens);
      expect(regels.join(' ')).toBe(woorden.join(' '));
      expect(regels.every((regel) => regel.length <= tekens || !regel.includes(' '))).toBe(true);
    }),
  );
});
