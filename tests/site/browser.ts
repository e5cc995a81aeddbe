import { existsSync } from 'node:fs';

const PLEKKEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Het pad van de browser: CHROMIUM_PATH, anders een geïnstalleerde; undefined laat Playwright zijn eigen nemen. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? PLEKKEN.find((pad) => existsSync(pad));

/** Vlaggen waarmee Chromium ook als root en zonder netwerk start, en zelf niets opvraagt. */
export const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
