import type { GoudenRij } from '../gouden-datums.ts';

/** Hemelvaart, Pinksteren, kerst en nieuwjaar, en de ketens van vrije dagen daaromheen. */
export const FEESTDAGEN_NA_MEI: readonly GoudenRij[] = [
  {
    naam: 'Hemelvaartsdag',
    termijn: 'beslistermijn',
    begin: '2026-04-02',
    eind: '2026-05-15',
    werking:
      'Ontvangen op donderdag 2 april 2026 + zes weken = donderdag 14 mei 2026. Dat is Hemelvaartsdag. Daarom loopt de termijn door tot en met vrijdag 15 mei 2026.',
    waarom: 'Donderdag is vrij, vrijdag is gewoon.',
  },
  {
    naam: 'vrijdag na Hemelvaart',
    termijn: 'beslistermijn',
    begin: '2026-04-03',
    eind: '2026-05-15',
    werking: 'Ontvangen op vrijdag 3 april 2026 + zes weken = vrijdag 15 mei 2026.',
    waarom: 'De vrijdag na Hemelvaart is geen feestdag.',
  },
  {
    naam: 'Hemelvaartsdag op 5 mei',
    termijn: 'bezwaar',
    begin: '2016-03-24',
    eind: '2016-05-06',
    werking:
      'Besluit bekendgemaakt op donderdag 24 maart 2016 + zes weken = donderdag 5 mei 2016. Dat is Hemelvaartsdag. Daarom loopt de termijn door tot en met vrijdag 6 mei 2016.',
    waarom: 'In 2016 vielen twee feestdagen op één dag.',
  },
  {
    naam: 'tweede pinksterdag',
    termijn: 'beslistermijn',
    begin: '2026-04-13',
    eind: '2026-05-26',
    werking:
      'Ontvangen op maandag 13 april 2026 + zes weken = maandag 25 mei 2026. Dat is tweede pinksterdag. Daarom loopt de termijn door tot en met dinsdag 26 mei 2026.',
    waarom: 'Maandag 25 mei 2026.',
  },
  {
    naam: 'pinksterzondag',
    termijn: 'beslistermijn',
    begin: '2026-04-12',
    eind: '2026-05-26',
    werking:
      'Ontvangen op zondag 12 april 2026 + zes weken = zondag 24 mei 2026. Dat is een zondag. Ook tweede pinksterdag is geen gewone dag. Daarom loopt de termijn door tot en met dinsdag 26 mei 2026.',
    waarom: 'Zondag en dan tweede pinksterdag.',
  },
  {
    naam: 'kerst op vrijdag',
    termijn: 'beslistermijn',
    begin: '2026-11-13',
    eind: '2026-12-28',
    werking:
      'Ontvangen op vrijdag 13 november 2026 + zes weken = vrijdag 25 december 2026. Dat is eerste kerstdag. Ook het weekend is geen gewone dag. Daarom loopt de termijn door tot en met maandag 28 december 2026.',
    waarom: 'Eerste kerstdag op vrijdag, tweede op zaterdag.',
  },
  {
    naam: 'kerst op zaterdag',
    termijn: 'beslistermijn',
    begin: '2027-11-13',
    eind: '2027-12-27',
    werking:
      'Ontvangen op zaterdag 13 november 2027 + zes weken = zaterdag 25 december 2027. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 27 december 2027.',
    waarom: 'Beide kerstdagen in het weekend: maandag is gewoon, er komt niets bij.',
  },
  {
    naam: 'kerst op zondag',
    termijn: 'beslistermijn',
    begin: '2022-11-13',
    eind: '2022-12-27',
    werking:
      'Ontvangen op zondag 13 november 2022 + zes weken = zondag 25 december 2022. Dat is een zondag. Ook tweede kerstdag is geen gewone dag. Daarom loopt de termijn door tot en met dinsdag 27 december 2022.',
    waarom: 'Eerste kerstdag op zondag, tweede op maandag.',
  },
  {
    naam: 'zaterdag voor kerst op zondag',
    termijn: 'beslistermijn',
    begin: '2022-11-12',
    eind: '2022-12-27',
    werking:
      'Ontvangen op zaterdag 12 november 2022 + zes weken = zaterdag 24 december 2022. Dat is een zaterdag. Ook tweede kerstdag is geen gewone dag. Daarom loopt de termijn door tot en met dinsdag 27 december 2022.',
    waarom: 'De zaterdag ervoor begint al de keten tot dinsdag.',
  },
  {
    naam: 'kerst op donderdag',
    termijn: 'beslistermijn',
    begin: '2025-11-13',
    eind: '2025-12-29',
    werking:
      'Ontvangen op donderdag 13 november 2025 + zes weken = donderdag 25 december 2025. Dat is eerste kerstdag. Ook tweede kerstdag en het weekend zijn geen gewone dagen. Daarom loopt de termijn door tot en met maandag 29 december 2025.',
    waarom: 'Twee feestdagen en dan een weekend.',
  },
  {
    naam: 'Nieuwjaarsdag op vrijdag',
    termijn: 'beslistermijn',
    begin: '2026-11-20',
    eind: '2027-01-04',
    werking:
      'Ontvangen op vrijdag 20 november 2026 + zes weken = vrijdag 1 januari 2027. Dat is Nieuwjaarsdag. Ook het weekend is geen gewone dag. Daarom loopt de termijn door tot en met maandag 4 januari 2027.',
    waarom: 'De keten gaat over het weekend na nieuwjaar.',
  },
  {
    naam: 'Nieuwjaarsdag op zaterdag',
    termijn: 'beslistermijn',
    begin: '2027-11-20',
    eind: '2028-01-03',
    werking:
      'Ontvangen op zaterdag 20 november 2027 + zes weken = zaterdag 1 januari 2028. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 3 januari 2028.',
    waarom: 'Nieuwjaarsdag in het weekend geeft geen extra dag.',
  },
  {
    naam: 'oudjaarsdag',
    termijn: 'beslistermijn',
    begin: '2026-11-19',
    eind: '2026-12-31',
    werking: 'Ontvangen op donderdag 19 november 2026 + zes weken = donderdag 31 december 2026.',
    waarom: '31 december is een gewone dag.',
  },
];
