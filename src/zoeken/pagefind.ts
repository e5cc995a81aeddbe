/** Wat wij van Pagefind gebruiken; zie node_modules/pagefind en https://pagefind.app/docs/api/. */
export type Treffer = { readonly id: string; readonly score: number; readonly data: () => Promise<Pagina> };
/** Eén pagina zoals Pagefind haar bewaart: adres, gegevens en een uittreksel met `<mark>`. */
export type Pagina = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
};
/** De zoekmachine zelf. */
export type Pagefind = {
  readonly options: (keuzes: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (vraag: string) => Promise<{ readonly results: readonly Treffer[] }>;
};

const PAD = '/pagefind/pagefind.js';

/**
 * Haalt Pagefind op van de eigen site. Zonder worker: een worker is een script-adres, en dat weigert Trusted Types. Mislukt als de
 * site niet is gebouwd (`astro dev`) of als het bestand niet te laden is.
 */
export const laadPagefind = async (): Promise<Pagefind> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ PAD);
  await pagefind.options({
    noWorker: true,
    excerptLength: 24,
    ranking: { pageLength: 0.6, termFrequency: 0.6, metaWeights: { title: 6, ouder: 6, trefwoorden: 5 } },
  });
  await pagefind.init();
  return pagefind;
};
