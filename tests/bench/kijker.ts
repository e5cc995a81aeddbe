/** Waarop de kijker let: de tekst van een vraag en een stuk van haar uitleg, en waar die staan. */
export type Doel = { readonly vraag: string; readonly uitleg: string };
export type Plekken = { readonly vraag: string; readonly uitleg: string };
/** Wat er per doel gezien is, in ms sinds het begin van de bladzijde: na het tekenen van het beeld waarin het er voor het eerst was. */
export type Gezien = { vraag: number | null; uitleg: number | null; klik: number | null; levend: number | null };
type Kijker = { doel: Doel; gezien: Gezien; cls: number };
declare global {
  interface Window {
    kijker: Kijker;
    stelIn: (doel: Doel) => void;
  }
}

/**
 * Draait in de bladzijde, vóór alle andere code: kijkt in elk beeld of de vraag en de uitleg er staan, en noteert de tijd direct na het tekenen.
 * `levend` is een keurig van een element dat er pas is als de speler loopt.
 */
export const kijk = ({ doel, plekken, levend }: { doel: Doel; plekken: Plekken; levend: string | null }): void => {
  if (window !== window.top) return;
  const leeg = (): Gezien => ({ vraag: null, uitleg: null, klik: null, levend: null });
  window.kijker = { doel, gezien: leeg(), cls: 0 };
  window.stelIn = (nieuw) => {
    window.kijker.doel = nieuw;
    window.kijker.gezien = leeg();
  };
  const plat = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ');
  const staatEr = (plek: string, tekst: string): boolean =>
    [...document.querySelectorAll(plek)].some(
      (deel) => plat(deel.textContent ?? '').includes(tekst) && deel.getClientRects().length > 0,
    );
  const noteer = (wat: keyof Gezien): void => {
    const { gezien } = window.kijker;
    const { port1, port2 } = new MessageChannel();
    gezien[wat] = performance.now();
    port1.onmessage = () => (gezien[wat] = performance.now());
    port2.postMessage(null);
  };
  const beeld = (): void => {
    const { gezien, doel: nu } = window.kijker;
    if (document.body) {
      if (gezien.vraag === null && staatEr(plekken.vraag, nu.vraag)) noteer('vraag');
      if (gezien.uitleg === null && staatEr(plekken.uitleg, nu.uitleg)) noteer('uitleg');
      if (levend !== null && gezien.levend === null && document.querySelector(levend)) noteer('levend');
    }
    requestAnimationFrame(beeld);
  };
  requestAnimationFrame(beeld);
  addEventListener('click', (klik) => (window.kijker.gezien.klik = klik.timeStamp), true);
  new PerformanceObserver((lijst) => {
    for (const deel of lijst.getEntries()) {
      const schuif = deel as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!schuif.hadRecentInput) window.kijker.cls += schuif.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
