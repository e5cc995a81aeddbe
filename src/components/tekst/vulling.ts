import type { Inhoud } from '../../inhoud/lees.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { siteDatum } from '../../lib/site-datum.ts';
import { versieOp } from '../../regels/geldigheid.ts';
import type { Regel, Versie } from '../../regels/schema.ts';

/** De versie die geldt op de dag waarop de site is gebouwd; geldt er geen, dan de laatste, met `geldt: false`. */
export const versieNu = (regel: Regel): { versie: Versie; geldt: boolean } => {
  const nu = versieOp(regel, siteDatum());
  if (nu.soort === 'geldig') return { versie: nu.versie, geldt: true };
  const laatste = regel.versies.at(-1);
  if (!laatste) throw new Error('A rule without versions does not pass its schema.');
  return { versie: laatste, geldt: false };
};

/** Vult gaten met de termijnen die op de dag van de bouw gelden. `eigen` is de termijn van de regel waarin de tekst staat. */
export const vullingNu = ({ regels, begrippen }: Pick<Inhoud, 'regels' | 'begrippen'>, eigen?: Versie['termijn']): Vulling => ({
  termijn: (id) => {
    const regel = regels[id];
    return (regel && versieNu(regel).versie.termijn) ?? undefined;
  },
  begrip: (id) => begrippen[id]?.naam,
  ...(eigen === undefined ? {} : { eigen }),
});

/** Wat in content/ hoort te staan. Gooit een fout als het er niet is; de controle zegt dan hoe dat te herstellen is. */
export const moet = <T>(waarde: T | undefined, wat: string): T => {
  if (waarde === undefined) throw new Error(`${wat} does not exist; run the control (src/cli/controle.ts).`);
  return waarde;
};
