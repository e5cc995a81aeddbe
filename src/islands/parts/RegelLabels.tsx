import { labelVan } from '../../exports/regel-label.ts';
import type { RegelWoord } from '../../exports/woorden.ts';

type Props = {
  ids: readonly string[];
  regels: Readonly<Record<string, RegelWoord>>;
  /** De schoolsoort van de zaak: een vo-school ziet de WVO 2020 en niet de WPO. */
  sector: string | undefined;
};

const MERK: Partial<Record<RegelWoord['confidence'], string>> = {
  'seed-only': 'Nog niet in de wet nagekeken',
  disputed: 'Niet zeker',
  uitspraak: 'Uitleg van de commissie',
};
/** Zoveel labels staan er direct; de rest vouwt open. */
const DIRECT = 2;

/** De bronlabels bij een bewering: het artikel dat bij deze school hoort, met een link naar de regel. */
export const RegelLabels = ({ ids, regels, sector }: Props) => {
  // Twee regels uit hetzelfde artikel hebben hetzelfde label; dan staat het er één keer direct.
  const eerst = new Map(ids.toReversed().flatMap((id) => (regels[id] ? [[labelVan(regels[id], sector), id]] : [])));
  const direct = ids.filter((id) => [...eerst.values()].includes(id)).slice(0, DIRECT);
  const rest = ids.filter((id) => !direct.includes(id));
  return (
    <>
      {direct.map((id) => (
        <Label key={id} id={id} regel={regels[id]} sector={sector} />
      ))}
      {rest.length === 0 ? null : (
        <details className="meer-labels">
          <summary>
            nog {rest.length}
            <span className="onzichtbaar"> {rest.length === 1 ? 'regel' : 'regels'}</span>
          </summary>
          {rest.map((id) => (
            <Label key={id} id={id} regel={regels[id]} sector={sector} />
          ))}
        </details>
      )}
    </>
  );
};

const Label = ({ id, regel, sector }: { id: string; regel: RegelWoord | undefined; sector: string | undefined }) =>
  regel === undefined ? null : (
    <span className="bij-regel">
      <a className="wet" href={`/regels/${id}/`}>
        <span className="onzichtbaar">{regel.titel}: </span>
        {labelVan(regel, sector)}
      </a>
      {MERK[regel.confidence] ? <small>{MERK[regel.confidence]}</small> : null}{' '}
    </span>
  );
