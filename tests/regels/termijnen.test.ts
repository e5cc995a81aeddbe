import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berekenTermijn, type TermijnUitslag } from '../../src/regels/termijnen.ts';
import { plusDagen } from '../../src/regels/kalender.ts';
import type { Datums } from '../../src/regels/gebeurtenissen.ts';
import { isUitWet } from '../../src/regels/termijnenwet.ts';
import type { LopendeTermijn } from '../../src/regels/schema.ts';
import { GOUDEN_DATUMS, GOUDEN_TERMIJNEN, type GoudenRij, type GoudenTermijnId } from './gouden-datums.ts';
import { naiefEinde } from './naieve-telling.ts';

type Zaak = Pick<GoudenRij, 'termijn' | 'begin' | 'na' | 'verlengd' | 'stil'>;

const vanaf = (id: GoudenTermijnId, begin: string): Datums => {
  const gebeurtenis = GOUDEN_TERMIJNEN[id].termijn.vanaf;
  return typeof gebeurtenis === 'string' ? { [gebeurtenis]: begin } : {};
};

const bereken = ({ termijn: id, begin, na, verlengd, stil }: Zaak): TermijnUitslag =>
  berekenTermijn({
    regelId: id,
    termijn: GOUDEN_TERMIJNEN[id].termijn,
    bronSoorten: [GOUDEN_TERMIJNEN[id].bron],
    datums: vanaf(id, begin),
    opties: {
      verlengd: verlengd ?? false,
      opschorting: stil,
      eindeVan: na === undefined ? undefined : bereken({ termijn: na, begin }),
    },
  });

const naief = ({ termijn: id, begin, na, verlengd, stil }: Zaak): string => {
  const termijn: LopendeTermijn = GOUDEN_TERMIJNEN[id].termijn;
  const dagNul = na === undefined ? begin : naief({ termijn: na, begin });
  const uitWet = isUitWet([GOUDEN_TERMIJNEN[id].bron]);
  return naiefEinde({ termijn, uitWet, begin: dagNul, verlengd: verlengd ?? false, stil: stil ?? null });
};

describe('de gouden tabel', () => {
  it('heeft minstens zestig verschillende rijen, elk met een reden', () => {
    expect(GOUDEN_DATUMS.length).toBeGreaterThanOrEqual(64);
    expect(new Set(GOUDEN_DATUMS.map(({ naam }) => naam)).size).toBe(GOUDEN_DATUMS.length);
    expect(GOUDEN_DATUMS.filter(({ waarom }) => waarom.length < 10)).toEqual([]);
  });

  it.each(GOUDEN_DATUMS)('geeft de laatste dag en de berekening bij: $naam', (rij) => {
    const uitslag = bereken(rij);
    expect(uitslag).toMatchObject({ soort: 'dag', eind: rij.eind, uitleg: rij.werking });
  });

  it.each(GOUDEN_DATUMS)('klopt met de naïeve telling bij: $naam', (rij) => {
    expect(naief(rij)).toBe(rij.eind);
  });
});

describe('willekeurige termijnen', () => {
  const ids = (Object.keys(GOUDEN_TERMIJNEN) as GoudenTermijnId[]).filter(
    (id) => typeof GOUDEN_TERMIJNEN[id].termijn.vanaf === 'string',
  );
  const zaak = fc.record({
    termijn: fc.constantFrom(...ids),
    begin: fc.integer({ min: 0, max: 9800 }).map((dagen) => plusDagen('2013-01-01', dagen)),
    verlengd: fc.constantFrom(true as const, undefined),
    stilNa: fc.option(
      fc.record({ na: fc.integer({ min: 0, max: 120 }), dagen: fc.integer({ min: 0, max: 60 }), vroeg: fc.boolean() }),
    ),
  });

  it('komen op dezelfde dag uit als de naïeve telling', () => {
    fc.assert(
      fc.property(zaak, ({ termijn, begin, verlengd, stilNa }) => {
        const stil: GoudenRij['stil'] =
          stilNa === null || GOUDEN_TERMIJNEN[termijn].termijn.duur.endsWith('D')
            ? undefined
            : {
                van: plusDagen(begin, stilNa.na),
                tot: plusDagen(begin, stilNa.na + stilNa.dagen),
                telling: stilNa.vroeg ? 'vanaf-de-dag' : 'dag-erna',
              };
        const keuze: Zaak = { termijn, begin, ...(verlengd && { verlengd }), ...(stil && { stil }) };
        expect(bereken(keuze)).toMatchObject({ soort: 'dag', eind: naief(keuze) });
      }),
      { numRuns: 600, seed: 20261121 },
    );
  });
});
