import { plus, plusDagen } from '../regels/kalender.ts';
import type { Kijk, LosseVraag } from './controleer.ts';
import { leeg } from './controle-onderdelen.ts';
import { leesGetypteDatum } from './datum.ts';
import { isLeegItem } from './schema.ts';
import type { DeelId, LijstId } from './hoofdstukken.ts';
import type { Item } from './schema.ts';

/** Wat er per doel, hulpregel, zorgafspraak en evaluatie nog open is. */
export const lijstVragen = (kijk: Kijk): LosseVraag[] =>
  kijk.hoofdstukken.flatMap(({ id: hoofdstuk, lijsten }) =>
    lijsten.flatMap(({ id: lijst }) => {
      const items = (kijk.concept.lijsten[lijst] ?? []).filter((item) => !isLeegItem(item));
      const open = items.flatMap((item, plek) =>
        (OPEN[lijst] ?? []).flatMap(([deel, soort]): LosseVraag[] =>
          leeg(item.delen[deel]) ? [{ soort, hoofdstuk, plek: { lijst, item: item.id, deel, nummer: plek + 1 } }] : [],
        ),
      );
      return lijst === 'evaluaties' ? [...open, ...evaluatieVragen(items, kijk)] : open;
    }),
  );

/** Per lijst de onderdelen die elk item hoort te hebben, en welke vraag er volgt als zij ontbreken. */
const OPEN: Partial<Record<LijstId, readonly (readonly [DeelId, LosseVraag['soort']])[]>> = {
  doelen: [
    ['meting', 'zonder-meting'],
    ['datum', 'zonder-datum'],
  ],
  hulp: [
    ['wie', 'zonder-wie'],
    ['wanneer', 'zonder-moment'],
    ['hoe-vaak', 'zonder-moment'],
  ],
  zorg: [['wie', 'zonder-wie']],
  evaluaties: [
    ['datum', 'zonder-datum'],
    ['met', 'evaluatie-met'],
  ],
};

const REGEL = 'opp-evaluatie-jaarlijks';

/** De eerste evaluatie binnen de duur uit de regel na het opstellen, de volgende telkens binnen die duur na de vorige. */
const evaluatieVragen = (items: readonly Item[], { concept: { velden }, maat }: Kijk): LosseVraag[] => {
  const opgesteld = gelezen(velden.opgesteld) ?? maat.vandaag;
  const momenten = items
    .flatMap((item, plek) => {
      const datum = gelezen(item.delen.datum);
      return datum === null
        ? []
        : [{ datum, plek: { lijst: 'evaluaties', item: item.id, deel: 'datum', nummer: plek + 1 } as const }];
    })
    .toSorted((a, b) => a.datum.localeCompare(b.datum));
  const eerste = momenten.find(({ datum }) => datum >= opgesteld);
  const later = momenten.flatMap(({ datum, plek }, waar): LosseVraag[] => {
    const vorige = momenten[waar - 1]?.datum;
    const vanaf = vorige === undefined || vorige < opgesteld ? opgesteld : vorige;
    return datum > plus(vanaf, maat.jaarlijks) ? [{ soort: 'evaluatie-later', hoofdstuk: 'evaluatie', plek, regel: REGEL }] : [];
  });
  if (later.length > 0 || !eerste || velden.aanleiding !== 'nieuw') return later;
  // Het gaat om het schooljaar: een eerste evaluatie na de zomer is binnen het jaar, maar slaat dit schooljaar over.
  return eerste.datum > eindeSchooljaar(opgesteld)
    ? [{ soort: 'evaluatie-schooljaar', hoofdstuk: 'evaluatie', plek: eerste.plek, regel: REGEL }]
    : [];
};

const gelezen = (tekst: string | undefined): string | null => {
  const datum = leesGetypteDatum(tekst);
  return datum?.soort === 'datum' ? datum.datum : null;
};

/** De laatste dag van het schooljaar waarin een dag valt: 31 juli (regel basis-schooljaar). */
const eindeSchooljaar = (datum: string): string => {
  const jaar = Number(datum.slice(0, 4)) + (datum.slice(5) >= '08-01' ? 1 : 0);
  return plusDagen(`${jaar}-08-01`, -1);
};
