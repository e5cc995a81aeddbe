import { chromium } from '@playwright/test';
const [, , uit = '/tmp/h/k2b', ...paden] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const [w, h, thema] of [[1280, 900, 'light'], [390, 844, 'dark']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: thema });
  const p = await c.newPage();
  p.on('console', (m) => { if (m.type() === 'error') console.log('FOUT', m.text()); });
  for (const [i, spec] of paden.entries()) {
    const [pad = '', klik] = spec.split('@');
    await p.goto('http://localhost:4407' + pad);
    await p.waitForTimeout(200);
    if (klik) { await p.locator('button.begrip:visible').nth(Number(klik)).click(); await p.waitForTimeout(150); await p.screenshot({ path: `${uit}-${i}-${w}.png` }); }
    else await p.screenshot({ path: `${uit}-${i}-${w}.png`, fullPage: true });
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log('BREED', pad, w, over);
  }
  await c.close();
}
await b.close();
