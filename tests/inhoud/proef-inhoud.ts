import { controle } from '../../src/inhoud/controle.ts';
import type { TeControleren } from '../../src/inhoud/controle.ts';
import type { Probleem } from '../../src/inhoud/fouten.ts';
import { casusSchema } from '../../src/inhoud/casus.ts';
import { dekkingSchema, kennisSchema } from '../../src/inhoud/schema-kennisbank.ts';
import type { Inhoud } from '../../src/inhoud/lees.ts';
import {
  begripSchema,
  cijferSchema,
  organisatieSchema,
  paginaSchema,
  situatieSchema,
  wijzigingSchema,
} from '../../src/inhoud/schema-naslag.ts';
import { bevindingSchema, stroomSchema, taakSchema, uitkomstSchema, vraagSchema } from '../../src/inhoud/schema.ts';
import { rolSchema } from '../../src/inhoud/schema-rollen.ts';
import { bronSchema, regelSchema } from '../../src/regels/schema.ts';
import { bouwFlow } from '../helpers/bouw-flow.ts';
import type { Rij } from '../helpers/bouw-flow.ts';

/** De dag waarop de proef wordt gecontroleerd. */
export const PROEFDATUM = '2026-11-21';

const RIJEN: Readonly<Record<string, Rij>> = {
  soort: {
    po: { naar: 'papier', feiten: { isPo: true }, regels: ['r-soort'] },
    vo: { naar: 'papier', feiten: { isPo: false } },
  },
  papier: {
    ja: [
      { naar: 'op-tijd', als: 'isPo', bevinding: 'op-papier' },
      { naar: 'mag', bevinding: 'op-papier' },
    ],
    nee: { naar: 'wacht', bevinding: 'mondeling' },
  },
  'op-tijd': { loopt: 'mag', voorbij: { naar: 'wacht', bevinding: 'te-laat' } },
  mag: 'uitkomst',
  wacht: 'uitkomst',
};

/** De stroom van de proef, met rijen die anders zijn. */
export const proefStroom = (anders: Readonly<Record<string, Rij>> = {}) =>
  bouwFlow({ ...RIJEN, ...anders }, { isPo: ({ isPo }) => isPo === true }, 'aanmelding');

/** Eén geldige regel over een onderwerp; de titel is zijn id. */
export const proefRegel = (id: string, anders: object = {}) =>
  regelSchema.parse({
    titel: `Regel ${id}`,
    onderwerpen: ['aanmelding'],
    sectors: ['po'],
    bestuursvorm: 'beide',
    actor: ['school'],
    kind: 'plicht',
    confidence: 'verified',
    betekent: { school: 'De school doet wat hier staat.' },
    nagekeken: { op: '2026-11-01', wetsversie: '2026-08-01' },
    versies: [proefVersie()],
    ...anders,
  });

/** Eén geldige versie zonder termijn, die altijd geldt. */
export const proefVersie = (anders: object = {}) => ({
  valid_from: null,
  valid_until: null,
  tekst: 'De school beslist op tijd.',
  termijn: null,
  bronnen: [{ bron: 'wpo', plaats: 'art. 40' }],
  toelichting: null,
  ...anders,
});

const ZES_WEKEN = { aard: 'handelen', duur: 'P6W', vanaf: 'ontvangst-aanmelding', verlenging: 'P4W' };
const bron = {
  titel: 'Een bron',
  kort: 'Bron',
  url: 'https://voorbeeld.nl',
  versie: null,
  geraadpleegd_op: '2026-11-01',
  toelichting: null,
};
const vraag = (anders: object) => ({
  soort: 'vraag' as const,
  ...vraagSchema.parse({ hoofdstuk: 'begin', ...anders }),
  mdx: 'Uitleg.',
});

/** Kleine inhoud waar niets mis mee is: een stroom met drie vragen en twee uitkomsten. */
export const goedeInhoud = (): Inhoud => ({
  regels: {
    'r-soort': proefRegel('r-soort'),
    'r-papier': proefRegel('r-papier'),
    'r-op-tijd': proefRegel('r-op-tijd', {
      kind: 'termijn',
      versies: [proefVersie({ tekst: 'De school beslist binnen {duur}. Dat kan {verlenging} langer.', termijn: ZES_WEKEN })],
    }),
    'r-mag': proefRegel('r-mag'),
    'r-wacht': proefRegel('r-wacht'),
    'uitleg-op-papier': proefRegel('uitleg-op-papier', {
      kind: 'uitleg',
      confidence: 'uitspraak',
      versies: [proefVersie({ bronnen: [{ bron: 'oordeel', plaats: null }] })],
    }),
  },
  bronnen: {
    wpo: bronSchema.parse({ ...bron, soort: 'wet' }),
    oordeel: bronSchema.parse({ ...bron, soort: 'uitspraak', uitspraak: { nummer: '1', datum: '2020-01-01' } }),
  },
  bevindingen: {
    'op-papier': bevindingSchema.parse({
      titel: 'Er is een brief.',
      gewicht: 'draagt',
      regels: ['r-papier'],
      tekst: 'Dat is goed.',
    }),
    mondeling: bevindingSchema.parse({
      titel: 'Er is geen brief.',
      gewicht: 'herstelbaar',
      regels: ['uitleg-op-papier'],
      taken: ['schrijf'],
      tekst: 'Een {begrip:besluit} staat op papier.',
    }),
    'te-laat': bevindingSchema.parse({
      titel: 'De school is te laat.',
      gewicht: 'let-op',
      regels: ['r-op-tijd'],
      tekst: 'De {termijn:r-op-tijd} zijn om.',
      termijn: { regel: 'r-op-tijd', effect: 'verlengd' },
    }),
  },
  taken: {
    schrijf: taakSchema.parse({
      titel: { school: 'Schrijf een brief', ouder: 'De school schrijft een brief' },
      tekst: 'Zet alles op papier.',
      wie: 'school',
      wanneer: { termijn: ['r-op-tijd'] },
      bewijs: 'De brief',
      regels: ['r-papier'],
      volgorde: 1,
    }),
  },
  brieven: {},
  briefvakken: {},
  cijfers: {
    vaak: cijferSchema.parse({
      getal: 5,
      n: 40,
      jaren: '2022',
      van: 'van de zaken',
      bron: 'wpo',
      plaats: 'tabel 1',
      zin: 'te laat',
    }),
  },
  wijzigingen: {
    nieuw: wijzigingSchema.parse({ titel: 'Nieuw', was: 'Eerst zo.', is: 'Nu zo.', sinds: null, regels: ['r-mag'] }),
  },
  situaties: { kaart: situatieSchema.parse({ titel: 'Een kind', tekst: 'Een kind komt.', stroom: 'aanmelding', stap: 'soort' }) },
  begrippen: {
    besluit: begripSchema.parse({
      naam: 'besluit',
      afkorting: null,
      groep: 'stap',
      betekenis: 'Wat de school beslist.',
      bron: 'Awb',
    }),
  },
  organisaties: {
    hulp: organisatieSchema.parse({
      naam: 'Hulp',
      waarvoor: 'Denkt mee.',
      voor_wie: ['ouder'],
      website: null,
      bron: 'Wpo',
      noot: null,
    }),
  },
  paginas: {
    over: { ...paginaSchema.parse({ titel: 'Over', samenvatting: 'Over de site.' }), mdx: 'Op <Datum op={props.datums.wet} />.' },
  },
  rollen: {
    leraar: rolSchema.parse({
      titel: 'Wat u doet',
      naam: 'Leraar',
      kort: 'Drie stappen.',
      volgorde: 10,
      nu: ['nieuw'],
      stappen: [
        {
          titel: 'Kijk',
          tekst: 'Kijk binnen {termijn:r-op-tijd}.',
          regels: ['r-op-tijd'],
          doe: [{ stroom: 'aanmelding', stap: 'soort' }],
        },
        { titel: 'Schrijf', tekst: 'Schrijf op.', regels: ['r-mag'], punten: [{ tekst: 'Kort.', regels: ['r-mag'] }] },
        { titel: 'Lees', tekst: 'Lees meer.', regels: ['r-mag'], lees: ['vragen/mag-dat'] },
      ],
      hulp: [{ wie: 'hulp' }],
    }),
  },
  kennisbank: {
    'stelsel/plicht': {
      ...kennisSchema.parse({
        titel: 'De plicht',
        kort: { school: 'Beslis binnen {termijn:r-op-tijd}.', ouder: 'De school beslist binnen {termijn:r-op-tijd}.' },
        volgorde: 10,
        handreiking: ['1.1'],
        nieuw: 'Een voorbeeld.',
        regels: ['r-mag'],
        bronnen: [{ bron: 'oordeel', plaats: null }],
        veranderd: ['nieuw'],
        doe: [{ stroom: 'aanmelding', stap: 'soort' }],
        verwant: ['vragen/mag-dat'],
      }),
      mdx: 'Zie [de vraag](/kennisbank/vragen/mag-dat/). <Regel id="r-mag" />',
    },
    'vragen/mag-dat': {
      ...kennisSchema.parse({
        titel: 'Mag dat?',
        kort: 'Ja.',
        volgorde: 10,
        handreiking: ['1.11-1'],
        nieuw: 'Wat u doet.',
        bronnen: [{ bron: 'wpo', plaats: 'art. 40' }],
      }),
      mdx: 'Uitleg.',
    },
  },
  dekking: dekkingSchema.parse([
    { id: '1.1', titel: 'De plicht', paginas: ['stelsel/plicht'] },
    { id: '1.11-1', titel: 'Mag dat', paginas: ['vragen/mag-dat'] },
    { id: '1.12', titel: 'Afkortingen', reden: 'Die staan bij de begrippen.' },
  ]),
  besluiten: {},
  stromen: {
    aanmelding: {
      ...stroomSchema.parse({ titel: 'Proef', versie: '2026-11-21', hoofdstukken: { begin: 'Het begin' } }),
      mdx: 'Welkom.',
    },
  },
  stappen: {
    aanmelding: {
      soort: vraag({
        titel: 'Soort school',
        vraag: { school: 'Wat voor school bent u?', ouder: 'Op welke school meldt u uw kind aan?' },
        keuzes: { po: 'Basisschool', vo: 'Voortgezet' },
        misgaat: ['vaak'],
        veranderd: ['nieuw'],
      }),
      papier: vraag({
        titel: 'Op papier',
        vraag: { school: 'Hebt u een brief gemaakt?', ouder: 'Kreeg u van de school een brief?' },
        keuzes: { ja: { tekst: 'Ja', hint: 'Een mail is goed' }, nee: 'Nee' },
        takken: { ja: { 'op-tijd': 'In het po', mag: 'In het vo' } },
      }),
      'op-tijd': vraag({
        titel: 'Op tijd',
        vraag: { school: 'Bent u nog op tijd?', ouder: 'Heeft de school nog tijd om te beslissen?' },
        keuzes: { loopt: 'Ja', voorbij: 'Nee' },
        datum: { gebeurtenis: 'ontvangst-aanmelding', regels: ['r-op-tijd'], volgt: { 'nog-niet': 'loopt', voorbij: 'voorbij' } },
      }),
      mag: {
        soort: 'uitkomst',
        ...uitkomstSchema.parse({
          titel: 'Het mag',
          oordeel: 'mag',
          antwoord: { school: 'U mag dit doen.', ouder: 'De school mag dit besluiten.' },
          waarom: 'Dat staat in de wet.',
          termijnen: ['r-op-tijd'],
          hulp: ['hulp'],
        }),
        mdx: 'Binnen <Termijn regel="r-op-tijd" /> <Regel id="r-mag" /> is er een <Begrip id="besluit">besluit</Begrip>.',
      },
      wacht: {
        soort: 'uitkomst',
        ...uitkomstSchema.parse({
          titel: 'Nog even wachten',
          oordeel: 'mag-nog-niet',
          antwoord: { school: 'U mag dit nog niet doen.', ouder: 'De school moet u eerst schrijven.' },
          waarom: 'Er ontbreekt iets.',
        }),
        mdx: 'Zie de <Bron id="wpo" />.',
      },
    },
  },
  casussen: {
    aanmelding: {
      brief: casusSchema.parse({
        bron: 'oordeel',
        datum: PROEFDATUM,
        feiten: 'Een school schrijft een brief.',
        antwoorden: [
          { stap: 'soort', keuze: 'vo', omdat: 'Het is een vo-school.' },
          { stap: 'papier', keuze: 'ja', omdat: 'Er is een brief.' },
        ],
        verwacht: { groep: 'ja', oordeel: ['mag'], hoofdreden: 'op-papier' },
      }),
      praatje: casusSchema.parse({
        bron: 'oordeel',
        datum: PROEFDATUM,
        feiten: 'Een school belt.',
        antwoorden: [
          { stap: 'soort', keuze: 'vo', omdat: 'Het is een vo-school.' },
          { stap: 'papier', keuze: 'nee', omdat: 'Er is gebeld.' },
        ],
        verwacht: { groep: 'nee', oordeel: ['mag-nog-niet'], hoofdreden: 'mondeling', taken: ['schrijf'] },
      }),
    },
  },
  oppVelden: {},
  oppVaag: {},
  oppVoorbeelden: {},
  vervallen: { 'aanmelding/oud': { naar: 'papier', zin: 'Deze vraag heet nu anders.' } },
  oefensessies: {},
  zoekwoorden: [],
});

/** De goede proef, met op elk pad ("regels/r-mag/titel") een andere waarde; `undefined` haalt weg. Schema's keuren dit niet. */
export const proef = (anders: Readonly<Record<string, unknown>> = {}): TeControleren => {
  const inhoud = goedeInhoud();
  for (const [pad, waarde] of Object.entries(anders)) zet(inhoud, pad.split('/'), waarde);
  return { lezing: { inhoud, problemen: [] }, flows: { aanmelding: proefStroom() }, datum: PROEFDATUM };
};

const zet = (doel: object, [sleutel = '', ...rest]: readonly string[], waarde: unknown): void => {
  const volgende: unknown = Reflect.get(doel, sleutel);
  if (rest.length > 0 && typeof volgende === 'object' && volgende !== null) zet(volgende, rest, waarde);
  else if (rest.length > 0) throw new Error(`De proef heeft niets bij "${sleutel}".`);
  else if (waarde === undefined) Reflect.deleteProperty(doel, sleutel);
  else Reflect.set(doel, sleutel, waarde);
};

/** Alle problemen in het kort: code, bestand zonder map, waarde, en wat er tussen haakjes staat. */
export const kort = (problemen: readonly Probleem[]): string[] =>
  problemen.map(({ code, bestand, waarde, uitleg, bedoelt_u }) =>
    [
      code.replace('INHOUD_', ''),
      `${bestand.replace(/^.*\//, '')}:`,
      waarde,
      ...(uitleg ? [`(${uitleg})`] : []),
      ...(bedoelt_u ? [`→ ${bedoelt_u}`] : []),
    ].join(' '),
  );

/** De problemen van de proef met deze waarden anders, in het kort. */
export const problemenMet = (anders: Readonly<Record<string, unknown>>): string[] => kort(controle(proef(anders)));
