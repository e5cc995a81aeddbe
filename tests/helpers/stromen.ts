/** De stromen die er zijn, in de volgorde van de site; los van de code, zodat er geen kan verdwijnen. */
export const FLOW_IDS = [
  'start',
  'aanmelding',
  'ondersteuning',
  'opp',
  'verwijzing',
  'verwijdering',
  'geschil',
  'verzuim',
  'gegevens-delen',
  'medisch-handelen',
] as const;
