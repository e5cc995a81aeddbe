import type { Bevinding, Taak } from '../../inhoud/schema.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { vulTekst } from '../../exports/vulling.ts';
import { Stem } from './Stem.tsx';

type Props = {
  bevindingen: readonly (Bevinding & { readonly id: string })[];
  taken: Readonly<Record<string, Taak>>;
  vulling: Vulling;
};

/** Wat na de eerste blokkade al vaststaat; doorgaan met de vragen kan altijd. */
export const TotNuToe = ({ bevindingen, taken, vulling }: Props) => (
  <details className="alvast" id="tot-nu-toe">
    <summary>Bekijk wat u nu al weet</summary>
    <ul>
      {bevindingen.map(({ id, gewicht, titel, taken: bij }) => (
        <li key={id} data-bevinding={id}>
          <p className={`mist ${gewicht}`}>
            <Stem tekst={vulTekst(titel, vulling)} />
          </p>
          {gewicht === 'blokkade' || gewicht === 'herstelbaar' ? (
            <ul>
              {bij.flatMap((taak) => {
                const woord = taken[taak];
                return woord
                  ? [
                      <li key={taak}>
                        <Stem tekst={vulTekst(woord.titel, vulling)} />
                      </li>,
                    ]
                  : [];
              })}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
    <p className="klein">Dit is nog niet alles. Beantwoord ook de andere vragen voor het hele antwoord.</p>
  </details>
);
