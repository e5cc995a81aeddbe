import { expect, test } from 'vitest';
import { labelsVan } from '../../src/components/tekst/bronlabels.ts';
import { leesInhoud } from '../../src/inhoud/lees.ts';
import { SECTOREN } from '../../src/regels/sectoren.ts';

const { regels, bronnen } = leesInhoud(process.cwd()).inhoud;

test('de wet gaat voor op een handreiking of rapport', () => {
  const plekken = [
    { bron: 'handreiking-2022', plaats: '§1.2' },
    { bron: 'wpo', plaats: 'art. 40 lid 6' },
  ];
  expect(labelsVan({ bronnen: plekken }, bronnen).map(({ label }) => label)).toEqual(['WPO art. 40 lid 6']);
  expect(labelsVan({ bronnen: plekken.slice(0, 1) }, bronnen)).toHaveLength(1);
});

test('een schoolsoort zonder eigen wet ziet alle labels', () => {
  const [label] = labelsVan({ bronnen: [{ bron: 'wpo', plaats: null }] }, bronnen);
  expect(label?.wet.toSorted()).toEqual([...SECTOREN].toSorted());
});

test('bij geen enkele regel blijft het label leeg, welke schoolsoort ook is gekozen', () => {
  for (const { versies } of Object.values(regels)) {
    for (const versie of versies) {
      const labels = labelsVan(versie, bronnen);
      for (const sector of SECTOREN) expect(labels.some(({ wet }) => wet.length === 0 || wet.includes(sector))).toBe(true);
    }
  }
});
