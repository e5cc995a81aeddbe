import { dagenTussen, datumInWoorden } from '../../regels/kalender.ts';
import type { Moment } from './Termijnlijst.tsx';

const BREED = 740;
const RAND = 80;
/** Zo ver staan twee bijschriften minstens uit elkaar; dichterbij krijgt elk een eigen hoogte. */
const RUIMTE = 150;

/** De termijnen als tekening. Alles wat hier staat, staat ook in de lijst eronder; de tekening is voor wie liever kijkt. */
export const Tijdlijn = ({ momenten, vandaag }: { momenten: readonly Moment[]; vandaag: string }) => {
  const [eerste, laatste] = [momenten[0], momenten.at(-1)];
  if (!eerste || !laatste || eerste.datum === laatste.datum) return null;
  const dagen = dagenTussen(eerste.datum, laatste.datum);
  const punten = momenten.map((moment) => ({
    ...moment,
    x: RAND + Math.round((dagenTussen(eerste.datum, moment.datum) / dagen) * (BREED - 2 * RAND)),
  }));
  const lagen = verdeel(punten.map(({ x }) => x));
  const hoog = 60 + 44 * (Math.max(...lagen) + 1);
  return (
    <svg viewBox={`0 0 ${BREED} ${hoog}`} aria-hidden="true">
      <line className="as" x1="10" y1="24" x2={BREED - 10} y2="24" />
      {punten.map(({ datum, regel, x, kort }, plaats) => {
        const y = 58 + 44 * (lagen[plaats] ?? 0);
        return (
          <g key={`${datum} ${regel}`}>
            {y > 58 ? <line className="draad" x1={x} y1="24" x2={x} y2={y - 14} /> : null}
            <circle className={regel === null ? 'nu' : datum < vandaag ? undefined : 'eind'} cx={x} cy="24" r="9" />
            <text className="vet" x={x} y={y} textAnchor="middle">
              {kort}
            </text>
            <text className="zacht" x={x} y={y + 19} textAnchor="middle">
              {zonderJaar(datum)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const zonderJaar = (datum: string): string =>
  datumInWoorden(datum)
    .replace(/ \d{4}$/, '')
    .replace(/^(\p{L}{2})\p{L}+/u, '$1');

/** Legt bijschriften die te dicht bij elkaar staan op verschillende hoogten. */
const verdeel = (plaatsen: readonly number[]): number[] => {
  const eindes: number[] = [];
  return plaatsen.map((x) => {
    const laag = eindes.findIndex((einde) => x - einde >= RUIMTE);
    const gekozen = laag === -1 ? eindes.length : laag;
    eindes[gekozen] = x;
    return gekozen;
  });
};
