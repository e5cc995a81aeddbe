import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HIER } from './installeer.ts';

/** Wat elke gebouwde mededinger bewijst: zo weet de meting dat het een productiebouw is. */
export type Bouwcontrole = { readonly naam: string; readonly bytes: number; readonly krimp: number };

/**
 * Bouwt een mededinger met esbuild tot een productiebladzijde in `map`, en kijkt na dat zij echt verkleind is.
 * Gooit een fout als dat niet zo is.
 */
export const bouwPeer = (naam: 'surveyjs' | 'formio', route: unknown, map: string): Bouwcontrole => {
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'route.json'), JSON.stringify(route));
  const opties = [
    '--bundle',
    '--minify',
    '--format=esm',
    '--platform=browser',
    '--target=es2022',
    '--legal-comments=none',
    '--define:process.env.NODE_ENV="production"',
    '--define:global=window',
    `--alias:route-json=${join(map, 'route.json')}`,
    ...['woff', 'woff2', 'ttf', 'eot', 'svg'].map((uitgang) => `--loader:.${uitgang}=file`),
    '--asset-names=[name]-[hash]',
    `--outfile=${join(map, 'app.js')}`,
  ];
  execFileSync(join(HIER, 'node_modules/.bin/esbuild'), [join(HIER, 'peers', `${naam}.js`), ...opties], {
    cwd: HIER,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(
    join(map, 'index.html'),
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${naam}</title><link rel="stylesheet" href="app.css"><script type="module" src="app.js"></script></head>` +
      `<body><main id="plek"></main></body></html>`,
  );
  return keur(naam, map);
};

/** Productie: geen ontwikkeltak van React, geen losse NODE_ENV, geen bronkaart, en nog eens verkleinen levert niets op. */
const keur = (naam: string, map: string): Bouwcontrole => {
  const tekst = readFileSync(join(map, 'app.js'), 'utf8');
  const nogEens = execFileSync(join(HIER, 'node_modules/.bin/esbuild'), ['--minify', '--legal-comments=none'], {
    input: tekst,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const krimp = 1 - nogEens.length / tekst.length;
  const fouten = [
    tekst.includes('process.env.NODE_ENV') && 'er staat nog process.env.NODE_ENV in',
    /react\.dev\/link\/|Download the React DevTools/.test(tekst) && 'de ontwikkelversie van React zit erin',
    naam === 'surveyjs' && !tekst.includes('react.dev/errors/') && 'de productieversie van React zit er niet in',
    readdirSync(map).some((bestand) => bestand.endsWith('.map')) && 'er is een bronkaart',
    krimp > 0.01 && `nog eens verkleinen scheelt ${(krimp * 100).toFixed(1)}%`,
  ].filter((fout) => fout !== false);
  if (fouten.length > 0) throw new Error(`${naam} is geen productiebouw: ${fouten.join('; ')}.`);
  return { naam, bytes: tekst.length, krimp };
};
