import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundelVan, isMeteen, leesBericht, leesBundel, leesStand, paginaPad } from '../../src/offline/indeling.ts';

const STROMEN = new Set(['start', 'opp']);

test('elke pagina hoort bij één bundel: de basis, haar stroom, of een deel voor later', () => {
  expect(bundelVan('/', STROMEN)).toBe('basis');
  expect(bundelVan('/organisaties/', STROMEN)).toBe('basis');
  expect(bundelVan('/opp/sector/', STROMEN)).toBe('opp');
  expect(bundelVan('/regels/zorgplicht-kern/', STROMEN)).toBe('later-regels');
  expect(['basis', 'opp'].every(isMeteen)).toBe(true);
  expect(isMeteen('later-regels')).toBe(false);
});

test('een pad met en zonder schuine streep of index.html is dezelfde pagina; een bestand is geen pagina', () => {
  expect(['/opp/', '/opp', '/opp/index.html'].map(paginaPad)).toEqual(['/opp/', '/opp/', '/opp/']);
  expect(paginaPad('/')).toBe('/');
  expect(paginaPad('/woorden/opp.json')).toBeNull();
});

test('only the two known messages are read, whatever a page sends', () => {
  expect(leesBericht({ soort: 'neem-over' })).toEqual({ soort: 'neem-over' });
  expect(leesBericht({ soort: 'bewaar-alles', meer: 1 })).toEqual({ soort: 'bewaar-alles' });
  fc.assert(
    fc.property(fc.anything(), (wat) => {
      const gelezen = leesBericht(wat);
      return gelezen === null || gelezen.soort === 'neem-over' || gelezen.soort === 'bewaar-alles';
    }),
    { numRuns: 5_000 },
  );
});

test('a progress message with other shapes is ignored', () => {
  expect(leesStand({ klaar: 1, totaal: 3 })).toEqual({ klaar: 1, totaal: 3 });
  expect(leesStand({ klaar: 0, totaal: 3, mislukt: true })).toEqual({ klaar: 0, totaal: 3, mislukt: true });
  fc.assert(
    fc.property(fc.anything(), (wat) => {
      const stand = leesStand(wat);
      return stand === null || (typeof stand.klaar === 'number' && typeof stand.totaal === 'number');
    }),
    { numRuns: 5_000 },
  );
});

test('a bundle holds paths of this site with text, and nothing else', () => {
  expect(leesBundel({ '/opp/': '<!doctype html>' })).toEqual([['/opp/', '<!doctype html>']]);
  for (const fout of [null, [], 'x', { 'https://elders.nl/': '' }, { '/opp/': 3 }])
    expect(() => leesBundel(fout)).toThrow(TypeError);
});
