import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
