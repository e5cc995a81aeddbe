import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Tekst } from '../inhoud/schema.ts';
import type { Spel } from './use-flow.ts';
import type { RouteBeeld } from './view-model.ts';

type Invoer = { beeld: RouteBeeld | null; spel: Spel | null; stap: string; kop: RefObject<HTMLHeadingElement | null> };

const useOpDePagina = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Wat buiten de speler op de pagina meebeweegt: de link terug, de strook, de schoolsoort, en de focus na een stap. */
export const usePagina = ({ beeld, spel, stap, kop }: Invoer): void => {
  const vorige = useRef<string | null>(null);

  useOpDePagina(() => {
    if (!beeld || !spel) return;
    const { dataset } = document.documentElement;
    const terug = document.querySelector<HTMLAnchorElement>('#terug a');
    if (terug) {
      terug.href = beeld.vorige ?? beeld.begin;
      terug.textContent = beeld.vorige === null ? 'Naar het begin' : 'Vorige stap';
    }
    const sector = spel.route.spoor.find((antwoord) => antwoord.stap === 'sector')?.keuze;
    if (sector === undefined) delete dataset['sector'];
    else dataset['sector'] = sector;
    const gedeeld = document.getElementById('gedeeld');
    if (gedeeld) gedeeld.textContent = beeld.gedeeld.map(neutraal).join(' · ');
    const checklist = document.getElementById('checklist');
    if (checklist) checklist.hidden = beeld.opRoute;
    delete dataset['antwoorden'];
  }, [beeld, spel]);

  // De vraag krijgt de focus zoals een nieuwe pagina: na een stap, en bij het openen van een adres met antwoorden.
  useOpDePagina(() => {
    if (!beeld) return;
    const isBegin = vorige.current === null;
    if (vorige.current === stap) return;
    vorige.current = stap;
    if (isBegin && (location.hash.indexOf('=') === -1 || document.activeElement !== document.body)) return;
    kop.current?.focus({ preventScroll: true });
  }, [beeld, stap, kop]);
};

const neutraal = (tekst: Tekst): string => (typeof tekst === 'string' ? tekst : tekst.school);
