/**
 * Welke code Stryker per map verandert, en met welke tests. `zonder`: soorten mutanten die daar niets zeggen (zie `waarom`);
 * `buiten`: bestanden met alleen woorden of typen; `traag`: tests die hetzelfde nagaan als een snellere.
 */
export const MAPPEN = {
  engine: {
    muteer: ['src/engine/**/*.ts'],
    tests: ['tests/engine/**/*.test.ts'],
    traag: ['tests/engine/vijandig*.test.ts', 'tests/engine/content-ids.test.ts', 'tests/engine/zonder-regels.test.ts'],
    zonder: [],
    vast: true,
    waarom: 'alles wordt veranderd.',
  },
  regels: {
    muteer: ['src/regels/**/*.ts'],
    tests: ['tests/regels/**/*.test.ts'],
    traag: ['tests/regels/feestdagen.test.ts', 'tests/regels/gehouden-termijnen.test.ts'],
    zonder: [],
    vast: true,
    waarom:
      'alles wordt veranderd; woordenlijsten met `as const` (gebeurtenissen, actoren, akkoord) slaat Stryker zelf over, die gaat tests/regels/woordenlijsten.test.ts na.',
  },
  flows: {
    muteer: ['src/flows/**/*.ts'],
    tests: ['tests/flows/wegen.test.ts'],
    traag: [],
    zonder: ['StringLiteral'],
    vast: false,
    waarom:
      'geen teksten (StringLiteral): elke tekst in een stroom is een id van een stap, regel, bevinding, feit of voorwaarde, en een lege id weigert de compiler of XState al.',
  },
};
