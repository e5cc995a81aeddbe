import { versieOp } from '../regels/geldigheid.ts';
import type { Woorden } from '../exports/woorden.ts';
import type { Tekst } from '../inhoud/schema.ts';
import { vulIn } from '../inhoud/vul-in.ts';
import type { Vulling } from '../inhoud/vul-in.ts';

/** De vulling van teksten voor een peildatum (ISO-datum): termijnen uit de versie die dan geldt. */
export const vullingVan = (woorden: Pick<Woorden, 'regels' | 'begrippen'>, peildatum: string): Vulling => ({
  termijn: (id) => {
    const regel = Object.hasOwn(woorden.regels, id) ? woorden.regels[id] : undefined;
    const gevonden = regel ? versieOp(regel, peildatum) : null;
    // Geldt er op die dag geen versie, dan toont een tekst de jongste: de regel zelf zegt erbij dat zij dan niet gold.
    return (gevonden?.soort === 'geldig' ? gevonden.versie.termijn : regel?.versies.at(-1)?.termijn) ?? undefined;
  },
  begrip: (id) => woorden.begrippen[id],
});

/** Een tekst met gevulde gaten, in elke stem die hij heeft. */
export const vulTekst = (tekst: Tekst, vulling: Vulling): Tekst =>
  typeof tekst === 'string'
    ? vulIn(tekst, vulling)
    : {
        school: vulIn(tekst.school, vulling),
        ouder: vulIn(tekst.ouder, vulling),
        ...(tekst.leerling === undefined ? {} : { leerling: vulIn(tekst.leerling, vulling) }),
      };
