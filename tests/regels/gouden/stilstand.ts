import type { GoudenRij } from '../gouden-datums.ts';

/** Verlenging, en de stilstand bij een aanvulling op een bijzondere en een openbare school. */
export const VERLENGING_EN_STILSTAND: readonly GoudenRij[] = [
  {
    naam: 'verlenging van vier weken',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    verlengd: true,
    eind: '2026-11-16',
    werking: 'Ontvangen op maandag 7 september 2026 + zes weken + vier weken verlenging = maandag 16 november 2026.',
    waarom: 'Zes en vier weken vanaf hetzelfde begin.',
  },
  {
    naam: 'verlenging begint niet na het uitstel',
    termijn: 'beslistermijn',
    begin: '2026-02-20',
    verlengd: true,
    eind: '2026-05-01',
    werking: 'Ontvangen op vrijdag 20 februari 2026 + zes weken + vier weken verlenging = vrijdag 1 mei 2026.',
    waarom: 'Zes weken eindigt op Goede Vrijdag en schuift vier dagen; de tien weken tellen gewoon vanaf het begin.',
  },
  {
    naam: 'verlenging tot een feestdag',
    termijn: 'beslistermijn',
    begin: '2026-03-16',
    verlengd: true,
    eind: '2026-05-26',
    werking:
      'Ontvangen op maandag 16 maart 2026 + zes weken + vier weken verlenging = maandag 25 mei 2026. Dat is tweede pinksterdag. Daarom loopt de termijn door tot en met dinsdag 26 mei 2026.',
    waarom: 'Pas aan het eind van de tien weken wordt gekeken, en één keer: tweede pinksterdag.',
  },
  {
    naam: 'stilstand bij een bijzondere school',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-21', tot: '2026-09-28', telling: 'vanaf-de-dag' },
    eind: '2026-10-26',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag van het verzoek. De termijn stond stil van maandag 21 september 2026 tot en met zondag 27 september 2026: zeven dagen. Op maandag 28 september 2026 liep de termijn weer. Maandag 19 oktober 2026 + zeven dagen = maandag 26 oktober 2026.',
    waarom: 'De dag van het verzoek staat al stil; de dag van de aanvulling niet.',
  },
  {
    naam: 'stilstand bij een openbare school',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-21', tot: '2026-09-28', telling: 'dag-erna' },
    eind: '2026-10-26',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag na het verzoek. De termijn stond stil van dinsdag 22 september 2026 tot en met zondag 27 september 2026: zes dagen. Op maandag 28 september 2026 liep de termijn weer. Maandag 19 oktober 2026 + zes dagen = zondag 25 oktober 2026. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 26 oktober 2026.',
    waarom: 'Eén dag minder stilstand dan bij een bijzondere school: het eind is zondag en loopt door.',
  },
  {
    naam: 'aanvulling op dezelfde dag',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-21', tot: '2026-09-21', telling: 'vanaf-de-dag' },
    eind: '2026-10-19',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag van het verzoek. De termijn stond geen hele dag stil.',
    waarom: 'Geen hele dag stilstand, dus niets erbij.',
  },
  {
    naam: 'aanvulling de volgende dag, openbaar',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-21', tot: '2026-09-22', telling: 'dag-erna' },
    eind: '2026-10-19',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag na het verzoek. De termijn stond geen hele dag stil.',
    waarom: 'Bij een openbare school is er dan nog geen dag stilstand.',
  },
  {
    naam: 'aanvulling de volgende dag, bijzonder',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-21', tot: '2026-09-22', telling: 'vanaf-de-dag' },
    eind: '2026-10-20',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag van het verzoek. De termijn stond stil op maandag 21 september 2026: één dag. Op dinsdag 22 september 2026 liep de termijn weer. Maandag 19 oktober 2026 + één dag = dinsdag 20 oktober 2026.',
    waarom: 'Bij een bijzondere school is dat één dag stilstand.',
  },
  {
    naam: 'verzoek op de dag van ontvangst',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    stil: { van: '2026-09-07', tot: '2026-09-14', telling: 'vanaf-de-dag' },
    eind: '2026-10-26',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken = maandag 19 oktober 2026. De stilstand begon op de dag van het verzoek. De termijn stond stil van dinsdag 8 september 2026 tot en met zondag 13 september 2026: zes dagen. Op maandag 14 september 2026 liep de termijn weer. Maandag 19 oktober 2026 + zes dagen = zondag 25 oktober 2026. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 26 oktober 2026.',
    waarom: 'Dag nul hoort niet bij de termijn en kan dus niet stilstaan.',
  },
  {
    naam: 'stilstand en verlenging samen',
    termijn: 'beslistermijn',
    begin: '2026-09-07',
    verlengd: true,
    stil: { van: '2026-09-21', tot: '2026-10-05', telling: 'vanaf-de-dag' },
    eind: '2026-11-30',
    werking:
      'Ontvangen op maandag 7 september 2026 + zes weken + vier weken verlenging = maandag 16 november 2026. De stilstand begon op de dag van het verzoek. De termijn stond stil van maandag 21 september 2026 tot en met zondag 4 oktober 2026: 14 dagen. Op maandag 5 oktober 2026 liep de termijn weer. Maandag 16 november 2026 + 14 dagen = maandag 30 november 2026.',
    waarom: 'Eerst de tien weken, dan de dagen stilstand erbij.',
  },
  {
    naam: 'stilstand tot in de kerst',
    termijn: 'beslistermijn',
    begin: '2026-10-26',
    stil: { van: '2026-11-02', tot: '2026-11-21', telling: 'vanaf-de-dag' },
    eind: '2026-12-28',
    werking:
      'Ontvangen op maandag 26 oktober 2026 + zes weken = maandag 7 december 2026. De stilstand begon op de dag van het verzoek. De termijn stond stil van maandag 2 november 2026 tot en met vrijdag 20 november 2026: 19 dagen. Op zaterdag 21 november 2026 liep de termijn weer. Maandag 7 december 2026 + 19 dagen = zaterdag 26 december 2026. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 28 december 2026.',
    waarom: 'De dagen stilstand duwen het eind naar tweede kerstdag; pas daarna wordt geschoven.',
  },
];
