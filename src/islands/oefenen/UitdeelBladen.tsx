import type { routeLijst, StapBeeld } from '../../exports/casus-beeld.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { Stem } from '../parts/Stem.tsx';

type Props = {
  casus: Pick<OefenCasus, 'titel' | 'stroomTitel' | 'delen'>;
  beelden: readonly (StapBeeld | null)[];
  route: ReturnType<typeof routeLijst>;
};

/** Wat de deelnemers krijgen, in één print: de casus zonder oplossing, de route als lijst, en een lijst om in te vullen. */
export const UitdeelBladen = ({ casus, beelden, route }: Props) => (
  <>
    <section className="blad">
      <p className="bovenkop">Oefenen · {casus.stroomTitel}</p>
      <h1>{casus.titel}</h1>
      {casus.delen.map(({ bij, tekst }) => (
        <p key={bij}>{tekst}</p>
      ))}
      <h2>Wat valt u op?</h2>
      <div className="schrijfruimte groot-vak" />
      <h2>Wat is uw oordeel, en waarom?</h2>
      <div className="schrijfruimte groot-vak" />
    </section>
    <section className="blad">
      <h2>De route: {casus.stroomTitel}</h2>
      <p>Niet elke vraag komt in elke zaak voor. De antwoorden bepalen de weg.</p>
      <ol className="routelijst">
        {route.map(({ naam, vragen }) => (
          <li key={naam}>
            <h3>{naam}</h3>
            <ul>
              {vragen.map((vraag, nummer) => (
                <li key={nummer}>
                  <Stem tekst={vraag} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
    <section className="blad">
      <h2>Uw antwoorden bij deze casus</h2>
      <p>Kruis aan wat past. Schrijf erbij waar u dat in het verhaal leest.</p>
      <ol className="invullijst">
        {beelden.map((beeld, plaats) =>
          beeld === null ? null : (
            <li key={plaats}>
              <b>
                <Stem tekst={beeld.vraag} />
              </b>
              <ul>
                {beeld.keuzes.map(({ keuze, tekst }) => (
                  <li key={keuze}>
                    <Stem tekst={tekst} />
                  </li>
                ))}
              </ul>
              <div className="schrijfruimte" />
            </li>
          ),
        )}
      </ol>
    </section>
  </>
);
