import type { Kandidaat } from './meet.ts';
import { ROUTE } from './route.ts';

const [[eersteStap, eersteKeuze] = ['', '']] = ROUTE;

/** De drie die naast elkaar staan, met wat er op elke bladzijde te klikken is. */
export const kandidaten = (basis: string): readonly [Kandidaat, Kandidaat, Kandidaat] => [
  {
    naam: 'Wegwijzer',
    adres: `${basis}/aanmelding/${eersteStap}/`,
    plekken: { vraag: 'h1', uitleg: '[data-vast] p' },
    levend: `.optie[data-keuze="${eersteKeuze}"][href*="#${eersteStap}=${eersteKeuze}"]`,
    kies: async () => {},
    verder: ({ kies }) => `.optie[data-keuze="${kies}"]:visible`,
    terug: async (page) => void (await page.goBack()),
  },
  {
    naam: 'SurveyJS',
    adres: `${basis}/bench/surveyjs/`,
    plekken: { vraag: '.sd-question__title', uitleg: '.sd-html p' },
    levend: null,
    kies: async (page, { stap, kies }) => page.locator(`[data-name="${stap}"] input[value="${kies}"]`).check({ force: true }),
    verder: () => '.sd-navigation__next-btn:visible',
    terug: async (page) => page.locator('.sd-navigation__prev-btn:visible').click(),
  },
  {
    naam: 'Form.io',
    adres: `${basis}/bench/formio/`,
    plekken: { vraag: '.formio-component-radio :is(label, legend)', uitleg: '.formio-component-content p' },
    levend: null,
    kies: async (page, { kies }) => page.locator(`.formio-component-radio input[value="${kies}"]`).check({ force: true }),
    verder: () => '.btn-wizard-nav-next:visible',
    terug: async (page) => page.locator('.btn-wizard-nav-previous:visible').click(),
  },
];

/** De ondergrens van deze meting: een bladzijde met alleen de eerste vraag als kop, zonder stijl en zonder script. */
export const legeBladzijde = (basis: string): Kandidaat => ({
  naam: 'lege bladzijde',
  adres: `${basis}/bench/leeg/`,
  plekken: { vraag: 'h1', uitleg: 'p' },
  levend: null,
  kies: async () => {},
  verder: () => 'h1',
  terug: async () => {},
});
