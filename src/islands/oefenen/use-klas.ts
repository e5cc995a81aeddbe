import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { KLAS_BEGIN, klasBeelden, klasStap } from '../../oefenen/klas.ts';
import type { KlasStand, KlasZet } from '../../oefenen/klas.ts';
import { useKlastoetsen } from './use-klastoetsen.ts';
import { useKlok } from './use-klok.ts';

/** Wat over het beeld heen ligt: het verhaal tot nu toe, de vraag voor een gesprek, de lijst met stappen, of de uitleg van de toetsen. */
export type Paneel = 'verhaal' | 'gesprek' | 'lijst' | 'hulp';

/** Het scherm van een groep: waar men is, de stemmen, de klok, de panelen en de toetsen. `schermvullend` zet het vol of terug. */
export const useKlas = (casus: OefenCasus, schermvullend: () => void) => {
  const beelden = useMemo(() => klasBeelden(casus), [casus]);
  const [stand, doe] = useReducer((oud: KlasStand, zet: KlasZet) => klasStap(beelden, oud, zet), KLAS_BEGIN);
  const [paneel, zetPaneel] = useState<Paneel | null>(null);
  const [letters, zetLetters] = useState(true);
  const klok = useKlok();
  const kop = useRef<HTMLHeadingElement>(null);
  const begonnen = useRef(false);
  useLayoutEffect(() => {
    if (begonnen.current) kop.current?.focus();
    begonnen.current = true;
  }, [stand.plek, stand.onthuld, paneel]);

  const zet = (wat: KlasZet) => {
    zetPaneel(null);
    doe(wat);
  };
  const toon = (wat: Paneel) => zetPaneel(paneel === wat ? null : wat);
  const verder = () => zet({ doe: 'verder' });
  const terug = () => zet({ doe: 'terug' });
  const naarVeld = (nummer: number) => document.querySelectorAll<HTMLInputElement>('#klas .stem input')[nummer - 1]?.focus();
  const cijfers = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((nummer) => [String(nummer), () => naarVeld(nummer)]));
  useKlastoetsen(
    {
      ...cijfers,
      arrowright: verder,
      pagedown: verder,
      ' ': verder,
      arrowleft: terug,
      pageup: terug,
      u: () => zet({ doe: 'onthul' }),
      t: klok.wissel,
      v: () => toon('verhaal'),
      s: () => toon('gesprek'),
      f: schermvullend,
      g: () => toon('lijst'),
    },
    {
      letters,
      los: () => {
        zetPaneel(null);
        kop.current?.focus();
      },
    },
  );
  return { beelden, stand, beeld: beelden[stand.plek], zet, paneel, toon, letters, zetLetters, klok, kop, schermvullend };
};
/** Het scherm van een groep, zoals de delen ervan het krijgen. */
export type Klas = ReturnType<typeof useKlas>;
