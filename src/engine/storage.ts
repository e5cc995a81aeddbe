/** What is needed of `sessionStorage` or `localStorage`. Every call may throw. */
export type Opslag = {
  getItem(sleutel: string): string | null;
  setItem(sleutel: string, waarde: string): void;
  removeItem(sleutel: string): void;
};

/** How a write went: done, no room left, or storage is not allowed here. */
export type Melding = 'gelukt' | 'vol' | 'geblokkeerd';

/** The storage that `geef` gives, or null when the browser refuses it: reading `window.sessionStorage` itself can throw. */
export const openOpslag = (geef: () => Opslag | null | undefined): Opslag | null => {
  try {
    return geef() ?? null;
  } catch {
    return null;
  }
};

/** The text under a key; null when there is none; undefined when storage is blocked. */
export const leesTekst = (opslag: Opslag | null, sleutel: string): string | null | undefined => {
  if (opslag === null) return undefined;
  try {
    return opslag.getItem(sleutel);
  } catch {
    return undefined;
  }
};

/** Writes a text under a key, or removes the key when the text is null. Says how it went; never throws. */
export const schrijfTekst = (opslag: Opslag | null, sleutel: string, tekst: string | null): Melding => {
  if (opslag === null) return 'geblokkeerd';
  try {
    if (tekst === null) opslag.removeItem(sleutel);
    else opslag.setItem(sleutel, tekst);
    return 'gelukt';
  } catch (fout) {
    return fout instanceof Error && /quota/i.test(fout.name) ? 'vol' : 'geblokkeerd';
  }
};
