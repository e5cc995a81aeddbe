let ingedrukt = false;
if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (ingedrukt = true), true);
  for (const los of ['pointerup', 'pointercancel']) document.addEventListener(los, () => (ingedrukt = false), true);
}

/**
 * Doet iets als de vinger of muis los is, of meteen als die niet drukt. Zo verschuift er niets onder een klik: wie uit een veld
 * op een knop klikt, raakt die knop, ook als er onder het veld een vraag bij komt.
 */
export const naKlik = (doe: () => void): void => {
  if (!ingedrukt) return doe();
  const klaar = () => {
    for (const los of ['pointerup', 'pointercancel']) document.removeEventListener(los, klaar);
    setTimeout(doe, 0);
  };
  for (const los of ['pointerup', 'pointercancel']) document.addEventListener(los, klaar);
};
