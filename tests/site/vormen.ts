import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { TERMIJN, WEIGERING, adres, wachtOpSpeler } from './helpers.ts';

/** Een soort pagina, met wat er moet staan voordat zij klaar is. */
export type Soort = { readonly naam: string; readonly pad: string; readonly klaar: string };
const SPELER = '.route button';

/** Van elke soort pagina één, met antwoorden waar zij dan voller is. */
export const SOORTEN: readonly Soort[] = [
  { naam: 'begin', pad: '/', klaar: 'main h1' },
  { naam: 'inleiding', pad: '/aanmelding/', klaar: 'main h1' },
  { naam: 'stap', pad: adres('wil-een-andere-school', WEIGERING.slice(0, 14)), klaar: SPELER },
  { naam: 'datumstap', pad: adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10)), klaar: '.datumveld' },
  { naam: 'controle', pad: adres('controleer', TERMIJN), klaar: '[data-klaar="true"]' },
  { naam: 'uitkomst', pad: adres('weigeren-mag-niet', WEIGERING), klaar: '#kwitantie' },
  { naam: 'regel', pad: '/regels/aanmelding-beslistermijn-zes-weken/', klaar: 'main h1' },
  { naam: 'regels', pad: '/regels/', klaar: 'main h1' },
  { naam: 'kennisbank', pad: '/kennisbank/stelsel/zorgplicht/', klaar: 'main h1' },
  { naam: 'zoeken', pad: '/zoeken/#q=zorgplicht', klaar: 'main h1' },
  { naam: 'brief', pad: '/brieven/bezwaar/', klaar: '.papier' },
  { naam: 'OPP opstellen', pad: '/opp-opstellen/#opp-basis', klaar: '#opp-veld-initialen' },
  { naam: 'oefencasus', pad: '/oefenen/opp/gpo-107087/', klaar: 'main h1' },
  { naam: 'kennistoets', pad: '/oefenen/kennistoets/', klaar: 'main h1' },
  { naam: 'oefenen met de klas', pad: '/oefenen/opp/gpo-107087/klas/', klaar: 'main h1' },
  { naam: 'notities voor de trainer', pad: '/oefenen/opp/gpo-107087/trainer/', klaar: 'main h1' },
  { naam: 'kaart', pad: '/diagrammen/opp/', klaar: 'main h1' },
  { naam: 'poster', pad: '/diagrammen/poster/', klaar: 'main h1' },
  { naam: 'mijn zaken', pad: '/mijn-zaken/', klaar: 'main h1' },
];

/** Opent een soort pagina en wacht tot alles er staat. */
export const openSoort = async (page: Page, { pad, klaar }: Soort): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(pad);
  if (klaar === SPELER) await wachtOpSpeler(page);
  else await expect(page.locator(klaar).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};

/** De ruimte tussen letters, woorden, regels en alinea's die een lezer zelf mag instellen (WCAG 1.4.12). */
export const metRuimte = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stijl = new CSSStyleSheet();
    stijl.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stijl];
  });

/** Wat op dit scherm niet past: opzij schuiven, tekst die is afgesneden of buiten beeld staat, knoppen die elkaar raken. */
export const pastNiet = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const naam = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const fouten: string[] = [];
    const breed = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > breed)
      fouten.push(`opzij schuiven: ${document.documentElement.scrollWidth} > ${breed}`);
    const schuift = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || schuift(element.parentElement));
    const verborgen = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.onzichtbaar, [aria-hidden=true], svg, .spring') !== null;
    for (const element of document.querySelectorAll('body *')) {
      if (![...element.childNodes].some((kind) => kind.nodeType === 3 && (kind.textContent ?? '').trim() !== '')) continue;
      if (verborgen(element) || schuift(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const dicht = (stand: string) => stand === 'hidden' || stand === 'clip';
      if (
        (dicht(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (dicht(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
        fouten.push(`afgesneden: ${naam(element)}`);
      const { right, left } = element.getBoundingClientRect();
      if (right > breed + 1 || left < -1) fouten.push(`buiten beeld: ${naam(element)}`);
    }
    const knoppen = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter((element) => !verborgen(element))
      .map((element) => ({ element, vakken: [...element.getClientRects()] }));
    knoppen.forEach(({ element, vakken }, plaats) => {
      for (const ander of knoppen.slice(plaats + 1)) {
        if (element.contains(ander.element) || ander.element.contains(element)) continue;
        const raakt = vakken.some((een) =>
          ander.vakken.some(
            (twee) =>
              Math.min(een.right, twee.right) - Math.max(een.left, twee.left) > 3 &&
              Math.min(een.bottom, twee.bottom) - Math.max(een.top, twee.top) > 3,
          ),
        );
        if (raakt) fouten.push(`over elkaar: ${naam(element)} en ${naam(ander.element)}`);
      }
    });
    return fouten;
  });
