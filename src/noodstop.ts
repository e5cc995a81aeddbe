/// <reference lib="webworker" />
/**
 * De noodstop: een service worker die alles van de vorige wist en zichzelf opheft. Daarna komt elke pagina weer van de host.
 * Zet dist/noodstop.js als sw.js op de host; antwoorden van lezers blijven staan.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (gebeurtenis) => gebeurtenis.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (gebeurtenis) =>
  gebeurtenis.waitUntil(
    caches
      .keys()
      .then((namen) => Promise.all(namen.map((naam) => caches.delete(naam))))
      .then(() => self.registration.unregister()),
  ),
);

export {};
