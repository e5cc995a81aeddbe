import { request } from 'node:http';
import { koppenVoor } from '../../src/hosting/koppen.ts';

type Antwoord = { readonly status: number; readonly koppen: Readonly<Record<string, string>>; readonly lengte: number };

/** Vraagt elk soort bestand op en geeft in een zin wat afwijkt van de lijst in src/hosting. `script` is een vast adres. */
export const controleer = async (basis: string, script: string): Promise<string[]> => {
  const fouten: string[] = [];
  const klopt = (goed: boolean, zin: string) => (goed ? 0 : fouten.push(zin));
  const paden = ['/', '/opp/', '/sw.js', '/manifest.webmanifest', '/favicon.svg', '/pagefind/pagefind.js', '/embed/opp/', script];
  for (const pad of [...paden, '/bestaat-niet/', '/_astro/bestaat-niet.js', '/_headers', '/index.html.br']) {
    const { status, koppen } = await haal(basis, pad);
    const gevonden = paden.includes(pad);
    klopt(status === (gevonden ? 200 : 404), `${pad}: status ${status}`);
    for (const [naam, waarde] of Object.entries(koppenVoor(pad, gevonden)))
      klopt(koppen[naam.toLowerCase()] === waarde, `${pad}: ${naam} is ${koppen[naam.toLowerCase()]}`);
    if (!gevonden) klopt(koppen['content-type'] === 'text/html; charset=utf-8', `${pad}: ${koppen['content-type']}`);
  }
  for (const [pad, soort] of [
    ['/manifest.webmanifest', /^application\/manifest\+json$/],
    ['/opp/', /^text\/html; charset=utf-8$/],
    ['/favicon.svg', /^image\/svg\+xml(; charset=utf-8)?$/],
    ['/sw.js', /^(text|application)\/javascript; charset=utf-8$/],
  ] as const) {
    const { koppen } = await haal(basis, pad);
    klopt(soort.test(koppen['content-type'] ?? ''), `${pad}: soort ${koppen['content-type']}`);
  }
  const kaal = await haal(basis, '/');
  for (const soort of ['br', 'gzip']) {
    const klein = await haal(basis, '/', { 'accept-encoding': soort });
    klopt(klein.koppen['content-encoding'] === soort, `/: niet ingepakt als ${soort}`);
    klopt(klein.lengte < kaal.lengte / 3, `/: ${soort} is ${klein.lengte} van ${kaal.lengte} bytes`);
    klopt(/accept-encoding/i.test(klein.koppen['vary'] ?? ''), `/: geen Vary bij ${soort}`);
  }
  const weer = await haal(basis, '/', { 'if-none-match': kaal.koppen['etag'] ?? '' });
  klopt(weer.status === 304, `/ opnieuw: status ${weer.status}`);
  const zonder = await haal(basis, '/opp');
  klopt(
    [301, 308].includes(zonder.status) && zonder.koppen['location'] === '/opp/',
    `/opp: ${zonder.status} ${zonder.koppen['location']}`,
  );
  return fouten;
};

const haal = (basis: string, pad: string, headers: Record<string, string> = {}): Promise<Antwoord> =>
  new Promise((klaar, fout) => {
    request(`${basis}${pad}`, { headers }, (antwoord) => {
      let lengte = 0;
      antwoord.on('data', (deel: Buffer) => (lengte += deel.length));
      antwoord.on('end', () => {
        const koppen = Object.fromEntries(Object.entries(antwoord.headers).map(([naam, waarde]) => [naam, String(waarde)]));
        klaar({ status: antwoord.statusCode ?? 0, koppen, lengte });
      });
    })
      .on('error', fout)
      .end();
  });
