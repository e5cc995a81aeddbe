import { hoofdletter } from '../lib/hoofdletter.ts';
import type { OefenBron } from './bron.ts';
import { kern, zonderDubbele } from './vraag.ts';
import type { Keuze, Oefenvraag } from './vraag.ts';

type Woord = OefenBron['begrippen'][number];

/** Zoveel woorden van dezelfde soort zijn genoeg; anders komen er woorden van een andere soort bij. */
const GENOEG = 3;

/** Vragen over woorden: wat een begrip betekent, welk begrip erbij hoort, en waar een afkorting voor staat. */
export const woordVragen = ({ begrippen }: OefenBron): Oefenvraag[] =>
  begrippen.flatMap((woord, plaats) => {
    // Elke vraag begint bij een andere plek in de lijst, zodat niet steeds dezelfde foute antwoorden komen.
    const anders = [...begrippen.slice(plaats + 1), ...begrippen.slice(0, plaats)].filter((ander) => !overlapt(woord, ander));
    return [
      ...(noemt(woord, woord)
        ? []
        : [
            maak('begrip', woord, `Wat betekent “${woord.naam}”?`, '', (van) => van.betekenis, lijkende(woord, anders)),
            maak('woord', woord, 'Welk woord hoort hierbij?', woord.betekenis, (van) => van.naam, lijkende(woord, anders)),
          ]),
      ...(woord.afkorting === null || kern(woord.afkorting) === kern(woord.naam)
        ? []
        : [
            maak(
              'afkorting',
              woord,
              `Waar staat ${woord.afkorting} voor?`,
              '',
              (van) => van.naam,
              lijkende(
                woord,
                anders.filter(({ afkorting }) => afkorting !== null),
              ),
            ),
          ]),
    ];
  });

/** Woorden die men echt verwart: van dezelfde soort; alleen als dat er te weinig zijn, ook andere. */
const lijkende = (woord: Woord, anders: readonly Woord[]): Woord[] => {
  const zelfde = anders.filter(({ groep }) => groep === woord.groep);
  return zelfde.length >= GENOEG ? zelfde : [...zelfde, ...anders.filter(({ groep }) => groep !== woord.groep)].slice(0, GENOEG);
};

/** Of de betekenis van het ene woord het andere noemt: dan is niet zeker dat er maar één antwoord goed is. */
const overlapt = (een: Woord, ander: Woord): boolean => noemt(een, ander) || noemt(ander, een);
const noemt = ({ betekenis }: Woord, { naam }: Woord): boolean => ` ${kern(betekenis)} `.includes(` ${kern(naam)} `);

const maak = (
  soort: 'begrip' | 'woord' | 'afkorting',
  woord: Woord,
  vraag: string,
  over: string,
  antwoord: (woord: Woord) => string,
  anders: readonly Woord[],
): Oefenvraag => {
  const keuze = (van: Woord): Keuze => ({ tekst: hoofdletter(antwoord(van)), van: van.naam, adres: `/begrippen/#${van.id}` });
  const goed = keuze(woord);
  return {
    id: `${soort}/${woord.id}`,
    soort,
    onderwerp: 'basis',
    niveau: 1,
    vraag,
    over,
    goed,
    fout: zonderDubbele(goed.tekst, anders.map(keuze)),
  };
};
