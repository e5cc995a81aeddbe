import type { GoudenRij } from '../gouden-datums.ts';

/** Wachten, terugrekenen, maximum, werkdagen, reglementen en ketens. */
export const SOORTEN_TERMIJN: readonly GoudenRij[] = [
  {
    naam: 'tijdelijke plaatsing',
    termijn: 'plaatsing',
    begin: '2026-09-07',
    eind: '2026-11-16',
    werking:
      'Toelating gevraagd op maandag 7 september 2026 + tien weken = maandag 16 november 2026. Het gaat in op de dag daarna: dinsdag 17 november 2026.',
    waarom: 'De plaatsing gaat in op de dag na de tien weken.',
  },
  {
    naam: 'tijdelijke plaatsing tot een zondag',
    termijn: 'plaatsing',
    begin: '2026-09-06',
    eind: '2026-11-15',
    werking:
      'Toelating gevraagd op zondag 6 september 2026 + tien weken = zondag 15 november 2026. Dat is een zondag. Of de termijn dan doorloopt tot en met maandag 16 november 2026, is niet zeker. Het gaat in op de dag daarna: maandag 16 november 2026.',
    waarom: 'Wachten loopt niet door; dat het anders kan zijn staat erbij.',
  },
  {
    naam: 'asielkind toegelaten van rechtswege',
    termijn: 'asielkind',
    begin: '2026-09-02',
    eind: '2026-10-14',
    werking:
      'Toelating gevraagd op woensdag 2 september 2026 + zes weken = woensdag 14 oktober 2026. Het gaat in op de dag daarna: donderdag 15 oktober 2026.',
    waarom: 'Toegelaten op de dag na de zes weken.',
  },
  {
    naam: 'aanmelden vóór de start',
    termijn: 'vooraf',
    begin: '2026-08-24',
    eind: '2026-06-15',
    werking: 'Gewenste start op maandag 24 augustus 2026 − tien weken = maandag 15 juni 2026.',
    waarom: 'Tien weken terug vanaf de eerste schooldag.',
  },
  {
    naam: 'terugrekenen naar een feestdag',
    termijn: 'vooraf',
    begin: '2026-08-03',
    eind: '2026-05-25',
    werking:
      'Gewenste start op maandag 3 augustus 2026 − tien weken = maandag 25 mei 2026. Dat is tweede pinksterdag. Bij terugrekenen schuift de dag niet op.',
    waarom: 'Bij terugrekenen schuift tweede pinksterdag niet op.',
  },
  {
    naam: 'twee dagen vóór een afwezigheid',
    termijn: 'religie',
    begin: '2026-03-03',
    eind: '2026-03-01',
    werking:
      'Afwezig op dinsdag 3 maart 2026 − twee dagen = zondag 1 maart 2026. Dat is een zondag. Bij terugrekenen schuift de dag niet op.',
    waarom: 'Twee dagen terug is zondag 1 maart; dat blijft zo.',
  },
  {
    naam: 'een maand vóór de leerplicht',
    termijn: 'kennisgeving',
    begin: '2026-10-01',
    eind: '2026-09-01',
    werking: 'Leerplicht begint op donderdag 1 oktober 2026 − één maand = dinsdag 1 september 2026.',
    waarom: 'Terug in hele maanden.',
  },
  {
    naam: 'een maand terug vanaf 31 maart',
    termijn: 'kennisgeving',
    begin: '2026-03-31',
    eind: '2026-02-28',
    werking:
      'Leerplicht begint op dinsdag 31 maart 2026 − één maand = zaterdag 28 februari 2026. Februari 2026 heeft geen 31e dag. Daarom telt de laatste dag van die maand. Dat is een zaterdag. Bij terugrekenen schuift de dag niet op.',
    waarom: 'Februari heeft geen 31e dag, ook niet bij terugrekenen.',
  },
  {
    naam: 'schorsing vanaf maandag',
    termijn: 'schorsing',
    begin: '2026-10-05',
    eind: '2026-10-11',
    werking:
      'De eerste dag telt mee: maandag 5 oktober 2026 + één week = tot en met zondag 11 oktober 2026. Dat is een zondag. Een maximum wordt niet langer door een weekend of feestdag.',
    waarom: 'De eerste dag telt mee, dus tot en met zondag; een maximum schuift niet.',
  },
  {
    naam: 'schorsing vanaf woensdag',
    termijn: 'schorsing',
    begin: '2026-10-07',
    eind: '2026-10-13',
    werking: 'De eerste dag telt mee: woensdag 7 oktober 2026 + één week = tot en met dinsdag 13 oktober 2026.',
    waarom: 'Tot en met dinsdag.',
  },
  {
    naam: 'spoed bij de GPO over 5 mei',
    termijn: 'gpo-spoed',
    begin: '2026-05-01',
    eind: '2026-05-06',
    werking: 'Zitting op vrijdag 1 mei 2026 + twee werkdagen = woensdag 6 mei 2026. Weekend en feestdagen tellen niet mee.',
    waarom: 'Weekend en 5 mei zijn geen werkdagen; 4 mei wel.',
  },
  {
    naam: 'spoed bij de GPO rond kerst',
    termijn: 'gpo-spoed',
    begin: '2026-12-24',
    eind: '2026-12-29',
    werking:
      'Zitting op donderdag 24 december 2026 + twee werkdagen = dinsdag 29 december 2026. Weekend en feestdagen tellen niet mee.',
    waarom: 'Kerst en een weekend ertussen.',
  },
  {
    naam: 'vijf werkdagen over Pasen',
    termijn: 'zestien-uur',
    begin: '2026-04-01',
    eind: '2026-04-10',
    werking:
      'Zestien uur bereikt op woensdag 1 april 2026 + vijf werkdagen = vrijdag 10 april 2026. Weekend en feestdagen tellen niet mee.',
    waarom: 'Van Goede Vrijdag tot tweede paasdag telt niets.',
  },
  {
    naam: 'GPO zes weken tot een zondag',
    termijn: 'gpo-verzoek',
    begin: '2026-09-06',
    eind: '2026-10-18',
    werking:
      'Eerste bericht op zondag 6 september 2026 + zes weken = zondag 18 oktober 2026. Dat is een zondag. Deze termijn staat niet in de wet en loopt daarom niet door.',
    waarom: 'Een procedure: zondag blijft de laatste dag.',
  },
  {
    naam: 'GPO zes weken tot een feestdag',
    termijn: 'gpo-verzoek',
    begin: '2026-04-13',
    eind: '2026-05-25',
    werking:
      'Eerste bericht op maandag 13 april 2026 + zes weken = maandag 25 mei 2026. Dat is tweede pinksterdag. Deze termijn staat niet in de wet en loopt daarom niet door.',
    waarom: 'Ook tweede pinksterdag geeft geen uitstel.',
  },
  {
    naam: 'GPO tien weken tot een zondag',
    termijn: 'gpo-oordeel',
    begin: '2026-09-06',
    eind: '2026-11-16',
    werking:
      'Verzoek ontvangen op zondag 6 september 2026 + tien weken = zondag 15 november 2026. Dat is een zondag. Daarom loopt de termijn door tot en met maandag 16 november 2026.',
    waarom: 'Deze termijn staat in de wet en loopt dus wel door.',
  },
  {
    naam: 'beslissing op bezwaar bij een bijzondere school',
    termijn: 'beslissing-bezwaar',
    begin: '2026-10-05',
    eind: '2026-11-02',
    werking: 'Bezwaar ontvangen op maandag 5 oktober 2026 + vier weken = maandag 2 november 2026.',
    waarom: 'Vanaf de ontvangst van het bezwaar.',
  },
  {
    naam: 'beslissing op bezwaar bij een openbare school',
    termijn: 'beslissing-openbaar',
    begin: '2026-10-05',
    na: 'bezwaar',
    eind: '2026-12-14',
    werking:
      'Besluit bekendgemaakt op maandag 5 oktober 2026 + zes weken = maandag 16 november 2026. Maandag 16 november 2026 + vier weken = maandag 14 december 2026.',
    waarom: 'Het voorbeeld uit stromen.md §5.3: 5 oktober, 16 november, 14 december.',
  },
  {
    naam: 'keten telt vanaf het echte einde',
    termijn: 'beslissing-openbaar',
    begin: '2026-10-03',
    na: 'bezwaar',
    eind: '2026-12-14',
    werking:
      'Besluit bekendgemaakt op zaterdag 3 oktober 2026 + zes weken = zaterdag 14 november 2026. Dat is een zaterdag. Daarom loopt de termijn door tot en met maandag 16 november 2026. Maandag 16 november 2026 + vier weken = maandag 14 december 2026.',
    waarom: 'De zes weken eindigen op zaterdag en lopen door tot maandag; de vier weken tellen vanaf die maandag.',
  },
  {
    naam: 'precies twaalf weken',
    termijn: 'tlv-bezwaar',
    begin: '2026-01-19',
    na: 'bezwaar',
    eind: '2026-05-26',
    werking:
      'Besluit bekendgemaakt op maandag 19 januari 2026 + zes weken = maandag 2 maart 2026. Maandag 2 maart 2026 + twaalf weken = maandag 25 mei 2026. Dat is tweede pinksterdag. Daarom loopt de termijn door tot en met dinsdag 26 mei 2026.',
    waarom: 'Twaalf weken is niet meer dan twaalf weken: tweede pinksterdag schuift door.',
  },
  {
    naam: 'twaalf weken met verlenging',
    termijn: 'tlv-bezwaar',
    begin: '2025-10-20',
    na: 'bezwaar',
    verlengd: true,
    eind: '2026-04-06',
    werking:
      'Besluit bekendgemaakt op maandag 20 oktober 2025 + zes weken = maandag 1 december 2025. Maandag 1 december 2025 + twaalf weken + zes weken verlenging = maandag 6 april 2026. Dat is tweede paasdag. Of de termijn dan doorloopt tot en met dinsdag 7 april 2026, is niet zeker.',
    waarom: 'Samen achttien weken: of dan nog uitstel geldt staat niet vast, dus de vroegste dag met een waarschuwing.',
  },
];
