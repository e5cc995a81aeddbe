import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leesPakketten } from '../../src/licenties/lees.ts';
import { ALLEEN_BOUW, GELEVERD, MAG_MEE } from '../../src/licenties/lijst.ts';
import { pakketVan } from '../../src/licenties/pakket.ts';
import { WORTEL } from '../helpers/inhoud.ts';

const pakket: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(WORTEL, 'package.json'), 'utf8'),
);

test('every dependency is shipped with a reason, or said to be for the build only', () => {
  const genoemd = [...Object.keys(GELEVERD), ...Object.keys(ALLEEN_BOUW)];
  expect(Object.keys(pakket.dependencies).filter((naam) => !genoemd.includes(naam))).toEqual([]);
  expect(Object.keys(ALLEEN_BOUW).filter((naam) => Object.hasOwn(GELEVERD, naam))).toEqual([]);
  for (const reden of [...Object.values(GELEVERD).map(({ waarvoor }) => waarvoor), ...Object.values(ALLEEN_BOUW)])
    expect(reden).toMatch(/^[A-Z].{10,}\.$/);
});

test('every shipped package has a version, a licence that fits and its text', () => {
  const pakketten = leesPakketten(WORTEL);
  expect(pakketten.map(({ naam }) => naam)).toEqual(Object.keys(GELEVERD).toSorted());
  for (const { naam, versie, licentie, tekst } of pakketten) {
    expect(versie, naam).toMatch(/^\d+\.\d+\.\d+/);
    expect(MAG_MEE, naam).toContain(licentie);
    expect(tekst, naam).toMatch(/^https:\/\/\S+$|[\s\S]{200}/);
    expect(tekst.length, naam).toBeLessThan(20_000);
  }
});

test('dependencies are pinned to one version', () => {
  const versies = Object.entries({ ...pakket.dependencies, ...pakket.devDependencies });
  expect(versies.filter(([, versie]) => !/^\d+\.\d+\.\d+$/.test(versie))).toEqual([]);
});

test('the package of a file is the last one on its path', () => {
  expect(pakketVan('/x/node_modules/react/index.js')).toBe('react');
  expect(pakketVan('/x/node_modules/@xstate/react/dist/a.js')).toBe('@xstate/react');
  expect(pakketVan('/x/node_modules/docx/node_modules/nanoid/b.js')).toBe('nanoid');
  expect(pakketVan('/x/src/sw.ts')).toBeNull();
});
