import type { RegelWoord } from '../../exports/woorden.ts';
import type { Zaak, ZaakBevinding } from '../../exports/zaak.ts';
import type { Vulling } from '../../inhoud/vul-in.ts';
import { vulTekst } from '../../exports/vulling.ts';
import { RegelLabels } from './RegelLabels.tsx';
import { Stem } from './Stem.tsx';

type Props = { zaak: Zaak; regels: Readonly<Record<string, RegelWoord>>; vulling: Vulling };

/** De bevindingen naast de taken: waarom het niet mag, wat in orde is, en waarop te letten. */
export const Bevindingen = ({ zaak, regels, vulling }: Props) => {
  const met = (...gewichten: string[]) => zaak.bevindingen.filter(({ bevinding }) => gewichten.includes(bevinding.gewicht));
  const lijst = { regels, vulling, sector: zaak.feit.sector };
  return (
    <>
      <Groep kop="Waarom dit het antwoord is" klasse="" items={met('blokkade', 'herstelbaar')} {...lijst} />
      <Groep kop="Dit is in orde" klasse="goed" items={met('draagt')} {...lijst} />
      <Groep kop="Let ook hierop" klasse="" items={met('let-op')} {...lijst} />
    </>
  );
};

type GroepProps = Omit<Props, 'zaak'> & {
  kop: string;
  klasse: string;
  items: readonly ZaakBevinding[];
  sector: string | undefined;
};

const Groep = ({ kop, klasse, items, regels, vulling, sector }: GroepProps) =>
  items.length === 0 ? null : (
    <section className={klasse === '' ? undefined : klasse}>
      <h2>{kop}</h2>
      <ul>
        {items.map(({ id, bevinding, regels: ids }) => (
          <li key={id} data-bevinding={id}>
            <details className="bevinding">
              <summary>
                <Stem tekst={vulTekst(bevinding.titel, vulling)} />
              </summary>
              <p>
                <Stem tekst={vulTekst(bevinding.tekst, vulling)} />
              </p>
              <div className="labels">
                <RegelLabels ids={ids} regels={regels} sector={sector} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
