import { expect, test } from '@playwright/test';
import { alleHtml, greep, keur } from './html-keur.ts';

// The second engine beside axe. Every page of the site: npm run html-alles.
test('html-validate finds nothing on pages that together hold every form of element', async () => {
  test.setTimeout(180_000);
  const paginas = greep(alleHtml());
  expect(paginas.length).toBeGreaterThan(30);
  const fouten: string[] = [];
  for (const pad of paginas) fouten.push(...(await keur(pad)));
  expect(fouten).toEqual([]);
});
