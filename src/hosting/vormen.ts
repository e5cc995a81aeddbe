import { BEWAREN, INBED_PAD, KADER, OVERAL, SOORTEN, VAST } from './koppen.ts';
import type { Koppen } from './koppen.ts';

/** De bestanden die uit de lijst volgen, met hun pad vanaf de top van het project en hun inhoud. */
export const hostbestanden = (): Readonly<Record<string, string>> => ({
  'public/_headers': alsHeaders(),
  'src/hosting/nginx.conf': alsNginx(),
  'src/hosting/Caddyfile': alsCaddy(),
});

const GEMAAKT = 'Gemaakt uit src/hosting/koppen.ts met: node src/cli/hosting.ts --schrijf';
const regels = (koppen: Koppen, vorm: (naam: string, waarde: string) => string): string =>
  Object.entries(koppen)
    .map(([naam, waarde]) => vorm(naam, waarde))
    .join('\n');
const ontsnap = (tekst: string): string => tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const vastPatroon = `^(${VAST.map(ontsnap).join('|')})`;

/**
 * Cloudflare Pages en Netlify. Beide sturen een gewone pagina uit zichzelf met `max-age=0, must-revalidate` en kennen de soorten; dat
 * staat er dus niet in. Koppen uit meer blokken tellen op; `! Naam` haalt er bij Cloudflare een weg. Netlify kent dat niet: daar geldt
 * op de inbedpagina's ook `'none'`, en werkt inbedden niet. Een 404 krijgt de koppen van `/*`.
 */
const alsHeaders = (): string => {
  const kop = (naam: string, waarde: string) => `  ${naam}: ${waarde}`;
  const anders = (koppen: Koppen) => regels(koppen, (naam, waarde) => `  ! ${naam}\n${kop(naam, waarde)}`);
  const cache = (pad: string, waarde: string) => `${pad}\n${kop('Cache-Control', waarde)}`;
  return [
    `# ${GEMAAKT}`,
    `/*\n${regels({ ...OVERAL, ...KADER.gewoon }, kop)}`,
    cache('/sw.js', BEWAREN.gewoon),
    ...VAST.map((begin) => cache(`${begin}*`, BEWAREN.vast)),
    `${INBED_PAD}*\n${anders(KADER.inbed)}`,
    '',
  ].join('\n');
};

/** Voor /etc/nginx/sites-enabled/. Koppen staan alleen op serverniveau: een add_header in een location zou ze allemaal wissen. */
const alsNginx = (): string => {
  const kop = (naam: string, waarde: string) => `  add_header ${naam} "${waarde}" always;`;
  const namen = Object.keys(KADER.gewoon).map((naam) => [naam, `$wegwijzer_${naam.toLowerCase().replaceAll('-', '_')}`] as const);
  const mappen = Object.entries(KADER.gewoon).map(([, waarde], plaats) => {
    const inbed = Object.values(KADER.inbed)[plaats] ?? waarde;
    return `map $uri ${namen[plaats]?.[1] ?? ''} {\n  default "${waarde}";\n  "~^${ontsnap(INBED_PAD)}" "${inbed}";\n}`;
  });
  return `# ${GEMAAKT}
# Zet de gebouwde map (dist/) in /srv/wegwijzer en dit bestand in /etc/nginx/sites-enabled/. TLS en HSTS horen bij uw eigen inrichting.
# Ingepakte bestanden: eerst "npm run comprimeer". Brotli: installeer libnginx-mod-http-brotli-static en zet hieronder "brotli_static" aan.
map $uri $wegwijzer_cache {
  default "${BEWAREN.gewoon}";
  "~${vastPatroon}" "${BEWAREN.vast}";
}
${mappen.join('\n')}

server {
  listen 80;
  listen [::]:80;
  server_name _;
  root /srv/wegwijzer;
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/javascript application/json image/svg+xml;
  server_tokens off;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;
  open_file_cache max=4000 inactive=1m;
  error_page 404 /404.html;

  # Wie leest, blijft onbekend: geen verslag van opgevraagde pagina's.
  access_log off;

${regels(OVERAL, kop)}
${namen.map(([naam, plek]) => `  add_header ${naam} ${plek} always;`).join('\n')}
  add_header Cache-Control $wegwijzer_cache always;

  include /etc/nginx/mime.types;
  types {
${Object.entries(SOORTEN)
  .map(([uitgang, soort]) => `    ${soort} ${uitgang};`)
  .join('\n')}
  }

  location / {
    try_files $uri $uri/ =404;
  }
  # Geen pagina's: de regels voor een andere soort host, en de ingepakte bestanden onder hun eigen naam.
  location = /_headers {
    return 404;
  }
  location ~ \\.(br|gz)$ {
    return 404;
  }
}
`;
};

/** Voor Caddy 2.6 of nieuwer (de versie van Debian 12). Caddy regelt TLS zelf zodra `:80` een domeinnaam is. */
const alsCaddy = (): string => {
  const kop = (naam: string, waarde: string) => `    ${naam} "${waarde}"`;
  const stukken = Object.entries(SOORTEN).map(
    ([uitgang, soort]) => `    @${uitgang} path *.${uitgang}\n    header @${uitgang} Content-Type "${soort}"`,
  );
  return `# ${GEMAAKT}
# Zet de gebouwde map (dist/) in /srv/wegwijzer. Vervang ":80" door uw domeinnaam; Caddy regelt dan zelf https.
# Ingepakte bestanden: eerst "npm run comprimeer".
:80 {
  root * /srv/wegwijzer
  @verborgen path /_headers *.br *.gz
  error @verborgen 404

  # Apart: een kop weghalen gebeurt pas aan het eind, en neemt anders de andere mee.
  header -Server
  # In deze volgorde: wat later komt, gaat voor.
  route {
    header {
${regels({ ...OVERAL, ...KADER.gewoon, 'Cache-Control': BEWAREN.gewoon }, kop).replaceAll(/^/gm, '  ')}
    }
    @vast path ${VAST.map((begin) => `${begin}*`).join(' ')}
    header @vast Cache-Control "${BEWAREN.vast}"
    @inbed path ${INBED_PAD}*
    header @inbed {
${regels(KADER.inbed, kop).replaceAll(/^/gm, '  ')}
    }
${stukken.join('\n')}
  }

  file_server {
    precompressed br gzip
  }
  handle_errors {
    @weg expression {err.status_code} == 404
    handle @weg {
      header {
${regels({ ...OVERAL, ...KADER.gewoon, 'Cache-Control': BEWAREN.gewoon }, kop).replaceAll(/^/gm, '    ')}
      }
      rewrite * /404.html
      file_server
    }
  }
}
`;
};
