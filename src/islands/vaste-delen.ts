import { haalPagina } from '../lib/trusted-types.ts';

const opgehaald = new Map<string, Promise<Document>>();

/**
 * Haalt de pagina van een stap alvast op, één keer per pad; het fragment telt niet. Mislukt het, dan blijft er niets hangen en
 * geeft een volgende poging opnieuw een belofte.
 */
export const haalVooruit = (adres: string): Promise<Document> => {
  const pad = adres.split('#')[0] ?? adres;
  const bekend = opgehaald.get(pad);
  if (bekend) return bekend;
  const nieuw = haalPagina(pad);
  opgehaald.set(pad, nieuw);
  nieuw.catch(() => opgehaald.delete(pad));
  return nieuw;
};

/**
 * Zet de delen van een pagina die niet van de speler zijn (`data-vast`) in deze pagina, met haar kleur; de titel hoort bij het adres.
 * Gooit een fout als de pagina anders is opgebouwd; volg dan de link.
 */
export const wisselVasteDelen = (pagina: Document): void => {
  const [hier, daar] = [vasteDelen(document), vasteDelen(pagina)];
  if (hier.length === 0 || hier.length !== daar.length) throw new TypeError('The page has other fixed parts.');
  hier.forEach((deel, plaats) => {
    const nieuw = daar[plaats];
    if (nieuw) deel.replaceWith(document.importNode(nieuw, true));
  });
  const [werk, nieuwWerk] = [document.getElementById('werk'), pagina.getElementById('werk')];
  if (werk && nieuwWerk) werk.className = nieuwWerk.className;
  document.body.dataset['stroom'] = pagina.body.dataset['stroom'] ?? '';
};

const vasteDelen = (document: Document): Element[] => [...document.querySelectorAll('[data-vast]')];
