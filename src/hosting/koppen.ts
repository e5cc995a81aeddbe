/**
 * De ene lijst van wat een host bij elk bestand meestuurt. public/_headers, nginx.conf en Caddyfile worden hieruit gemaakt
 * (src/hosting/vormen.ts). Er staat geen `script-src` in: die staat met hashes in elke pagina zelf, en een tweede kan alleen knellen.
 */
export type Koppen = Readonly<Record<string, string>>;

/** Op elk antwoord, ook op een fout. */
export const OVERAL: Koppen = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Het pad waaronder de pagina's staan die een andere site in een kader mag tonen. */
export const INBED_PAD = '/embed/';
/** Wat een kader mag: overal niets, op de inbedpagina's elke site. */
export const KADER = {
  gewoon: { 'Content-Security-Policy': "frame-ancestors 'none'", 'Cross-Origin-Resource-Policy': 'same-origin' },
  inbed: { 'Content-Security-Policy': 'frame-ancestors *', 'Cross-Origin-Resource-Policy': 'cross-origin' },
} as const satisfies Record<string, Koppen>;

/** Paden met een hash in de naam: de inhoud verandert nooit. Als begin van het pad. */
export const VAST = ['/_astro/', '/offline/bundel-', '/pagefind/fragment/', '/pagefind/index/'] as const;
/** Hoe lang een browser mag bewaren: een vast bestand een jaar, de rest vraagt elke keer of het nog klopt. */
export const BEWAREN = { gewoon: 'no-cache', vast: 'public, max-age=31536000, immutable' } as const;

/** De soort van bestanden die veel hosts niet kennen, per uitgang. */
export const SOORTEN: Koppen = {
  webmanifest: 'application/manifest+json',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Wat ingepakt (.br, .gz) naast het origineel staat, per uitgang. Letters, beelden en pagefind zijn al ingepakt. */
export const INPAKKEN = ['html', 'css', 'js', 'json', 'svg', 'txt', 'webmanifest', 'xml'] as const;

/** Alle koppen die een host bij een pad hoort te sturen; `gevonden: false` is de 404-pagina. */
export const koppenVoor = (pad: string, gevonden = true): Koppen => ({
  ...OVERAL,
  ...KADER[gevonden && pad.startsWith(INBED_PAD) ? 'inbed' : 'gewoon'],
  'Cache-Control': gevonden && VAST.some((begin) => pad.startsWith(begin)) ? BEWAREN.vast : BEWAREN.gewoon,
});
