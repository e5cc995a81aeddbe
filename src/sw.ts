/// <reference lib="webworker" />
/**
 * De service worker: bewaart de site op het apparaat, zodat elke route ook zonder verbinding werkt en de host minder pagina's
 * ziet opvragen. Een los bestand; niets hangt ervan af. De bouw geeft de lijst mee (src/integrations/offline.ts).
 */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { bundelVan, CACHE, leesBericht, leesBundel, OFFLINE_PAGINA, paginaPad } from './offline/indeling.ts';
import type { Bundel, OfflineLijst, Stand } from './offline/indeling.ts';

declare const self: ServiceWorkerGlobalScope;
declare const OFFLINE_LIJST: OfflineLijst;

const { bestanden, meteen, later, laterBestanden } = OFFLINE_LIJST;
const bundels = [...meteen, ...later];
const stromen = new Set(meteen.map(({ naam }) => naam));
/** Staat in een cache als alles erin staat; zo wordt een halve bundel opnieuw gehaald. */
const KLAAR = '/offline/klaar';

precacheAndRoute(bestanden, { cleanURLs: false, directoryIndex: '' });
cleanupOutdatedCaches();

self.addEventListener('install', (gebeurtenis) => gebeurtenis.waitUntil(bewaarBundels(meteen)));

self.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(ruimOp().then(() => self.clients.claim())));

self.addEventListener('message', (gebeurtenis) => {
  const bericht = leesBericht(gebeurtenis.data);
  const [poort] = gebeurtenis.ports;
  if (bericht?.soort === 'neem-over') gebeurtenis.waitUntil(self.skipWaiting());
  if (bericht?.soort === 'bewaar-alles') gebeurtenis.waitUntil(bewaarAlles((stand) => poort?.postMessage(stand)));
});

self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  const adres = new URL(request.url);
  if (request.method !== 'GET' || adres.origin !== self.location.origin) return;
  const pad = paginaPad(adres.pathname);
  if (pad !== null) gebeurtenis.respondWith(pagina(pad, request));
  else if (laterBestanden.adressen.includes(adres.pathname)) gebeurtenis.respondWith(bestand(adres.pathname, request));
});

/** Een pagina: van dit apparaat als zij er staat, anders van de host, anders de pagina die zegt dat zij niet bewaard is. */
async function pagina(pad: string, request: Request): Promise<Response> {
  const naam = bundelVan(pad, stromen);
  const cacheName = bundels.find((bundel) => bundel.naam === naam)?.cache;
  const bewaard = cacheName === undefined ? undefined : await caches.match(pad, { cacheName });
  if (bewaard) return bewaard;
  try {
    return await fetch(request);
  } catch (fout) {
    const basis = meteen.find((bundel) => bundel.naam === 'basis');
    const uitleg =
      basis && request.mode === 'navigate' ? await caches.match(OFFLINE_PAGINA, { cacheName: basis.cache }) : undefined;
    if (uitleg) return uitleg;
    throw fout;
  }
}

async function bestand(adres: string, request: Request): Promise<Response> {
  return (await caches.match(adres, { cacheName: laterBestanden.cache })) ?? fetch(request);
}

/** Haalt een bundel en zet elke pagina los in haar cache. Wat er al helemaal staat, wordt niet opnieuw gehaald. */
async function bewaarBundel({ adres, cache }: Bundel): Promise<void> {
  if (await caches.match(KLAAR, { cacheName: cache })) return;
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new TypeError(`No bundle at ${adres}: ${antwoord.status}`);
  const plek = await caches.open(cache);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await Promise.all(leesBundel(await antwoord.json()).map(([pad, html]) => plek.put(pad, new Response(html, { headers }))));
  await plek.put(KLAAR, new Response(''));
}

/** Eén bundel tegelijk: samen zouden ze tientallen megabytes geheugen vragen, en de lezer is nog bezig. */
async function bewaarBundels(lijst: readonly Bundel[], meld: (klaar: number) => void = () => {}): Promise<void> {
  for (const [plaats, bundel] of lijst.entries()) {
    await bewaarBundel(bundel);
    meld(plaats + 1);
  }
}

async function bewaarLaterBestanden(): Promise<void> {
  if (await caches.match(KLAAR, { cacheName: laterBestanden.cache })) return;
  const plek = await caches.open(laterBestanden.cache);
  await plek.addAll([...laterBestanden.adressen]);
  await plek.put(KLAAR, new Response(''));
}

/** Bewaart de rest van de site, deel voor deel, en meldt na elk deel hoever het is. Een fout is ook een stand. */
async function bewaarAlles(meld: (stand: Stand) => void): Promise<void> {
  const totaal = later.length + 1;
  try {
    await bewaarBundels(later, (klaar) => meld({ klaar, totaal }));
    await bewaarLaterBestanden();
    meld({ klaar: totaal, totaal });
  } catch {
    meld({ klaar: 0, totaal, mislukt: true });
  }
}

/** Verwijdert de caches van eerdere versies; die van workbox ruimt workbox op. */
async function ruimOp(): Promise<void> {
  const nodig = new Set([...bundels.map(({ cache }) => cache), laterBestanden.cache]);
  const namen = await caches.keys();
  await Promise.all(namen.filter((naam) => naam.startsWith(CACHE) && !nodig.has(naam)).map((naam) => caches.delete(naam)));
}
