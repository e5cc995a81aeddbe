import { expect, test } from 'vitest';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { PRAKTIJKVRAGEN } from '../site/vragen.ts';
import { inhoud } from '../helpers/inhoud.ts';

/** De ids van kennis/vragen-open.yaml. */
const VRAGEN = [
  'vraag-018',
  'vraag-019',
  'vraag-030',
  'vraag-031',
  'vraag-032',
  'vraag-033',
  'vraag-034',
  'vraag-035',
  'vraag-044',
  'vraag-045',
  'vraag-046',
  'vraag-047',
];

test('elke praktijkvraag heeft precies één plek op de site', () => {
  expect(PRAKTIJKVRAGEN.map(({ id }) => id).toSorted()).toEqual(VRAGEN);
});

test('elke plek is een stap waar een veelgestelde situatie heen leidt', () => {
  const situaties = Object.values(inhoud.situaties).map(
    ({ stroom, stap }) => `/${stroom}/${stap === undefined ? '' : `${stap}/`}`,
  );
  expect(situaties).toEqual(expect.arrayContaining(PRAKTIJKVRAGEN.map(({ keuzes }) => keuzes[1])));
});

test('elke regel die de kern draagt, staat in de tekst van die stap of bij de stap zelf', () => {
  for (const { id, keuzes, regels } of PRAKTIJKVRAGEN) {
    const [, stroom = '', stap = ''] = keuzes[1].split('/');
    const gebouwd = gebouwdeStromen().find((kandidaat) => kandidaat.stroom === stroom);
    const tekst = gebouwd ? (inhoud.stappen[gebouwd.stroom]?.[stap]?.mdx ?? '') : '';
    for (const regel of regels) expect(tekst, id).toContain(`<Regel id="${regel}" />`);
  }
});
