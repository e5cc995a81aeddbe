import { chromium } from '@playwright/test';
const [, , uit = '/tmp/h/k2s', ...paden] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const [w, h, thema] of [[1280, 1500, 'light'], [390, 1500, 'dark']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: thema });
  const p = await c.newPage();
  for (const [i, spec] of paden.entries()) {
    const [pad = '', y = '0'] = spec.split('@');
    await p.goto('http://localhost:4407' + pad);
    await p.evaluate((n) => scrollTo(0, n), Number(y));
    await p.waitForTimeout(200);
    await p.screenshot({ path: `${uit}-${i}-${w}.png` });
  }
  await c.close();
}
await b.close();
