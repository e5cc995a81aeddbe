import type { Page } from '@playwright/test';
import { adres, TERMIJN, wachtOpSpeler } from '../site/helpers.ts';

/** Eén vraag met alles wat er op onze bladzijde staat: de vraag, de hint, de opties en de uitleg als stukken HTML. */
export type Vraag = {
  readonly stap: string;
  readonly kies: string;
  readonly vraag: string;
  readonly hint: string;
  readonly opties: readonly { readonly keuze: string; readonly tekst: string }[];
  readonly uitleg: readonly { readonly soort: string; readonly tekst: string }[];
};

/** De route van de meting: twaalf vragen van de stroom aanmelding (tests/site/helpers.ts). */
export const ROUTE = TERMIJN;

/** Leest de woorden van de route uit onze gebouwde bladzijden, zoals een school ze ziet. */
export const leesRoute = async (page: Page, basis: string): Promise<Vraag[]> => {
  const vragen: Vraag[] = [];
  for (const [plaats, [stap, kies]] of ROUTE.entries()) {
    await page.goto(`${basis}${adres(stap, ROUTE.slice(0, plaats))}`);
    await wachtOpSpeler(page);
    vragen.push(await page.evaluate(leesVraag, { stap, kies }));
  }
  return vragen;
};

/** Draait in de bladzijde; wat dichtgevouwen is, gaat open en telt mee. */
const leesVraag = ({ stap, kies }: { stap: string; kies: string }): Vraag => {
  for (const vouw of document.querySelectorAll('details')) vouw.open = true;
  const tekst = (deel: Element | null): string =>
    deel instanceof HTMLElement ? deel.innerText.replaceAll(/\s+/g, ' ').trim() : '';
  const uitleg = [...document.querySelectorAll('.uitleg :is(h2, h3, p, li, summary)')]
    // Alleen wat een school ziet: niet de tekst voor ouders of leerlingen, en niet de uitleg van een woord die nog dicht is.
    .filter((deel) => deel.checkVisibility() && !deel.parentElement?.closest('.uitleg :is(p, li, summary)'))
    .map((deel) => ({ soort: deel.tagName === 'SUMMARY' ? 'h3' : deel.tagName.toLowerCase(), tekst: tekst(deel) }))
    .filter((deel) => deel.tekst !== '');
  return {
    stap,
    kies,
    vraag: tekst(document.querySelector('.vraag h1')),
    hint: tekst(document.querySelector('.vraag h1 + .klein')),
    opties: [...document.querySelectorAll<HTMLElement>('.optie[data-keuze]')].map((optie) => ({
      keuze: optie.dataset['keuze'] ?? '',
      tekst: tekst(optie),
    })),
    uitleg,
  };
};

const kaal = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html = ({ uitleg }: Vraag): string => uitleg.map(({ soort, tekst }) => `<${soort}>${kaal(tekst)}</${soort}>`).join('');

/** Dezelfde vragen voor SurveyJS: één vraag per bladzijde, de uitleg als HTML eronder. */
export const voorSurveyJs = (vragen: readonly Vraag[]): unknown => ({
  showQuestionNumbers: false,
  pageNextText: 'Volgende',
  pagePrevText: 'Vorige',
  completeText: 'Klaar',
  pages: vragen.map((vraag) => ({
    name: vraag.stap,
    elements: [
      {
        type: 'radiogroup',
        name: vraag.stap,
        title: vraag.vraag,
        ...(vraag.hint ? { description: vraag.hint } : {}),
        isRequired: true,
        choices: vraag.opties.map(({ keuze, tekst }) => ({ value: keuze, text: tekst })),
      },
      { type: 'html', name: `uitleg-${vraag.stap}`, html: html(vraag) },
    ],
  })),
});

/** Dezelfde vragen als wizard van Form.io. */
export const voorFormIo = (vragen: readonly Vraag[]): unknown => ({
  display: 'wizard',
  components: vragen.map((vraag) => ({
    type: 'panel',
    key: `blad-${vraag.stap}`,
    title: vraag.stap,
    components: [
      {
        type: 'radio',
        key: vraag.stap,
        label: vraag.vraag,
        description: vraag.hint,
        input: true,
        validate: { required: true },
        values: vraag.opties.map(({ keuze, tekst }) => ({ value: keuze, label: tekst })),
      },
      { type: 'content', key: `uitleg-${vraag.stap}`, input: false, html: html(vraag) },
    ],
  })),
});
