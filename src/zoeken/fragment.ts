/** Een stuk tekst uit een pagina; `merk` is waar een gezocht woord staat. */
export type Stuk = { readonly tekst: string; readonly merk: boolean };

const TEKENS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

/**
 * Leest het uittreksel van Pagefind, waarin `<mark>` het enige element is, als stukken platte tekst. Zo wordt nooit HTML gezet:
 * al het andere blijft letterlijk staan.
 */
export const stukken = (uittreksel: string): Stuk[] =>
  uittreksel
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((deel) => deel !== '')
    .map((deel) => {
      const [, binnen] = /^<mark>(.*)<\/mark>$/su.exec(deel) ?? [];
      return {
        tekst: (binnen ?? deel).replace(/&(?:lt|gt|amp|quot|#39);/g, (teken) => TEKENS[teken] ?? teken),
        merk: binnen !== undefined,
      };
    });
