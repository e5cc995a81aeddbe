import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schendingen } from './axe.ts';

/** Elke gebouwde pagina, uit dist/ gelezen: een nieuwe pagina kan niet ontsnappen. */
const paden = (map: string): string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory()
      ? paden(join(map, item.name))
      : item.name === 'index.html'
        ? [`/${map.slice('dist'.length + 1)}/`.replace('//', '/')]
        : [],
  );

/** Zo veel pagina's kijkt één test na, in hetzelfde tabblad: een nieuw tabblad per pagina kost meer dan het nakijken zelf. */
const PER_TEST = 40;
const perMap = Map.groupBy(paden('dist'), (pad) => pad.split('/')[1] ?? '');

for (const [map, alle] of perMap) {
  for (let begin = 0; begin < alle.length; begin += PER_TEST) {
    const deel = alle.slice(begin, begin + PER_TEST);
    test(`/${map}/ vanaf ${begin + 1}: ${deel.length} pagina's zonder schending van WCAG 2.2 AA`, async ({ page }) => {
      test.setTimeout(deel.length * 30_000);
      const fouten: string[] = [];
      for (const pad of deel) {
        await page.goto(pad);
        // Zonder eiland is een pagina na het laden klaar.
        if ((await page.locator('astro-island').count()) > 0) await page.waitForLoadState('networkidle');
        fouten.push(...(await schendingen(page)).map((fout) => `${pad} ${fout}`));
      }
      expect(fouten).toEqual([]);
    });
  }
}
