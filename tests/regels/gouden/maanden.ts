import type { GoudenRij } from '../gouden-datums.ts';

/** Maanden, jaren, en de grens van de Algemene termijnenwet. */
export const MAANDEN_EN_GRENZEN: readonly GoudenRij[] = [
  {
    naam: 'een maand vanaf 31 januari',
    termijn: 'inzage',
    begin: '2027-01-31',
    eind: '2027-03-01',
    werking:
      'Verzoek ontvangen op zondag 31 januari 2027 + één maand = zondag 28 februari 2027. Februari 2027 heeft geen 31e dag. Daarom telt de laatste dag van die maand. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 1 maart 2027.',
    waarom: 'Februari heeft geen 31e dag; die zondag schuift bovendien door.',
  },
  {
    naam: 'een maand vanaf 31 januari in een schrikkeljaar',
    termijn: 'inzage',
    begin: '2028-01-31',
    eind: '2028-02-29',
    werking:
      'Verzoek ontvangen op maandag 31 januari 2028 + één maand = dinsdag 29 februari 2028. Februari 2028 heeft geen 31e dag. Daarom telt de laatste dag van die maand.',
    waarom: 'Dan is de laatste dag 29 februari.',
  },
  {
    naam: 'een maand vanaf 28 februari',
    termijn: 'inzage',
    begin: '2026-02-28',
    eind: '2026-03-30',
    werking:
      'Verzoek ontvangen op zaterdag 28 februari 2026 + één maand = zaterdag 28 maart 2026. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 30 maart 2026.',
    waarom: 'Niet het einde van de maand maar dezelfde dag: 28 maart.',
  },
  {
    naam: 'een maand vanaf 31 augustus',
    termijn: 'inzage',
    begin: '2026-08-31',
    eind: '2026-09-30',
    werking:
      'Verzoek ontvangen op maandag 31 augustus 2026 + één maand = woensdag 30 september 2026. September 2026 heeft geen 31e dag. Daarom telt de laatste dag van die maand.',
    waarom: 'September heeft dertig dagen.',
  },
  {
    naam: 'een maand met verlenging telt als één',
    termijn: 'inzage',
    begin: '2026-01-31',
    verlengd: true,
    eind: '2026-04-30',
    werking:
      'Verzoek ontvangen op zaterdag 31 januari 2026 + één maand + twee maanden verlenging = donderdag 30 april 2026. April 2026 heeft geen 31e dag. Daarom telt de laatste dag van die maand.',
    waarom: 'Een plus twee maanden is drie maanden vanaf 31 januari: 30 april, niet 28 april.',
  },
  {
    naam: 'een maand met verlenging tot in het weekend',
    termijn: 'inzage',
    begin: '2026-02-16',
    verlengd: true,
    eind: '2026-05-18',
    werking:
      'Verzoek ontvangen op maandag 16 februari 2026 + één maand + twee maanden verlenging = zaterdag 16 mei 2026. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 18 mei 2026.',
    waarom: 'Drie maanden samen mag nog doorlopen.',
  },
  {
    naam: 'precies drie maanden',
    termijn: 'drie-maanden',
    begin: '2026-09-06',
    eind: '2026-12-07',
    werking:
      'Aanvraag ontvangen op zondag 6 september 2026 + drie maanden = zondag 6 december 2026. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 7 december 2026.',
    waarom: 'Drie maanden is niet meer dan drie maanden: het einde op zondag loopt door.',
  },
  {
    naam: 'vier maanden over de jaarwisseling',
    termijn: 'vier-maanden',
    begin: '2026-09-06',
    eind: '2027-01-06',
    werking: 'Aanvraag ontvangen op zondag 6 september 2026 + vier maanden = woensdag 6 januari 2027.',
    waarom: 'Maanden tellen door over de jaarwisseling.',
  },
  {
    naam: 'vier maanden tot een zondag',
    termijn: 'vier-maanden',
    begin: '2026-08-06',
    eind: '2026-12-06',
    werking:
      "Aanvraag ontvangen op donderdag 6 augustus 2026 + vier maanden = zondag 6 december 2026. Dat is een zondag. Zo'n lange termijn loopt daardoor niet door.",
    waarom: 'Meer dan drie maanden: zondag blijft zondag.',
  },
  {
    naam: 'negentig dagen',
    termijn: 'negentig-dagen',
    begin: '2026-09-07',
    eind: '2026-12-07',
    werking:
      'Aanvraag ontvangen op maandag 7 september 2026 + 90 dagen = zondag 6 december 2026. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 7 december 2026.',
    waarom: 'Negentig dagen is nog niet meer dan negentig: zondag loopt door.',
  },
  {
    naam: 'eenennegentig dagen',
    termijn: 'eenennegentig-dagen',
    begin: '2026-09-06',
    eind: '2026-12-06',
    werking:
      "Aanvraag ontvangen op zondag 6 september 2026 + 91 dagen = zondag 6 december 2026. Dat is een zondag. Zo'n lange termijn loopt daardoor niet door.",
    waarom: 'Eén dag te lang voor de wet: zondag blijft zondag.',
  },
  {
    naam: 'dertien weken',
    termijn: 'dertien-weken',
    begin: '2026-09-06',
    eind: '2026-12-06',
    werking:
      "Aanvraag ontvangen op zondag 6 september 2026 + 13 weken = zondag 6 december 2026. Dat is een zondag. Zo'n lange termijn loopt daardoor niet door.",
    waarom: 'Meer dan twaalf weken: zondag blijft zondag.',
  },
  {
    naam: 'een jaar vanaf 29 februari',
    termijn: 'een-jaar',
    begin: '2028-02-29',
    eind: '2029-02-28',
    werking:
      'Aanvraag ontvangen op dinsdag 29 februari 2028 + één jaar = woensdag 28 februari 2029. Februari 2029 heeft geen 29e dag. Daarom telt de laatste dag van die maand.',
    waarom: 'In 2029 is er geen 29 februari.',
  },
  {
    naam: 'een jaar tot een zaterdag',
    termijn: 'een-jaar',
    begin: '2025-09-05',
    eind: '2026-09-05',
    werking:
      "Aanvraag ontvangen op vrijdag 5 september 2025 + één jaar = zaterdag 5 september 2026. Dat is een zaterdag. Zo'n lange termijn loopt daardoor niet door.",
    waarom: 'Een termijn in jaren loopt niet door.',
  },
  {
    naam: 'een jaar voor een klacht',
    termijn: 'klacht-jaar',
    begin: '2025-09-06',
    eind: '2026-09-06',
    werking:
      'Gebeurd op zaterdag 6 september 2025 + één jaar = zondag 6 september 2026. Dat is een zondag. Deze termijn staat niet in de wet en loopt daarom niet door.',
    waarom: 'Staat in een reglement: zondag blijft zondag.',
  },
  {
    naam: 'twee jaar op het opdc',
    termijn: 'opdc',
    begin: '2026-02-28',
    eind: '2028-02-28',
    werking: 'Begonnen op het opdc op zaterdag 28 februari 2026 + twee jaar = maandag 28 februari 2028.',
    waarom: 'Over een schrikkeljaar heen blijft 28 februari 28 februari.',
  },
  {
    naam: 'twee jaar vanaf 29 februari',
    termijn: 'opdc',
    begin: '2028-02-29',
    eind: '2030-02-28',
    werking:
      'Begonnen op het opdc op dinsdag 29 februari 2028 + twee jaar = donderdag 28 februari 2030. Februari 2030 heeft geen 29e dag. Daarom telt de laatste dag van die maand.',
    waarom: '2030 heeft geen 29 februari.',
  },
  {
    naam: 'drie maanden op het vso',
    termijn: 'vso',
    begin: '2026-11-30',
    eind: '2027-02-28',
    werking:
      'Helemaal op het vso vanaf maandag 30 november 2026 + drie maanden = zondag 28 februari 2027. Februari 2027 heeft geen 30e dag. Daarom telt de laatste dag van die maand. Dat is een zondag. Een maximum wordt niet langer door een weekend of feestdag.',
    waarom: 'Een maximum: eind februari, en het weekend maakt het niet langer.',
  },
  {
    naam: 'twee jaar bewaren',
    termijn: 'bewaren',
    begin: '2026-07-09',
    eind: '2028-07-09',
    werking: 'Van school gegaan op donderdag 9 juli 2026 + twee jaar = zondag 9 juli 2028.',
    waarom: 'Bewaren loopt nooit door; een zondag is hier gewoon een dag.',
  },
  {
    naam: 'ziek op donderdag',
    termijn: 'ziek',
    begin: '2026-09-03',
    eind: '2026-09-07',
    werking:
      'Ziek geworden op donderdag 3 september 2026 + twee dagen = zaterdag 5 september 2026. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 7 september 2026.',
    waarom: 'Twee dagen na donderdag is zaterdag; de wet laat doorlopen.',
  },
];
