import { besluit } from './aanmelding/besluit.ts';
import { buitenBehandeling } from './aanmelding/buiten-behandeling.ts';
import { kindEnSchool } from './aanmelding/kind-en-school.ts';
import { ondersteuning } from './aanmelding/ondersteuning.ts';
import { beginFeiten, opzet } from './aanmelding/opzet.ts';
import { reden } from './aanmelding/reden.ts';
import { termijn } from './aanmelding/termijn.ts';
import { uitkomsten } from './aanmelding/uitkomsten.ts';

/** Een kind wordt aangemeld: van de vraag of er een aanmelding is tot wat ieder nu doet. */
export const aanmelding = opzet.createMachine({
  id: 'aanmelding',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: { ...kindEnSchool, ...besluit, ...termijn, ...reden, ...ondersteuning, ...buitenBehandeling, ...uitkomsten },
});
