import { andereWegen } from './geschil/andere-wegen.ts';
import { begin } from './geschil/begin.ts';
import { onderwerp } from './geschil/onderwerp.ts';
import { beginFeiten, opzet } from './geschil/opzet.ts';
import { stand } from './geschil/stand.ts';
import { termijnen } from './geschil/termijnen.ts';
import { uitkomsten } from './geschil/uitkomsten.ts';

/** School en ouders komen er samen niet uit: wie helpt, welke weg is open en tot wanneer. */
export const geschil = opzet.createMachine({
  id: 'geschil',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...begin, ...onderwerp, ...stand, ...termijnen, ...andereWegen, ...uitkomsten },
});
