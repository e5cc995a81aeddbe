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

for (const pad of paden('dist')) {
  test(pad, async ({ page }) => {
    await page.goto(pad);
    await page.waitForLoadState('networkidle');
    expect(await schendingen(page)).toEqual([]);
  });
}
