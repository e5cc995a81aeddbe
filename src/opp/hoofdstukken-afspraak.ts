import { GEWOON, JA_NEE, SPECIAAL } from './vorm.ts';
import type { HoofdstukVorm } from './vorm.ts';

/** De hoofdstukken over de afspraken: de hulp, wat afwijkt, wie wat zegt, wanneer men terugkijkt en wie tekent. */
export const HOOFDSTUKKEN_AFSPRAAK = [
  {
    id: 'handelingsdeel',
    handelingsdeel: true,
    velden: [],
    lijsten: [
      {
        id: 'hulp',
        delen: [
          { id: 'wat', soort: 'tekst' },
          { id: 'wie', soort: 'regel' },
          { id: 'wanneer', soort: 'regel' },
          { id: 'hoe-vaak', soort: 'regel' },
        ],
        eisen: [{ regel: 'opp-inhoud-begeleiding' }],
      },
    ],
  },
  {
    id: 'afwijkingen',
    velden: [
      { id: 'wijkt-af', ...JA_NEE, sector: GEWOON, eisen: [{ regel: 'opp-inhoud-afwijkingen' }] },
      { id: 'toetsen', soort: 'tekst', ook: ['opp-toetsen-aanpassen'] },
      {
        id: 'minder-uren',
        ...JA_NEE,
        sector: ['po', 'sbo', 'so', 'vso', 'vo'],
        ook: ['opp-afwijking-onderwijstijd'],
      },
      {
        id: 'uren',
        soort: 'tekst',
        sector: ['po', 'sbo', 'so', 'vso', 'vo'],
        eisen: [{ regel: 'opp-afwijking-onderwijstijd', als: { veld: 'minder-uren', is: ['ja'] } }],
      },
    ],
    lijsten: [
      {
        id: 'afwijkingen',
        delen: [
          { id: 'vak', soort: 'regel' },
          { id: 'wat', soort: 'tekst' },
          { id: 'waarom', soort: 'tekst' },
        ],
        sector: GEWOON,
        eisen: [{ regel: 'opp-inhoud-afwijkingen', als: { veld: 'wijkt-af', is: ['ja'] } }],
      },
    ],
  },
  {
    id: 'commissie',
    sector: SPECIAAL,
    velden: [
      { id: 'commissie-advies', soort: 'tekst', eigenWoorden: true, eisen: [{ regel: 'opp-overleg-ouders-so' }] },
      { id: 'commissie-op', soort: 'datum' },
    ],
    lijsten: [],
  },
  {
    id: 'inbreng',
    velden: [
      {
        id: 'gehoord',
        ...JA_NEE,
        eisen: [
          { regel: 'opp-hoorrecht-leerling', sector: GEWOON },
          { regel: 'opp-hoorrecht-leerling-so', sector: SPECIAAL },
        ],
      },
      { id: 'gehoord-op', soort: 'datum' },
      { id: 'gehoord-hoe', soort: 'regel', ook: ['opp-hoorrecht-passende-hulp'] },
      {
        id: 'leerling-zegt',
        soort: 'tekst',
        eigenWoorden: true,
        eisen: [{ regel: 'opp-inbreng-leerling-vastleggen', als: { veld: 'gehoord', is: ['ja'] } }],
      },
      {
        id: 'leerling-invloed',
        soort: 'tekst',
        eisen: [{ regel: 'opp-inbreng-leerling-vastleggen', als: { veld: 'gehoord', is: ['ja'] } }],
        ook: ['opp-hoorrecht-uitleg-aan-leerling'],
      },
      { id: 'niet-gehoord', soort: 'tekst', ook: ['opp-hoorrecht-geen-leeftijdsgrens'] },
    ],
    lijsten: [],
  },
  {
    id: 'overleg',
    velden: [
      {
        id: 'overleg-op',
        soort: 'datum',
        eisen: [
          { regel: 'opp-overleg-ouders', sector: GEWOON },
          { regel: 'opp-overleg-ouders-so', sector: SPECIAAL },
        ],
      },
      { id: 'ouders-zeggen', soort: 'tekst', eigenWoorden: true },
      { id: 'ouders-eens', soort: 'keuze', keuzes: ['eens', 'deels', 'oneens'] },
      {
        id: 'oneens-over',
        soort: 'tekst',
        eisen: [
          {
            regel: 'opp-geen-overeenstemming-doorpraten',
            sector: [...GEWOON, 'so', 'vso'],
            als: { veld: 'ouders-eens', is: ['deels', 'oneens'] },
          },
        ],
      },
    ],
    lijsten: [],
  },
  {
    id: 'evaluatie',
    velden: [],
    lijsten: [
      {
        id: 'evaluaties',
        delen: [
          { id: 'datum', soort: 'datum' },
          { id: 'met', soort: 'regel' },
          { id: 'waarover', soort: 'tekst' },
        ],
        eisen: [{ regel: 'opp-evaluatie-jaarlijks' }, { regel: 'opp-evaluatie-commissie-so', sector: SPECIAAL }],
      },
    ],
  },
  { id: 'niet-gehaald', velden: [{ id: 'niet-gehaald', soort: 'tekst' }], lijsten: [] },
  {
    id: 'zorg',
    sector: ['po', 'sbo', 'so', 'vso', 'vo', 'praktijkonderwijs'],
    velden: [{ id: 'zorg-nodig', ...JA_NEE, ook: ['opp-inhoud-zorg-op-school'] }],
    lijsten: [
      {
        id: 'zorg',
        delen: [
          { id: 'wat', soort: 'tekst' },
          { id: 'wie', soort: 'regel' },
          { id: 'wanneer', soort: 'regel' },
        ],
        eisen: [{ regel: 'opp-inhoud-zorg-op-school', als: { veld: 'zorg-nodig', is: ['ja'] } }],
      },
    ],
  },
  {
    id: 'ondertekening',
    velden: [
      { id: 'gezag', soort: 'keuze', keuzes: ['twee', 'een', 'leerling'] },
      {
        id: 'akkoord',
        soort: 'keuze',
        keuzes: ['ja', 'nog-niet'],
        eisen: [{ regel: 'opp-handelingsdeel-overeenstemming' }],
      },
      { id: 'akkoord-op', soort: 'datum' },
    ],
    lijsten: [],
  },
] as const satisfies readonly HoofdstukVorm[];
