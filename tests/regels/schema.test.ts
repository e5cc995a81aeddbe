import { describe, expect, test } from 'vitest';
import {
  bronSchema,
  ONDERWERPEN,
  regelSchema,
  SOORTEN_BRON,
  SOORTEN_REGEL,
  termijnSchema,
  versieSchema,
  ZEKERHEDEN,
} from '../../src/regels/schema.ts';
import { FLOW_IDS } from '../helpers/stromen.ts';

const versie = {
  valid_from: null,
  valid_until: null,
  tekst: 'De school beslist binnen {duur}.',
  termijn: { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', verlenging: 'P4W' },
  bronnen: [{ bron: 'wpo', plaats: 'art. 40 lid 6' }],
  toelichting: null,
};
const regel = {
  titel: 'Binnen welke tijd de school beslist',
  onderwerpen: ['aanmelding'],
  sectors: ['po'],
  bestuursvorm: 'beide',
  actor: ['bevoegd-gezag'],
  kind: 'termijn',
  confidence: 'verified',
  betekent: { 'bevoegd-gezag': 'Het schoolbestuur beslist op tijd.' },
  nagekeken: { op: '2026-11-21', wetsversie: '2026-08-01' },
  versies: [versie],
};
const bron = {
  titel: 'Wet op het primair onderwijs',
  kort: 'WPO',
  soort: 'wet',
  url: 'https://wetten.overheid.nl/BWBR0003420/{versie}#Artikel{artikel}',
  versie: '2026-08-01',
  geraadpleegd_op: '2026-11-21',
  toelichting: null,
};

/** Waar een schema bezwaar maakt; leeg als het goed is. */
const bezwaren = (
  schema: typeof regelSchema | typeof bronSchema | typeof versieSchema | typeof termijnSchema,
  waarde: unknown,
) => {
  const { error } = schema.safeParse(waarde);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('een regel', () => {
  test('die klopt wordt gelezen zoals hij er staat', () => {
    expect(regelSchema.parse(regel)).toEqual(regel);
    const alles = {
      ...regel,
      bekend_vanaf: '2014-08-01',
      akkoord: { wie: 'ouders', waarvoor: 'het plan' },
      los: 'Alleen naslag.',
      nagekeken: null,
    };
    expect(regelSchema.parse(alles)).toEqual(alles);
  });

  test.each<[string, object]>([
    ['titel', { titel: 'een twee drie vier vijf zes zeven acht negen tien' }],
    ['onderwerpen', { onderwerpen: [] }],
    ['onderwerpen.0', { onderwerpen: ['voetbal'] }],
    ['sectors', { sectors: [] }],
    ['sectors.0', { sectors: ['mbo'] }],
    ['bestuursvorm', { bestuursvorm: 'katholiek' }],
    ['actor', { actor: [] }],
    ['actor.0', { actor: ['burgemeester'] }],
    ['kind', { kind: 'wens' }],
    ['confidence', { confidence: 'zeker' }],
    ['betekent.bevoegd-gezag', { betekent: { 'bevoegd-gezag': 'kort' } }],
    ['betekent', { betekent: { burgemeester: 'De burgemeester doet hier niets.' } }],
    ['nagekeken.op', { nagekeken: { op: '21-11-2026', wetsversie: null } }],
    ['nagekeken.wetsversie', { nagekeken: { op: '2026-11-21' } }],
    ['nagekeken', { nagekeken: { op: '2026-11-21', wetsversie: null, door: 'mij' } }],
    ['bekend_vanaf', { bekend_vanaf: '2014' }],
    ['akkoord.wie', { akkoord: { wie: 'burgemeester', waarvoor: 'het plan' } }],
    ['akkoord.waarvoor', { akkoord: { wie: 'ouders', waarvoor: 'plan' } }],
    ['akkoord', { akkoord: { wie: 'ouders', waarvoor: 'het plan', hoe: 'mondeling' } }],
    ['los', { los: 'Naslag.' }],
    ['versies', { versies: [] }],
    ['', { onbekend: 1 }],
  ])('wordt geweigerd op %s: %j', (waar, anders) => {
    expect(bezwaren(regelSchema, { ...regel, ...anders })).toEqual([waar]);
  });

  test('mag negen woorden als titel hebben, met spaties ertussen en eromheen', () => {
    expect(bezwaren(regelSchema, { ...regel, titel: '  een twee  drie vier vijf zes zeven acht negen ' })).toEqual([]);
    expect(regelSchema.safeParse({ ...regel, titel: 'a b c d e f g h i j' }).error?.issues[0]?.message).toBe(
      'een titel heeft hoogstens negen woorden',
    );
  });

  test('kan overal over gaan, voor iedere school, en elk soort en elke zekerheid hebben', () => {
    const lijsten = {
      bestuursvorm: ['beide', 'openbaar', 'bijzonder'],
      kind: ['plicht', 'recht', 'termijn', 'uitzondering', 'verbod', 'advies', 'definitie', 'bevoegdheid', 'uitleg'],
      confidence: ['verified', 'seed-only', 'disputed', 'uitspraak'],
    };
    expect([SOORTEN_REGEL, ZEKERHEDEN]).toEqual([lijsten.kind, lijsten.confidence]);
    for (const [veld, waarden] of Object.entries(lijsten)) {
      for (const waarde of waarden) expect([waarde, ...bezwaren(regelSchema, { ...regel, [veld]: waarde })]).toEqual([waarde]);
    }
  });
});

test('de onderwerpen zijn de stromen van de site, en wat bij geen stroom hoort', () => {
  const stromen = FLOW_IDS.filter((id) => id !== 'start' && id !== 'ondersteuning');
  expect([...ONDERWERPEN].sort()).toEqual([...stromen, 'basis'].sort());
});

describe('een versie', () => {
  test.each<[string, object]>([
    ['valid_from', { valid_from: '1 augustus 2014' }],
    ['valid_until', { valid_until: '2026-02-30' }],
    ['tekst', { tekst: 'Kort.' }],
    ['bronnen', { bronnen: [] }],
    ['bronnen.0.bron', { bronnen: [{ bron: 'De WPO', plaats: null }] }],
    ['bronnen.0.plaats', { bronnen: [{ bron: 'wpo', plaats: '' }] }],
    ['bronnen.0.versie', { bronnen: [{ bron: 'wpo', plaats: null, versie: 'nu' }] }],
    ['bronnen.0', { bronnen: [{ bron: 'wpo', plaats: null, meer: 1 }] }],
    ['toelichting', { toelichting: 'kort' }],
    ['', { meer: 1 }],
  ])('wordt geweigerd op %s: %j', (waar, anders) => {
    expect(bezwaren(versieSchema, { ...versie, ...anders })).toEqual([waar]);
  });

  test.each(['wpo', 'wvo-2020', 'gpo-106465', 'a-1-b'])('kan op de bron %s rusten', (id) => {
    expect(bezwaren(versieSchema, { ...versie, bronnen: [{ bron: id, plaats: null, versie: '2014-08-01' }] })).toEqual([]);
  });

  test.each(['', '-wpo', 'wpo-', 'w--po', 'WPO', 'wpo 2'])('kan niet op een bron "%s" rusten', (id) => {
    const { error } = versieSchema.safeParse({ ...versie, bronnen: [{ bron: id, plaats: null }] });
    expect(error?.issues[0]?.message).toBe('een id is kebab-case');
  });
});

describe('een termijn', () => {
  const lopend = { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding' };

  test.each([
    ...['handelen', 'maximum', 'wachten', 'terugrekenen', 'venster', 'bewaren'].map((aard) => ({ ...lopend, aard })),
    ...['P1D', 'P10W', 'P4M', 'P2Y'].map((duur) => ({ ...lopend, duur })),
    { ...lopend, werkdagen: true, verlenging: 'P2M', vanaf: { 'einde-van': 'geschil-bezwaar' } },
    { aard: 'kalender' },
    { aard: 'kalender', van: '--03-25', tot: '--03-31' },
    { aard: 'kalender', leeftijd: 14 },
  ])('mag zo: %j', (termijn) => {
    expect(termijnSchema.parse(termijn)).toEqual(termijn);
  });

  test.each([
    ...['P0W', 'P06W', '6W', 'P6', 'P6H', 'xP6W', 'P6Wx', 'P-6W', 'P1.5W'].flatMap((duur) => [
      { ...lopend, duur },
      { ...lopend, verlenging: duur },
    ]),
    { ...lopend, aard: 'ooit' },
    { ...lopend, aard: 'kalender' },
    { ...lopend, vanaf: 'vandaag' },
    { ...lopend, vanaf: { 'einde-van': 'Een Termijn' } },
    { ...lopend, vanaf: { 'einde-van': 'bezwaar', meer: 1 } },
    { ...lopend, werkdagen: false },
    { ...lopend, meer: 1 },
    { aard: 'handelen', vanaf: 'ontvangst-aanmelding' },
    ...['03-25', '--3-25', '--03-25x', 'x--03-25', '--03-5'].flatMap((dag) => [
      { aard: 'kalender', van: dag },
      { aard: 'kalender', tot: dag },
    ]),
    { aard: 'kalender', leeftijd: 0 },
    { aard: 'kalender', leeftijd: 3.5 },
    { aard: 'kalender', duur: 'P6W' },
  ])('mag niet zo: %j', (termijn) => {
    expect(termijnSchema.safeParse(termijn).success).toBe(false);
  });

  test('met een andere duur zegt hoe het wel moet', () => {
    const { error } = termijnSchema.safeParse({ ...lopend, duur: 'zes weken' });
    expect(error?.issues[0]?.message).toBe('een duur is bijvoorbeeld P6W of P4M');
  });
});

describe('een bron', () => {
  test('die klopt wordt gelezen zoals zij er staat', () => {
    const uitspraak = {
      ...bron,
      soort: 'uitspraak',
      versie: null,
      toelichting: 'Advies.',
      uitspraak: { nummer: '106465', datum: '2014-11-01' },
    };
    expect([bronSchema.parse(bron), bronSchema.parse(uitspraak)]).toEqual([bron, uitspraak]);
  });

  test.each(['wet', 'amvb', 'beleidsregel', 'procedure', 'uitspraak', 'handreiking', 'rapport', 'advies', 'pagina'])(
    'kan een %s zijn',
    (soort) => {
      expect(bezwaren(bronSchema, { ...bron, soort })).toEqual([]);
      expect(SOORTEN_BRON).toContain(soort);
    },
  );

  test.each<[string, object]>([
    ['titel', { titel: 'W' }],
    ['kort', { kort: 'W' }],
    ['kort', { kort: 'W'.repeat(41) }],
    ['soort', { soort: 'blog' }],
    ['url', { url: 'wetten.overheid.nl' }],
    ...['http', 'xhttps', 'httpsx'].map((soort): [string, object] => ['url', { url: `${soort}://wetten.overheid.nl/` }]),
    ['url', { url: 'https://' }],
    ['versie', { versie: 'nieuwste' }],
    ['geraadpleegd_op', { geraadpleegd_op: null }],
    ['uitspraak.datum', { uitspraak: { nummer: '1', datum: 'ooit' } }],
    ['uitspraak.nummer', { uitspraak: { datum: '2014-11-01' } }],
    ['uitspraak', { uitspraak: { nummer: '1', datum: '2014-11-01', meer: 1 } }],
    ['', { meer: 1 }],
  ])('wordt geweigerd op %s: %j', (waar, anders) => {
    expect(bezwaren(bronSchema, { ...bron, ...anders })).toEqual([waar]);
  });
});
