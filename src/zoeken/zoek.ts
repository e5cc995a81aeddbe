import { groepVan } from './groepen.ts';
import type { Zoekgroep } from './groepen.ts';
import type { Pagefind, Treffer } from './pagefind.ts';
import type { Plan } from './plan.ts';
import { titelPast } from './titel.ts';
import { weeg } from './weeg.ts';

/** Eén uitkomst zoals de pagina haar toont. */
export type Uitkomst = {
  readonly url: string;
  readonly titel: string;
  /** Wat voor pagina het is, in woorden: "Stap", "Begrip". */
  readonly soort: string;
  /** Waar zij bij hoort, zoals de naam van de route; anders leeg. */
  readonly deel: string;
  readonly groep: Zoekgroep;
  readonly uittreksel: string;
  readonly punten: number;
};

/** Zoveel pagina's worden opgehaald en getoond; verder bladert niemand. */
export const HOOGSTENS = 24;
/** Zoveel kan een titel die precies past erbij doen. */
const TITEL = 1.2;
/** Een situatie of route in gewone woorden gaat voor een losse stap met dezelfde punten. */
const VOORRANG: Readonly<Record<string, number>> = {
  Situatie: 1.2,
  Route: 1.35,
  Begrip: 1.15,
  Vraag: 1.2,
  Kennisbank: 1.1,
  Uitkomst: 0.92,
  Stap: 0.92,
  Besluit: 0.7,
  Regel: 1,
  'Wie helpt': 1,
  Lijst: 1,
  Actueel: 1,
};

/** Wat er nodig is om te zoeken: de machine, het plan, hoeveel pagina's er zijn, en de stem van de lezer (voor titels). */
export type Opdracht = { readonly pagefind: Pagefind; readonly plan: Plan; readonly totaal: number; readonly stem: string };

/** Wat geen soort heeft, zoals een oefening of een pagina over de site. */
const ANDERS = 0.85;

/** Zoekt elke term van het plan apart, weegt de pagina's samen en haalt de beste op. Elk adres staat er één keer. */
export const zoek = async ({ pagefind, plan, totaal, stem }: Opdracht): Promise<Uitkomst[]> => {
  const termen = [...new Set(plan.groepen.flatMap(({ zoek: lijst }) => lijst.map(([term]) => term)))];
  const gevonden = new Map<string, readonly Treffer[]>();
  for (const term of termen) gevonden.set(term, await treffers(pagefind, term));
  const beste = weeg(plan.groepen, gevonden, totaal).slice(0, HOOGSTENS);
  const uitkomsten = await Promise.all(
    beste.map(async ({ id, punten, term }): Promise<Uitkomst[]> => {
      const pagina = await gevonden
        .get(term)
        ?.find((treffer) => treffer.id === id)
        ?.data();
      if (!pagina) return [];
      const { title = pagina.url, soort = '', deel = '' } = pagina.meta;
      const titels = [title, pagina.meta['ouder'] ?? ''];
      const past = Math.max(...titels.map((titel) => titelPast(titel, plan.groepen)));
      return [
        {
          url: pagina.url,
          titel: pagina.meta[stem] ?? title,
          soort,
          deel,
          groep: groepVan(pagina.url),
          uittreksel: pagina.excerpt,
          punten: punten * (VOORRANG[soort] ?? ANDERS) * (1 + TITEL * past),
        },
      ];
    }),
  );
  const opVolgorde = uitkomsten.flat().sort((a, b) => b.punten - a.punten);
  const eerste = new Map<string, Uitkomst>();
  for (const uitkomst of opVolgorde) if (!eerste.has(uitkomst.url)) eerste.set(uitkomst.url, uitkomst);
  return [...eerste.values()];
};

/** De pagina's met een term. Woorden van één term moeten naast elkaar staan; een letterlijke vraag geeft geen goede score, dus beide. */
const treffers = async (pagefind: Pagefind, term: string): Promise<readonly Treffer[]> => {
  const { results } = await pagefind.search(term);
  if (!term.includes(' ')) return results;
  const naast = new Set((await pagefind.search(`"${term}"`)).results.map(({ id }) => id));
  return results.filter(({ id }) => naast.has(id));
};
