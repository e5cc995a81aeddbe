import { defineConfig } from '@playwright/test';
import { CHROMIUM, VLAGGEN } from './browser.ts';

const poort = Number(process.env['WEGWIJZER_POORT'] ?? 4387);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  // Meer dan het aantal kernen: een test wacht vaker dan hij rekent.
  workers: 3,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] ? 'line' : 'list',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/schermlezer/{arg}{ext}',
  use: {
    // Korter dan de test zelf: dan zegt een melding welke handeling bleef hangen.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    baseURL: `http://127.0.0.1:${poort}`,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Alleen offline.spec.ts zet de site op het apparaat; de andere tests zien elke keer wat de host geeft.
    serviceWorkers: 'block',
    launchOptions: { ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: VLAGGEN },
  },
  webServer: {
    command: `node tests/site/server.ts ${poort}`,
    cwd: '../..',
    url: `http://127.0.0.1:${poort}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
