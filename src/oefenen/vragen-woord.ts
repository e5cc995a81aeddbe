import type { OefenBron } from './bron.ts';
import { kern, zonderDubbele } from './vraag.ts';
import type { Keuze, Oefenvraag } from './vraag.ts';

type Woord = OefenBron['begrippen'][number];

/** Vragen over woorden: wat een begrip betekent, welk begrip erbij hoort, en waar een afkorting voor staat. */
export const woordVragen = ({ begrippen }: OefenBron): Oefenvraag[] =>
  begrippen.flatMap((woord, plaats) => {
    // Elke vraag begint bij een andere plek in de lijst, zodat niet steeds dezelfde foute antwoorden komen.
    const anders = [...begrippen.slice(plaats + 1), ...begrippen.slice(0, plaats)];
    const verraadt = (tekst: string, naam: string) => kern(tekst).includes(kern(naam));
    return [
      ...(verraadt(woord.betekenis, woord.naam)
        ? []
        : [
            maak('begrip', woord, `Wat betekent ${woord.naam}?`, '', (van) => van.betekenis, anders),
            maak('woord', woord, 'Welk woord hoort hierbij?', woord.betekenis, (van) => van.naam, anders),
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
              anders.filter(({ afkorting }) => afkorting !== null),
            ),
          ]),
    ];
  });

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

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
