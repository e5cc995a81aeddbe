import type { Concept } from '../../src/opp/schema.ts';

/** Een slecht OPP voor een basisschool: elke soort fout staat erin, en {@link VERWACHT} noemt ze. */
export const SLECHT: Concept = {
  versie: 1,
  velden: {
    sector: 'po',
    initialen: 'Thomas Jansen',
    aanleiding: 'nieuw',
    opgesteld: '14-9-2026',
    // Geen uitstroombestemming; wel een grond, maar vaag en met een geboortedatum.
    uitstroomgrond: 'De leerling scoort laag. Hij is geboren op 3 mei 2016.',
    'helpt-leerling': 'De leerling telt tot 20 met blokjes.',
    'hindert-leerling': 'De leerling laat druk gedrag zien in de klas.',
    opbrengst: 'Rekenen: eind groep 5 in juni 2027.',
    vervangend: 'ja',
    'wijkt-af': 'ja',
    'minder-uren': 'ja',
    gehoord: 'nee',
    'overleg-op': '31-2-2026',
    'ouders-eens': 'deels',
    'ouders-zeggen': 'Bel vader op 06-12345678 of mail naar ouder@example.org.',
    'zorg-nodig': 'ja',
    gezag: 'twee',
    akkoord: 'nog-niet',
  },
  lijsten: {
    doelen: [{ id: 'd1', delen: { doel: 'De leerling wordt beter in rekenen.' } }],
    hulp: [
      { id: 'h1', delen: { wat: 'Juf Petra oefent de tafels.' } },
      { id: 'h2', delen: { wat: 'Sommen voordoen.', wie: 'het team', wanneer: 'waar nodig', 'hoe-vaak': 'regelmatig' } },
    ],
    evaluaties: [{ id: 'e1', delen: { datum: '1-12-2027' } }],
  },
  klaar: [],
};

/** De vragen die daarbij horen: soort, plek en zo nodig het patroon. */
export const VERWACHT: readonly string[] = [
  'privacy:initialen:naam:Thomas Jansen',
  'ontbreekt:uitstroom',
  'vaag:uitstroomgrond:niveau-laag',
  'privacy:uitstroomgrond:geboren:geboren op 3 mei 2016',
  'vaag:hindert-leerling:laat-gedrag-zien',
  'ontbreekt:vervangende-doelen',
  'vaag:doelen.d1.doel:verbeteren',
  'zonder-meting:doelen.d1.meting',
  'zonder-datum:doelen.d1.datum',
  'privacy:hulp.h1.wat:naam:Juf Petra',
  'zonder-wie:hulp.h1.wie',
  'zonder-moment:hulp.h1.wanneer',
  'zonder-moment:hulp.h1.hoe-vaak',
  'vaag:hulp.h2.wie:wie-school',
  'vaag:hulp.h2.wanneer:waar-nodig',
  'vaag:hulp.h2.hoe-vaak:regelmatig',
  'ontbreekt:afwijkingen',
  'ontbreekt:uren',
  'hoorrecht:niet-gehoord',
  'hoorrecht:gehoord-op',
  'onleesbare-datum:overleg-op',
  'ontbreekt:oneens-over',
  'privacy:ouders-zeggen:contact:ouder@example.org',
  'privacy:ouders-zeggen:contact:06-12345678',
  'evaluatie-met:evaluaties.e1.met',
  'evaluatie-later:evaluaties.e1.datum',
  'ontbreekt:zorg',
  'geen-akkoord:akkoord',
];
