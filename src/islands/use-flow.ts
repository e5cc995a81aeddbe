import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createActor } from 'xstate';
import { fragmentNaarAntwoorden } from '../engine/answers-codec.ts';
import { kiesAntwoorden } from '../engine/answers-store.ts';
import type { Antwoorden, FlowMachine } from '../engine/flow-types.ts';
import { replay } from '../engine/replay.ts';
import type { Replay } from '../engine/replay.ts';
import type { Woorden } from '../exports/woorden.ts';
import { laadMachine } from '../flows/load.ts';
import { dagVanVandaag } from '../lib/dag-van-vandaag.ts';
import { maakSessie } from './sessie.ts';
import type { Sessie } from './sessie.ts';
import type { Start } from './start.ts';
import { haalVooruit, wisselVasteDelen } from './vaste-delen.ts';
import { CONTROLE, doelen } from './view-model.ts';
import { haalWoorden } from './woorden.ts';

/** Wat er nodig is om te spelen; er pas als de machine en de woorden er zijn. */
export type Spel = {
  readonly machine: FlowMachine;
  readonly woorden: Woorden;
  readonly route: Replay;
  readonly antwoorden: Antwoorden;
  /** Speelt andere antwoorden in dezelfde stroom, zonder iets te veranderen. */
  readonly speelNa: (antwoorden: Antwoorden, opties?: { tot?: string }) => Replay;
  readonly datums: Sessie['datums'];
  readonly melding: Sessie['melding'];
  readonly conflict: boolean;
  readonly vandaag: string;
  readonly peildatum: string;
};
type Bron = { readonly machine: FlowMachine; readonly woorden: Woorden };
type Plek = { readonly stap: string; readonly hash: string; readonly eigen: boolean };

/** De enige plek met een actor, opslag, het adres en de klok. Geeft null als spel zolang niet alles geladen is. */
export const useFlow = ({ stroom, stap: begin }: Pick<Start, 'stroom' | 'stap'>) => {
  const sessie = useMemo(() => (typeof window === 'undefined' ? null : maakSessie(stroom)), [stroom]);
  const [bron, zetBron] = useState<Bron | null>(null);
  const [plek, zetPlek] = useState<Plek>({ stap: begin, hash: '', eigen: false });
  const [bewaard, zetBewaard] = useState<Sessie>({ antwoorden: {}, datums: {}, melding: null });

  useEffect(() => {
    const hier = () => {
      const stap = location.pathname.split('/')[2] ?? begin;
      zetPlek({ stap, hash: location.hash, eigen: isEigen(history.state) });
      if (sessie) zetBewaard(sessie.lees());
      return stap;
    };
    const terug = () => {
      const stap = hier();
      haalVooruit(`/${stroom}/${stap}/`).then(
        (pagina) => {
          wisselVasteDelen(pagina);
          document.title = pagina.title;
        },
        () => location.reload(),
      );
    };
    hier();
    addEventListener('popstate', terug);
    addEventListener('hashchange', hier);
    Promise.all([laadMachine(stroom), haalWoorden(stroom)]).then(
      ([machine, woorden]) => zetBron({ machine, woorden }),
      () => delete document.documentElement.dataset['antwoorden'],
    );
    return () => {
      removeEventListener('popstate', terug);
      removeEventListener('hashchange', hier);
    };
  }, [stroom, begin, sessie]);

  const spel = useMemo(() => (bron ? speel(bron, plek, bewaard) : null), [bron, plek, bewaard]);
  const actor = useMemo(() => {
    if (!spel) return null;
    return createActor(spel.machine, { snapshot: spel.machine.getPersistedSnapshot(spel.route.snapshot) }).start();
  }, [spel]);
  const stapNu = useSelector(actor ?? undefined, (snapshot) => (snapshot ? String(snapshot.value) : begin));

  useEffect(() => {
    if (!spel || !sessie || spel.conflict || !spel.route.opRoute) return;
    sessie.bewaar(Object.fromEntries(spel.route.spoor.map(({ stap, keuze }) => [stap, keuze])));
    if (!plek.eigen) history.replaceState({ wegwijzer: true }, '');
  }, [spel, plek, sessie]);

  /**
   * Stapt naar een adres van deze stroom zonder de pagina te laden; lukt dat niet, dan wordt zij geladen. `stuur` geeft de machine
   * het antwoord, in hetzelfde beeld als de nieuwe stap.
   */
  const ga = useCallback(
    async (adres: string, stuur?: () => void) => {
      const doel = new URL(adres, location.href);
      try {
        const pagina = await haalVooruit(doel.pathname);
        wisselVasteDelen(pagina);
        // Samen in hetzelfde beeld, en pas daarna de plek op de pagina: zo wordt zij één keer uitgerekend.
        flushSync(() => {
          stuur?.();
          zetPlek({ stap: doel.pathname.split('/')[2] ?? begin, hash: doel.hash, eigen: true });
          if (sessie) zetBewaard(sessie.lees());
        });
        scrollTo(0, 0);
        // Het adres kost de browser tijd; de lezer ziet de vraag eerst. De titel erna: anders krijgt de vorige stap haar in de geschiedenis.
        await beeldGetekend();
        history.pushState({ wegwijzer: true }, '', doel.pathname + doel.hash);
        document.title = pagina.title;
      } catch {
        location.assign(adres);
      }
    },
    [begin, sessie],
  );

  const zetDatum = useCallback(
    (gebeurtenis: string, datum: string | null) => {
      sessie?.bewaarDatum(gebeurtenis, datum);
      if (sessie) zetBewaard(sessie.lees());
    },
    [sessie],
  );

  return { spel, actor, stap: spel ? plek.stap : begin, stapNu, sessie, ga, zetDatum, zetBewaard };
};

/** Wacht tot het beeld waar nu aan gewerkt wordt, is getekend; een verborgen tabblad tekent niet, dan een tiende tel. */
const beeldGetekend = (): Promise<void> =>
  new Promise((klaar) => {
    setTimeout(klaar, 100);
    requestAnimationFrame(() => setTimeout(klaar));
  });

const isEigen = (staat: unknown): boolean => typeof staat === 'object' && staat !== null && 'wegwijzer' in staat;

const speel = (
  { machine, woorden }: Bron,
  { stap, hash, eigen }: Plek,
  { antwoorden: vanSessie, datums, melding }: Sessie,
): Spel => {
  const adres = fragmentNaarAntwoorden(hash).antwoorden;
  const gekozen = kiesAntwoorden(adres, vanSessie);
  // Een adres dat deze speler zelf maakte, is geen gedeelde route, ook niet als er later een antwoord is gewijzigd.
  const conflict = gekozen.conflict.length > 0 && !eigen;
  const antwoorden = conflict ? (adres ?? {}) : gekozen.antwoorden;
  const speelNa: Spel['speelNa'] = (gegeven, tot) => replay(machine, gegeven, { ...tot, vervallen: doelen(woorden) });
  const route = speelNa(antwoorden, stap === CONTROLE ? {} : { tot: stap });
  const vandaag = dagVanVandaag();
  return {
    machine,
    woorden,
    route,
    antwoorden,
    speelNa,
    datums,
    melding,
    conflict,
    vandaag,
    peildatum: datums['peildatum'] ?? vandaag,
  };
};
