import { beginFeiten, opzet } from './verwijzing/opzet.ts';
import { begin } from './verwijzing/begin.ts';
import { besluit } from './verwijzing/besluit.ts';
import { deskundigen } from './verwijzing/deskundigen.ts';
import { dossier } from './verwijzing/dossier.ts';
import { einde } from './verwijzing/einde.ts';
import { instelling } from './verwijzing/instelling.ts';
import { passend } from './verwijzing/passend.ts';
import { plek } from './verwijzing/plek.ts';
import { praktijkonderwijs } from './verwijzing/praktijkonderwijs.ts';
import { uitkomsten } from './verwijzing/uitkomsten.ts';
import { wachten } from './verwijzing/wachten.ts';

/** Een leerling gaat misschien naar een andere school: van de vraag wat past tot het besluit, de plek en de terugkeer. */
export const verwijzing = opzet.createMachine({
  id: 'verwijzing',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: {
    ...begin,
    ...passend,
    ...instelling,
    ...praktijkonderwijs,
    ...wachten,
    ...dossier,
    ...deskundigen,
    ...besluit,
    ...plek,
    ...einde,
    ...uitkomsten,
  },
});
