import { useEffect, useRef } from 'react';

/** Wat een toets doet, bij de naam van de toets in kleine letters. */
export type Toetsen = Readonly<Record<string, () => void>>;
const VELD = 'input, select, textarea, button, a, summary, [contenteditable]';

/**
 * Luistert naar toetsen. Zij doen alleen iets als de focus niet op een veld, knop of link staat. Toetsen van één teken zijn uit te
 * zetten (WCAG 2.1.4). Escape werkt ook in een veld: `los` haalt de focus terug naar het scherm.
 */
export const useKlastoetsen = (toetsen: Toetsen, { letters, los }: { letters: boolean; los: () => void }): void => {
  const nu = useRef({ toetsen, letters, los });
  nu.current = { toetsen, letters, los };
  useEffect(() => {
    const luister = (druk: KeyboardEvent) => {
      if (druk.defaultPrevented || druk.ctrlKey || druk.altKey || druk.metaKey) return;
      if (druk.key === 'Escape') return nu.current.los();
      if (druk.target instanceof Element && druk.target.closest(VELD)) return;
      const naam = druk.key.toLowerCase();
      if (naam.length === 1 && naam !== ' ' && !nu.current.letters) return;
      const doe = Object.hasOwn(nu.current.toetsen, naam) ? nu.current.toetsen[naam] : undefined;
      if (!doe) return;
      druk.preventDefault();
      doe();
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, []);
};
