import type { Page } from '@playwright/test';
import { TERMIJN, WEIGERING, adres } from './helpers.ts';

/** Eén pagina zoals zij wordt vastgelegd. */
export type Beeld = {
  /** De naam van het bestand, zonder maat en kleur. */
  readonly naam: string;
  /** Het adres. */
  readonly pad: string;
  /** De rol die de lezer eerder koos. */
  readonly rol?: 'ouder' | 'leerling' | 'leraar';
  /** Waar de pagina op wacht: dit element is er pas als zij klaar is. */
  readonly wacht?: string;
  /** Wat de lezer doet voordat het beeld wordt gemaakt. */
  readonly doe?: (page: Page) => Promise<void>;
  /** `uit`: zonder JavaScript. `druk`: zoals op papier, ook als PDF. */
  readonly vorm?: 'uit' | 'druk';
  /** De statuscode van de pagina, als dat geen 200 is. */
  readonly status?: 404;
};

const SPEELT = '.route button';
const BUITEN = '#melding-niet-op-route';
const uitkomst = { pad: adres('weigeren-mag-niet', WEIGERING), wacht: SPEELT } as const;
const datumstap = adres('is-de-beslistermijn-voorbij', TERMIJN.slice(0, 10));

/** Vult 5 oktober 2026 in als dag waarop de school de aanmelding kreeg, en laat de site rekenen. */
const vulDatum = async (page: Page): Promise<void> => {
  for (const [deel, waarde] of [
    ['dag', '5'],
    ['maand', '10'],
    ['jaar', '2026'],
  ] as const) {
    await page.locator(`#datum-ontvangst-aanmelding-${deel}`).fill(waarde);
  }
  await page.getByRole('button', { name: 'Reken uit' }).click();
  await page.locator('#berekening').waitFor();
};

/** Elke soort pagina, in de volgorde waarin een lezer haar tegenkomt. */
export const BEELDEN: readonly Beeld[] = [
  { naam: 'begin', pad: '/' },
  { naam: 'begin-ouder', pad: '/', rol: 'ouder' },
  { naam: 'inleiding', pad: '/aanmelding/' },
  { naam: 'eerste-vraag', pad: '/aanmelding/sector/', wacht: SPEELT },
  { naam: 'vraag-halverwege', pad: adres('wil-een-andere-school', WEIGERING.slice(0, 14)), wacht: SPEELT },
  { naam: 'vraag-halverwege-ouder', pad: adres('wil-een-andere-school', WEIGERING.slice(0, 14)), wacht: SPEELT, rol: 'ouder' },
  { naam: 'datumstap', pad: datumstap, wacht: SPEELT, doe: vulDatum },
  { naam: 'vraag-buiten-route', pad: '/aanmelding/helpen-aanpassingen/', wacht: BUITEN },
  { naam: 'uitkomst-school', ...uitkomst, rol: 'leraar' },
  { naam: 'uitkomst-ouder', ...uitkomst, rol: 'ouder' },
  { naam: 'uitkomst-leerling', ...uitkomst, rol: 'leerling' },
  {
    naam: 'uitkomst-met-datums',
    pad: datumstap,
    wacht: SPEELT,
    rol: 'leraar',
    doe: async (page) => {
      await vulDatum(page);
      await page.goto(adres('nog-binnen-de-termijn', TERMIJN));
      await page.locator('[data-termijn]').first().waitFor();
    },
  },
  { naam: 'uitkomst-zonder-antwoorden', pad: '/aanmelding/weigeren-mag-niet/', wacht: BUITEN },
  { naam: 'uitkomst-druk', ...uitkomst, rol: 'ouder', vorm: 'druk' },
  { naam: 'zonder-script-vraag', pad: '/aanmelding/wil-een-andere-school/', vorm: 'uit' },
  { naam: 'zonder-script-uitkomst', pad: '/aanmelding/weigeren-mag-niet/#ouder', vorm: 'uit' },
  { naam: 'controle', pad: adres('controleer', WEIGERING), wacht: '[data-klaar="true"]' },
  { naam: 'mijn-zaken', pad: '/mijn-zaken/', wacht: '#geen-zaken' },
  { naam: 'regels', pad: '/regels/' },
  { naam: 'regel-nagekeken', pad: '/regels/aanmelding-beslistermijn-zes-weken/' },
  { naam: 'regel-uitleg', pad: '/regels/uitleg-proefplaatsing-is-geen-besluit/' },
  { naam: 'regel-niet-zeker', pad: '/regels/aanmelding-meerdere-scholen-voorkeur/' },
  { naam: 'regel-vervallen', pad: '/regels/schoolondersteuningsprofiel-oud/' },
  { naam: 'begrippen', pad: '/begrippen/' },
  { naam: 'organisaties', pad: '/organisaties/' },
  { naam: 'besluiten', pad: '/besluiten/' },
  { naam: 'over', pad: '/over/' },
  { naam: 'wat-is-er-nieuw', pad: '/wat-is-er-nieuw/' },
  { naam: 'privacy', pad: '/privacy/' },
  { naam: 'toegankelijkheid', pad: '/toegankelijkheid/' },
  { naam: 'fout-melden', pad: '/fout-melden/' },
  { naam: 'niet-gevonden', pad: '/bestaat-niet/', status: 404 },
];
