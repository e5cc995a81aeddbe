import type { RefObject } from 'react';
import { GROEPEN } from '../../oefenen/casus.ts';
import type { Groep } from '../../oefenen/casus.ts';

/** De groepen waaruit een deelnemer kiest, in de volgorde op het scherm. */
export const GROEP_IDS = [
  'nee',
  'ja',
  'ja-mits',
  'moet',
  'hangt-af',
  'geen-besluit',
  'andere-weg',
] as const satisfies readonly Groep[];
type Props = { kop: RefObject<HTMLHeadingElement | null>; kies: (groep: Groep) => void };

/** Vóór de uitspraak: wat vindt u zelf? */
export const CasusOordeel = ({ kop, kies }: Props) => (
  <>
    <p className="bovenkop">Uw oordeel</p>
    <h2 tabIndex={-1} ref={kop}>
      U weet nu alles. Wat is uw antwoord?
    </h2>
    <ol className="opties toetskeuzes">
      {GROEP_IDS.map((groep) => (
        <li key={groep}>
          <button type="button" className="optie" data-groep={groep} onClick={() => kies(groep)}>
            <b>{GROEPEN[groep]}</b>
          </button>
        </li>
      ))}
    </ol>
  </>
);
