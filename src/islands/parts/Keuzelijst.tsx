import type { MouseEvent } from 'react';
import type { KeuzeWoord } from '../../exports/woorden.ts';
import type { StartTak } from '../start.ts';
import type { OptieItem } from '../view-model.ts';
import { Stem } from './Stem.tsx';

type Levend = {
  /** De opties van de route; null zolang de speler nog niet loopt of de lezer niet op deze route is. */
  opties: readonly OptieItem[] | null;
  /** De optie die uit de ingevulde datum volgt. */
  volgens: string | null;
  kies: (klik: MouseEvent, keuze: string) => void;
};
type Props = Levend & {
  keuzes: readonly (readonly [string, KeuzeWoord])[];
  takken: Readonly<Record<string, readonly StartTak[]>>;
  stroom: string;
};

const STEMMEN = ['school', 'ouder', 'leerling'] as const;

/** De opties als grote links. Zonder script: elke tak een eigen link, één per stem, met de voorwaarde in woorden. */
export const Keuzelijst = ({ keuzes, takken, stroom, opties, volgens, kies }: Props) => (
  <ul className="opties">
    {opties
      ? opties.map(({ keuze, tekst, hint, href, eerder }) => (
          <li key={keuze}>
            <a
              className="optie"
              href={href}
              data-keuze={keuze}
              aria-current={eerder ? 'true' : undefined}
              onClick={(klik) => kies(klik, keuze)}
            >
              <span>
                <b>
                  <Stem tekst={tekst} />
                </b>
                {hint ? (
                  <span className="h">
                    <Stem tekst={hint} />
                  </span>
                ) : null}
                {eerder ? <span className="h">{EERDER}</span> : null}
                {volgens === keuze ? <span className="h volgens">Dit volgt uit uw datum</span> : null}
              </span>
            </a>
          </li>
        ))
      : keuzes.flatMap(([keuze, woord]) =>
          (takken[keuze] ?? []).map(({ naar, voorwaarde, stem: vast }) => (
            <li key={`${keuze} ${naar}`}>
              {STEMMEN.map((stem) => (
                <a
                  key={stem}
                  className={`optie v-${stem}`}
                  href={`/${stroom}/${naar}/${fragment(vast ?? stem)}`}
                  data-keuze={keuze}
                >
                  <KaleOptie woord={woord} stem={stem} voorwaarde={voorwaarde} />
                </a>
              ))}
            </li>
          )),
        )}
  </ul>
);

const EERDER = 'Uw antwoord van eerder';
const fragment = (stem: (typeof STEMMEN)[number]): string => (stem === 'school' ? '' : `#${stem}`);

const KaleOptie = ({
  woord,
  stem,
  voorwaarde,
}: {
  woord: KeuzeWoord;
  stem: (typeof STEMMEN)[number];
  voorwaarde: string | null;
}) => (
  <span>
    <b>{inStem(woord.tekst, stem)}</b>
    {woord.hint ? <span className="h">{inStem(woord.hint, stem)}</span> : null}
    {voorwaarde === null ? null : <span className="h tak">{voorwaarde}</span>}
  </span>
);

const inStem = (tekst: KeuzeWoord['tekst'], stem: (typeof STEMMEN)[number]): string =>
  typeof tekst === 'string' ? tekst : ((stem === 'leerling' ? tekst.leerling : tekst[stem]) ?? tekst.school);
