import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KADER, koppenVoor, OVERAL } from '../../src/hosting/koppen.ts';
import { hostbestanden } from '../../src/hosting/vormen.ts';
import { WORTEL } from '../helpers/inhoud.ts';

test('the files for hosts are what the one list says', () => {
  const bestanden = Object.entries(hostbestanden());
  expect(bestanden.map(([pad]) => pad)).toEqual(['public/_headers', 'src/hosting/nginx.conf', 'src/hosting/Caddyfile']);
  for (const [pad, inhoud] of bestanden) expect(readFileSync(join(WORTEL, pad), 'utf8'), pad).toBe(inhoud);
});

test('every host sends every header of the list, and no script-src', () => {
  for (const [pad, inhoud] of Object.entries(hostbestanden())) {
    for (const [naam, waarde] of Object.entries({ ...OVERAL, ...KADER.gewoon })) {
      expect(inhoud, pad).toContain(naam);
      expect(inhoud, pad).toContain(waarde);
    }
    expect(inhoud, pad).not.toMatch(/script-src|default-src/);
  }
});

test('only the embed pages may stand in a frame, and only names with a hash are kept', () => {
  const csp = (pad: string, gevonden?: boolean) => koppenVoor(pad, gevonden)['Content-Security-Policy'];
  const cache = (pad: string, gevonden?: boolean) => koppenVoor(pad, gevonden)['Cache-Control'];
  for (const pad of ['/', '/opp/', '/opp/embed/', '/embed', '/404.html']) expect(csp(pad), pad).toBe("frame-ancestors 'none'");
  expect(csp('/embed/opp/')).toBe('frame-ancestors *');
  expect(csp('/embed/bestaat-niet/', false)).toBe("frame-ancestors 'none'");
  for (const pad of ['/', '/sw.js', '/offline/', '/pagefind/pagefind.js', '/index.html'])
    expect(cache(pad), pad).toBe('no-cache');
  for (const pad of ['/_astro/x.js', '/offline/bundel-opp.1.json', '/pagefind/fragment/x.pf_fragment'])
    expect(cache(pad), pad).toMatch(/immutable$/);
  expect(cache('/_astro/weg.js', false)).toBe('no-cache');
});
