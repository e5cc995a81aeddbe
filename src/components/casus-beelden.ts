import { maakBeeld } from '../exports/casus-beeld.ts';
import type { StapBeeld } from '../exports/casus-beeld.ts';
import { vulTekst, vullingOp } from '../exports/vulling.ts';
import { maakWoorden } from '../exports/woorden.ts';
import type { Woorden } from '../exports/woorden.ts';
import { laadInhoud } from '../inhoud/laad.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { gebouwdeStromen } from '../inhoud/stromen.ts';
import type { OefenCasus } from '../oefenen/casus.ts';
import { moet } from './tekst/vulling.ts';

const gemaakt = new Map<string, Woorden>();

/** De woorden van de stroom van een casus, gevuld op haar dag, en het beeld van elke stap. Voor pagina's zonder script. */
export const casusBeelden = (
  casus: OefenCasus,
): { woorden: Woorden; vul: (tekst: Tekst) => Tekst; beelden: (StapBeeld | null)[] } => {
  const { stroom, machine } = moet(
    gebouwdeStromen().find((gebouwd) => gebouwd.stroom === casus.stroom),
    `flow ${casus.stroom}`,
  );
  const woorden = gemaakt.get(stroom) ?? maakWoorden(stroom, machine, laadInhoud());
  gemaakt.set(stroom, woorden);
  const vulling = vullingOp(woorden, casus.datum);
  const vul = (tekst: Tekst) => vulTekst(tekst, vulling);
  return { woorden, vul, beelden: casus.stappen.map((_, plaats) => maakBeeld(casus, plaats, { machine, woorden, vul })) };
};
