import { describe, expect, it } from 'vitest';
import { knelpunten, versieOp } from '../../src/regels/geldigheid.ts';
import type { Versie } from '../../src/regels/schema.ts';

const versie = (valid_from: string | null, valid_until: string | null): Versie => ({
  valid_from,
  valid_until,
  tekst: 'Een regel voor de test.',
  termijn: null,
  bronnen: [{ bron: 'wpo', plaats: 'art. 40' }],
  toelichting: null,
});

describe('de versie op een dag', () => {
  const oud = versie(null, '2025-07-31');
  const nieuw = versie('2025-08-01', null);
  const regel = { versies: [oud, nieuw] };

  it('is de oude tot en met haar laatste dag', () => {
    expect(versieOp(regel, '2025-07-31')).toEqual({ soort: 'geldig', versie: oud });
    expect(versieOp(regel, '2013-01-01')).toEqual({ soort: 'geldig', versie: oud });
  });

  it('is de nieuwe vanaf haar eerste dag', () => {
    expect(versieOp(regel, '2025-08-01')).toEqual({ soort: 'geldig', versie: nieuw });
  });

  it('is er niet na het einde, en valt niet terug op de laatste versie', () => {
    expect(versieOp({ versies: [oud] }, '2025-08-01')).toEqual({
      soort: 'geen',
      reden: 'Op vrijdag 1 augustus 2025 gold geen versie van deze regel. Zij gold tot en met donderdag 31 juli 2025.',
    });
  });

  it('is er niet vóór het begin', () => {
    expect(versieOp({ versies: [nieuw] }, '2025-07-31')).toEqual({
      soort: 'geen',
      reden: 'Op donderdag 31 juli 2025 gold geen versie van deze regel. Zij geldt vanaf vrijdag 1 augustus 2025.',
    });
  });

  it('is er niet in een gat tussen twee versies', () => {
    const metGat = { versies: [oud, versie('2026-01-01', null)] };
    expect(versieOp(metGat, '2025-10-01')).toMatchObject({
      soort: 'geen',
      reden: expect.stringContaining('donderdag 1 januari 2026'),
    });
  });

  it('telt bij een onbekend begin pas vanaf de dag waarop de regel bekend is', () => {
    const bekend = { versies: [versie(null, null)], bekend_vanaf: '2017-08-01' };
    expect(versieOp(bekend, '2017-08-01')).toMatchObject({ soort: 'geldig' });
    expect(versieOp(bekend, '2017-07-31')).toEqual({
      soort: 'geen',
      reden: 'Op maandag 31 juli 2017 gold geen versie van deze regel. Zij is pas bekend vanaf dinsdag 1 augustus 2017.',
    });
  });

  it('is er niet op een dag die niet bestaat', () => {
    expect(versieOp(regel, '2026-02-31')).toEqual({
      soort: 'geen',
      reden: '31 februari bestaat niet: februari 2026 heeft 28 dagen.',
    });
  });
});

describe('de knelpunten tussen versies', () => {
  const soorten = (...versies: Versie[]): string[] => knelpunten({ versies }).map(({ soort, index }) => `${soort} ${index}`);

  it('zijn er niet als de versies aansluiten', () => {
    expect(soorten(versie(null, '2025-07-31'), versie('2025-08-01', null))).toEqual([]);
  });

  it('noemen een overlap', () => {
    expect(soorten(versie(null, '2025-08-01'), versie('2025-08-01', null))).toEqual(['overlap 1']);
    expect(soorten(versie(null, null), versie('2025-08-01', null))).toEqual(['overlap 1']);
    expect(soorten(versie(null, '2025-07-31'), versie(null, null))).toEqual(['overlap 1']);
  });

  it('noemen een gat met de dagen zonder versie', () => {
    expect(knelpunten({ versies: [versie(null, '2025-07-31'), versie('2025-08-03', null)] })).toEqual([
      { soort: 'gat', index: 1, uitleg: 'Van 2025-08-01 tot en met 2025-08-02 geldt geen versie.' },
    ]);
  });

  it('noemen een versie die eindigt voor zij begint', () => {
    expect(soorten(versie('2025-08-01', '2025-07-31'))).toEqual(['omgekeerd 0']);
  });
});

describe('de uitleg bij wat niet klopt', () => {
  it('noemt de dagen', () => {
    const uitleg = (...versies: Versie[]): string[] => knelpunten({ versies }).map((knelpunt) => knelpunt.uitleg);
    expect(uitleg(versie('2025-08-01', '2025-07-31'))).toEqual([
      'De versie eindigt op 2025-07-31, vóór haar begin op 2025-08-01.',
    ]);
    expect(uitleg(versie(null, null), versie('2025-08-01', null))).toEqual([
      'De versie ervoor heeft geen laatste dag (valid_until).',
    ]);
    expect(uitleg(versie(null, '2025-07-31'), versie(null, null))).toEqual([
      'Alleen de oudste versie mag valid_from: null hebben.',
    ]);
    expect(uitleg(versie(null, '2025-08-01'), versie('2025-08-01', null))).toEqual([
      'De versie begint op 2025-08-01, maar de vorige geldt tot en met 2025-08-01.',
    ]);
  });

  it('zwijgt bij een versie van één dag', () => {
    expect(knelpunten({ versies: [versie('2025-08-01', '2025-08-01')] })).toEqual([]);
  });

  it('noemt geen dag als een regel geen enkele versie heeft', () => {
    expect(versieOp({ versies: [] }, '2025-08-01')).toEqual({
      soort: 'geen',
      reden: 'Op vrijdag 1 augustus 2025 gold geen versie van deze regel.',
    });
  });
});
