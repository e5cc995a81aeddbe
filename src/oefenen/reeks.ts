import type { Onderwerp } from './bron.ts';
import { opVolgorde } from './voortgang.ts';
import type { Voortgang } from './voortgang.ts';
import type { Oefenvraag, Vraagsoort } from './vraag.ts';
import { dobbel, schud, trekVraag } from './vragen.ts';
import type { GetrokkenVraag } from './vragen.ts';

/** Wat iemand wil oefenen; zonder onderwerp of niveau is dat alles. */
export type Wens = { readonly onderwerp: Onderwerp | null; readonly niveau: 1 | 2 | 3 | null; readonly aantal: number };

/** De vragen die bij een wens passen. */
export const passend = (vragen: readonly Oefenvraag[], { onderwerp, niveau }: Pick<Wens, 'onderwerp' | 'niveau'>): Oefenvraag[] =>
  vragen.filter((vraag) => (onderwerp === null || vraag.onderwerp === onderwerp) && (niveau === null || vraag.niveau === niveau));

/** Een reeks om te oefenen: wat eerder fout ging komt eerst terug, en soorten wisselen elkaar af. Hetzelfde zaad, dezelfde reeks. */
export const maakReeks = (
  vragen: readonly Oefenvraag[],
  wens: Wens,
  { voortgang, vandaag, zaad }: { voortgang: Voortgang; vandaag: string; zaad: number },
): GetrokkenVraag[] => {
  const geschud = schud(passend(vragen, wens), dobbel(zaad));
  const afwisselend = omDeBeurt(geschud);
  const opId = new Map(afwisselend.map((vraag) => [vraag.id, vraag]));
  return opVolgorde([...opId.keys()], voortgang, vandaag)
    .slice(0, wens.aantal)
    .flatMap((id, plaats) => {
      const vraag = opId.get(id);
      return vraag ? [trekVraag(vraag, zaad + plaats)] : [];
    });
};

/** Legt van elke soort om de beurt een vraag neer. */
const omDeBeurt = (vragen: readonly Oefenvraag[]): Oefenvraag[] => {
  const stapels = [...Map.groupBy(vragen, ({ soort }): Vraagsoort => soort).values()];
  const hoogste = Math.max(0, ...stapels.map(({ length }) => length));
  return Array.from({ length: hoogste }, (_, rij) => stapels.flatMap((stapel) => stapel[rij] ?? [])).flat();
};
