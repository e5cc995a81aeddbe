import type { Kijk, LosseVraag } from './controleer.ts';
import { leesGetypteDatum } from './datum.ts';
import { SPECIAAL } from './vorm.ts';
import { alsSector } from './hoofdstukken.ts';
import { leeg } from './controle-onderdelen.ts';

/** Of de leerling is gehoord (of waarom niet), en of er instemming is met het handelingsdeel. */
export const inbrengVragen = ({ concept: { velden, lijsten } }: Kijk): LosseVraag[] => {
  const vragen: LosseVraag[] = [];
  const sector = alsSector(velden.sector);
  const speciaal = SPECIAAL.some((een) => een === sector);
  const hoorregel = speciaal ? 'opp-hoorrecht-leerling-so' : 'opp-hoorrecht-leerling';
  if (velden.gehoord === 'nee') {
    // Stil weglaten kan niet: er staat waarom het nog niet is gebeurd, en wanneer wel.
    if (leeg(velden['niet-gehoord'])) {
      vragen.push({ soort: 'hoorrecht', hoofdstuk: 'inbreng', plek: { veld: 'niet-gehoord' }, regel: hoorregel });
    }
    if (leesGetypteDatum(velden['gehoord-op'])?.soort !== 'datum') {
      vragen.push({ soort: 'hoorrecht', hoofdstuk: 'inbreng', plek: { veld: 'gehoord-op' }, regel: hoorregel });
    }
  }
  const heeftHulp = (lijsten.hulp ?? []).length > 0;
  if (velden.akkoord === 'nog-niet' && heeftHulp) {
    vragen.push({
      soort: 'geen-akkoord',
      hoofdstuk: 'ondertekening',
      plek: { veld: 'akkoord' },
      regel: 'opp-handelingsdeel-overeenstemming',
    });
  }
  if (velden.meerderjarig === 'ja' && velden.gezag !== undefined && velden.gezag !== 'leerling') {
    const regel = speciaal ? 'basis-meerderjarige-leerling-vso' : 'opp-meerderjarige-leerling-vo';
    vragen.push({ soort: 'meerderjarig-gezag', hoofdstuk: 'ondertekening', plek: { veld: 'gezag' }, regel });
  }
  return vragen;
};
