import { dagenTussen, datumInWoorden, plusDagen } from '../../regels/kalender.ts';
import { maandnaam } from '../../regels/maanden.ts';
import type { Moment } from './Termijnlijst.tsx';

const [BREED, RAND, KOP, RIJ] = [740, 16, 40, 58];
/** Zoveel maanden krijgen hoogstens een streepje; bij een langere lijn vallen er maanden tussenuit. */
const MAX_MAANDEN = 9;

type Props = { momenten: readonly Moment[]; vandaag: string };

/** De termijnen als balken, met vandaag als lijn. Alles wat hier staat, staat ook in de lijst eronder; dit is om te zien. */
export const Tijdlijn = ({ momenten, vandaag }: Props) => {
  const rijen = momenten.filter(({ regel }) => regel !== null);
  const dagen = [vandaag, ...rijen.flatMap(({ begin, datum, laatst }) => [begin, datum, laatst])].toSorted();
  const [van, tot] = [dagen[0] ?? vandaag, dagen.at(-1) ?? vandaag];
  if (rijen.length === 0 || van === tot) return null;
  const x = (datum: string) => RAND + Math.round((dagenTussen(van, datum) / dagenTussen(van, tot)) * (BREED - 2 * RAND));
  const [nu, hoog] = [x(vandaag), KOP + RIJ * rijen.length + 30];
  return (
    <svg viewBox={`0 0 ${BREED} ${hoog}`} aria-hidden="true">
      {maandenTussen(van, tot).map((maand) => (
        <g key={maand}>
          <line className="draad" x1={x(maand)} y1="24" x2={x(maand)} y2={hoog - 26} />
          <text className="zacht" x={x(maand) + 4} y="18">
            {maandnaam(Number(maand.slice(5, 7)))}
          </text>
        </g>
      ))}
      {rijen.map(({ regel, titel, begin, datum, laatst }, plaats) => {
        const y = KOP + RIJ * plaats;
        return (
          <g key={`${regel} ${datum}`} data-datum={datum} className={laatst < vandaag ? 'voorbij' : undefined}>
            <text className="vet" x={RAND} y={y + 14}>
              {titel}
            </text>
            <text className="zacht" x={BREED - RAND} y={y + 14} textAnchor="end">
              {kortDatum(datum)}
            </text>
            <rect className="balk" x={x(begin)} y={y + 25} width={Math.max(2, x(datum) - x(begin))} height="12" rx="6" />
            {laatst > datum ? (
              <rect className="misschien" x={x(datum)} y={y + 25} width={x(laatst) - x(datum)} height="12" rx="6" />
            ) : null}
            <circle className="eind" cx={x(datum)} cy={y + 31} r="8" />
          </g>
        );
      })}
      <line className="nu" x1={nu} y1="24" x2={nu} y2={hoog - 24} />
      <text className="vet" x={nu} y={hoog - 6} textAnchor={nu < 70 ? 'start' : nu > BREED - 70 ? 'end' : 'middle'}>
        vandaag
      </text>
    </svg>
  );
};

/** "maandag 14 december 2026" → "ma 14 december 2026". */
const kortDatum = (datum: string): string => datumInWoorden(datum).replace(/^(\p{L}{2})\p{L}+/u, '$1');

/** De eerste dag van elke maand na `van`, tot en met `tot`; bij veel maanden om de zoveel. */
const maandenTussen = (van: string, tot: string): string[] => {
  const eersten: string[] = [];
  for (let dag = eersteDagErna(van); dag <= tot; dag = eersteDagErna(dag)) eersten.push(dag);
  const om = Math.ceil(eersten.length / MAX_MAANDEN);
  // Een streepje te dicht bij de rand heeft geen plaats voor zijn naam.
  const marge = dagenTussen(van, tot) * 0.1;
  return eersten.filter((dag, plaats) => plaats % om === 0 && dagenTussen(dag, tot) > marge);
};

const eersteDagErna = (dag: string): string => `${plusDagen(`${dag.slice(0, 8)}01`, 31).slice(0, 8)}01`;
