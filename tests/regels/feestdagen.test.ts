import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feestdagenTekst, maakFeestdagen } from '../../src/cli/feestdagen.ts';

const bestand = new URL('../../src/regels/feestdagen.json', import.meta.url);

describe('de feestdagen', () => {
  it('staan in het bestand zoals het script ze maakt (node src/cli/feestdagen.ts)', () => {
    expect(readFileSync(bestand, 'utf8')).toBe(feestdagenTekst());
  });

  it('zijn negen dagen per jaar, van 2012 tot en met 2040', () => {
    const perJaar = Object.groupBy(Object.values(maakFeestdagen()).flat(), (datum) => datum.slice(0, 4));
    expect(Object.keys(perJaar).toSorted()).toEqual(Array.from({ length: 29 }, (_, i) => String(2012 + i)));
    expect(Object.values(perJaar).filter((dagen) => dagen?.length !== 9)).toEqual([]);
  });

  it('hebben Koningsdag op 26 april als 27 april een zondag is', () => {
    const opDe26e = (maakFeestdagen()['Koningsdag'] ?? []).filter((datum) => datum.endsWith('04-26'));
    expect(opDe26e).toEqual(['2014-04-26', '2025-04-26', '2031-04-26', '2036-04-26']);
  });
});
