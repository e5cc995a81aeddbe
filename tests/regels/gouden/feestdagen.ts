import type { GoudenRij } from '../gouden-datums.ts';

/** Pasen, Koningsdag en 5 mei, en de ketens van vrije dagen daaromheen. */
export const FEESTDAGEN_TOT_MEI: readonly GoudenRij[] = [
  {
    naam: 'Goede Vrijdag',
    termijn: 'beslistermijn',
    begin: '2026-02-20',
    eind: '2026-04-07',
    werking:
      'Ontvangen op vrijdag 20 februari 2026 + zes weken = vrijdag 3 april 2026. Dat is Goede Vrijdag. Ook het weekend en tweede paasdag zijn geen gewone dagen. Daarom loopt de termijn door tot en met dinsdag 7 april 2026.',
    waarom: 'De langste gewone keten: Goede Vrijdag, weekend en tweede paasdag.',
  },
  {
    naam: 'zaterdag voor Pasen',
    termijn: 'beslistermijn',
    begin: '2026-02-21',
    eind: '2026-04-07',
    werking:
      'Ontvangen op zaterdag 21 februari 2026 + zes weken = zaterdag 4 april 2026. Dat is een zaterdag. Ook tweede paasdag is geen gewone dag. Daarom loopt de termijn door tot en met dinsdag 7 april 2026.',
    waarom: 'Zaterdag, zondag en dan nog een feestdag.',
  },
  {
    naam: 'eerste paasdag',
    termijn: 'beslistermijn',
    begin: '2026-02-22',
    eind: '2026-04-07',
    werking:
      'Ontvangen op zondag 22 februari 2026 + zes weken = zondag 5 april 2026. Dat is een zondag. Ook tweede paasdag is geen gewone dag. Daarom loopt de termijn door tot en met dinsdag 7 april 2026.',
    waarom: 'Eerste paasdag staat niet in de lijst maar is altijd zondag.',
  },
  {
    naam: 'tweede paasdag',
    termijn: 'beslistermijn',
    begin: '2026-02-23',
    eind: '2026-04-07',
    werking:
      'Ontvangen op maandag 23 februari 2026 + zes weken = maandag 6 april 2026. Dat is tweede paasdag. Daarom loopt de termijn door tot en met dinsdag 7 april 2026.',
    waarom: 'Een maandag die geen gewone dag is.',
  },
  {
    naam: 'dinsdag na Pasen',
    termijn: 'beslistermijn',
    begin: '2026-02-24',
    eind: '2026-04-07',
    werking: 'Ontvangen op dinsdag 24 februari 2026 + zes weken = dinsdag 7 april 2026.',
    waarom: 'De eerste gewone dag na Pasen schuift zelf niet.',
  },
  {
    naam: 'vroege Pasen',
    termijn: 'bezwaar',
    begin: '2024-02-16',
    eind: '2024-04-02',
    werking:
      'Besluit bekendgemaakt op vrijdag 16 februari 2024 + zes weken = vrijdag 29 maart 2024. Dat is Goede Vrijdag. Ook het weekend en tweede paasdag zijn geen gewone dagen. Daarom loopt de termijn door tot en met dinsdag 2 april 2024.',
    waarom: 'In 2024 viel Goede Vrijdag al op 29 maart, ook nog in de week van de zomertijd.',
  },
  {
    naam: 'late Pasen',
    termijn: 'bezwaar',
    begin: '2038-03-12',
    eind: '2038-04-28',
    werking:
      'Besluit bekendgemaakt op vrijdag 12 maart 2038 + zes weken = vrijdag 23 april 2038. Dat is Goede Vrijdag. Ook het weekend, tweede paasdag en Koningsdag zijn geen gewone dagen. Daarom loopt de termijn door tot en met woensdag 28 april 2038.',
    waarom: 'In 2038 valt Pasen op 25 april, zo laat als het kan; daarna komt Koningsdag.',
  },
  {
    naam: 'Koningsdag na tweede paasdag',
    termijn: 'bezwaar',
    begin: '2038-03-15',
    eind: '2038-04-28',
    werking:
      'Besluit bekendgemaakt op maandag 15 maart 2038 + zes weken = maandag 26 april 2038. Dat is tweede paasdag. Ook Koningsdag is geen gewone dag. Daarom loopt de termijn door tot en met woensdag 28 april 2038.',
    waarom: 'In 2038 zijn 26 april (Pasen) en 27 april (Koning) allebei vrij.',
  },
  {
    naam: 'Koningsdag',
    termijn: 'beslistermijn',
    begin: '2026-03-16',
    eind: '2026-04-28',
    werking:
      'Ontvangen op maandag 16 maart 2026 + zes weken = maandag 27 april 2026. Dat is Koningsdag. Daarom loopt de termijn door tot en met dinsdag 28 april 2026.',
    waarom: '27 april 2026 is een maandag.',
  },
  {
    naam: 'Koningsdag op zaterdag',
    termijn: 'beslistermijn',
    begin: '2025-03-15',
    eind: '2025-04-28',
    werking:
      'Ontvangen op zaterdag 15 maart 2025 + zes weken = zaterdag 26 april 2025. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 28 april 2025.',
    waarom: '27 april 2025 is zondag, dus viert men op zaterdag 26 april.',
  },
  {
    naam: '27 april als het Koningsdag niet is',
    termijn: 'beslistermijn',
    begin: '2025-03-16',
    eind: '2025-04-28',
    werking:
      'Ontvangen op zondag 16 maart 2025 + zes weken = zondag 27 april 2025. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 28 april 2025.',
    waarom: 'Zondag 27 april 2025 is alleen een zondag; maandag is gewoon.',
  },
  {
    naam: 'Koningsdag op zaterdag 26 april 2014',
    termijn: 'bezwaar',
    begin: '2014-03-15',
    eind: '2014-04-28',
    werking:
      'Besluit bekendgemaakt op zaterdag 15 maart 2014 + zes weken = zaterdag 26 april 2014. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 28 april 2014.',
    waarom: 'De eerste Koningsdag was meteen een verplaatste.',
  },
  {
    naam: 'Koninginnedag 2013',
    termijn: 'bezwaar',
    begin: '2013-03-19',
    eind: '2013-05-01',
    werking:
      'Besluit bekendgemaakt op dinsdag 19 maart 2013 + zes weken = dinsdag 30 april 2013. Dat is Koninginnedag. Daarom loopt de termijn door tot en met woensdag 1 mei 2013.',
    waarom: 'Tot en met 2013 was 30 april de feestdag.',
  },
  {
    naam: '27 april 2013',
    termijn: 'bezwaar',
    begin: '2013-03-18',
    eind: '2013-04-29',
    werking: 'Besluit bekendgemaakt op maandag 18 maart 2013 + zes weken = maandag 29 april 2013.',
    waarom: 'Maandag 29 april 2013 is gewoon: Koningsdag bestond nog niet.',
  },
  {
    naam: '30 april 2015',
    termijn: 'bezwaar',
    begin: '2015-03-19',
    eind: '2015-04-30',
    werking: 'Besluit bekendgemaakt op donderdag 19 maart 2015 + zes weken = donderdag 30 april 2015.',
    waarom: 'Vanaf 2014 is 30 april een gewone dag.',
  },
  {
    naam: '5 mei in een lustrumjaar',
    termijn: 'bezwaar',
    begin: '2025-03-24',
    eind: '2025-05-06',
    werking:
      'Besluit bekendgemaakt op maandag 24 maart 2025 + zes weken = maandag 5 mei 2025. Dat is Bevrijdingsdag. Daarom loopt de termijn door tot en met dinsdag 6 mei 2025.',
    waarom: '5 mei 2025 is een maandag en telt als feestdag.',
  },
  {
    naam: '5 mei in een gewoon jaar',
    termijn: 'bezwaar',
    begin: '2026-03-24',
    eind: '2026-05-06',
    werking:
      'Besluit bekendgemaakt op dinsdag 24 maart 2026 + zes weken = dinsdag 5 mei 2026. Dat is Bevrijdingsdag. Daarom loopt de termijn door tot en met woensdag 6 mei 2026.',
    waarom: '5 mei telt elk jaar, niet alleen eens in de vijf jaar.',
  },
  {
    naam: '5 mei op zondag',
    termijn: 'bezwaar',
    begin: '2024-03-24',
    eind: '2024-05-06',
    werking:
      'Besluit bekendgemaakt op zondag 24 maart 2024 + zes weken = zondag 5 mei 2024. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 6 mei 2024.',
    waarom: 'Een feestdag op zondag geeft geen extra dag.',
  },
  {
    naam: '5 mei op vrijdag',
    termijn: 'bezwaar',
    begin: '2028-03-24',
    eind: '2028-05-08',
    werking:
      'Besluit bekendgemaakt op vrijdag 24 maart 2028 + zes weken = vrijdag 5 mei 2028. Dat is Bevrijdingsdag. Ook het weekend is geen gewone dag. Daarom loopt de termijn door tot en met maandag 8 mei 2028.',
    waarom: 'Vrijdag 5 mei en dan een weekend.',
  },
];
