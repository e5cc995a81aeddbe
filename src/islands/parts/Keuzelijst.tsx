import type { MouseEvent, ReactNode } from 'react';
import type { KeuzeWoord } from '../../exports/woorden.ts';
import type { StartTak } from '../start.ts';
import type { OptieItem } from '../view-model.ts';
import { Stem } from './Stem.tsx';

type Levend = {
  /** De opties van de route; null zolang de speler nog niet loopt of de lezer niet op deze route is. */
  opties: readonly OptieItem[] | null;
  /** De optie die uit de ingevulde datum volgt. */
  volgens: string | null;
  kies: (klik: MouseEvent<HTMLAnchorElement>, keuze: string) => void;
};
type Props = Levend & {
  keuzes: readonly (readonly [string, KeuzeWoord])[];
  takken: Readonly<Record<string, readonly StartTak[]>>;
  stroom: string;
};

const STEMMEN = ['school', 'ouder', 'leerling'] as const;

/**
 * De opties als grote links. Zonder script: elke tak een eigen link, één per stem. Een optie met meer takken vouwt open; daar
 * zegt elke link haar voorwaarde.
 */
export const Keuzelijst = ({ keuzes, takken, stroom, opties, volgens, kies }: Props) => (
  <ul className="opties">
    {opties
      ? opties.map(({ keuze, href, eerder, ...woord }) => (
          <li key={keuze}>
            <a
              className="optie"
              href={href}
              data-keuze={keuze}
              aria-current={eerder ? 'true' : undefined}
              onClick={(klik) => kies(klik, keuze)}
            >
              <Woord {...woord}>
                {eerder ? <span className="h">{EERDER}</span> : null}
                {volgens === keuze ? <span className="h volgens">Dit volgt uit uw datum</span> : null}
              </Woord>
            </a>
          </li>
        ))
      : keuzes.flatMap(([keuze, woord]) => {
          const eigen = takken[keuze] ?? [];
          const links = eigen.map(({ naar, voorwaarde, stem: vast }) => (
            <li key={keuze + naar}>
              {STEMMEN.map((stem) => (
                <a
                  key={stem}
                  className={`optie v-${stem}`}
                  href={`/${stroom}/${naar}/${fragment(vast ?? stem)}`}
                  data-keuze={keuze}
                >
                  {voorwaarde ?? <Woord {...woord} />}
                </a>
              ))}
            </li>
          ));
          return eigen.length < 2 ? (
            links
          ) : (
            <li key={keuze}>
              <details className="takken">
                <summary className="optie">
                  <Woord {...woord} />
                </summary>
                <ul className="opties">{links}</ul>
              </details>
            </li>
          );
        })}
  </ul>
);

const EERDER = 'Uw antwoord van eerder';
const fragment = (stem: (typeof STEMMEN)[number]): string => (stem === 'school' ? '' : `#${stem}`);

const Woord = ({ tekst, hint, children }: KeuzeWoord & { children?: ReactNode }) => (
  <span>
    <b>
      <Stem tekst={tekst} />
    </b>
    {hint ? (
      <span className="h">
        <Stem tekst={hint} />
      </span>
    ) : null}
    {children}
  </span>
);
