import { hoofdletter } from '../../lib/hoofdletter.ts';
import type { RegelWoord } from '../../exports/woorden.ts';
import type { ZaakTermijn } from '../../exports/zaak-termijnen.ts';
import { datumInWoorden } from '../../regels/kalender.ts';
import { RegelLabels } from './RegelLabels.tsx';
import { Tijdlijn } from './Tijdlijn.tsx';

type Props = {
  termijnen: readonly ZaakTermijn[];
  regels: Readonly<Record<string, RegelWoord>>;
  sector: string | undefined;
  vandaag: string;
};
/** Eén moment op de lijn. */
export type Moment = {
  readonly datum: string;
  /** Waar de termijn begint, en bij twee mogelijke dagen de laatste van de twee; anders gelijk aan `datum`. */
  readonly begin: string;
  readonly laatst: string;
  readonly kop: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly regel: string | null;
};

/** De datums op een rij: een tekening, en dezelfde datums als lijst met waar elke vandaan komt. */
export const Termijnlijst = ({ termijnen, regels, sector, vandaag }: Props) => {
  const momenten = maakMomenten(termijnen, regels, vandaag);
  const zonder = termijnen.filter(({ uitslag }) => uitslag.soort === 'onbekend' || uitslag.soort === 'ongeldig');
  return (
    <div className="tijdlijn">
      {momenten.length > 1 ? <Tijdlijn momenten={momenten} vandaag={vandaag} /> : null}
      <ul className="momenten">
        {momenten.map(({ datum, kop, uitleg, regel }) => (
          <li
            key={`${datum} ${regel}`}
            className={regel === null ? 'nu' : 'eind'}
            data-termijn={regel ?? undefined}
            data-datum={datum}
          >
            <b>{kop}</b>
            <span>{uitleg}</span>
            {regel === null ? null : <RegelLabels ids={[regel]} regels={regels} sector={sector} />}
          </li>
        ))}
        {zonder.map(({ regel, uitslag }) => (
          <li key={regel} data-termijn={regel}>
            <b>{regels[regel]?.titel}</b>
            <span>{uitslag.uitleg}</span>
            <RegelLabels ids={[regel]} regels={regels} sector={sector} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Alle dagen van de zaak op volgorde, met vandaag erbij. */
const maakMomenten = (termijnen: readonly ZaakTermijn[], regels: Props['regels'], vandaag: string): Moment[] => {
  const dagen = termijnen.flatMap(({ regel, uitslag }): Moment[] => {
    const titel = regels[regel]?.titel ?? regel;
    const advies = 'advies' in uitslag && uitslag.advies !== null ? ` ${uitslag.advies}` : '';
    const uitleg = `${titel}. ${uitslag.uitleg}${advies}`;
    if (uitslag.soort === 'dag') {
      const datum = uitslag.ingang ?? uitslag.eind;
      return [{ datum, begin: uitslag.begin, laatst: datum, kop: hoofd(datum), titel, uitleg, regel }];
    }
    if (uitslag.soort !== 'bereik') return [];
    const kop = `${hoofd(uitslag.vroegst)} of ${datumInWoorden(uitslag.laatst)}`;
    return [{ datum: uitslag.vroegst, begin: uitslag.begin, laatst: uitslag.laatst, kop, titel, uitleg, regel }];
  });
  const vast = { begin: vandaag, laatst: vandaag, titel: 'Vandaag', uitleg: 'Vandaag.', regel: null };
  const nu: Moment = { ...vast, datum: vandaag, kop: hoofd(vandaag) };
  return [nu, ...dagen].toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
};

const hoofd = (datum: string): string => hoofdletter(datumInWoorden(datum));
