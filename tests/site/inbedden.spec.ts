import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { gebouwdeStromen } from '../../src/inhoud/stromen.ts';
import { letOp } from './helpers.ts';

/** The page of a school, on an origin of its own. */
const SCHOOL = `<!doctype html><title>School</title><link rel="icon" href="data:,"><script>
  hoogtes = []; addEventListener('message', ({ data }) => data?.soort === 'wegwijzer-hoogte' && hoogtes.push(data.hoogte));
</script><iframe></iframe>`;
const server = createServer((_, antwoord) => antwoord.writeHead(200, { 'content-type': 'text/html' }).end(SCHOOL));
test.beforeAll(() => new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar)));
test.afterAll(() => server.close());

test('only the embed pages show in a frame of another site, and they tell how high they are', async ({ page, baseURL }) => {
  const basis = baseURL ?? '';
  const plek = server.address();
  const poort = typeof plek === 'object' ? plek?.port : undefined;
  const { fouten } = letOp(page);
  await page.goto(`http://127.0.0.1:${poort}/`);
  const kader = page.frameLocator('iframe');
  for (const { stroom, machine } of gebouwdeStromen()) {
    await page.locator('iframe').evaluate((een, src) => een.setAttribute('src', src), `${basis}/embed/${stroom}/#ouder`);
    const knop = kader.locator(`a.knop[href^="/${stroom}/${String(machine.config.initial)}/"]:visible`);
    await expect(knop).toHaveCount(1);
    await expect(kader.locator('base')).toHaveAttribute('target', '_blank');
  }
  await expect.poll(() => page.evaluate('hoogtes.length > 0 && hoogtes.every((hoogte) => hoogte > 100)')).toBe(true);
  expect(fouten).toEqual([]);
  await page.locator('iframe').evaluate((een, src) => een.setAttribute('src', src), `${basis}/opp/`);
  await expect.poll(() => fouten.join(' ')).toContain('frame-ancestors');
});
