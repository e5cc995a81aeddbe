import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Meer tabstops dan dit telt geen pagina; wie er zo lang over doet, zit vast. */
const GRENS = 400;

/** Waar de focus is: een naam voor in een melding, wat eraan mankeert (leeg als de lezer haar ziet), en of zij er eerder was. */
type Halte = { readonly plek: string; readonly gebrek: string; readonly eerder: boolean };

/**
 * Kijkt in de pagina naar het element met de focus. Het moet een rand hebben die er zonder focus niet is, in beeld staan en niet
 * achter iets anders verdwijnen (WCAG 2.4.7 en 2.4.11).
 */
const halte = (): Halte => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement)
    return { plek: 'body', gebrek: '', eerder: true };
  const eerder = element.hasAttribute('data-halte');
  element.setAttribute('data-halte', '');
  const naam = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const plek = `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} "${naam}"`;
  const vakken = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const vak = vakken[0];
  if (!vak) return { plek, gebrek: 'heeft geen maat', eerder };
  const [x, y] = [vak.left + Math.min(vak.width / 2, 20), vak.top + Math.min(vak.height / 2, 20)];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return { plek, gebrek: `staat buiten beeld (${x}, ${y})`, eerder };
  const top = document.elementFromPoint(x, y);
  if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')?.control === element))
    return { plek, gebrek: `staat achter ${top?.tagName} ${top?.className}`, eerder };
  const dragers = [element, element.closest('.kaart'), element.closest('label'), element.nextElementSibling];
  const rand = dragers.some((drager) => {
    if (!drager) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(drager);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return { plek, gebrek: rand ? '' : 'laat niet zien dat de focus er is', eerder };
};

/** Drukt op Tab tot de focus op dit element staat. Elke halte onderweg is te zien. */
export const tabNaar = async (page: Page, doel: Locator, wat: string): Promise<void> => {
  const gezien: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const { plek, gebrek } = await page.evaluate(halte);
    expect(gebrek, `${wat}: ${plek}`).toBe('');
    gezien.push(plek);
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    expect(gezien.length, `${wat} is niet te bereiken met Tab: ${gezien.slice(-5).join(' > ')}`).toBeLessThan(GRENS);
  }
};

/**
 * Loopt met Tab de hele pagina door, vanaf waar de focus is, tot de focus de pagina verlaat of weer begint. Elke halte is te zien, en
 * de pagina houdt de lezer niet vast. Geeft hoeveel haltes er waren.
 */
export const heleRonde = async (page: Page, wat: string): Promise<number> => {
  for (let haltes = 0; haltes < GRENS; haltes++) {
    await page.keyboard.press('Tab');
    const { plek, gebrek, eerder } = await page.evaluate(halte);
    expect(gebrek, `${wat}: ${plek}`).toBe('');
    if (eerder) return haltes;
  }
  throw new Error(`${wat}: de pagina heeft meer dan ${GRENS} haltes`);
};
