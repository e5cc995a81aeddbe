import type { Stem, Tekst } from '../inhoud/schema.ts';
import { vulIn } from '../inhoud/vul-in.ts';
import type { Vulling } from '../inhoud/vul-in.ts';
import { geldendeVersie } from '../regels/geldende-versie.ts';
import type { Woorden } from './woorden.ts';

/** De vulling van teksten voor een peildatum (ISO-datum): termijnen uit de versie die dan geldt, anders uit de jongste. */
export const vullingOp = ({ regels, begrippen }: Pick<Woorden, 'regels' | 'begrippen'>, peildatum: string): Vulling => ({
  termijn: (id) => {
    const regel = Object.hasOwn(regels, id) ? regels[id] : undefined;
    return (regel && (geldendeVersie(regel, peildatum) ?? regel.versies.at(-1))?.termijn) ?? undefined;
  },
  begrip: (id) => (Object.hasOwn(begrippen, id) ? begrippen[id] : undefined),
});

/** Een tekst in één stem, met gevulde gaten. Zonder woorden voor de leerling die van de school. */
export const inStem = (tekst: Tekst, stem: Stem, vulling: Vulling): string =>
  vulIn(typeof tekst === 'string' ? tekst : (tekst[stem] ?? tekst.school), vulling);

/** Een tekst met gevulde gaten, in elke stem die hij heeft. */
export const vulTekst = (tekst: Tekst, vulling: Vulling): Tekst =>
  typeof tekst === 'string'
    ? vulIn(tekst, vulling)
    : {
        school: vulIn(tekst.school, vulling),
        ouder: vulIn(tekst.ouder, vulling),
        ...(tekst.leerling === undefined ? {} : { leerling: vulIn(tekst.leerling, vulling) }),
      };
