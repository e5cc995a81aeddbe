import { useLayoutEffect, useRef } from 'react';
import { maakBeeld, routeLijst, uitkomstVan } from '../../exports/casus-beeld.ts';
import type { Geladen } from '../../exports/casus-beeld.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { CasusSpel } from './CasusSpel.tsx';
import { KlasScherm } from './KlasScherm.tsx';
import { TrainerNotities } from './TrainerNotities.tsx';
import { UitdeelBladen } from './UitdeelBladen.tsx';

/** Hoe een eigen casus te zien is: alleen spelen, op het grote scherm, de notities of de bladen. */
export type Wijze = 'alleen' | 'klas' | 'trainer' | 'blad';
type Props = { casus: OefenCasus; wijze: Wijze; geladen: Geladen; terug: () => void };

/** Een eigen casus met dezelfde delen als een casus van de site, en een weg terug naar het formulier. */
export const EigenBeeld = ({ casus, wijze, geladen, terug }: Props) => {
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => knop.current?.focus(), []);
  const beelden = casus.stappen.map((_, plaats) => maakBeeld(casus, plaats, geladen));
  return (
    <div className="eigenbeeld" data-wijze={wijze}>
      <div className="klas-kop geen-print">
        {wijze === 'klas' || wijze === 'alleen' ? (
          <h1>
            <bdi>{casus.titel}</bdi>
          </h1>
        ) : null}
        <p className="knoppen">
          <button type="button" className="knop stil" id="eigen-terug" ref={knop} onClick={terug}>
            ← Terug naar het formulier
          </button>
          {wijze === 'trainer' || wijze === 'blad' ? (
            <button type="button" className="knop" onClick={() => window.print()}>
              Afdrukken
            </button>
          ) : null}
        </p>
      </div>
      {wijze === 'alleen' ? <CasusSpel casus={casus} /> : null}
      {wijze === 'klas' ? <KlasScherm casus={casus} /> : null}
      {wijze === 'trainer' ? <TrainerNotities casus={casus} beelden={beelden} uitkomst={uitkomstVan(casus, geladen)} /> : null}
      {wijze === 'blad' ? <UitdeelBladen casus={casus} beelden={beelden} route={routeLijst(geladen)} /> : null}
    </div>
  );
};
