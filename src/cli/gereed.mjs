// Makes a fresh clone ready and runs it. Plain JavaScript for Node 20, without dependencies: nothing is installed yet.
//   node src/cli/gereed.mjs start   install when needed, build, serve the site on a free port
//   node src/cli/gereed.mjs test    install when needed, find Chromium, run all tests; the last line is "N passed, N failed"
import { createServer } from 'node:net';
import { vindChromium } from './gereed-chromium.mjs';
import { installeer, stop } from './gereed-installeer.mjs';
import { draai } from './gereed-proces.mjs';
import { alleTests } from './gereed-tests.mjs';

/** Installs, builds and serves. Ends when the server does. */
const start = async () => {
  installeer();
  if ((await draai('astro', ['build'])) !== 0)
    stop('De site kon niet worden gebouwd; zie hierboven.', 'The build failed; see above.');
  const poort = await vrijePoort(Number(process.env.PORT ?? 4321));
  console.log(`\nDe site staat op / the site is at  http://localhost:${poort}/   (stoppen / stop: Ctrl+C)\n`);
  process.exitCode = await draai('astro', ['preview', '--port', String(poort)]);
};

/** Installs and runs every test. Exit code 1 when one fails, and when none ran. */
const test = async () => {
  installeer();
  const chromium = await vindChromium();
  const { passed, failed, skipped } = await alleTests(chromium);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
};

/** The first port from `poort` on that nobody listens on. */
const vrijePoort = (poort) =>
  new Promise((klaar, fout) => {
    if (poort > 65_535) return fout(new Error('No free port.'));
    const proef = createServer();
    proef.once('error', () => klaar(vrijePoort(poort + 1)));
    proef.listen(poort, 'localhost', () => proef.close(() => klaar(poort)));
  });

const opdracht = { start, test }[process.argv[2] ?? ''];
if (!opdracht) stop('Gebruik: node src/cli/gereed.mjs start of test.', 'Use: node src/cli/gereed.mjs start or test.');
await opdracht();
