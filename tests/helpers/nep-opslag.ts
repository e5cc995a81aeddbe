import type { Opslag } from '../../src/engine/storage.ts';

/** What a browser throws at a write past its room; made once, as making it takes longer than all the rest. */
const VOL = new DOMException('full', 'QuotaExceededError');

/** A storage in memory. `ruimte` is the number of characters it holds; a write past it throws as a browser does. */
export const nepOpslag = (
  begin: Readonly<Record<string, string>> = {},
  ruimte = Infinity,
): Opslag & { inhoud: Map<string, string> } => {
  const inhoud = new Map(Object.entries(begin));
  return {
    inhoud,
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => {
      const rest = [...inhoud].filter(([ander]) => ander !== sleutel).reduce((som, [, tekst]) => som + tekst.length, 0);
      if (rest + waarde.length > ruimte) throw VOL;
      inhoud.set(sleutel, waarde);
    },
    removeItem: (sleutel) => void inhoud.delete(sleutel),
  };
};

/** A storage that the browser has blocked: every call throws. */
export const geblokkeerdeOpslag = (): Opslag => {
  const weiger = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  return { getItem: weiger, setItem: weiger, removeItem: weiger };
};
