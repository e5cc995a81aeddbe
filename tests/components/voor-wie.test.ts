import { describe, expect, test } from 'vitest';
import { helpersVoor, zoekersVan } from '../../src/components/voor-wie.ts';
import { organisatieSchema } from '../../src/inhoud/schema-naslag.ts';

const organisatie = (naam: string, voor_wie: string[]) =>
  organisatieSchema.parse({ naam, waarvoor: `${naam} helpt.`, voor_wie, website: null, bron: 'Bron', noot: null });

describe('voor wie een organisatie er is:', () => {
  test.each<[string[], string[]]>([
    [['ouder'], ['ouder']],
    [['leraar'], ['leraar', 'intern-begeleider']],
    [['school'], ['intern-begeleider', 'schoolleider']],
    [
      ['school', 'leraar', 'leerplicht'],
      ['leraar', 'intern-begeleider', 'schoolleider', 'leerplicht'],
    ],
  ])('%s', (voor_wie, verwacht) => {
    expect(zoekersVan(organisatie('X', voor_wie))).toEqual(verwacht);
  });
});

test('de genoemde helpers staan eerst, met hun eigen woorden; de andere op naam', () => {
  const lijst = {
    z: organisatie('Zet', ['ouder']),
    a: organisatie('Aa', ['ouder']),
    b: organisatie('Bee', ['school']),
    e: organisatie('Ee', ['ouder']),
  };
  const { eerst, daarna } = helpersVoor(lijst, 'ouder', [{ wie: 'z', tekst: 'Voor u.' }, { wie: 'b' }]);
  expect(eerst.map(({ id, waarvoor }) => [id, waarvoor])).toEqual([
    ['z', 'Voor u.'],
    ['b', 'Bee helpt.'],
  ]);
  expect(daarna.map(({ id }) => id)).toEqual(['a', 'e']);
});
