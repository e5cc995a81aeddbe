import { describe, expect, test } from 'vitest';
import { controle } from '../../src/inhoud/controle.ts';
import { dekkingSchema, kennisSchema } from '../../src/inhoud/schema-kennisbank.ts';
import { kort, problemenMet, proef, proefRegel, proefVersie } from './proef-inhoud.ts';

/** Een pad met een schuine streep in de id kan niet door `proef`; deze geeft de hele pagina anders. */
const met = (anders: object, mdx = 'Uitleg.') => {
  const { kennisbank } = proef().lezing.inhoud;
  return { ...kennisbank, 'stelsel/plicht': { ...kennisbank['stelsel/plicht'], mdx, ...anders } };
};

describe('een pagina van de kennisbank die niet klopt:', () => {
  test.each<[string, object, string[]]>([
    ['een regel die niet bestaat', met({ regels: ['r-magg'] }), ['REGEL_ONBEKEND plicht.mdx: r-magg → r-mag']],
    ['een bron die niet bestaat', met({ bronnen: [{ bron: 'wpoo', plaats: null }] }), ['BRON_ONBEKEND plicht.mdx: wpoo → wpo']],
    ['een wijziging die niet bestaat', met({ veranderd: ['nieuws'] }), ['WIJZIGING_ONBEKEND plicht.mdx: nieuws → nieuw']],
    [
      'een stap die niet bestaat',
      met({ doe: [{ stroom: 'aanmelding', stap: 'sort' }] }),
      ['STAP_ONBEKEND plicht.mdx: sort → soort'],
    ],
    ['een verwante pagina die niet bestaat', met({ verwant: ['extra/mag-dat'] }), ['KENNIS_ONBEKEND plicht.mdx: extra/mag-dat']],
    [
      'een link naar een pagina die niet bestaat',
      met({}, 'Zie [dit](/kennisbank/extra/mag-dat/).'),
      ['KENNIS_ONBEKEND plicht.mdx: extra/mag-dat'],
    ],
    [
      'een kort antwoord van 61 woorden',
      met({ kort: 'ja '.repeat(61) }),
      ['KENNIS_KORT plicht.mdx: 61 woorden', 'LANGE_ZIN plicht.mdx: ja ja ja ja ja ja ja ja … (61 woorden)'],
    ],
    ['een getikte termijn', met({ kort: 'Binnen zes weken.' }), ['TERMIJN_GETIKT plicht.mdx: zes weken']],
    ['een gat dat niets vult', met({ kort: 'Binnen {termijn:r-mag}.' }), ['GAT plicht.mdx: {termijn:r-mag}']],
  ])('%s', (_naam, kennisbank, verwacht) => {
    expect(problemenMet({ kennisbank })).toEqual(expect.arrayContaining(verwacht));
    expect(problemenMet({ kennisbank })).toHaveLength(verwacht.length);
  });

  test('een hoofdstuk dat er niet is', () => {
    const { kennisbank } = proef().lezing.inhoud;
    expect(
      problemenMet({
        kennisbank: { ...kennisbank, 'extra/x': { ...kennisbank['vragen/mag-dat'], titel: 'X', handreiking: [] } },
      }),
    ).toEqual(['KENNIS_HOOFDSTUK x.mdx: extra']);
  });

  test('twee pagina’s met één titel', () => {
    expect(problemenMet({ kennisbank: met({ titel: 'Mag dat?' }) })).toEqual([
      'DUBBEL mag-dat.mdx: Mag dat? (ook in content/kennisbank/stelsel/plicht.mdx)',
    ]);
  });

  test('zonder regel en zonder bron past zij niet in het schema; met een van beide wel', () => {
    const basis = { titel: 'T', kort: 'K.', volgorde: 1, nieuw: 'N.' };
    expect(kennisSchema.safeParse(basis).success).toBe(false);
    expect(kennisSchema.safeParse({ ...basis, regels: ['r'] }).success).toBe(true);
    expect(kennisSchema.safeParse({ ...basis, bronnen: [{ bron: 'b', plaats: null }] }).success).toBe(true);
  });
});

describe('een regel op een pagina van de kennisbank:', () => {
  test('telt als gebruikt, in de lijst en in de tekst', () => {
    const los = { 'regels/r-los': proefRegel('r-los') };
    const meldingen = (kennisbank: object) => controle(proef({ ...los, kennisbank })).map(({ code }) => code);
    expect(meldingen(met({}))).toEqual(['INHOUD_REGEL_LOS']);
    expect(meldingen(met({ regels: ['r-los'] }))).toEqual([]);
    expect(meldingen(met({}, '<Regel id="r-los" />'))).toEqual([]);
  });

  test('moet gelden, tenzij de pagina de wijziging vertelt', () => {
    const oud = { 'regels/r-oud': proefRegel('r-oud', { versies: [proefVersie({ valid_until: '2025-07-31' })] }) };
    const wijziging = { titel: 'Oud', was: 'Zo.', is: 'Anders.', sinds: null, regels: ['r-oud'] };
    expect(problemenMet({ ...oud, kennisbank: met({ regels: ['r-oud'] }) })).toEqual([
      expect.stringMatching(/^VERVALLEN plicht\.mdx: r-oud/),
    ]);
    expect(
      problemenMet({ ...oud, 'wijzigingen/oud': wijziging, kennisbank: met({ regels: ['r-oud'], veranderd: ['oud'] }) }),
    ).toEqual([]);
  });
});

describe('de dekking van de handreiking:', () => {
  const rij = (anders: object) => dekkingSchema.parse([...proef().lezing.inhoud.dekking, anders]);

  test.each<[string, object, string[]]>([
    [
      'een pagina die het onderdeel niet noemt',
      { dekking: rij({ id: '1.2', titel: 'X', paginas: ['stelsel/plicht'] }) },
      ['DEKKING plicht.mdx: noemt 1.2 niet'],
    ],
    [
      'een pagina die er niet is',
      { dekking: rij({ id: '1.2', titel: 'X', paginas: ['extra/weg'] }) },
      ['KENNIS_ONBEKEND handreiking-2022.yaml: extra/weg'],
    ],
    [
      'een onderdeel dat niet in de lijst staat',
      { kennisbank: met({ handreiking: ['1.1', '9.9'] }) },
      ['DEKKING plicht.mdx: de lijst noemt deze pagina niet bij 9.9'],
    ],
    [
      'een onderdeel dat er twee keer staat',
      { dekking: rij({ id: '1.12', titel: 'X', reden: 'Daarom.' }) },
      ['DEKKING handreiking-2022.yaml: 1.12 staat er twee keer'],
    ],
  ])('%s', (_naam, anders, verwacht) => {
    expect(kort(controle(proef({ ...anders })))).toEqual(verwacht);
  });

  test('elk onderdeel heeft een pagina of een reden, niet beide', () => {
    expect(dekkingSchema.safeParse([{ id: '1', titel: 'X' }]).success).toBe(false);
    expect(dekkingSchema.safeParse([{ id: '1', titel: 'X', paginas: ['a/b'], reden: 'Y' }]).success).toBe(false);
  });
});
