import { hoofdletter } from '../../lib/hoofdletter.ts';
import type { MouseEvent, ReactNode } from 'react';
import type { Tekst } from '../../inhoud/schema.ts';
import { gebeurtenis } from '../../regels/gebeurtenissen.ts';
import type { GebeurtenisId } from '../../regels/gebeurtenissen.ts';
import { datumInWoorden, leesIsoDatum } from '../../regels/kalender.ts';
import type { Spel } from '../use-flow.ts';
import type { SpoorItem } from '../view-model.ts';
import { veldenVan } from './Datumstap.tsx';
import { Stem } from './Stem.tsx';

type Props = {
  spel: Spel;
  rijen: readonly SpoorItem[];
  vul: (tekst: Tekst) => Tekst;
  ga: (klik: MouseEvent<HTMLAnchorElement>) => void;
};

/** De antwoorden van de route, en onder een datumvraag de dagen die erbij horen; een dag die openbleef heet "Niet ingevuld". */
export const Controlerijen = ({ spel, rijen, vul, ga }: Props) => (
  <dl className="controle">
    {rijen.map(({ stap, titel, antwoord, wijzig }) => {
      const woord = spel.woorden.stappen[stap];
      const datums = woord?.soort === 'vraag' && woord.datum !== null ? veldenVan(woord.datum, spel) : [];
      return [
        <Rij key={stap} titel={titel} wijzig={wijzig} ga={ga} merk={stap}>
          <Stem tekst={vul(antwoord)} />
        </Rij>,
        ...datums.map((id) => (
          <Rij key={`${stap} ${id}`} titel={naamVan(id)} wijzig={wijzig} ga={ga} merk={`datum-${id}`}>
            {dagVan(spel.datums[id])}
          </Rij>
        )),
      ];
    })}
  </dl>
);

type RijProps = Pick<SpoorItem, 'titel' | 'wijzig'> & Pick<Props, 'ga'> & { merk: string; children: ReactNode };

const Rij = ({ titel, wijzig, ga, merk, children }: RijProps) => (
  <div data-rij={merk}>
    <dt>{titel}</dt>
    <dd>{children}</dd>
    <dd>
      <a className="wijzig" href={wijzig} onClick={ga}>
        Wijzig<span className="onzichtbaar"> {titel}</span>
      </a>
    </dd>
  </div>
);

const naamVan = (id: GebeurtenisId): string => hoofdletter(gebeurtenis(id).naam);

const dagVan = (datum: string | undefined): string => {
  if (datum === undefined) return 'Niet ingevuld';
  return leesIsoDatum(datum).soort === 'datum' ? datumInWoorden(datum) : datum;
};
