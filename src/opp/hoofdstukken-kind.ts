import { JA_NEE, OPP_SECTOREN } from './vorm.ts';
import type { HoofdstukVorm } from './vorm.ts';

/** De hoofdstukken over de leerling: waar hij naartoe werkt, wat helpt en hindert, waar hij staat en de doelen. */
export const HOOFDSTUKKEN_KIND = [
  {
    id: 'basis',
    velden: [
      { id: 'sector', soort: 'keuze', keuzes: OPP_SECTOREN },
      { id: 'initialen', soort: 'regel' },
      { id: 'school', soort: 'regel' },
      { id: 'groep', soort: 'regel' },
      { id: 'aanleiding', soort: 'keuze', keuzes: ['nieuw', 'bijgesteld'] },
      { id: 'opgesteld', soort: 'datum' },
      { id: 'schrijver', soort: 'regel', ook: ['opp-wie-schrijft'] },
      {
        id: 'meerderjarig',
        ...JA_NEE,
        sector: ['vso', 'vo', 'praktijkonderwijs', 'cluster-1-2'],
        ook: ['basis-meerderjarige-leerling-vso', 'opp-meerderjarige-leerling-vo'],
      },
    ],
    lijsten: [],
  },
  {
    id: 'uitstroom',
    velden: [
      {
        id: 'uitstroom',
        soort: 'tekst',
        eisen: [{ regel: 'opp-inhoud-uitstroombestemming' }],
        ook: ['opp-uitstroom-geen-instemming'],
      },
      {
        id: 'uitstroomprofiel',
        soort: 'regel',
        sector: ['so', 'vso', 'cluster-1-2'],
        eisen: [{ regel: 'opp-inhoud-uitstroombestemming', sector: ['so', 'vso'] }],
      },
      { id: 'soort-werk', soort: 'tekst', sector: ['praktijkonderwijs'], eisen: [{ regel: 'opp-inhoud-praktijkonderwijs' }] },
      { id: 'uitstroomgrond', soort: 'tekst', eisen: [{ regel: 'opp-inhoud-uitstroombestemming' }] },
    ],
    lijsten: [],
  },
  {
    id: 'factoren',
    velden: [
      { id: 'helpt-leerling', soort: 'tekst' },
      { id: 'helpt-onderwijs', soort: 'tekst' },
      { id: 'helpt-thuis', soort: 'tekst' },
      { id: 'hindert-leerling', soort: 'tekst' },
      { id: 'hindert-onderwijs', soort: 'tekst' },
      { id: 'hindert-thuis', soort: 'tekst' },
    ],
    lijsten: [],
    groepen: [
      {
        id: 'helpt',
        velden: ['helpt-leerling', 'helpt-onderwijs', 'helpt-thuis'],
        eisen: [{ regel: 'opp-inhoud-factoren' }],
      },
      {
        id: 'hindert',
        velden: ['hindert-leerling', 'hindert-onderwijs', 'hindert-thuis'],
        eisen: [{ regel: 'opp-inhoud-factoren' }],
      },
    ],
  },
  {
    id: 'niveau',
    velden: [
      { id: 'niveau', soort: 'tekst' },
      { id: 'opbrengst', soort: 'tekst', eisen: [{ regel: 'uitleg-opp-opbrengst-per-vak' }] },
      { id: 'behoefte-onderwijs', soort: 'tekst' },
      { id: 'behoefte-hulp', soort: 'tekst' },
    ],
    lijsten: [],
  },
  {
    id: 'doelen',
    velden: [
      { id: 'vervangend', ...JA_NEE, sector: ['po', 'sbo', 'so'], eisen: [{ regel: 'opp-inhoud-vervangende-doelen' }] },
      {
        id: 'vervangende-doelen',
        soort: 'tekst',
        sector: ['po', 'sbo', 'so'],
        eisen: [{ regel: 'opp-inhoud-vervangende-doelen', als: { veld: 'vervangend', is: ['ja'] } }],
      },
      {
        id: 'vervangende-reden',
        soort: 'tekst',
        sector: ['so'],
        eisen: [{ regel: 'opp-inhoud-vervangende-doelen', als: { veld: 'vervangend', is: ['ja'] } }],
      },
    ],
    lijsten: [
      {
        id: 'doelen',
        delen: [
          { id: 'doel', soort: 'tekst' },
          { id: 'meting', soort: 'tekst' },
          { id: 'datum', soort: 'datum' },
        ],
        eisen: [{ regel: 'uitleg-opp-doelen-begeleiding-evaluatie' }],
      },
    ],
  },
] as const satisfies readonly HoofdstukVorm[];
