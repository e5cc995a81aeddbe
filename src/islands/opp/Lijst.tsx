import { useState } from 'react';
import type { Lijst as Lijstvorm } from '../../opp/hoofdstukken.ts';
import type { Item } from '../../opp/schema.ts';
import type { OppVelden } from '../../inhoud/schema-opp.ts';
import { haalWeg, verplaats, voegToe, zetTerug } from '../../opp/lijst.ts';
import { Lijsthulp } from './Lijsthulp.tsx';
import { LijstItem } from './LijstItem.tsx';
import { RegelLabels } from '../parts/RegelLabels.tsx';
import { veldDomId } from './use-beeld.ts';
import type { VeldKader } from './veld-kader.ts';

type Props = {
  kader: VeldKader;
  lijst: Lijstvorm;
  woord: OppVelden['lijsten'][string];
  items: readonly Item[];
  zetLijst: (verander: (items: readonly Item[]) => readonly Item[]) => void;
};

/** Een lijst waar onderdelen bij kunnen, weg kunnen en van plaats kunnen wisselen. Weg is nooit meteen kwijt. */
export const Lijst = ({ kader, lijst, woord, items, zetLijst }: Props) => {
  const [weg, zetWeg] = useState<{ item: Item; plek: number } | null>(null);
  const regels = (lijst.eisen ?? []).map(({ regel }) => regel);
  const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  const eersteDeel = lijst.delen[0]?.id ?? '';
  const erbij = () => {
    const { id } = voegToe(items);
    zetLijst((oud) => voegToe(oud).lijst);
    focus(veldDomId(`${lijst.id}.${id}.${eersteDeel}`));
  };
  return (
    <section className="opp-lijst" aria-label={woord.kop} id={veldDomId(lijst.id)} tabIndex={-1}>
      {regels.length === 0 ? null : (
        <p className="opp-labels">
          <RegelLabels ids={regels} regels={kader.woorden.regels} sector={kader.sector} />
        </p>
      )}
      <Lijsthulp woord={woord} />
      <ol className="opp-items">
        {items.map((item, plek) => (
          <LijstItem
            key={item.id}
            kader={kader}
            lijst={lijst}
            woord={woord}
            item={item}
            plek={plek}
            aantal={items.length}
            verplaats={(richting) => {
              zetLijst((oud) => verplaats(oud, item.id, richting));
              focus(`${lijst.id}-${item.id}-${richting === -1 ? 'op' : 'neer'}`);
            }}
            haalWeg={() => {
              zetLijst((oud) => {
                zetWeg({ item: oud.find(({ id }) => id === item.id) ?? item, plek });
                return haalWeg(oud, item.id);
              });
              focus(`${lijst.id}-terug`);
            }}
          />
        ))}
      </ol>
      <div role="status">
        {weg && (
          <p className="melding">
            {woord.kop} {weg.plek + 1} is weggehaald.{' '}
            <button
              type="button"
              className="knop-link"
              id={`${lijst.id}-terug`}
              onClick={() => {
                zetLijst((oud) => zetTerug(oud, weg.item, weg.plek));
                zetWeg(null);
                focus(veldDomId(`${lijst.id}.${weg.item.id}.${eersteDeel}`));
              }}
            >
              Zet terug
            </button>
          </p>
        )}
      </div>
      <button type="button" className="knop stil" onClick={erbij}>
        {woord.voeg_toe}
      </button>
    </section>
  );
};
