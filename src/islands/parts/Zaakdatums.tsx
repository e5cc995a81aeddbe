import type { ZaakTermijn } from '../../exports/zaak-termijnen.ts';
import { gebeurtenis } from '../../regels/gebeurtenissen.ts';
import type { GebeurtenisId } from '../../regels/gebeurtenissen.ts';
import { leesDatum } from '../../regels/kalender.ts';
import { geldigeVersie } from '../../exports/zaak-termijnen.ts';
import type { Spel } from '../use-flow.ts';
import { Datumveld } from './Datumveld.tsx';

type Props = { spel: Spel; termijnen: readonly ZaakTermijn[]; zetDatum: (gebeurtenis: string, datum: string | null) => void };

/** De dagen die de zaak nodig heeft om te rekenen, en de peildatum: de dag wiens recht telt. */
export const Zaakdatums = ({ spel, termijnen, zetDatum }: Props) => {
  const ids = gebeurtenissenVan(spel, termijnen);
  return (
    <details className="datums geen-print">
      <summary className="knop stil">{ids.length === 0 ? 'Reken met de wet van een andere dag' : 'Vul uw datums in'}</summary>
      {ids.map((id) => (
        <Datumveld
          key={`${id} ${spel.datums[id] ?? ''}`}
          id={`datum-${id}`}
          vraag={gebeurtenis(id).vraag}
          waarde={spel.datums[id]}
          lees={leesDatum}
          bewaar={(dag) => zetDatum(id, dag)}
        />
      ))}
      <Datumveld
        key={`peildatum ${spel.datums['peildatum'] ?? ''}`}
        id="datum-peildatum"
        vraag="Met de wet van welke dag moet deze site rekenen? Leeg is vandaag."
        waarde={spel.datums['peildatum']}
        lees={leesDatum}
        bewaar={(dag) => zetDatum('peildatum', dag)}
      />
    </details>
  );
};

/** De gebeurtenissen waarvan de dag bij deze zaak telt. */
export const gebeurtenissenVan = (spel: Spel, termijnen: readonly ZaakTermijn[]): GebeurtenisId[] => {
  const begin = termijnen.flatMap(({ regel }): GebeurtenisId[] => {
    const termijn = geldigeVersie(spel, regel)?.termijn;
    return termijn && termijn.aard !== 'kalender' && typeof termijn.vanaf === 'string' ? [termijn.vanaf] : [];
  });
  const stil = spel.route.bevindingen.flatMap((id): GebeurtenisId[] => {
    const effect = spel.woorden.bevindingen[id]?.termijn?.effect;
    if (effect === 'staat-stil') return ['verzoek-aanvulling'];
    return effect === 'stond-stil' ? ['verzoek-aanvulling', 'einde-aanvulling'] : [];
  });
  return [...new Set([...begin, ...stil])];
};
