import { expect, test } from '@playwright/test';
import { leesInhoud } from '../../src/inhoud/lees.ts';

const { kennisbank, dekking } = leesInhoud(process.cwd()).inhoud;
const paginas = Object.keys(kennisbank).map((id) => `/kennisbank/${id}/`);

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });

  test('de kennisbank leidt naar elke pagina, en elke pagina heeft een kort antwoord en zegt waar zij op rust', async ({
    request,
  }) => {
    const index = await (await request.get('/kennisbank/')).text();
    const gelinkt = [...index.matchAll(/href="(\/kennisbank\/[a-z0-9-]+\/[a-z0-9-]+\/)"/g)].map(([, pad]) => pad);
    expect(new Set(gelinkt)).toEqual(new Set(paginas));
    for (const pad of paginas) {
      const html = await (await request.get(pad)).text();
      expect(html, pad).toMatch(/class="[^"]*kort-antwoord/);
      expect(html, pad).toContain('id="rust"');
    }
  });

  test('de dekking toont elk onderdeel van de handreiking, met een pagina of een reden', async ({ page }) => {
    await page.goto('/kennisbank/dekking/');
    const rijen = page.locator('table.dekking tbody tr');
    await expect(rijen).toHaveCount(dekking.length);
    const leeg = await rijen.evaluateAll((alle) => alle.filter((rij) => rij.children[1]?.textContent?.trim() === '').length);
    expect(leeg).toBe(0);
  });
});

test('elke link in de kennisbank naar een plek op deze site bestaat', async ({ request }) => {
  const links = new Map<string, string>();
  const html = new Map<string, Promise<string>>();
  const haal = (pad: string) => {
    const bekend = html.get(pad) ?? request.get(pad).then(async (antwoord) => (antwoord.ok() ? antwoord.text() : ''));
    html.set(pad, bekend);
    return bekend;
  };
  for (const van of paginas) {
    const main = (await haal(van)).split('<main')[1] ?? '';
    for (const [, href = ''] of main.matchAll(/href="(\/[^"]*)"/g)) links.set(href, van);
  }
  const kapot: string[] = [];
  for (const [href, van] of links) {
    const [pad = '', anker = ''] = href.split('#');
    const doel = await haal(pad);
    const heeftAnker = anker === '' || /^(ouder|leerling)$/.test(anker) || doel.includes(`id="${anker}"`);
    if (doel === '' || !heeftAnker) kapot.push(`${van} → ${href}`);
  }
  expect(kapot).toEqual([]);
});

test('op 390 breed past elke pagina van de kennisbank zonder horizontaal schuiven', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const teBreed: string[] = [];
  for (const pad of paginas) {
    await page.goto(pad, { waitUntil: 'domcontentloaded' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) teBreed.push(`${pad}: ${over}`);
  }
  expect(teBreed).toEqual([]);
});

test('elke tekening heeft een naam en een beschrijving, en haar tekst valt binnen het kader', async ({ page }) => {
  for (const pad of ['stelsel/geldmodellen', 'school/drie-niveaus', 'hulp/wie-helpt', 'praktijk/waar-het-misgaat']) {
    await page.goto(`/kennisbank/${pad}/`);
    const tekeningen = page.locator('.tekening svg');
    await expect(tekeningen.first()).toBeVisible();
    for (const tekening of await tekeningen.all()) {
      await expect(tekening).toHaveAccessibleName(/\S/);
      await expect(tekening).toHaveAccessibleDescription(/\S/);
      const buiten = await tekening.evaluate((svg) => {
        const kader = svg.getBoundingClientRect();
        const delen = [...svg.querySelectorAll('text')].map((deel) => ({
          tekst: deel.textContent,
          vak: deel.getBoundingClientRect(),
        }));
        return delen.filter(
          ({ vak }) => vak.left < kader.left - 1 || vak.right > kader.right + 1 || vak.bottom > kader.bottom + 1,
        );
      });
      expect(
        buiten.map(({ tekst }) => tekst),
        pad,
      ).toEqual([]);
    }
  }
});

test('een stap wijst naar de pagina van de kennisbank die haar noemt', async ({ page }) => {
  const [id, pagina] = Object.entries(kennisbank).find(([, { doe }]) => doe.some(({ stap }) => stap !== undefined)) ?? [
    '',
    undefined,
  ];
  const weg = pagina?.doe.find(({ stap }) => stap !== undefined);
  await page.goto(`/${weg?.stroom}/${weg?.stap}/`);
  await expect(page.locator(`.lees-meer a[href="/kennisbank/${id}/"]`)).toBeVisible();
});
