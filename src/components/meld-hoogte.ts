/**
 * Meldt de pagina eromheen hoe hoog deze pagina is, in pixels: `{ soort: 'wegwijzer-hoogte', hoogte }`. Alleen een getal, dus het mag
 * naar elke site. Zonder kader gebeurt er niets.
 */
export function meldHoogte(): void {
  if (window.parent === window) return;
  const kijk = new ResizeObserver(() => {
    const hoogte = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ soort: 'wegwijzer-hoogte', hoogte }, '*');
  });
  kijk.observe(document.documentElement);
}
