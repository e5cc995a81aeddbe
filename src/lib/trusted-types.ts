/// <reference types="trusted-types" />
/** De tekst die `haalPagina` zojuist van onze eigen site kreeg; alleen die wordt vertrouwde HTML. */
let opgehaald: string | null = null;

const regels = {
  createHTML(tekst: string): string {
    if (tekst !== opgehaald) throw new TypeError('Only a page of this site is read as HTML.');
    return tekst;
  },
  createScriptURL(adres: string): string {
    if (adres !== '/sw.js') throw new TypeError('Only the service worker of this site is a script address.');
    return adres;
  },
} as const;

/** Eén beleid per pagina: de CSP staat de naam `wegwijzer` één keer toe. Een browser zonder Trusted Types krijgt de regels zelf. */
const beleid = (typeof window === 'undefined' ? undefined : window.trustedTypes)?.createPolicy('wegwijzer', regels) ?? regels;

/**
 * Haalt een pagina van deze site en leest haar als document; er draait geen script uit. `adres` mag een fragment hebben.
 * Gooit een TypeError bij een ander domein, een antwoord dat geen HTML is of een fout op het netwerk: volg dan de link.
 */
export async function haalPagina(adres: string, signaal?: AbortSignal): Promise<Document> {
  const doel = new URL(adres, location.href);
  if (doel.origin !== location.origin) throw new TypeError(`Not our page: ${doel.origin}`);
  const antwoord = await fetch(doel, signaal === undefined ? {} : { signal: signaal });
  const soort = antwoord.headers.get('content-type') ?? '';
  if (!antwoord.ok || new URL(antwoord.url).origin !== location.origin || !soort.startsWith('text/html')) {
    throw new TypeError(`No usable page: ${doel.pathname}`);
  }
  return leesHtml(await antwoord.text());
}

/** Meldt de service worker van deze site aan. Gooit een fout als de browser dat niet wil of niet kan. */
export async function meldWorkerAan(): Promise<ServiceWorkerRegistration> {
  // Ook hier kennen de typen van het DOM het vertrouwde adres niet.
  const dienst: { register(adres: string | URL | TrustedScriptURL): Promise<ServiceWorkerRegistration> } =
    navigator.serviceWorker;
  return dienst.register(beleid.createScriptURL('/sw.js'));
}

/** Zonder `await` tussen zetten en lezen, zodat twee verzoeken elkaars tekst niet raken. */
function leesHtml(tekst: string): Document {
  // De typen van het DOM kennen TrustedHTML hier niet; de browser wel.
  const lezer: { parseFromString(tekst: string | TrustedHTML, soort: 'text/html'): Document } = new DOMParser();
  opgehaald = tekst;
  try {
    return lezer.parseFromString(beleid.createHTML(tekst), 'text/html');
  } finally {
    opgehaald = null;
  }
}
