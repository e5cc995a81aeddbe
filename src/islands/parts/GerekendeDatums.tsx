import type { RegelWoord } from '../../exports/woorden.ts';
import { uiterlijk } from '../../exports/zaak.ts';
import type { ZaakTermijn } from '../../exports/zaak-termijnen.ts';
import { datumInWoorden } from '../../regels/kalender.ts';

type Props = { termijnen: readonly ZaakTermijn[]; regels: Readonly<Record<string, RegelWoord>> };

/** De dagen die de site uit de ingevulde datums rekende; niets als er geen zijn. */
export const GerekendeDatums = ({ termijnen, regels }: Props) => {
  const dagen = termijnen.flatMap((termijn) => {
    const dag = uiterlijk([termijn]);
    return dag === null ? [] : [{ regel: termijn.regel, dag }];
  });
  if (dagen.length === 0) return null;
  return (
    <>
      <h2>Dit rekende de site uit</h2>
      <dl className="controle">
        {dagen.map(({ regel, dag }) => (
          <div key={regel} data-termijn={regel} data-datum={dag}>
            <dt>{regels[regel]?.titel ?? regel}</dt>
            <dd>{datumInWoorden(dag)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
