import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { letOp } from './helpers.ts';

/** Tekst die als script of als element bedoeld is. Draait er iets van, dan staat dat in `window.geraakt` of in een dialoog. */
export const SCRIPT = [
  '<img src=x onerror="window.geraakt=1;alert(1)">',
  '"><script>window.geraakt=1;alert(1)</script>',
  "'-alert(1)-'",
  'javascript:window.geraakt=1',
  '<svg/onload=alert(1)><iframe srcdoc="<script>parent.geraakt=1</script>">',
  '{{constructor.constructor("window.geraakt=1")()}}',
] as const;
const RAAR = ['\u0000', '\uD800', '\u202E', '%E0%A4%A', '%', '1e999', 'toString', '__proto__', 'constructor'] as const;
const VERVUIL = '{"__proto__":{"vervuild":1},"constructor":{"prototype":{"vervuild":1}}}';

const base64 = (tekst: string): string =>
  Buffer.from(tekst).toString('base64').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Vijandige fragmenten, met hun `#`: voor antwoorden, voor de zoekvraag en voor een casus in een link. */
export const FRAGMENTEN: readonly string[] = [
  ...RAAR.flatMap((tekst) => [`#${tekst}`, `#sector=${tekst}&stroom=${tekst}&q=${tekst}`]),
  ...SCRIPT.flatMap((tekst) => [
    `#sector=${tekst}&leeftijd=oud-genoeg`,
    `#${encodeURIComponent(tekst.toWellFormed())}=po&stroom=${encodeURIComponent(tekst.toWellFormed())}`,
    `#q=${encodeURIComponent(tekst.toWellFormed())}`,
    `#casus/${base64(tekst)}`,
  ]),
  '#__proto__[vervuild]=1&constructor.prototype.vervuild=1',
  `#casus/${base64(VERVUIL)}`,
  `#casus/${'x'.repeat(100_000)}`,
  '#casus/%%%',
  `#${'sector=po&'.repeat(20_000)}`,
  `#q=${'a '.repeat(50_000)}`,
  '#opp-__proto__',
  '#opp-basis/%E0%A4%A',
  '#stap-"><b id=ingespoten>',
];

/** Vijandige teksten voor een bestand of een plek in de opslag: geen JSON, het verkeerde soort, te groot, vol script. */
export const TEKSTEN: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"tekst"',
  '1e999',
  VERVUIL,
  '\u0000\uFFFE<script>alert(1)</script>',
  ...['wegwijzer-zaak', 'wegwijzer-opp', 'wegwijzer-casus'].flatMap((soort) => [
    JSON.stringify({ schema: soort, soort, versie: 999 }),
    JSON.stringify({ schema: soort, soort, versie: 2, stroom: SCRIPT[0], naam: SCRIPT[1], antwoorden: { sector: SCRIPT[2] } }),
  ]),
  JSON.stringify({ versie: 1, flows: { aanmelding: { sector: SCRIPT[0], __proto__: 'po' } }, gedeeld: [], datums: { a: {} } }),
  JSON.stringify({ versie: 1, zaken: [{ id: SCRIPT[0], naam: SCRIPT[1], stroom: '__proto__' }, null, 7] }),
  '['.repeat(20_000),
];

/** Elke plek waar de site iets bewaart. */
export const PLEKKEN = [
  ...['antwoorden', 'zaken', 'zaak', 'brief', 'opp', 'opp-vorige', 'oefenen', 'rol'].map((naam) => `wegwijzer-${naam}`),
] as const;

/** Let op alles wat niet mag gebeuren: script dat draait, een fout, een ander adres. `klopt` kijkt of er niets gebeurde. */
export const wacht = async (page: Page): Promise<{ klopt: (wat: string) => Promise<void> }> => {
  const gezien = letOp(page);
  page.on('dialog', (dialoog) => {
    gezien.fouten.push(`dialoog: ${dialoog.message()}`);
    void dialoog.dismiss();
  });
  const klopt = async (wat: string): Promise<void> => {
    const binnen = await page.evaluate(() => ({
      geraakt: 'geraakt' in window,
      vervuild: 'vervuild' in {},
      elementen: document.querySelectorAll('[onerror], [onload], #ingespoten, img[src="x"], iframe, [href^="javascript:" i]')
        .length,
    }));
    expect({ ...gezien, ...binnen }, wat).toEqual({ fouten: [], vreemd: [], geraakt: false, vervuild: false, elementen: 0 });
  };
  return { klopt };
};
