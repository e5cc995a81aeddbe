import type { VraagWoord } from '../../exports/woorden.ts';
import { feitVan } from '../../exports/zaak.ts';
import { rekenTermijnen } from '../../exports/zaak-termijnen.ts';
import type { ZaakTermijn } from '../../exports/zaak-termijnen.ts';
import { gebeurtenis } from '../../regels/gebeurtenissen.ts';
import type { GebeurtenisId } from '../../regels/gebeurtenissen.ts';
import { leesDatum } from '../../regels/kalender.ts';
import { isVoorbij } from '../../regels/termijnen.ts';
import type { Spel } from '../use-flow.ts';
import { Datumveld } from './Datumveld.tsx';

type DatumWoord = NonNullable<VraagWoord['datum']>;
/** Wat een datumstap nodig heeft. */
export type DatumstapProps = { datum: DatumWoord; spel: Spel; zetDatum: (gebeurtenis: string, datum: string | null) => void };

/** De datumvelden van een stap, en de berekening zodra er een datum is. */
export const Datumstap = ({ datum, spel, zetDatum }: DatumstapProps) => {
  const [eerste, ...rest] = veldenVan(datum, spel).map((id) => (
    <Datumveld
      key={`${id} ${spel.datums[id] ?? ''}`}
      id={`datum-${id}`}
      vraag={gebeurtenis(id).vraag}
      waarde={spel.datums[id]}
      lees={leesDatum}
      bewaar={(dag) => zetDatum(id, dag)}
    />
  ));
  return (
    <>
      {eerste}
      {rest.length === 0 ? null : (
        <details className="meer-datums">
          <summary>Vul ook in wanneer de termijn stilstond, of wanneer het bericht kwam</summary>
          {rest}
        </details>
      )}
      <div role="status" id="berekening">
        {spel.datums[datum.gebeurtenis] === undefined
          ? null
          : rekenStap(datum, spel).map(({ regel, uitslag }) => (
              <p className="melding" key={regel} data-termijn={regel}>
                {uitslag.uitleg}
              </p>
            ))}
      </div>
    </>
  );
};

/** De optie die uit de ingevulde datum volgt; null als er geen datum is of als zij geen uitsluitsel geeft. */
export const volgtUitDatum = (datum: DatumWoord, spel: Spel): string | null => {
  const tegen = datum.tegen === undefined ? spel.vandaag : spel.datums[datum.tegen];
  const uitslag = rekenStap(datum, spel)[0]?.uitslag;
  if (!uitslag || tegen === undefined || spel.datums[datum.gebeurtenis] === undefined) return null;
  const stand = isVoorbij(uitslag, tegen);
  return stand === 'onzeker' ? null : datum.volgt[stand];
};

const rekenStap = (datum: DatumWoord, { woorden, route, datums, peildatum }: Spel): ZaakTermijn[] => {
  const bevindingen = route.bevindingen.flatMap((id) => woorden.bevindingen[id] ?? []);
  return rekenTermijnen({ woorden, feit: feitVan(route), datums, peildatum, bevindingen }, datum.regels).slice(0, 1);
};

/** De gebeurtenis van de stap, de dag waarmee wordt vergeleken, en bij een stilstand op deze route ook de dagen daarvan. */
export const veldenVan = (datum: DatumWoord, { woorden, route }: Spel): GebeurtenisId[] => {
  const effecten = route.bevindingen.flatMap((id) => woorden.bevindingen[id]?.termijn?.effect ?? []);
  const velden: GebeurtenisId[] = [datum.gebeurtenis, ...(datum.tegen ? [datum.tegen] : [])];
  if (datum.gebeurtenis === 'einde-aanvulling') return velden;
  if (effecten.includes('staat-stil')) velden.push('verzoek-aanvulling');
  if (effecten.includes('stond-stil')) velden.push('verzoek-aanvulling', 'einde-aanvulling');
  return velden;
};
