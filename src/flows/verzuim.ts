import { anderProgramma } from './verzuim/ander-programma.ts';
import { leerling } from './verzuim/leerling.ts';
import { beginFeiten, opzet } from './verzuim/opzet.ts';
import { minderUren, school } from './verzuim/school.ts';
import { thuis } from './verzuim/thuis.ts';
import { uitkomsten } from './verzuim/uitkomsten.ts';
import { uitschrijven } from './verzuim/uitschrijven.ts';
import { verlof } from './verzuim/verlof.ts';
import { vervangend } from './verzuim/vervangend.ts';
import { wegblijven } from './verzuim/wegblijven.ts';
import { ziekte } from './verzuim/ziekte.ts';

/** Een leerling komt niet of maar deels: van de vraag of dat mag tot wat ieder nu doet. */
export const verzuim = opzet.createMachine({
  id: 'verzuim',
  context: { feiten: beginFeiten },
  initial: 'sector',
  states: {
    ...leerling,
    ...ziekte,
    ...school,
    ...minderUren,
    ...verlof,
    ...wegblijven,
    ...thuis,
    ...anderProgramma,
    ...vervangend,
    ...uitschrijven,
    ...uitkomsten,
  },
});
