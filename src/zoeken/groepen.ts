/** De drie soorten uitkomsten, in de volgorde waarin zij op de pagina staan. */
export const ZOEKGROEPEN = {
  doe: 'Doe iets',
  lees: 'Lees',
  regel: 'Regels',
} as const;

/** Een soort uitkomst. */
export type Zoekgroep = keyof typeof ZOEKGROEPEN;

/** De soort bij een adres: regels, leespagina's, en al het andere is een stap of route. */
export const groepVan = (pad: string): Zoekgroep => {
  const [wortel = ''] = pad.split('/').filter((deel) => deel !== '');
  if (wortel === 'regels') return 'regel';
  return LEES.has(wortel) ? 'lees' : 'doe';
};

const LEES = new Set(
  (
    'kennisbank begrippen organisaties actueel besluiten over privacy toegankelijkheid wat-is-er-nieuw fout-melden rechten rollen ' +
    'voor diagrammen'
  ).split(' '),
);
