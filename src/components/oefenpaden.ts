import { oefencasussen } from '../exports/oefencasus.ts';
import { laadInhoud } from '../inhoud/laad.ts';
import { machineHash } from '../inhoud/machine-hash.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import type { OefenCasus } from '../oefenen/casus.ts';

/** Alle casussen om mee te oefenen, uit de inhoud van deze bouw. */
export const alleOefencasussen = (): OefenCasus[] => oefencasussen(laadInhoud(), gebouwdeStromen(), machineHash);

/** De paden van de pagina's die er per casus zijn, elk met de casus. */
export const casusPaden = () =>
  alleOefencasussen().map((casus) => ({ params: { stroom: casus.stroom, casus: casus.id }, props: { casus } }));
