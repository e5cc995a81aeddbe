import { useEffect, useMemo, useState } from 'react';
import { replay } from '../../engine/replay.ts';
import type { Geladen } from '../../exports/casus-beeld.ts';
import { maakOefencasus } from '../../exports/oefencasus.ts';
import { vulTekst, vullingOp } from '../../exports/vulling.ts';
import { laadMachine } from '../../flows/load.ts';
import type { OefenCasus } from '../../oefenen/casus.ts';
import { naarCasus } from '../../oefenen/casus-ontwerp.ts';
import type { Ontwerp } from '../../oefenen/casus-ontwerp.ts';
import { routeFouten } from '../../oefenen/eigen-casus.ts';
import type { CasusBestand } from '../../oefenen/eigen-casus.ts';
import { haalWoorden } from '../woorden.ts';

/** Een stroom waar een casus op kan spelen: haar id, haar naam en de hash over haar machine. */
export type Speelstroom = { readonly id: string; readonly titel: string; readonly hash: string };
type Route = { readonly stroom: string } & Pick<Geladen, 'machine' | 'woorden'>;

/** Haalt de machine en woorden van een stroom. Faalt als die er niet zijn. */
export const haalRoute = async (stroom: string): Promise<Route> => {
  const [machine, woorden] = await Promise.all([laadMachine(stroom), haalWoorden(stroom)]);
  return { stroom, machine, woorden };
};

/** Wat er op de route niet klopt aan een casus, met het oordeel uit de woorden van de stroom. */
export const foutenOpRoute = ({ casus }: CasusBestand, { machine, woorden }: Route): string[] =>
  routeFouten(casus, machine, (stap) => {
    const woord = Object.hasOwn(woorden.stappen, stap) ? woorden.stappen[stap] : undefined;
    return woord?.soort === 'uitkomst' ? woord.oordeel : undefined;
  });

/** Een ontwerp op de echte route: waar het op uitkomt, wat er nog mist, en de casus om te spelen als alles klopt. */
export const useOntwerp = (ontwerp: Ontwerp, stromen: readonly Speelstroom[]) => {
  const [route, zetRoute] = useState<Route | null>(null);
  const [weg, zetWeg] = useState(false);
  const { stroom } = ontwerp;
  useEffect(() => {
    let nog = true;
    haalRoute(stroom).then(
      (gehaald) => {
        if (!nog) return;
        zetRoute(gehaald);
        zetWeg(false);
      },
      () => nog && zetWeg(true),
    );
    return () => {
      nog = false;
    };
  }, [stroom]);
  const uitslag = useMemo(() => {
    if (route?.stroom !== ontwerp.stroom) return null;
    const { machine, woorden } = route;
    const keuzes = Object.entries(ontwerp.stappen).map(([stap, { keuze }]) => [stap, keuze] as const);
    const spel = replay(machine, Object.fromEntries(keuzes.filter(([, keuze]) => keuze !== '')));
    const eind = woorden.stappen[spel.stap];
    const oordeel = eind?.soort === 'uitkomst' ? eind.oordeel : null;
    const gemaakt = naarCasus(ontwerp, { spoor: spel.spoor, oordeel });
    const mist = 'mist' in gemaakt ? gemaakt.mist : foutenOpRoute(gemaakt.bestand, route);
    const vulling = vullingOp(woorden, ontwerp.datum);
    const bestand = 'bestand' in gemaakt && mist.length === 0 ? gemaakt.bestand : null;
    return {
      spel,
      eind,
      mist,
      bestand,
      geladen: { machine, woorden, vul: (tekst) => vulTekst(tekst, vulling) } satisfies Geladen,
    };
  }, [ontwerp, route]);
  const veld = stromen.find(({ id }) => id === stroom);
  const speel = (bestand: CasusBestand): OefenCasus | null =>
    route === null || veld === undefined
      ? null
      : {
          ...maakOefencasus(bestand.casus, {
            stroom,
            stroomTitel: veld.titel,
            machine: route.machine,
            machineHash: veld.hash,
            bevindingen: route.woorden.bevindingen,
            regels: route.woorden.regels,
            wijzigingen: {},
          }),
          id: 'eigen-casus',
          gemaakt: true,
          bron: { titel: 'Eigen casus', href: null },
        };
  return { uitslag, weg, speel };
};
/** De uitslag van een ontwerp op de route. */
export type OntwerpUitslag = NonNullable<ReturnType<typeof useOntwerp>['uitslag']>;
